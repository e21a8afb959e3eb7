/**
 * Findings for people and machines: screen text, JSON, SARIF, JUnit, GitHub, HTML, and the
 * baseline.
 *
 * <p>What is found is decided by the checks.
 *
 * <p>Start reading at {@link interligne.exchange.report.Formats}.
 */
@NullMarked
package interligne.exchange.report;

import org.jspecify.annotations.NullMarked;

package interligne.article;

import java.time.Instant;

/**
 * A person's word that a finding is no fault here.
 *
 * @param rule the id of the rule, for example {@code "number-scale"}
 * @param concept the concept of the glossary that the finding speaks of; empty for all that the
 *     rule finds here
 * @param reason why, never blank
 * @param by who
 * @param at when
 * @param expired whether the segment has changed since: it accepts nothing more, and is kept so
 *     that a reviser sees why the finding is back
 */
public record Waiver(
        String rule, String concept, String reason, String by, Instant at, boolean expired) {

    /** Refuses a waiver without a reason. */
    public Waiver {
        if (reason.isBlank()) {
            throw new UserError("A waiver needs a reason: accept " + rule + " --reason \"…\".");
        }
    }

    /** A waiver that holds. */
    public Waiver(String rule, String concept, String reason, String by, Instant at) {
        this(rule, concept, reason, by, at, false);
    }

    /** A waiver of all that the rule finds here. */
    public Waiver(String rule, String reason, String by, Instant at) {
        this(rule, "", reason, by, at);
    }

    /** The same once the segment has changed. */
    public Waiver outlived() {
        return new Waiver(rule, concept, reason, by, at, true);
    }

    /** Whether it covers a finding of that rule about that concept. */
    public boolean covers(String otherRule, String otherConcept) {
        return rule.equals(otherRule) && (concept.isEmpty() || concept.equals(otherConcept));
    }

    /** Whether this one makes the other needless. */
    boolean replaces(Waiver other) {
        return covers(other.rule, other.concept);
    }
}

package interligne.workflow;

import interligne.check.Severity;
import interligne.exchange.Formats;
import java.util.List;
import java.util.Optional;

/**
 * What to check and how.
 *
 * @param targets the languages of the editions to check; none means all
 * @param rules only these rules, or all when empty
 * @param least findings less grave than this are left out
 * @param locale the variant of the target language, for example with a region; or empty
 * @param failOn the least grave severity that makes the check fail; empty for never
 * @param format the name of the report
 */
public record CheckOrder(
        List<String> targets,
        List<String> rules,
        Severity least,
        String locale,
        Optional<Severity> failOn,
        String format) {

    /** The reports that there are, the usual one first. */
    public static final List<String> FORMATS =
            Formats.REPORTS.stream().map(Formats.ReportFormat::name).toList();

    /** Copies the lists. */
    public CheckOrder {
        targets = List.copyOf(targets);
        rules = List.copyOf(rules);
    }
}

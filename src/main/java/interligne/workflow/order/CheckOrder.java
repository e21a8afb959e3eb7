package interligne.workflow.order;

import interligne.check.Severity;
import interligne.exchange.report.Formats;
import java.util.List;
import java.util.Optional;

/**
 * What to check and how.
 *
 * @param targets the target languages to check; none means all
 * @param from the source language of files that do not say it; or empty
 * @param rules only these rules, or all when empty
 * @param least findings less grave than this are left out
 * @param locale the variant of the target language, for example with a region; or empty
 * @param failOn the least grave severity that makes the check fail; empty for never
 * @param format the name of the report
 * @param glossary a file or folder of terms that stands in for the workspace's; or empty
 * @param baseline a file with findings that are known; or empty
 * @param changedSince only segments that changed since that git revision; or empty
 * @param grammar whether LanguageTool reads the targets too
 */
public record CheckOrder(
        List<String> targets,
        String from,
        List<String> rules,
        Severity least,
        String locale,
        Optional<Severity> failOn,
        String format,
        String glossary,
        String baseline,
        String changedSince,
        boolean grammar) {

    /** The reports that there are, the usual one first. */
    public static final List<String> FORMATS =
            Formats.REPORTS.stream().map(Formats.ReportFormat::name).toList();

    /** Everything, for errors, as words. */
    public static final CheckOrder PLAIN =
            new CheckOrder(
                    List.of(),
                    "",
                    List.of(),
                    Severity.NOTE,
                    "",
                    Optional.of(Severity.ERROR),
                    FORMATS.get(0),
                    "",
                    "",
                    "",
                    false);

    /** Copies the lists. */
    public CheckOrder {
        targets = List.copyOf(targets);
        rules = List.copyOf(rules);
    }
}

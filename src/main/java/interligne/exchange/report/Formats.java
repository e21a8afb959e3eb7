package interligne.exchange.report;

import interligne.article.UserError;
import interligne.check.Rule;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Every report and bilingual format by the name that commands give it; one line each. */
public final class Formats {

    /**
     * A kind of report.
     *
     * @param name what {@code --format} says
     * @param opener opens one on a writer, for a run of these rules
     */
    public record ReportFormat(String name, Opener opener) {

        /** Opens a report. */
        public interface Opener {

            /**
             * A report on that writer, which stays open in the end.
             *
             * @param rules every rule that is looked for, in order
             */
            Report open(Writer out, List<Rule> rules) throws IOException;
        }
    }

    /** Every report. */
    public static final List<ReportFormat> REPORTS =
            List.of(
                    new ReportFormat("text", (out, rules) -> new TextReport(out)),
                    new ReportFormat("json", (out, rules) -> new FindingsJson(out)),
                    new ReportFormat("sarif", Sarif::new),
                    new ReportFormat("junit", JUnit::new),
                    new ReportFormat("github", (out, rules) -> new GitHub(out)),
                    new ReportFormat("github-summary", (out, rules) -> new GitHubSummary(out)),
                    new ReportFormat("html", (out, rules) -> new HtmlReport(out)),
                    new ReportFormat("baseline", (out, rules) -> new BaselineFile(out)));

    private Formats() {}

    /**
     * The report of that name.
     *
     * @throws UserError naming the reports that there are
     */
    public static ReportFormat report(String name) {
        List<String> names = new ArrayList<>();
        for (ReportFormat format : REPORTS) {
            if (format.name().equals(name)) {
                return format;
            }
            names.add(format.name());
        }
        throw new UserError(
                "There is no report format \""
                        + name
                        + "\": use "
                        + String.join(", ", names)
                        + ".");
    }
}

package interligne.exchange.report;

import interligne.check.Finding;
import interligne.check.Rule;
import interligne.exchange.Markdown;
import interligne.exchange.Screen;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;

/**
 * All findings as Markdown, for the file that GitHub Actions names in {@code GITHUB_STEP_SUMMARY};
 * a step may write one MiB there, so that the list ends before.
 */
final class GitHubSummary implements Report {

    /** How many characters of findings are written; GitHub refuses more than 1 MiB in all. */
    private static final int LIMIT = 300_000;

    private final Writer out;
    private final Map<String, Rule> broken = new TreeMap<>();
    private final StringBuilder rows = new StringBuilder();
    private int leftOut;

    GitHubSummary(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(Place place) {
        // Every row names its article.
    }

    @Override
    public void finding(Reported reported) {
        if (!reported.open()) {
            return;
        }
        Finding finding = reported.finding();
        broken.put(finding.rule().id(), finding.rule());
        if (rows.length() > LIMIT) {
            leftOut++;
            return;
        }
        String fix = finding.fix();
        rows.append("| ").append(finding.severity().label());
        rows.append(" | ").append(Markdown.words(TextReport.where(reported.place())));
        rows.append(" | ").append(Markdown.words(finding.segment()));
        rows.append(" | ").append(finding.rule().id());
        rows.append(" | ").append(Markdown.words(finding.message()));
        rows.append(" | ").append(fix == null ? "" : Markdown.code(Screen.visible(fix)));
        rows.append(" |\n");
    }

    @Override
    public void end(Summary summary) throws IOException {
        out.write("## interligne\n\n" + summary.sentence() + "\n");
        if (rows.length() > 0) {
            out.write("\n| severity | where | segment | rule | what | fix |\n");
            out.write("| --- | --- | --- | --- | --- | --- |\n");
            out.append(rows);
        }
        if (leftOut > 0) {
            out.write("\n" + leftOut + " more.\n");
        }
        for (Rule rule : broken.values()) {
            out.write("\n<details><summary>" + rule.id() + "</summary>\n\n");
            out.write(Sarif.markdown(rule) + "\n</details>\n");
        }
        out.flush();
    }
}

package interligne.exchange.report;

import interligne.article.Span;
import interligne.check.Finding;
import interligne.exchange.Screen;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Workflow commands for GitHub Actions: the nine worst open findings and one line for all, since
 * GitHub shows ten annotations of a step and drops the rest. The whole list is the step summary,
 * {@link GitHubSummary}.
 */
final class GitHub implements Report {

    /** Annotations of findings; one more is the summary. */
    static final int SHOWN = 9;

    private static final Comparator<Reported> WORST_FIRST =
            Comparator.comparing(reported -> reported.finding().severity());

    private final Writer out;
    private final List<Reported> worst = new ArrayList<>();

    GitHub(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(Place place) {
        // Every annotation names its file.
    }

    @Override
    public void finding(Reported reported) {
        if (!reported.open()) {
            return;
        }
        worst.add(reported);
        worst.sort(WORST_FIRST);
        if (worst.size() > SHOWN) {
            worst.remove(SHOWN);
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        for (Reported each : worst) {
            annotation(each);
        }
        int more = summary.open() - worst.size();
        String rest = more > 0 ? " (" + more + " more in the step summary)" : "";
        out.write("::notice title=interligne::" + data(summary.sentence() + rest) + "\n");
        out.flush();
    }

    private void annotation(Reported each) throws IOException {
        Finding finding = each.finding();
        Place place = each.place();
        String command =
                finding.severity().label().equals("note") ? "notice" : finding.severity().label();
        StringBuilder line = new StringBuilder("::").append(command);
        line.append(" file=").append(property(place.uri()));
        if (place.line() > 0) {
            line.append(",line=").append(place.line());
        }
        Span span = finding.target();
        if (span != null && place.line() > 0 && place.column() > 0) {
            String text = each.pair().target().text();
            line.append(",col=").append(place.column(text, span.start()));
            line.append(",endColumn=").append(place.column(text, span.end()));
        }
        String title = finding.rule().id() + " in " + finding.segment();
        line.append(",title=").append(property(title));
        line.append("::").append(data(finding.message()));
        String fix = finding.fix();
        if (fix != null) {
            line.append(data(" → " + Screen.visible(fix)));
        }
        out.write(line.append('\n').toString());
    }

    private static String data(String text) {
        return Screen.line(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

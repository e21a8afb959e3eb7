package interligne.exchange.report;

import interligne.article.Waiver;
import interligne.check.Finding;
import interligne.check.Rule;
import interligne.exchange.Screen;
import java.io.IOException;
import java.io.Writer;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The report of {@code check} for people: one finding a line, then what each broken rule asks for,
 * then the summary.
 */
final class TextReport implements Report {

    private final Writer out;
    private final UnaryOperator<String> said;
    private final Map<String, Rule> broken = new TreeMap<>();

    TextReport(Writer out) {
        this(out, UnaryOperator.identity());
    }

    private TextReport(Writer out, UnaryOperator<String> said) {
        this.out = out;
        this.said = said;
    }

    @Override
    public Report speaking(UnaryOperator<String> language) {
        return new TextReport(out, language);
    }

    @Override
    public void begin(Place place) {
        // Every finding names its article.
    }

    @Override
    public void finding(Reported reported) throws IOException {
        broken.put(reported.finding().rule().id(), reported.finding().rule());
        out.write(Screen.line(line(reported, said)));
        out.write('\n');
    }

    /** A finding in one line, not yet safe for a screen. */
    static String line(Reported reported) {
        return line(reported, UnaryOperator.identity());
    }

    private static String line(Reported reported, UnaryOperator<String> said) {
        Finding finding = reported.finding();
        StringBuilder line = new StringBuilder(120);
        line.append(where(reported.place())).append(' ').append(finding.segment()).append(' ');
        line.append(said.apply(finding.severity().label())).append(' ').append(finding.key());
        line.append(": ").append(said.apply(finding.message()));
        String fix = finding.fix();
        if (fix != null) {
            line.append(" → ").append(Screen.visible(fix));
        }
        var waiver = reported.waiver();
        if (waiver != null) {
            line.append(' ').append(said.apply(word(waiver)));
        }
        if (reported.known()) {
            line.append(' ').append(said.apply("(known)"));
        }
        return line.toString();
    }

    private static String word(Waiver waiver) {
        return waiver.expired()
                ? "(expired, the segment has changed: accepted by "
                        + waiver.by()
                        + " for \""
                        + waiver.reason()
                        + "\" on "
                        + waiver.at().atZone(ZoneOffset.UTC).toLocalDate()
                        + ")"
                : "(accepted by " + waiver.by() + ": " + waiver.reason() + ")";
    }

    /** The article with its language, or the line of a file. */
    static String where(Place place) {
        return place.article().equals(place.uri()) && place.line() > 0
                ? place.uri() + ":" + place.line()
                : place.article() + "/" + place.target();
    }

    @Override
    public void end(Summary summary) throws IOException {
        if (!broken.isEmpty()) {
            out.write('\n');
        }
        for (Rule rule : broken.values()) {
            out.write(
                    Screen.line(
                            rule.id()
                                    + ": "
                                    + said.apply(rule.sentence())
                                    + " ("
                                    + rule.source()
                                    + ")"));
            out.write('\n');
        }
        out.write(summary.sentence(said));
        out.write("\n");
        out.flush();
    }
}

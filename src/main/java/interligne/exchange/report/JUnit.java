package interligne.exchange.report;

import interligne.check.Rule;
import interligne.check.Severity;
import interligne.exchange.Screen;
import interligne.exchange.Xml;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JUnit XML: a suite for each article or file, in it a case for each rule. A case fails by an open
 * error or warning; notes are its output; accepted and known findings alone make it skipped.
 */
final class JUnit implements Report {

    private final Writer out;
    private final List<Rule> rules;
    private final Map<String, List<Reported>> cases = new LinkedHashMap<>();
    private final List<String> troubles = new ArrayList<>();
    private @Nullable Place place;

    JUnit(Writer out, List<Rule> rules) throws IOException {
        this.out = out;
        this.rules = rules;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"interligne\">\n");
    }

    @Override
    public void begin(Place next) throws IOException {
        suite();
        place = next;
    }

    @Override
    public void finding(Reported reported) {
        cases.computeIfAbsent(reported.finding().rule().id(), rule -> new ArrayList<>())
                .add(reported);
    }

    private void suite() throws IOException {
        if (place == null) {
            return;
        }
        Map<String, List<Reported>> all = new LinkedHashMap<>();
        for (Rule rule : rules) {
            all.put(rule.id(), List.of());
        }
        all.putAll(cases);
        cases.clear();
        int failed = 0;
        int skipped = 0;
        for (List<Reported> each : all.values()) {
            failed += failed(each) ? 1 : 0;
            skipped += skipped(each) ? 1 : 0;
        }
        String name = place.article() + "/" + place.target();
        out.write("  <testsuite name=\"" + Xml.attribute(name) + "\" tests=\"" + all.size());
        out.write("\" failures=\"" + failed + "\" errors=\"0\" skipped=\"" + skipped + "\">\n");
        for (Map.Entry<String, List<Reported>> each : all.entrySet()) {
            testCase(name, place, each.getKey(), each.getValue());
        }
        out.write("  </testsuite>\n");
    }

    private static boolean fails(Reported each) {
        return each.open() && each.finding().severity().atLeast(Severity.WARNING);
    }

    private static boolean failed(List<Reported> found) {
        return found.stream().anyMatch(JUnit::fails);
    }

    private static boolean skipped(List<Reported> found) {
        return !found.isEmpty() && found.stream().noneMatch(Reported::open);
    }

    private void testCase(String name, Place at, String rule, List<Reported> found)
            throws IOException {
        out.write("    <testcase classname=\"" + Xml.attribute(name) + "\" name=\"" + rule);
        out.write("\" file=\"" + Xml.attribute(at.uri()) + "\"");
        if (found.isEmpty()) {
            out.write("/>\n");
            return;
        }
        out.write(">\n");
        if (failed(found)) {
            String first = "";
            StringBuilder lines = new StringBuilder();
            for (Reported each : found) {
                if (fails(each)) {
                    first = first.isEmpty() ? each.finding().message() : first;
                    lines.append(line(each));
                }
            }
            out.write("      <failure message=\"" + Xml.attribute(Screen.line(first)));
            out.write("\" type=\"" + gravest(found) + "\">" + Xml.text(lines.toString()));
            out.write("</failure>\n");
        } else if (skipped(found)) {
            String why = found.get(0).accepted() == null ? "in the baseline" : "accepted";
            out.write("      <skipped message=\"" + why + "\"/>\n");
        }
        rest(found);
        out.write("    </testcase>\n");
    }

    private void rest(List<Reported> found) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Reported each : found) {
            if (!fails(each)) {
                lines.append(line(each));
            }
        }
        if (lines.length() > 0) {
            out.write("      <system-out>" + Xml.text(lines.toString()) + "</system-out>\n");
        }
    }

    private static String gravest(List<Reported> found) {
        Severity gravest = Severity.NOTE;
        for (Reported each : found) {
            if (each.open() && each.finding().severity().atLeast(gravest)) {
                gravest = each.finding().severity();
            }
        }
        return gravest.label();
    }

    private static String line(Reported each) {
        return Screen.line(TextReport.line(each)) + "\n";
    }

    @Override
    public void trouble(String sentence) {
        troubles.add(sentence);
    }

    private void troubles() throws IOException {
        if (troubles.isEmpty()) {
            return;
        }
        out.write("  <testsuite name=\"not checked\" tests=\"" + troubles.size());
        out.write("\" failures=\"0\" errors=\"" + troubles.size() + "\" skipped=\"0\">\n");
        for (String each : troubles) {
            String message = Xml.attribute(Screen.line(each));
            out.write("    <testcase classname=\"not checked\" name=\"" + message + "\">");
            out.write("<error message=\"" + message + "\"/></testcase>\n");
        }
        out.write("  </testsuite>\n");
    }

    @Override
    public void end(Summary summary) throws IOException {
        suite();
        troubles();
        out.write("</testsuites>\n");
        out.flush();
    }
}

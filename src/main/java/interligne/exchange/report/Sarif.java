package interligne.exchange.report;

import interligne.article.Span;
import interligne.check.Finding;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.exchange.Json;
import interligne.exchange.Markdown;
import interligne.exchange.Screen;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0 (OASIS, errata 01): one run with every rule, and a result for each finding.
 *
 * <p>Columns count UTF-16 units (§ 3.14.17). Fingerprints stay when lines move (§ 3.27.17); a
 * number tells equal findings of one article apart. Accepted and known findings carry a
 * suppression, all others an empty list, since § 3.27.23 wants the property on all results or on
 * none.
 */
final class Sarif implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
                    + "sarif-schema-2.1.0.json";

    private final JsonGenerator json;
    private final Map<String, Integer> ruleNumbers = new HashMap<>();
    private final List<String> troubles = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    Sarif(Writer out, List<Rule> rules) {
        json = Json.pretty(out);
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "interligne");
        String version = Sarif.class.getPackage().getImplementationVersion();
        if (version != null) {
            json.writeStringProperty("semanticVersion", version);
        }
        json.writeArrayPropertyStart("rules");
        for (Rule rule : rules) {
            ruleNumbers.put(rule.id(), ruleNumbers.size());
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeObjectPropertyStart("originalUriBaseIds");
        json.writeObjectPropertyStart("SRCROOT");
        message("description", "The workspace, or the folder in which the check was started.");
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("results");
    }

    private void rule(Rule rule) {
        Rule.Example example = rule.example();
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        message("shortDescription", rule.sentence());
        message("fullDescription", rule.sentence() + " Source: " + rule.source());
        json.writeObjectPropertyStart("help");
        String rows =
                example.text() + "\nWrong: " + example.wrong() + "\nRight: " + example.right();
        json.writeStringProperty(
                "text", rule.sentence() + "\nSource: " + rule.source() + "\nExample: " + rows);
        json.writeStringProperty("markdown", markdown(rule));
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The help of a rule with its example pair as a table. */
    static String markdown(Rule rule) {
        Rule.Example example = rule.example();
        return rule.sentence().replace("<", "&lt;")
                + "\n\nSource: "
                + rule.source().replace("<", "&lt;")
                + "\n\n| | |\n| --- | --- |\n| text | "
                + Markdown.code(example.text())
                + " |\n| wrong | "
                + Markdown.code(example.wrong())
                + " |\n| right | "
                + Markdown.code(example.right())
                + " |\n";
    }

    private static String level(Severity severity) {
        return severity.label();
    }

    @Override
    public void begin(Place place) {
        seen.clear();
    }

    @Override
    public void finding(Reported reported) {
        Finding finding = reported.finding();
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule().id());
        Integer number = ruleNumbers.get(finding.rule().id());
        if (number != null) {
            json.writeNumberProperty("ruleIndex", number);
        }
        json.writeStringProperty("level", level(finding.severity()));
        message("message", finding.message());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        physicalLocation(reported);
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("name", finding.segment());
        json.writeStringProperty("fullyQualifiedName", logical(reported));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        String print = reported.fingerprint();
        int times = seen.merge(print, 1, Integer::sum);
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("interligne/v1", times == 1 ? print : print + ":" + times);
        json.writeEndObject();
        suppressions(reported);
        fix(reported);
        json.writeEndObject();
    }

    private static String logical(Reported reported) {
        Place place = reported.place();
        return place.article() + "/" + place.target() + "/" + reported.finding().segment();
    }

    private void physicalLocation(Reported reported) {
        Place place = reported.place();
        json.writeObjectPropertyStart("physicalLocation");
        artifact(place);
        json.writeName("region");
        Span span = reported.finding().target();
        String text = reported.pair().target().text();
        region(place, text, span == null ? new Span(0, text.length()) : span);
        json.writeEndObject();
    }

    private void artifact(Place place) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", Uri.relative(place.uri()));
        json.writeStringProperty("uriBaseId", "SRCROOT");
        json.writeEndObject();
    }

    private void region(Place place, String text, Span span) {
        json.writeStartObject();
        json.writeNumberProperty("startLine", Math.max(1, place.line()));
        if (place.line() > 0 && place.column() > 0) {
            json.writeNumberProperty("startColumn", place.column(text, span.start()));
            json.writeNumberProperty("endColumn", place.column(text, span.end()));
        }
        if (span.length() > 0) {
            message("snippet", place.written(span.in(text)));
        }
        json.writeEndObject();
    }

    private void suppressions(Reported reported) {
        json.writeArrayPropertyStart("suppressions");
        var waiver = reported.accepted();
        if (waiver != null || reported.known()) {
            json.writeStartObject();
            json.writeStringProperty("kind", "external");
            json.writeStringProperty("status", "accepted");
            json.writeStringProperty(
                    "justification",
                    waiver == null
                            ? "The baseline holds it."
                            : waiver.by() + ", " + waiver.at() + ": " + waiver.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A fix is given only where its place in the file is known exactly. */
    private void fix(Reported reported) {
        Place place = reported.place();
        String fix = reported.finding().fix();
        Span span = reported.finding().target();
        if (fix == null || span == null || place.line() == 0 || place.column() == 0) {
            return;
        }
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        message("description", fix.isEmpty() ? "Delete it." : "Write " + Screen.visible(fix));
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        artifact(place);
        json.writeArrayPropertyStart("replacements");
        json.writeStartObject();
        json.writeName("deletedRegion");
        region(place, reported.pair().target().text(), span);
        message("insertedContent", place.written(fix));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void message(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    @Override
    public void trouble(String sentence) {
        troubles.add(sentence);
    }

    /** § 3.20.14: a run that could not check everything says so, and why. */
    private void invocation() {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", troubles.isEmpty());
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (String each : troubles) {
            json.writeStartObject();
            json.writeStringProperty("level", "error");
            message("message", each);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    @Override
    public void end(Summary summary) {
        json.writeEndArray();
        invocation();
        json.writeObjectPropertyStart("properties");
        json.writeNumberProperty("segments", summary.segments());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}

package interligne.exchange.bilingual.formats;

import interligne.article.UserError;
import interligne.exchange.Json;
import interligne.exchange.Xml;
import interligne.memory.TranslationUnit;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Writes the units of a memory one by one, as TMX 1.4b, as a table, or as JSON Lines. */
public final class UnitWriter implements AutoCloseable {

    /** The property that says where a unit comes from. */
    public static final String ORIGIN = "origin";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Writes one unit. */
    private interface One {
        void write(TranslationUnit unit, Map<String, List<String>> more) throws IOException;
    }

    private final Writer out;
    private final One one;
    private final String end;

    private UnitWriter(Writer out, One one, String end) {
        this.out = out;
        this.one = one;
        this.end = end;
    }

    /**
     * A writer that has written what comes before the units.
     *
     * @param format {@code tmx}, {@code csv} or {@code jsonl}
     * @param out where to; stays open
     */
    public static UnitWriter open(String format, String from, String to, Writer out)
            throws IOException {
        return switch (format) {
            case "tmx" -> {
                TmxWriter.head(from, out);
                yield new UnitWriter(
                        out, (unit, more) -> tmx(unit, more, from, to, out), TmxWriter.FOOT);
            }
            case "csv" -> {
                out.write("id," + from + "," + to + "\n");
                yield new UnitWriter(out, (unit, more) -> csv(unit, out), "");
            }
            case "jsonl" ->
                    new UnitWriter(out, (unit, more) -> json(unit, more, from, to, out), "");
            default -> throw new UserError("A memory is written as tmx, csv or jsonl.");
        };
    }

    /** Writes a unit. */
    public void write(TranslationUnit unit) throws IOException {
        one.write(unit, Map.of());
    }

    /**
     * Writes a unit with more that is known of it, where the format has a place for it.
     *
     * @param more values by the name of the property, without what makes it ours: further origins,
     *     or one whole number
     */
    public void write(TranslationUnit unit, Map<String, List<String>> more) throws IOException {
        one.write(unit, more);
    }

    /** Writes what comes after the units. */
    @Override
    public void close() throws IOException {
        out.write(end);
        out.flush();
    }

    private static void tmx(
            TranslationUnit unit,
            Map<String, List<String>> more,
            String from,
            String to,
            Writer out)
            throws IOException {
        out.write("    <tu>\n");
        known(ORIGIN, unit.origin(), out);
        known("before", unit.before(), out);
        known("after", unit.after(), out);
        for (Map.Entry<String, List<String>> each : more.entrySet()) {
            for (String value : each.getValue()) {
                property(each.getKey(), value, out);
            }
        }
        TmxWriter.variant(unit.source(), Xml.attribute(from), "", out);
        String person =
                unit.person().isEmpty() ? "" : " changeid=\"" + Xml.attribute(unit.person()) + "\"";
        String date = unit.seconds() == 0 ? "" : " changedate=\"" + TIME.format(time(unit)) + "\"";
        String uses = unit.uses() == 0 ? "" : " usagecount=\"" + unit.uses() + "\"";
        TmxWriter.variant(unit.target(), Xml.attribute(to), date + person + uses, out);
        out.write("    </tu>\n");
    }

    private static void known(String name, String value, Writer out) throws IOException {
        if (!value.isEmpty()) {
            property(name, value, out);
        }
    }

    private static void property(String name, String value, Writer out) throws IOException {
        out.write("      <prop type=\"x-interligne-" + name + "\">");
        out.write(Xml.text(value) + "</prop>\n");
    }

    private static Instant time(TranslationUnit unit) {
        return Instant.ofEpochSecond(unit.seconds());
    }

    private static void csv(TranslationUnit unit, Writer out) throws IOException {
        out.write(
                cell(unit.origin())
                        + ","
                        + cell(unit.source().text())
                        + ","
                        + cell(unit.target().text())
                        + "\n");
    }

    /** RFC 4180. */
    private static String cell(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static void json(
            TranslationUnit unit,
            Map<String, List<String>> more,
            String from,
            String to,
            Writer out) {
        try (JsonGenerator json = Json.compact(out)) {
            json.writeStartObject();
            json.writeStringProperty("from", from);
            json.writeStringProperty("to", to);
            json.writeStringProperty("source", unit.source().text());
            json.writeStringProperty("target", unit.target().text());
            json.writeStringProperty("origin", unit.origin());
            json.writeStringProperty("by", unit.person());
            if (unit.seconds() != 0) {
                json.writeStringProperty("at", time(unit).toString());
            }
            more.forEach((name, values) -> json(name, values, json));
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Counts are one number each; further origins are a list beside the first one. */
    private static void json(String name, List<String> values, JsonGenerator json) {
        if (name.equals(ORIGIN)) {
            json.writeArrayPropertyStart("others");
            values.forEach(json::writeString);
            json.writeEndArray();
        } else {
            json.writeNumberProperty(name, Long.parseLong(values.get(0)));
        }
    }
}

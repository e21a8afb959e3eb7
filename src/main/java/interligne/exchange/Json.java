package interligne.exchange;

import interligne.article.Span;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * JSON as interligne writes it: two blanks of indent, one key a line, every invisible character as
 * an escape so that a diff shows it.
 */
public final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .characterEscapes(new Invisible())
                    .build();

    private Json() {}

    /** A generator for a document that people may read; closing it leaves the writer open. */
    public static JsonGenerator pretty(Writer out) {
        return FACTORY.createGenerator(new Indented(), out);
    }

    /** A generator for one object on one line; closing it leaves the writer open. */
    public static JsonGenerator compact(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** Writes a span with the words under it, or null. */
    public static void span(JsonGenerator json, String name, @Nullable Span span, String text) {
        if (span == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        json.writeStringProperty("text", span.in(text));
        json.writeEndObject();
    }

    /** Writes a text, or null. */
    public static void text(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** Whether a reader could not see that character: blanks other than space, marks, controls. */
    public static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR -> c != ' ';
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }

    /** The escape of a character, for example {@code \\u00a0}. */
    public static String escape(int c) {
        String digits = Integer.toHexString(c);
        return "\\u" + "0000".substring(digits.length()) + digits;
    }

    private static final class Invisible extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return invisible(c) ? new SerializedString(escape(c)) : null;
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance()
                                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                    .withObjectEmptySeparator("")
                                    .withArrayEmptySeparator(""))
                    .withArrayIndenter(lines)
                    .withObjectIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}

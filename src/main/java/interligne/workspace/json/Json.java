package interligne.workspace.json;

import interligne.article.UserError;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * The one way in which the workspace reads and writes JSON: UTF-8, LF, two blanks, one key a line,
 * invisible characters as escapes, unknown keys kept. Streaming only: data binding costs a short
 * command more than all its own work.
 */
public final class Json {

    /** Reads the value of one key; answers whether it knew the key. */
    public interface Field {
        boolean read(String key, JsonParser in);
    }

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new VisibleEscapes()).build();

    private Json() {}

    /** A whole document, ended by a line feed. */
    public static byte[] document(Consumer<JsonGenerator> body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 14);
        try (JsonGenerator json = FACTORY.createGenerator(new Canonical(), out)) {
            json.writeStartObject();
            body.accept(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    /** One object on one line, without the line feed. */
    public static String line(Consumer<JsonGenerator> body) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            body.accept(json);
            json.writeEndObject();
        }
        return out.toString();
    }

    /**
     * Reads a document that is one object.
     *
     * @param extra receives unknown keys as raw JSON
     * @throws UserError naming file, line and column when it is not JSON or not of this kind
     */
    public static void read(String file, byte[] bytes, Map<String, String> extra, Field field) {
        refuseMergeMarks(file, bytes);
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new UserError(
                        file + " is not a JSON object: restore it from version control.");
            }
            fields(in, extra, field);
        } catch (JacksonException e) {
            String at = "";
            if (e.getLocation() != null) {
                at = ", line " + e.getLocation().getLineNr();
                at += ", column " + e.getLocation().getColumnNr();
            }
            throw new UserError(
                    file
                            + at
                            + ": "
                            + e.getOriginalMessage().replaceAll(" ?\\(start marker at.*", "")
                            + ". Correct the file or restore it.");
        }
    }

    /** The value of a key of the outer object, read no further than that; empty if not there. */
    public static String first(byte[] bytes, String key) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = in.currentName().equals(key);
                in.nextToken();
                if (found) {
                    return text(in);
                }
                in.skipChildren();
            }
            return "";
        } catch (JacksonException e) {
            return ""; // a damaged file is reported when it is opened itself
        }
    }

    private static void refuseMergeMarks(String file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int mark = text.indexOf("\n<<<<<<< ");
        if (mark >= 0) {
            long line = text.substring(0, mark).chars().filter(c -> c == '\n').count() + 2;
            throw new UserError(
                    file + ", line " + line + ": unfinished merge. Choose one side and save it.");
        }
    }

    /** Reads the keys of an object whose start was read; ends after its end. */
    public static void fields(JsonParser in, @Nullable Map<String, String> extra, Field field) {
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = in.currentName();
            in.nextToken();
            if (!field.read(key, in)) {
                String raw = raw(in);
                if (extra != null) {
                    extra.put(key, raw);
                }
            }
        }
    }

    /** The keys of an object whose start was read, with the text of their scalar values. */
    public static Map<String, String> texts(JsonParser in) {
        Map<String, String> texts = new LinkedHashMap<>();
        fields(
                in,
                null,
                (key, value) -> {
                    texts.put(key, text(value));
                    return true;
                });
        return texts;
    }

    /** Reads an array of objects or values, one call for each element. */
    public static void elements(JsonParser in, Consumer<JsonParser> element) {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            in.skipChildren();
            return;
        }
        for (JsonToken t = in.nextToken();
                t != JsonToken.END_ARRAY && t != null;
                t = in.nextToken()) {
            element.accept(in);
        }
    }

    /** The text of a scalar value; empty for null and for a structure, which is passed over. */
    public static String text(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_NULL || token == null) {
            return "";
        }
        if (!token.isScalarValue()) {
            in.skipChildren();
            return "";
        }
        return in.getString();
    }

    private static String raw(JsonParser in) {
        StringWriter out = new StringWriter();
        try (JsonGenerator copy = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            copy.copyCurrentStructure(in);
        }
        return out.toString();
    }

    /** Writes unknown keys back. */
    public static void extra(JsonGenerator json, Map<String, String> extra) {
        extra.forEach(
                (key, raw) -> {
                    json.writeName(key);
                    json.writeRawValue(raw);
                });
    }

    /** Writes raw JSON in the layout of the document around it. */
    public static void copy(JsonGenerator json, String raw) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), raw)) {
            in.nextToken();
            json.copyCurrentStructure(in);
        }
    }

    /** Writes a key unless its value is empty. */
    public static void unlessEmpty(JsonGenerator json, String key, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(key, value);
        }
    }

    /** Two blanks, LF, one key and one element a line. */
    private static final class Canonical extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators =
                    Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Characters that nobody sees are written as escapes, so that a diff shows them. */
    private static final class VisibleEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            int type = Character.getType(c);
            boolean invisible =
                    type == Character.FORMAT
                            || type == Character.SPACE_SEPARATOR
                            || type == Character.LINE_SEPARATOR
                            || type == Character.PARAGRAPH_SEPARATOR
                            || type == Character.CONTROL;
            if (!invisible || c < 0x80 || c > 0xFFFF) {
                return null;
            }
            String hex = Integer.toHexString(0x10000 | c).substring(1);
            return new SerializedString("\\u" + hex);
        }
    }
}

package interligne.workflow.checking;

import interligne.article.Segment;
import interligne.exchange.StepJson;
import interligne.language.BreakRules;
import interligne.language.Languages;
import interligne.language.identification.Identifier;
import interligne.language.identification.LanguageSpan;
import interligne.segment.Segmenter;
import interligne.workspace.UserFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The verbs that need no workspace: single steps on a text, and the program itself. */
public final class Steps {

    private Steps() {}

    /**
     * The text of a file, or of standard input for {@code -}.
     *
     * @throws interligne.article.UserError when it cannot be read; text that is not UTF-8 is taken
     *     as Windows-1252
     */
    public static String text(String name) {
        byte[] bytes =
                name.equals("-")
                        ? UserFiles.readIn("standard input", System.in)
                        : UserFiles.readIn(Path.of(name));
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, java.nio.charset.Charset.forName("windows-1252"));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** The lines of a file, or of standard input for {@code -}. */
    public static List<String> lines(String name) {
        return text(name).lines().toList();
    }

    /** Cuts a text into segments; an empty language is found out. */
    public static List<Segment> segments(
            String text, String language, boolean repair, BreakRules rules) {
        String tag = language.isEmpty() ? Languages.UNDETERMINED : language;
        return new Segmenter(repair, rules).segment(text, tag);
    }

    /** Segments as JSON. */
    public static void segmentsJson(List<Segment> segments, Writer out) {
        StepJson.segments(segments, out);
    }

    /**
     * Writes in which language a line is written, as JSON or as words.
     *
     * @param withSpans whether to name the stretches in another language as well
     */
    public static void language(String line, boolean withSpans, boolean json, Writer out) {
        Identifier.Identification found = Identifier.identify(line);
        List<LanguageSpan> spans = withSpans ? Identifier.spans(line, found.language()) : List.of();
        try {
            if (json) {
                StepJson.language(found, line, withSpans ? spans : null, out);
                return;
            }
            int percent = (int) Math.round(found.confidence() * 100);
            out.write(found.language() + "\t" + percent + " %\n");
            for (LanguageSpan span : spans) {
                String words = line.substring(span.start(), span.end());
                out.write("  " + span.language() + "\t" + words + "\n");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The version of the program. */
    public static String version() {
        String version = Steps.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }

    /** Writes down a defect for its report; answers the file. */
    public static String logDefect(Throwable cause) {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        Path file =
                Path.of(System.getProperty("java.io.tmpdir"))
                        .resolve("interligne-defect-" + System.currentTimeMillis() + ".log");
        String text = "interligne " + version() + "\n" + trace;
        UserFiles.writeOut(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return file.toString();
    }
}

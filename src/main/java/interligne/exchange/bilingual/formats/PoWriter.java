package interligne.exchange.bilingual.formats;

import interligne.article.Flag;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.State;
import interligne.article.Translation;
import interligne.exchange.bilingual.Stamp;
import interligne.exchange.bilingual.TextPairWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;

/** GNU gettext PO: an entry for each segment, told apart by its id as context. */
final class PoWriter implements TextPairWriter {

    @Override
    public void write(Work work, Writer out) throws IOException {
        String article = work.article().id();
        out.write("msgid \"\"\nmsgstr \"\"\n");
        field(out, "Project-Id-Version", article);
        field(out, "PO-Revision-Date", last(work));
        field(out, "Last-Translator", "interligne");
        field(out, "Language-Team", work.edition().target());
        field(out, "Language", work.edition().target().replace('-', '_'));
        field(out, "MIME-Version", "1.0");
        field(out, "Content-Type", "text/plain; charset=UTF-8");
        field(out, "Content-Transfer-Encoding", "8bit");
        field(out, "X-Source-Language", work.edition().source());
        field(out, "X-Interligne-Article", article);
        work.each((segment, translation) -> entry(article, segment, translation, out));
        out.flush();
    }

    private static void field(Writer out, String name, String value) throws IOException {
        out.write("\"" + escaped(name + ": " + value) + "\\n\"\n");
    }

    /** When the edition was last worked on, so that writing twice gives the same file. */
    private static String last(Work work) {
        Instant last = Instant.EPOCH;
        for (Translation each : work.edition().translations()) {
            Instant at = each.at();
            last = at != null && at.isAfter(last) ? at : last;
        }
        return last.toString().substring(0, 16).replace('T', ' ') + "+0000";
    }

    private static void entry(String article, Segment segment, Translation each, Writer out)
            throws IOException {
        out.write("\n");
        for (String line : each.note().lines().toList()) {
            out.write("# " + line + "\n");
        }
        if (segment.kind() != Kind.SENTENCE) {
            out.write("#. kind: " + segment.kind().label() + "\n");
        }
        String state = each.untouched() ? Flag.KEEP.label() : each.state().label();
        boolean plain = each.state() == State.NEW || each.state() == State.TRANSLATED;
        if (each.untouched() || (!plain && each.state() != State.DRAFT)) {
            out.write("#. state: " + state + "\n");
        }
        String changed = Stamp.of(each);
        out.write(changed.isEmpty() ? "" : "#. changed: " + changed + "\n");
        out.write("#: " + article + ":" + each.id() + "\n");
        boolean stale = each.is(Flag.STALE);
        if (stale || each.state() == State.DRAFT || each.state() == State.REJECTED) {
            out.write("#, fuzzy\n");
        }
        if (stale) {
            text(out, "#| ", "msgctxt", each.id());
            text(out, "#| ", "msgid", each.source());
        }
        text(out, "", "msgctxt", each.id());
        text(out, "", "msgid", segment.source().text());
        text(out, "", "msgstr", each.target());
    }

    /** A text on its keyword's line, or line by line below when it holds line breaks. */
    private static void text(Writer out, String before, String keyword, String text)
            throws IOException {
        int breakAt = text.indexOf('\n');
        if (breakAt < 0 || breakAt == text.length() - 1) {
            out.write(before + keyword + " \"" + escaped(text) + "\"\n");
            return;
        }
        out.write(before + keyword + " \"\"\n");
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            int next = end < 0 ? text.length() : end + 1;
            out.write(before + "\"" + escaped(text.substring(at, next)) + "\"\n");
            at = next;
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append('\\').append(Integer.toOctalString(0x200 | c).substring(1));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}

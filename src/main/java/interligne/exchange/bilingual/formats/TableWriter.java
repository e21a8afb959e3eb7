package interligne.exchange.bilingual.formats;

import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.exchange.bilingual.Stamp;
import interligne.exchange.bilingual.TextPairWriter;
import java.io.IOException;
import java.io.Writer;

/** A CSV table (RFC 4180): id, source, target, state, kind and note. */
final class TableWriter implements TextPairWriter {

    @Override
    public void write(Work work, Writer out) throws IOException {
        String source = work.edition().source();
        String target = work.edition().target();
        row(out, "id", source, target, "state", "kind", "note", "changed", "article");
        work.each(
                (segment, each) ->
                        row(
                                out,
                                each.id(),
                                segment.source().text(),
                                each.target(),
                                state(each),
                                kind(segment),
                                each.note(),
                                Stamp.of(each),
                                work.article().id()));
        out.flush();
    }

    private static String kind(Segment segment) {
        return segment.kind().label();
    }

    static String state(Translation each) {
        for (Flag flag : new Flag[] {Flag.ALREADY_TARGET, Flag.KEEP, Flag.STALE}) {
            if (each.is(flag)) {
                return flag.label();
            }
        }
        return each.state().label();
    }

    private static void row(Writer out, String... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            out.write(i == 0 ? "" : ",");
            out.write(cell(Formula.guarded(cells[i])));
        }
        out.write("\n");
    }

    private static String cell(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\",;\t\n\r".indexOf(text.charAt(i)) >= 0) {
                return "\"" + text.replace("\"", "\"\"") + "\"";
            }
        }
        return text;
    }
}

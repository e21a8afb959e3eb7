package interligne.memory;

import interligne.article.Code;
import interligne.article.Content;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/** A unit as bytes: a check, its length, and its parts one after the other. */
public final class UnitRecord {

    /** The order in the file: it never changes. */
    private static final List<TranslationUnit.Trust> TRUSTS =
            List.of(TranslationUnit.Trust.values());

    private UnitRecord() {}

    /**
     * The unit of a record.
     *
     * @param record what {@link #write} made
     * @throws DamagedIndex when it has changed since
     */
    public static TranslationUnit read(byte[] record) {
        ByteBuffer whole = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN);
        return new In(whole, 0, record.length).unit();
    }

    /** The record of a unit; of its codes the kinds stay. */
    public static byte[] write(TranslationUnit unit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(256);
        number(out, TRUSTS.indexOf(unit.trust()));
        text(out, unit.source().text());
        text(out, unit.target().text());
        codes(out, unit.source().codes());
        codes(out, unit.target().codes());
        text(out, unit.person());
        text(out, unit.origin());
        text(out, Long.toString(unit.seconds(), Character.MAX_RADIX));
        text(out, unit.before());
        text(out, unit.after());
        number(out, unit.uses());
        byte[] body = out.toByteArray();
        ByteBuffer whole = ByteBuffer.allocate(body.length + 2 * Integer.BYTES);
        whole.putInt(check(body)).putInt(body.length).put(body);
        return whole.array();
    }

    private static int check(byte[] body) {
        CRC32C sum = new CRC32C();
        sum.update(body);
        return (int) sum.getValue();
    }

    private static void codes(ByteArrayOutputStream out, List<Code> codes) {
        number(out, codes.size());
        for (Code code : codes) {
            number(out, code.id() * 2 + (code.paired() ? 1 : 0));
            text(out, code.kind());
        }
    }

    private static void text(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(out, bytes.length);
        out.write(bytes, 0, bytes.length);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7F) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    /** One record, read part by part. */
    static final class In {
        private final byte[] body;
        private int at;

        /**
         * Takes the record at a place.
         *
         * @throws DamagedIndex when its check fails
         */
        In(ByteBuffer records, int place, int end) {
            int length = place + 2 * Integer.BYTES > end ? -1 : swapped(records, place + 4);
            if (length < 0 || length > end - place - 2 * Integer.BYTES) {
                throw new DamagedIndex("a record is cut off");
            }
            body = new byte[length];
            records.get(place + 2 * Integer.BYTES, body);
            if (check(body) != swapped(records, place)) {
                throw new DamagedIndex("a record has changed");
            }
        }

        private static int swapped(ByteBuffer records, int place) {
            return Integer.reverseBytes(records.getInt(place));
        }

        /** Only the source text; the rest can be read after it. */
        String source() {
            number();
            return text();
        }

        TranslationUnit unit() {
            at = 0;
            TranslationUnit.Trust trust = TRUSTS.get(number());
            String source = text();
            String target = text();
            Content from = new Content(source, codes());
            Content to = new Content(target, codes());
            String person = text();
            String origin = text();
            long seconds = Long.parseLong(text(), Character.MAX_RADIX);
            return new TranslationUnit(
                    from, to, person, seconds, origin, text(), text(), trust, number());
        }

        private List<Code> codes() {
            int count = number();
            if (count == 0) {
                return List.of();
            }
            List<Code> codes = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                int id = number();
                codes.add(new Code(id >> 1, (id & 1) == 1, text(), Map.of()));
            }
            return codes;
        }

        private String text() {
            int length = number();
            String text = new String(body, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }

        private int number() {
            int number = 0;
            int shift = 0;
            int next;
            do {
                next = body[at++];
                number |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
            return number;
        }
    }
}

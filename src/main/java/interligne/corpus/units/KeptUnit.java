package interligne.corpus.units;

import interligne.memory.TranslationUnit;
import interligne.memory.UnitRecord;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A translation unit of an archive with how often it stands there.
 *
 * @param from the source language
 * @param to the target language
 * @param unit the unit as it was first met; its origin is the place
 * @param count how often it stands in the archive
 * @param others more places, at most two
 */
record KeptUnit(String from, String to, TranslationUnit unit, long count, List<String> others) {

    private static final int MOST_OTHERS = 2;

    static KeptUnit of(String from, String to, TranslationUnit unit) {
        return new KeptUnit(from, to, unit, 1, List.of());
    }

    /** Equal for units with the same languages and the same two texts. */
    String key() {
        return from + '\0' + to + '\0' + unit.source().text() + '\0' + unit.target().text();
    }

    /** The languages as a name, for example {@code "de-pt"}. */
    String languages() {
        return from + "-" + to;
    }

    /** With one that has the same texts and was met later. */
    KeptUnit with(KeptUnit later) {
        List<String> more = new ArrayList<>(others);
        if (more.size() < MOST_OTHERS) {
            more.add(later.unit.origin());
        }
        return new KeptUnit(from, to, unit, count + later.count, more);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeUTF(from);
        out.writeUTF(to);
        out.writeLong(count);
        out.writeByte(others.size());
        for (String each : others) {
            out.writeUTF(each);
        }
        byte[] bytes = UnitRecord.write(unit);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static KeptUnit read(DataInputStream in) throws IOException {
        String from = in.readUTF();
        String to = in.readUTF();
        long count = in.readLong();
        int more = in.readByte();
        List<String> others = new ArrayList<>();
        for (int i = 0; i < more; i++) {
            others.add(in.readUTF());
        }
        byte[] bytes = in.readNBytes(in.readInt());
        return new KeptUnit(from, to, UnitRecord.read(bytes), count, others);
    }
}

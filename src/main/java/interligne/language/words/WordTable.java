package interligne.language.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a language get wrong: words whose forms a dictionary gives otherwise, and forms
 * that are noun and verb at once.
 *
 * <p>A hash table made at build time by {@link WordTableCompiler} and read as it lies, because a
 * short command looks up a hundred words and must not pay for a hundred thousand. Forms are kept as
 * endings: {@code "2il,ux"} at {@code "travaux"} says travail, travaux.
 */
final class WordTable {

    static final int MAGIC = 0x494C5731;
    static final int AMBIGUOUS = 1;
    static final int NOMINAL = 2;
    static final int VERBAL = 4;
    static final int PLURAL = 8;
    static final int INFINITIVE = 16;

    private static final int HEADER = 16;

    private final byte[] bytes;
    private final int mask;
    private final int endings;

    private WordTable(byte[] bytes) {
        this.bytes = bytes;
        if (bytes.length == 0) {
            mask = 0;
            endings = 0;
            return;
        }
        if (number(0) != MAGIC) {
            throw new IllegalStateException("the lexicon is none: build again with mvn clean");
        }
        mask = number(4) - 1;
        endings = number(8);
    }

    /** The lexicon of a language, or an empty one when the build made none. */
    static WordTable read(String tag) {
        try (InputStream in = WordTable.class.getResourceAsStream(tag + ".words")) {
            return new WordTable(in == null ? new byte[0] : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the form is both noun and verb. */
    boolean ambiguous(String word) {
        int record = record(word);
        return record >= 0 && (flags(record) & AMBIGUOUS) != 0;
    }

    /** Whether the word is what a dictionary lists a verb under. */
    boolean infinitive(String word) {
        int record = record(word);
        return record >= 0 && (flags(record) & INFINITIVE) != 0;
    }

    /** The nominal forms where the rules would give others, else null. */
    @Nullable Set<String> nominalForms(String word) {
        return forms(word, NOMINAL);
    }

    /** The verb forms where the rules would give others, else null. */
    @Nullable Set<String> verbForms(String word) {
        return forms(word, VERBAL);
    }

    /** The plural where the rules would give another, else null. */
    @Nullable String plural(String word) {
        Set<String> plural = forms(word, PLURAL);
        return plural == null ? null : plural.iterator().next();
    }

    private @Nullable Set<String> forms(String word, int kind) {
        int record = record(word);
        if (record < 0 || (flags(record) & kind) == 0) {
            return null;
        }
        int at = record + 2 + (bytes[record] & 0xFF);
        for (int other = NOMINAL; other < kind; other <<= 1) {
            if ((flags(record) & other) != 0) {
                at += 2;
            }
        }
        int id = ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
        return unfolded(word, id);
    }

    /** The forms that a list of endings makes of a word. */
    private Set<String> unfolded(String word, int id) {
        int at = number(endings + 4 * id);
        int strip = bytes[at] & 0xFF;
        int length = ((bytes[at + 1] & 0xFF) << 8) | (bytes[at + 2] & 0xFF);
        String list = new String(bytes, at + 3, length, StandardCharsets.UTF_8);
        String stem = word.substring(0, word.length() - strip);
        Set<String> forms = new LinkedHashSet<>();
        int start = 0;
        while (start <= list.length()) {
            int comma = list.indexOf(',', start);
            int end = comma < 0 ? list.length() : comma;
            forms.add(stem + list.substring(start, end));
            start = end + 1;
        }
        return forms;
    }

    private int flags(int record) {
        return bytes[record + 1 + (bytes[record] & 0xFF)];
    }

    private int record(String word) {
        if (bytes.length == 0) {
            return -1;
        }
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        int slot = slot(word) & mask;
        for (int at = number(HEADER + 4 * slot); at != 0; at = number(HEADER + 4 * slot)) {
            if (same(at, wanted)) {
                return at;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    static int slot(String word) {
        return (int) (Folding.key(word) >>> 24);
    }

    private boolean same(int record, byte[] wanted) {
        if ((bytes[record] & 0xFF) != wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[record + 1 + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int at) {
        return ((bytes[at] & 0xFF) << 24)
                | ((bytes[at + 1] & 0xFF) << 16)
                | ((bytes[at + 2] & 0xFF) << 8)
                | (bytes[at + 3] & 0xFF);
    }
}

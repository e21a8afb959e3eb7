package interligne.language.words;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;

/**
 * The gender of the nouns of a language that have one: a sorted list of 31-bit hashes with the
 * gender in the last bit, made at build time. One unknown word in fifty thousand is taken for a
 * known one. Read only when a term is to be replaced.
 */
final class NounGenders {

    private final int[] marks;

    private NounGenders(int[] marks) {
        this.marks = marks;
    }

    /** The genders of a language; none when the build made no list. */
    static NounGenders read(String tag) {
        try (InputStream in = NounGenders.class.getResourceAsStream(tag + ".genders")) {
            byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
            int[] marks = new int[bytes.length / Integer.BYTES];
            var numbers = new DataInputStream(new java.io.ByteArrayInputStream(bytes));
            for (int i = 0; i < marks.length; i++) {
                marks[i] = numbers.readInt();
            }
            return new NounGenders(marks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list as it is kept. */
    static int[] marks(Set<String> masculine, Set<String> feminine) {
        int[] marks = new int[masculine.size() + feminine.size()];
        int at = 0;
        for (String word : masculine) {
            marks[at++] = mark(word);
        }
        for (String word : feminine) {
            marks[at++] = mark(word) | 1;
        }
        Arrays.sort(marks);
        return marks;
    }

    /** {@code "m"} or {@code "f"} for a noun in the singular, or empty when that is not certain. */
    String of(String word) {
        boolean masculine = Arrays.binarySearch(marks, mark(word)) >= 0;
        boolean feminine = Arrays.binarySearch(marks, mark(word) | 1) >= 0;
        return masculine == feminine ? "" : masculine ? "m" : "f";
    }

    private static int mark(String word) {
        long key = Folding.key(word);
        return (int) (key ^ (key >>> 32)) & ~1;
    }
}

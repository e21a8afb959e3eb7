package interligne.language.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;

/**
 * A set of words: the ordinary ones of English and French, or those of a dictionary.
 *
 * <p>A Bloom filter: it knows every word it was made from and a few others, one in fifty at nine
 * bits a word. Public because the program that makes the file must hash as the one that reads it.
 */
public final class KnownWords {

    private static final int HASHES = 5;

    private final byte[] filter;

    KnownWords(byte[] filter) {
        this.filter = filter;
    }

    /** The set of this name that lies beside the classes; an empty one when there is none. */
    public static KnownWords read(String name) {
        try (InputStream in = KnownWords.class.getResourceAsStream(name)) {
            return new KnownWords(in == null ? new byte[1] : in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The set of these words, which are in lower case, so that hardly another is taken for one. */
    public static KnownWords of(Collection<String> words) {
        return new KnownWords(bytes(words, 20));
    }

    /** The file for these words, which are in lower case, with so many bits for each. */
    public static byte[] bytes(Collection<String> words, int bits) {
        byte[] filter = new byte[Math.max(1, words.size() * bits / 8)];
        for (String word : words) {
            long hash = hash(word, 0, word.length());
            for (int i = 0; i < HASHES; i++) {
                int bit = bit(hash, i, filter.length);
                filter[bit >>> 3] |= (byte) (1 << (bit & 7));
            }
        }
        return filter;
    }

    /** Whether a stretch of a text is a known word, whatever its capitals. */
    public boolean has(String text, int start, int end) {
        return has(hash(text, start, end));
    }

    /** The same for the {@link #hash} of a word that several sets are asked for. */
    public boolean has(long hash) {
        for (int i = 0; i < HASHES; i++) {
            int bit = bit(hash, i, filter.length);
            if ((filter[bit >>> 3] & (1 << (bit & 7))) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int bit(long hash, int number, int bytes) {
        int mixed = (int) hash + (number * (int) (hash >>> 32));
        return (int) (((mixed & 0xffffffffL) * (8L * bytes)) >>> 32);
    }

    /** What stands for a word in every set. */
    public static long hash(String text, int start, int end) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            char small = c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
            hash = (hash ^ small) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        hash *= 0xbf58476d1ce4e5b9L;
        return hash ^ (hash >>> 32);
    }
}

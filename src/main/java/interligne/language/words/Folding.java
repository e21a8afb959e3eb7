package interligne.language.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * Letters as they are compared: lower case, composed (NFC), ligatures written out, accents kept.
 *
 * <p>Example: {@code Folding.fold("ŒUVRES")} is {@code "oeuvres"}.
 */
public final class Folding {

    private static final int TABLE = 0x250;
    private static final char[] LOWER = new char[TABLE];
    private static final char[] BARE = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            LOWER[c] = Character.toLowerCase(c);
            BARE[c] = LOWER[c];
        }
        // The accented letters of Latin-1 and what is left of them without the accent.
        String accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";
        String bare = "aaaaaaceeeeiiiinooooouuuuyy";
        for (int i = 0; i < accented.length(); i++) {
            BARE[accented.charAt(i)] = bare.charAt(i);
            BARE[Character.toUpperCase(accented.charAt(i)) & 0xFFFF] = bare.charAt(i);
        }
    }

    private Folding() {}

    /** The lower case of a character. */
    static char lower(char c) {
        return c < TABLE ? LOWER[c] : Character.toLowerCase(c);
    }

    /** The lower case of a character without its accent, for the letters of Latin-1. */
    static char bare(char c) {
        return c < TABLE ? BARE[c] : Character.toLowerCase(c);
    }

    /** The letters that a ligature stands for, or an empty string. */
    static String ligature(char c) {
        return switch (c) {
            case 'œ', 'Œ' -> "oe";
            case 'æ', 'Æ' -> "ae";
            case 'ﬀ' -> "ff";
            case 'ﬁ' -> "fi";
            case 'ﬂ' -> "fl";
            case 'ﬃ' -> "ffi";
            case 'ﬄ' -> "ffl";
            case 'ﬅ', 'ﬆ' -> "st";
            default -> "";
        };
    }

    /** Whether a character stands in a word without being seen: soft hyphen, joiners. */
    static boolean invisible(char c) {
        return c == '\u00AD' || (c >= '\u200B' && c <= '\u200D') || c == '\u2060' || c == '\uFEFF';
    }

    /** A word as it is compared. */
    public static String fold(String word) {
        return folded(word, false);
    }

    /**
     * A word as it is compared when its capitals may have lost their accents: {@code "etats"} for
     * {@code "ÉTATS"}.
     */
    public static String foldBare(String word) {
        return folded(word, true);
    }

    private static String folded(String word, boolean bare) {
        String text = composed(word);
        StringBuilder out = new StringBuilder(text.length() + 2);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String letters = c < 0x80 ? "" : ligature(c);
            if (!letters.isEmpty()) {
                out.append(letters);
            } else if (c == '’' || c == '\u02BC') {
                out.append('\'');
            } else if (!invisible(c)) {
                out.append(bare ? bare(c) : lower(c));
            }
        }
        return out.toString();
    }

    /** A text with its accents composed (NFC); most texts are so already, and cost no tables. */
    public static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Below are no combining marks; the second range holds spaces, dashes, quotes,
            // currencies.
            if (c >= 0x300 && (c < 0x2002 || c > 0x20CF)) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /**
     * The key of a folded word, equal for equal words; 64 bits, so that a clash is not expected.
     */
    public static long key(CharSequence folded) {
        long key = START;
        for (int i = 0; i < folded.length(); i++) {
            key = step(key, folded.charAt(i));
        }
        return finish(key);
    }

    /** FNV-1a, 64 bits. */
    static final long START = 0xcbf29ce484222325L;

    static long step(long key, char c) {
        return (key ^ c) * 0x100000001b3L;
    }

    /** Spreads the bits; zero is kept free for empty slots of tables. */
    static long finish(long key) {
        long mixed = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L;
        mixed ^= mixed >>> 29;
        return mixed == 0 ? 1 : mixed;
    }

    /** The name that was meant, when one of them is but a slip away: one letter in three. */
    public static Optional<String> nearest(String typed, List<String> names) {
        int most = Math.max(1, (typed.length() + 1) / 3);
        String nearest = "";
        int least = most + 1;
        for (String name : names) {
            int slips = slips(typed, name);
            if (slips < least) {
                least = slips;
                nearest = name;
            }
        }
        return least > most ? Optional.empty() : Optional.of(nearest);
    }

    /** Levenshtein's distance: how many letters to add, drop or change. */
    public static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

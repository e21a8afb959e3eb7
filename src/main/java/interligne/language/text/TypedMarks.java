package interligne.language.text;

/**
 * What a person gets who types plain marks: the marks of the language, with their spaces.
 *
 * <p>Example: in French of France {@code "} becomes an opening guillemet with a no-break space, and
 * {@code ?} typed after a word gets its narrow no-break space. Where the plain character may be
 * meant (web addresses, clock times, inches) it stays.
 */
public final class TypedMarks {

    private static final String HIGH = ":;!?";
    private static final String SIGNS = "%€$£¥";
    private static final String DOUBLED = "!?";
    private static final String ADDRESS = "://";

    private final Typography type;

    /**
     * Marks for one way of setting type.
     *
     * @param type the typography of the target's locale
     */
    public TypedMarks(Typography type) {
        this.type = type;
    }

    /**
     * What one key does to a text.
     *
     * @param erased how many characters before the cursor go away, from 0
     * @param inserted what is written in their place
     */
    public record Stroke(int erased, String inserted) {}

    /**
     * What the key does.
     *
     * @param before the text before the cursor
     * @param key the character typed
     */
    public Stroke typed(String before, char key) {
        String address = before.substring(before.lastIndexOf(' ') + 1);
        if (address.contains(ADDRESS)) {
            return new Stroke(0, String.valueOf(key));
        }
        return switch (key) {
            case '"' -> quote(before);
            case '\'' -> apostrophe(before);
            case '.' -> doubled(before, "..", String.valueOf(Typography.ELLIPSIS), key);
            case '-' -> doubled(before, "-", type.tightDash() ? "—" : "–", key);
            case '<' -> guillemet(before, "<", opening(), key);
            case '>' -> guillemet(before, ">", closing(), key);
            default -> spaced(before, key);
        };
    }

    /** An opening mark with the space inside it. */
    public String opening() {
        return type.openQuote() + type.quoteSpace();
    }

    /** A closing mark with the space inside it. */
    public String closing() {
        return type.quoteSpace() + type.closeQuote();
    }

    private Stroke quote(String before) {
        long open = count(before, type.openQuote()) - count(before, type.closeQuote());
        if (open > 0) {
            boolean spaced = before.endsWith(opening()) && !type.quoteSpace().isEmpty();
            int blank = before.endsWith(" ") ? 1 : 0;
            return spaced
                    ? new Stroke(0, String.valueOf(type.closeQuote()))
                    : new Stroke(blank, closing());
        }
        boolean inside = !before.isEmpty() && Character.isLetterOrDigit(last(before));
        return new Stroke(0, inside ? "\"" : opening()); // after a number it means inches
    }

    private Stroke apostrophe(String before) {
        boolean opens = before.isEmpty() || !follows(last(before));
        boolean single = opens && type.quoteSpace().isEmpty(); // English quotes inside quotes
        return new Stroke(0, String.valueOf(single ? '‘' : Typography.APOSTROPHE));
    }

    private static boolean follows(char previous) {
        return Character.isLetterOrDigit(previous) || Typography.CLOSERS.indexOf(previous) >= 0;
    }

    private static Stroke doubled(String before, String earlier, String mark, char key) {
        boolean complete =
                before.endsWith(earlier) && !before.endsWith(earlier + earlier.charAt(0));
        return complete ? new Stroke(earlier.length(), mark) : new Stroke(0, String.valueOf(key));
    }

    private Stroke guillemet(String before, String earlier, String mark, char key) {
        return type.quoteSpace().isEmpty()
                ? new Stroke(0, String.valueOf(key))
                : doubled(before, earlier, mark, key);
    }

    /** A mark or a sign before which the language wants a space that no line breaks at. */
    private Stroke spaced(String before, char key) {
        char space = wanted(before, key);
        if (space == 0 || before.isEmpty()) {
            return new Stroke(0, String.valueOf(key));
        }
        if (before.endsWith(" ")) {
            return new Stroke(1, "" + space + key);
        }
        boolean word = follows(last(before)) && DOUBLED.indexOf(last(before)) < 0;
        return new Stroke(0, word ? "" + space + key : String.valueOf(key));
    }

    private char wanted(String before, char key) {
        boolean number = digit(before, 1) || (before.endsWith(" ") && digit(before, 2));
        if (HIGH.indexOf(key) >= 0) {
            boolean plain = key == ':' && (digit(before, 1) || scheme(before));
            return plain ? 0 : type.spaceBefore(key);
        }
        return SIGNS.indexOf(key) >= 0 && number && type.spacedUnits() ? Typography.NO_BREAK : 0;
    }

    /** Whether the last word is the beginning of an address, for example {@code https}. */
    private static boolean scheme(String before) {
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return word.equals("http") || word.equals("https") || word.equals("mailto");
    }

    private static boolean digit(String before, int fromEnd) {
        int at = before.length() - fromEnd;
        return at >= 0 && Character.isDigit(before.charAt(at));
    }

    private static char last(String before) {
        return before.charAt(before.length() - 1);
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}

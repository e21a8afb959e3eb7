package interligne.segment;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the shape of a Java regular expression. What it does not know, such as back references,
 * gives {@link Shape#ANY}: such a rule is tried everywhere.
 */
final class ShapeReader {

    private static final Pattern REPEAT = Pattern.compile("\\{(\\d{1,5})(,?)(\\d{0,5})}");
    private static final Pattern FLAGS = Pattern.compile("\\?([iu]*)(-i)?([:)])");
    private static final Pattern SIGN =
            Pattern.compile(
                    "\\\\(?:[pP](?:\\{[^}]*}|\\p{L})|x(?:\\{[^}]*}|\\p{XDigit}{2})"
                            + "|u\\p{XDigit}{4}|[dDsSwWhHvVRtnrfae])");

    private final String pattern;
    private final Map<String, SignSet> known;
    private int at;
    private boolean anyCase;
    private boolean strange;

    private ShapeReader(String pattern, Map<String, SignSet> known) {
        this.pattern = pattern;
        this.known = known;
    }

    /**
     * The shape of an expression that compiles.
     *
     * @param known what the classes met before hold; this adds to it
     */
    static Shape of(String pattern, Map<String, SignSet> known) {
        ShapeReader reader = new ShapeReader(pattern, known);
        Shape shape = reader.alternatives();
        return reader.strange || reader.at < pattern.length() ? Shape.ANY : shape;
    }

    private boolean more() {
        return !strange && at < pattern.length();
    }

    private Shape strange() {
        strange = true;
        return Shape.ANY;
    }

    private Shape alternatives() {
        boolean outside = anyCase;
        Shape shape = sequence();
        while (more() && pattern.charAt(at) == '|') {
            at++;
            shape = shape.or(sequence());
        }
        anyCase = outside;
        return shape;
    }

    private Shape sequence() {
        Shape whole = Shape.EMPTY;
        int start = at;
        while (more() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            boolean begins = at == start;
            boolean bare = pattern.charAt(at) != '(';
            Shape next = repeated(atom(), bare);
            whole = begins ? next : whole.then(next);
        }
        return whole;
    }

    /** What stands here, with the repetition after it; {@code bare} when it is no group. */
    private Shape repeated(Shape atom, boolean bare) {
        if (!more()) {
            return atom;
        }
        char c = pattern.charAt(at);
        Shape repeated = atom;
        Matcher count = REPEAT.matcher(pattern).region(at, pattern.length());
        if (c == '?' || c == '*' || c == '+') {
            at++;
            repeated = atom.times(c == '+' ? 1 : 0, c == '?' ? 1 : Shape.ENDLESS);
        } else if (c == '{' && count.lookingAt()) {
            at = count.end();
            int from = Integer.parseInt(count.group(1));
            boolean exact = count.group(2).isEmpty();
            boolean open = count.group(3).isEmpty();
            int to = exact ? from : open ? Shape.ENDLESS : Integer.parseInt(count.group(3));
            repeated = atom.times(from, to);
        } else {
            return c == '{' ? strange() : atom;
        }
        boolean greedy = !more() || "?+".indexOf(pattern.charAt(at)) < 0;
        at += greedy ? 0 : 1;
        boolean run = bare && greedy && repeated.min() > 0 && repeated.max() >= Shape.ENDLESS;
        return run ? repeated.running(atom.all()) : repeated;
    }

    private Shape atom() {
        char c = pattern.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> charClass();
            case '\\' -> escape();
            case '.' -> single(1);
            case '^' -> {
                at++;
                yield Shape.START;
            }
            case '$' -> {
                at++;
                yield Shape.EMPTY;
            }
            case '*', '+', '?', '{' -> strange();
            default -> literal();
        };
    }

    private Shape literal() {
        int c = pattern.codePointAt(at);
        at += Character.charCount(c);
        if (!anyCase || !Character.isLetter(c)) {
            return Shape.one(SignSet.of(c));
        }
        SignSet both =
                SignSet.of(Character.toLowerCase(c)).or(SignSet.of(Character.toUpperCase(c)));
        return Shape.one(new SignSet(both.low(), both.high(), true));
    }

    /** A group, a look ahead or behind, or flags up to the end of the group around. */
    private Shape group() {
        at++;
        boolean outside = anyCase;
        boolean looks = false;
        Matcher flags = FLAGS.matcher(pattern).region(at, pattern.length());
        if (flags.lookingAt()) {
            anyCase = (anyCase || flags.group(1).contains("i")) && flags.group(2) == null;
            at = flags.end();
            if (flags.group(3).equals(")")) {
                return Shape.EMPTY;
            }
        } else if (pattern.startsWith("?", at)) {
            int mark = at + 1 + (pattern.startsWith("<", at + 1) ? 1 : 0);
            looks = pattern.startsWith("=", mark) || pattern.startsWith("!", mark);
            if (!looks) {
                return strange();
            }
            at = mark + 1;
        }
        Shape inside = alternatives();
        anyCase = outside;
        if (!pattern.startsWith(")", at)) {
            return strange();
        }
        at++;
        return looks ? Shape.EMPTY : inside.running(null);
    }

    private Shape charClass() {
        int depth = 0;
        int end = at;
        do {
            char c = pattern.charAt(end);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            end += c == '\\' ? 2 : 1;
        } while (depth > 0 && end < pattern.length());
        return depth > 0 ? strange() : single(end - at);
    }

    private Shape escape() {
        if (pattern.startsWith("\\b", at) || pattern.startsWith("\\B", at)) {
            at += 2;
            return more() && pattern.charAt(at) == '{' ? strange() : Shape.EMPTY;
        }
        char c = at + 1 < pattern.length() ? pattern.charAt(at + 1) : 'Q';
        if (c < 128 && !Character.isLetterOrDigit(c)) {
            at += 2;
            return Shape.one(SignSet.of(c));
        }
        Matcher sign = SIGN.matcher(pattern).region(at, pattern.length());
        return sign.lookingAt() ? single(sign.end() - at) : strange();
    }

    /** The shape of what is written with so many units: a class, a point, an escape. */
    private Shape single(int length) {
        String written = pattern.substring(at, at + length);
        at += length;
        SignSet set = known.computeIfAbsent(anyCase + written, any -> members(written));
        return set == null ? strange() : Shape.one(set);
    }

    private @Nullable SignSet members(String written) {
        int flags = Pattern.UNICODE_CHARACTER_CLASS | (anyCase ? Pattern.CASE_INSENSITIVE : 0);
        Pattern one;
        try {
            one = Pattern.compile(written, flags);
        } catch (java.util.regex.PatternSyntaxException e) {
            return null;
        }
        boolean plain = !anyCase && written.lastIndexOf('[') == 0;
        plain &= written.chars().allMatch(c -> c < 128 && "\\^&".indexOf(c) < 0);
        SignSet set = new SignSet(0, 0, !plain);
        for (char c = 0; c < 128; c++) {
            set = one.matcher(String.valueOf(c)).matches() ? set.or(SignSet.of(c)) : set;
        }
        return set;
    }
}

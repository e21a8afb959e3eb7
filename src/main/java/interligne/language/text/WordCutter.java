package interligne.language.text;

import java.util.Arrays;
import java.util.Set;

/** Cuts one text into the tokens of a {@link Wording}: one pass, no regular expression. */
final class WordCutter {

    private static final int LONGEST_MARKUP = 400;
    private static final Set<String> SPACES =
            Set.of("&nbsp;", "&#160;", "&#8239;", "&thinsp;", "&#xa0;", "&#xA0;", "&ensp;");
    private static final String CONVERSIONS = "diuxXfgcs@";

    private final String text;
    private final int[] masks;
    private int[] starts = new int[48];
    private int[] ends = new int[48];
    private Wording.Type[] types = new Wording.Type[48];
    private int size;

    WordCutter(String text, int[] masks) {
        this.text = text;
        this.masks = masks;
    }

    Wording cut() {
        int mask = 0;
        int at = 0;
        int length = text.length();
        while (at < length) {
            if (mask < masks.length && at >= masks[mask]) {
                int end = Math.max(masks[mask + 1], at);
                if (end > at) {
                    add(at, end, Wording.Type.CODE);
                }
                at = end;
                mask += 2;
                continue;
            }
            int limit = mask < masks.length ? masks[mask] : length;
            at = token(at, limit);
        }
        return new Wording(text, starts, ends, types, size);
    }

    private int token(int at, int limit) {
        char here = text.charAt(at);
        if (here == ' ' || Character.isWhitespace(here) || Character.isSpaceChar(here)) {
            return at + 1;
        }
        if (Character.isLetter(here)) {
            return word(at, limit, false);
        }
        if (here >= '0' && here <= '9') {
            int end = at + 1;
            while (end < limit && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            if (end < limit && text.charAt(end) == '_') {
                return word(at, limit, true);
            }
            return add(at, end, Wording.Type.DIGITS);
        }
        if (Character.isHighSurrogate(here) && at + 1 < limit) {
            return add(at, at + 2, Wording.Type.MARK);
        }
        return special(here, at, limit);
    }

    private int special(char here, int at, int limit) {
        int end = -1;
        Wording.Type type = Wording.Type.PLACEHOLDER;
        switch (here) {
            case '<' -> {
                end = markup(at, limit);
                type = Wording.Type.MARKUP;
            }
            case '&' -> {
                end = entity(at, limit);
                type = Wording.Type.MARKUP;
                if (end > at && SPACES.contains(text.substring(at, end))) {
                    return end;
                }
            }
            case '/', '#' -> {
                end = path(at, limit);
                type =
                        at > 0 && "(=".indexOf(text.charAt(at - 1)) >= 0
                                ? Wording.Type.LINK
                                : Wording.Type.PROGRAM;
            }
            case '`' -> {
                end = program(at, limit);
                type = Wording.Type.PROGRAM;
            }
            case '%' -> end = conversion(at, limit);
            case '{', '$' -> end = braces(at, limit);
            case '@' -> {
                if (mail(at, limit)) {
                    return ends[size - 1];
                }
            }
            case '_' -> {
                if (at + 1 < limit && part(text.charAt(at + 1))) {
                    return word(at, limit, true);
                }
            }
            default -> {}
        }
        return end > at ? add(at, end, type) : add(at, at + 1, Wording.Type.MARK);
    }

    private int word(int at, int limit, boolean code) {
        int end = at;
        boolean program = code;
        while (end < limit) {
            char here = text.charAt(end);
            if (here == '_') {
                program = true;
            } else if (!Character.isLetter(here)
                    && !combining(here)
                    && here != '\u00ad'
                    && !(program && here >= '0' && here <= '9')) {
                break;
            }
            end++;
        }
        int address = address(at, end, limit);
        if (address > end) {
            return add(at, address, Wording.Type.LINK);
        }
        return add(at, end, program ? Wording.Type.PROGRAM : Wording.Type.WORD);
    }

    private static boolean combining(char here) {
        return here >= '\u0300' && here <= '\u036f';
    }

    private int address(int at, int end, int limit) {
        if (end >= limit) {
            return -1;
        }
        char next = text.charAt(end);
        boolean scheme = next == ':' && (text.startsWith("://", end) || mailto(at, end));
        boolean www = next == '.' && end - at == 3 && text.regionMatches(true, at, "www.", 0, 4);
        if (!scheme && !www) {
            return -1;
        }
        int stop = end + 1;
        int open = 0;
        while (stop < limit) {
            char here = text.charAt(stop);
            if (here <= ' ' || Character.isSpaceChar(here) || "<>\"`»”|\\{}".indexOf(here) >= 0) {
                break;
            }
            if (here == '(') {
                open++;
            } else if (here == ')' && --open < 0) {
                break;
            }
            stop++;
        }
        while (stop > end + 1 && ".,;:!?'’)]*…".indexOf(text.charAt(stop - 1)) >= 0) {
            if (text.charAt(stop - 1) == ')' && open == 0) {
                break;
            }
            stop--;
        }
        return stop > end + 3 ? stop : -1;
    }

    private boolean mailto(int at, int end) {
        return end - at == 6 && text.startsWith("mailto:", at);
    }

    private int markup(int at, int limit) {
        int next = at + 1;
        if (next < limit && (text.charAt(next) == '/' || text.charAt(next) == '!')) {
            next++;
        }
        if (next >= limit || (!Character.isLetter(text.charAt(next)) && text.charAt(next) != '-')) {
            return -1;
        }
        if (text.startsWith("http", next) && text.startsWith("://", text.indexOf(':', next))) {
            return -1;
        }
        int stop = Math.min(limit, at + LONGEST_MARKUP);
        for (int end = next; end < stop; end++) {
            char here = text.charAt(end);
            if (here == '>') {
                return end + 1;
            }
            if (here == '<') {
                return -1;
            }
        }
        return -1;
    }

    /**
     * A path or an anchor behind an opening bracket, quote or equals sign: {@code (/en/a.html)}.
     */
    private int path(int at, int limit) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean link = "(\"'=".indexOf(before) >= 0;
        boolean path = before == ' ' && text.charAt(at) == '/';
        if ((!link && !path) || at + 1 >= limit || !part(text.charAt(at + 1))) {
            return -1;
        }
        int end = at + 1;
        boolean deep = link;
        while (end < limit
                && !Typography.isSpace(text.charAt(end))
                && "()\"'<>[]{},;".indexOf(text.charAt(end)) < 0) {
            deep |= text.charAt(end) == '/';
            end++;
        }
        while (end > at + 1 && ".:!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return deep ? end : -1;
    }

    private int entity(int at, int limit) {
        int end = at + 1;
        while (end < limit && end < at + 12) {
            char here = text.charAt(end);
            if (here == ';') {
                return end > at + 1 ? end + 1 : -1;
            }
            if (!(Character.isLetterOrDigit(here) || here == '#')) {
                return -1;
            }
            end++;
        }
        return -1;
    }

    private int program(int at, int limit) {
        int ticks = at;
        while (ticks < limit && text.charAt(ticks) == '`') {
            ticks++;
        }
        String fence = text.substring(at, ticks);
        int close = text.indexOf(fence, ticks);
        return close > ticks && close + fence.length() <= limit ? close + fence.length() : -1;
    }

    /** A conversion of printf or Python: {@code %s %1$s %-5.2f %(name)s %{name}}. */
    private int conversion(int at, int limit) {
        int end = at + 1;
        if (end >= limit || (at > 0 && digit(text.charAt(at - 1)))) {
            return -1;
        }
        char next = text.charAt(end);
        if (next == '{') {
            return braces(end, limit);
        }
        if (next == '(') {
            int close = text.indexOf(')', end);
            return close > 0 && close + 1 < limit && Character.isLetter(text.charAt(close + 1))
                    ? close + 2
                    : -1;
        }
        while (end < limit && "0123456789$.+-#*'".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean width = end > at + 1 && digit(text.charAt(end - 1)) && text.charAt(at + 1) != '0';
        if (width && end < limit && "xXgc".indexOf(text.charAt(end)) >= 0) {
            return -1;
        }
        while (end < limit && "lhzjtq".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean closed = end + 1 >= limit || !Character.isLetter(text.charAt(end + 1));
        return end < limit && closed && CONVERSIONS.indexOf(text.charAt(end)) >= 0 ? end + 1 : -1;
    }

    private static boolean digit(char here) {
        return here >= '0' && here <= '9';
    }

    private static boolean part(char here) {
        return here == '_' || Character.isLetterOrDigit(here);
    }

    /** <code>{name} {{name}} ${name} $name</code>, without spaces inside single braces. */
    private int braces(int at, int limit) {
        int open = text.charAt(at) == '$' ? at + 1 : at;
        if (open >= limit) {
            return -1;
        }
        if (text.startsWith("{{", open)) {
            int close = text.indexOf("}}", open);
            boolean name =
                    close > 0 && (text.indexOf(" ", open) > close || text.indexOf(" ", open) < 0);
            return name && close + 2 <= limit ? close + 2 : -1;
        }
        if (text.charAt(open) != '{') {
            return -1;
        }
        int end = open + 1;
        while (end < limit
                && (part(text.charAt(end)) || ".:[]-!%,".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end < limit && text.charAt(end) == '}' ? end + 1 : -1;
    }

    /** Joins what stands around an at sign to one address. */
    private boolean mail(int at, int limit) {
        if (at == 0 || at + 1 >= limit || size == 0 || ends[size - 1] != at) {
            return false;
        }
        int end = at + 1;
        boolean dot = false;
        while (end < limit && (part(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
            dot |= text.charAt(end) == '.';
            end++;
        }
        while (end > at && ".-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (!dot || end < at + 4 || !part(text.charAt(at - 1))) {
            return false;
        }
        int first = size - 1;
        while (first > 0
                && ends[first - 1] == starts[first]
                && (types[first - 1] != Wording.Type.MARK
                        || ".-+".indexOf(text.charAt(starts[first - 1])) >= 0)) {
            first--;
        }
        size = first + 1;
        ends[first] = end;
        types[first] = Wording.Type.LINK;
        return true;
    }

    private int add(int start, int end, Wording.Type type) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            types = Arrays.copyOf(types, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        types[size++] = type;
        return end;
    }
}

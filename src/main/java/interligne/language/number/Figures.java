package interligne.language.number;

import interligne.language.text.Wording;

/**
 * Figures read from one place of a text: digits with their separators.
 *
 * @param next the token after them
 * @param value what they mean in the language of the text
 * @param other what they would mean with the separators of the other convention, or NaN
 * @param digits their digits, a full stop for the decimal mark
 * @param label whether they are no number but a version or an address such as 192.168.1.1
 */
record Figures(int next, double value, double other, String digits, boolean label) {

    /** Reads the figures that start at that token of digits. */
    static Figures at(Wording text, int token, char decimalMark) {
        StringBuilder digits = new StringBuilder(text.written(token));
        int commas = 0;
        int stops = 0;
        int spaces = 0;
        boolean threes = true;
        int last = token;
        boolean shortFirst = digits.length() <= 3;
        while (true) {
            if (text.is(last + 2, Wording.Type.DIGITS)
                    && text.glued(last + 1)
                    && text.glued(last + 2)
                    && text.isMark(last + 1, ",.'’")) {
                char mark = text.first(last + 1);
                boolean three = text.end(last + 2) - text.start(last + 2) == 3;
                if (mark == '\'' || mark == '’') {
                    if (!three) {
                        break;
                    }
                    spaces++;
                } else if (mark == ',') {
                    if (commas > 0 && (stops > 0 || !three)) {
                        break;
                    }
                    commas++;
                } else {
                    stops++;
                }
                threes &= three;
                digits.append(mark == '\'' || mark == '’' ? ' ' : mark);
                digits.append(text.written(last + 2));
                last += 2;
            } else if (commas == 0 && stops == 0 && shortFirst && group(text, last + 1)) {
                spaces++;
                digits.append(' ').append(text.written(last + 1));
                last++;
            } else if (commas == 0
                    && stops == 0
                    && shortFirst
                    && text.isMark(last + 1, '\\') // man pages and TeX: a space not to break at
                    && text.glued(last + 1)
                    && group(text, last + 2)) {
                spaces++;
                digits.append(' ').append(text.written(last + 2));
                last += 2;
            } else {
                break;
            }
        }
        Figures read =
                value(last + 1, digits, commas, stops, spaces, threes && shortFirst, decimalMark);
        return read.withFraction(text);
    }

    /** "37 1/2" as one number. */
    private Figures withFraction(Wording text) {
        boolean follows =
                value == Math.rint(value)
                        && text.is(next, Wording.Type.DIGITS)
                        && text.spaced(next)
                        && text.isMark(next + 1, "/⁄")
                        && text.glued(next + 1)
                        && text.is(next + 2, Wording.Type.DIGITS)
                        && text.glued(next + 2)
                        && text.end(next) - text.start(next) == 1
                        && text.end(next + 2) - text.start(next + 2) == 1
                        && text.first(next) < text.first(next + 2);
        if (!follows) {
            return this;
        }
        double part = (text.first(next) - '0') / (double) (text.first(next + 2) - '0');
        return new Figures(next + 3, value + part, Double.NaN, digits, label);
    }

    /** Whether that token is a group of three digits behind a single space of any width. */
    private static boolean group(Wording text, int token) {
        return text.is(token, Wording.Type.DIGITS)
                && text.spaced(token)
                && text.end(token) - text.start(token) == 3
                && text.text().charAt(text.start(token) - 1) != '\n'
                && !(text.is(token + 1, Wording.Type.WORD)
                        && text.glued(token + 1)
                        && text.end(token + 1) - text.start(token + 1) > 3);
    }

    private static Figures value(
            int next,
            StringBuilder raw,
            int commas,
            int stops,
            int spaces,
            boolean threes,
            char decimalMark) {
        String digits = without(raw, ' ');
        if (stops > 1 && !(threes && commas <= 1)) {
            return new Figures(next, Double.NaN, Double.NaN, digits, true);
        }
        if (stops > 1) {
            String plain = without(digits, '.').replace(',', '.');
            double parsed = parse(plain);
            return new Figures(next, parsed, Double.NaN, plain, stops > 2);
        }
        if (commas > 0 && stops > 0) {
            boolean stopDecimal = digits.lastIndexOf('.') > digits.lastIndexOf(',');
            String plain =
                    stopDecimal ? without(digits, ',') : without(digits, '.').replace(',', '.');
            return new Figures(next, parse(plain), Double.NaN, plain, false);
        }
        if (commas > 1) {
            String plain = without(digits, ',');
            return new Figures(next, parse(plain), Double.NaN, plain, false);
        }
        if (commas + stops == 0) {
            return new Figures(next, parse(digits), Double.NaN, digits, false);
        }
        String asDecimal = digits.replace(',', '.');
        String asGroup = without(asDecimal, '.');
        boolean decimal = digits.indexOf(decimalMark) >= 0;
        if (!threes || spaces > 0 || asDecimal.startsWith("0.")) {
            return new Figures(next, parse(asDecimal), Double.NaN, asDecimal, false);
        }
        return decimal
                ? new Figures(next, parse(asDecimal), parse(asGroup), asDecimal, false)
                : new Figures(next, parse(asGroup), parse(asDecimal), asGroup, false);
    }

    private static double parse(String plain) {
        if (plain.length() < 18 && plain.indexOf('.') < 0) {
            return Long.parseLong(plain);
        }
        return Double.parseDouble(plain);
    }

    private static String without(CharSequence text, char mark) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != mark) {
                kept.append(text.charAt(at));
            }
        }
        return kept.toString();
    }

    /** The digits without the decimal mark and without zeros at either end. */
    String mantissa() {
        String plain = without(digits, '.');
        int start = 0;
        int end = plain.length();
        while (start < end && plain.charAt(start) == '0') {
            start++;
        }
        while (end > start && plain.charAt(end - 1) == '0') {
            end--;
        }
        return plain.substring(start, end);
    }

    /** What a fraction written as one character is worth, or not a number. */
    static double fraction(char mark) {
        return switch (mark) {
            case '½' -> 0.5;
            case '¼' -> 0.25;
            case '¾' -> 0.75;
            case '⅓' -> 1 / 3.0;
            case '⅔' -> 2 / 3.0;
            default -> Double.NaN;
        };
    }
}

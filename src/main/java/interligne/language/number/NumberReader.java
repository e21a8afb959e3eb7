package interligne.language.number;

import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of one text from left to right. One object for one text. */
final class NumberReader {

    private final Wording text;
    private final Lexicon words;
    private final NumberHabits habits;
    private final UnitReader units;
    private final List<Quantity> found = new ArrayList<>();

    NumberReader(Wording text, NumberHabits habits) {
        this.text = text;
        this.words = habits.words();
        this.habits = habits;
        this.units = new UnitReader(text, words, habits);
    }

    List<Quantity> read() {
        int token = 0;
        while (token < text.size()) {
            token =
                    switch (text.type(token)) {
                        case DIGITS -> figures(token);
                        case WORD -> word(token);
                        case MARK -> mark(token);
                        default -> token + 1;
                    };
        }
        return found;
    }

    private int mark(int token) {
        double part = Figures.fraction(text.first(token));
        if (!Double.isNaN(part)) {
            weak(token, token + 1, part, Quantity.Kind.AMOUNT, "");
        }
        return token + 1;
    }

    private int figures(int token) {
        boolean leadingLetter =
                text.glued(token) && text.is(token - 1, Wording.Type.WORD) && !moneyWord(token - 1);
        boolean joined =
                text.glued(token)
                        && text.glued(token - 1)
                        && text.isMark(token - 1, UnitReader.DASHES + "_/.")
                        && text.is(token - 2, Wording.Type.WORD)
                        && !habits.joinsNumbers(text.lower(token - 2));
        Figures read = Figures.at(text, token, habits.decimalMark());
        if (read.label()) {
            label(token, read);
            return read.next();
        }
        ClockReader.Time time = ClockReader.at(text, token, read, habits);
        if (time != null) {
            found.add(time.quantity());
            return time.next();
        }
        if (leadingLetter || joined) {
            label(token, read);
            return read.next();
        }
        return amount(token, read);
    }

    private void label(int token, Figures read) {
        found.add(
                new Quantity(
                        text.start(token),
                        text.end(read.next() - 1),
                        read.label() ? read.digits().hashCode() + 0.5 : read.value(),
                        text.isWord(read.next(), "k") ? read.value() * 1000 : Double.NaN,
                        Quantity.Kind.LABEL,
                        false,
                        read.mantissa(),
                        0,
                        ""));
    }

    private int amount(int token, Figures read) {
        int first = token;
        String unit = "";
        if (money(token - 1) && units.near(token)) {
            first = token - 1;
            unit = currencyBefore(first);
            if (text.is(first - 1, Wording.Type.WORD) && text.glued(first)) {
                first = prefix(first - 1) ? first - 1 : first;
            }
        }
        int next = read.next();
        double value = read.value();
        int scale = 0;
        Quantity.Kind kind = Quantity.Kind.AMOUNT;
        if (text.is(next, Wording.Type.WORD) && text.glued(next)) {
            String letters = text.lower(next);
            String power = suffix(next, letters, !unit.isEmpty());
            if (power != null) {
                scale = Integer.parseInt(power);
                next++;
            } else if (words.has(letters, WordClass.ORDINAL_SUFFIX)) {
                return ordinal(token, next + 1, value);
            } else if (habits.decade(letters)) {
                add(token, next + 1, value, value % 100, Quantity.Kind.DECADE, true, read, 0, "");
                return next + 1;
            } else if (!(letters.length() == 1
                            && text.isMark(next + 1, ')')
                            && !letters.equals("k")) // 41a)
                    && !words.has(letters, WordClass.UNIT)
                    && !words.has(letters, WordClass.SCALE)
                    && !words.has(letters, WordClass.CURRENCY)) {
                label(token, read);
                return next;
            }
        } else if (text.isMark(next, "º°ᵉ")
                && text.glued(next)
                && !words.has(text.lower(next + 1), WordClass.TEMPERATURE)) {
            return ordinal(token, next + 1, value);
        } else if (text.isMark(next, '½') && (text.glued(next) || text.spaced(next))) {
            value += 0.5;
            next++;
        }
        boolean apart = units.hyphen(next) || words.has(text.lower(next), WordClass.ORDINAL);
        int from = apart && power(next + 1) > 0 ? next + 1 : next;
        int scaled = scaleWords(from);
        if (scaled > from) {
            for (int each = from; each < scaled; each++) {
                scale += power(each);
            }
            next = scaled;
        }
        value *= Math.pow(10, scale);
        int half = scale >= 3 ? habits.andHalf(text, next) : next;
        if (half > next) {
            value += Math.pow(10, scale) / 2;
            next = half;
        }
        double other = Double.isNaN(read.other()) ? Double.NaN : read.other() * Math.pow(10, scale);
        if (unit.isEmpty()) {
            UnitReader.Unit after = units.at(next);
            unit = after.name();
            next = after.next();
        }
        boolean decade = scale == 0 && habits.decadeBefore(text, token);
        other = decade ? value % 100 : other;
        kind = decade ? Quantity.Kind.DECADE : kind;
        add(first, next, value, other, kind, true, read, scale, unit);
        return next;
    }

    private int ordinal(int token, int next, double value) {
        weak(token, next, value, Quantity.Kind.ORDINAL, "");
        return next;
    }

    private void add(
            int token,
            int next,
            double value,
            double other,
            Quantity.Kind kind,
            boolean certain,
            Figures read,
            int scale,
            String unit) {
        found.add(
                new Quantity(
                        text.start(token),
                        text.end(next - 1),
                        value,
                        other,
                        kind,
                        certain,
                        read.mantissa(),
                        scale,
                        unit));
    }

    private void weak(int token, int next, double value, Quantity.Kind kind, String unit) {
        found.add(
                new Quantity(
                        text.start(token),
                        text.end(next - 1),
                        value,
                        Double.NaN,
                        kind,
                        false,
                        "",
                        0,
                        unit));
    }

    private boolean money(int token) {
        return text.isMark(token, UnitReader.MONEY_SIGNS) || moneyWord(token);
    }

    private boolean moneyWord(int token) {
        return text.allCapitals(token)
                && text.end(token) - text.start(token) == 3
                && words.has(text.lower(token), WordClass.CURRENCY);
    }

    private boolean prefix(int token) {
        return text.capital(token) && words.has(text.lower(token) + "$", WordClass.CURRENCY);
    }

    private String currencyBefore(int token) {
        String sign = text.lower(token);
        if (text.glued(token) && text.is(token - 1, Wording.Type.WORD)) {
            String code = words.value(text.lower(token - 1) + sign, WordClass.CURRENCY);
            if (code != null) {
                return code;
            }
        }
        String code = words.value(sign, WordClass.CURRENCY);
        return code == null ? "" : code;
    }

    /** Whether things that come by the million follow: "10K users", "7B-parameter". */
    private boolean counted(int token, String letters) {
        int noun = units.hyphen(token) ? token + 1 : token;
        if (!text.is(noun, Wording.Type.WORD) || text.capital(noun)) {
            return false;
        }
        String word = text.lower(noun);
        boolean many = letters.startsWith("b") || letters.startsWith("t");
        return many
                ? word.startsWith("param") || word.startsWith("token")
                : !words.has(word, WordClass.FUNCTION);
    }

    private @Nullable String suffix(int token, String letters, boolean money) {
        String power = words.value(letters, WordClass.SUFFIX);
        if (power == null) {
            return null;
        }
        boolean sign = text.isMark(token + 1, UnitReader.MONEY_SIGNS) && text.glued(token + 1);
        boolean label = text.glued(token - 1) && text.isMark(token - 2, "/_.");
        boolean capital =
                !label
                        && text.end(token - 1) - text.start(token - 1) < 4
                        && text.capital(token)
                        && counted(token + 1, letters)
                        && !letters.equals("t")
                        && !letters.equals("g");
        boolean plain = letters.length() > 1 && !letters.equals("mm");
        return money || sign || capital || plain ? power : null;
    }

    /** The token after the scale words that start there. */
    private int scaleWords(int token) {
        int at = token;
        while (power(at) > 0 && units.near(at)) {
            at++;
        }
        return at;
    }

    private int power(int token) {
        if (!text.is(token, Wording.Type.WORD)) {
            return 0;
        }
        String lower = text.lower(token);
        if (words.has(lower, WordClass.HUNDRED)) {
            return 2;
        }
        String power = words.value(lower, WordClass.SCALE);
        if (power == null
                || (lower.equals("t") && !text.glued(token))
                || habits.countsNothing(text, token)) {
            return 0;
        }
        return Integer.parseInt(power);
    }

    private int word(int token) {
        String lower = text.lower(token);
        if (!words.knows(lower)) {
            return roman(token);
        }
        if (words.has(lower, WordClass.NUMBER)
                || words.has(lower, WordClass.ONE)
                || words.has(lower, WordClass.HUNDRED)
                || (words.has(lower, WordClass.SCALE)
                        && !text.glued(token)
                        && !habits.countsNothing(text, token))) {
            int next = spelled(token);
            if (next > token) {
                return next;
            }
        }
        return single(token, lower);
    }

    private int single(int token, String lower) {
        String value = words.value(lower, WordClass.MONTH);
        boolean dated = text.is(token - 1, Wording.Type.DIGITS); // "5 mai": three small letters
        boolean whole = lower.length() > 3 || habits.wholeMonth(lower);
        if (value != null && (whole || text.capital(token) || dated)) {
            month(token, value);
            return token + 1;
        }
        value = words.value(lower, WordClass.MONTH_ALSO_WORD);
        if (value != null && text.capital(token) && habits.monthHere(text, token)) {
            month(token, value);
            return token + 1;
        }
        value = words.value(lower, WordClass.INDEFINITE);
        if (value != null) {
            double power = Math.pow(10, Integer.parseInt(value));
            weak(token, token + 1, power, Quantity.Kind.INDEFINITE, value);
            return token + 1;
        }
        value = words.value(lower, WordClass.ORDINAL);
        if (value != null) {
            weak(token, token + 1, Double.parseDouble(value), Quantity.Kind.ORDINAL, "");
        }
        value = words.value(lower, WordClass.FRACTION);
        if (value != null) {
            int scaled = habits.ofScale(text, token + 1);
            int power = power(scaled);
            if (power >= 3) {
                scaledFraction(token, scaled, Double.parseDouble(value), power);
                return scaled + 1;
            }
            weak(token, token + 1, Double.parseDouble(value), Quantity.Kind.LABEL, "");
        }
        value = words.value(lower, WordClass.COUNT);
        if (value != null) {
            weak(token, token + 1, Double.parseDouble(value), Quantity.Kind.LABEL, "");
        }
        return token + 1;
    }

    /** "Half a million", "un quart de milliard". */
    private void scaledFraction(int token, int scaleToken, double part, int power) {
        UnitReader.Unit after = units.at(scaleToken + 1);
        found.add(
                new Quantity(
                        text.start(token),
                        text.end(after.next() - 1),
                        part * Math.pow(10, power),
                        Double.NaN,
                        Quantity.Kind.AMOUNT,
                        true,
                        Long.toString(Math.round(part * 100)),
                        power,
                        after.name()));
    }

    private void month(int token, String value) {
        weak(token, token + 1, Integer.parseInt(value), Quantity.Kind.MONTH, "");
    }

    private int roman(int token) {
        if (text.allCapitals(token) || text.capital(token)) {
            int value = Roman.value(text.written(token));
            if (value > 0) {
                int end = text.is(token, Wording.Type.WORD) ? token + 1 : token;
                weak(token, end, value, Quantity.Kind.LABEL, "");
            }
        }
        return token + 1;
    }

    /** A number in words; the token after it, or the same token when there is none. */
    private int spelled(int token) {
        SpelledNumber number = SpelledNumber.at(text, token, words, habits);
        if (number.next() == token) {
            return token;
        }
        UnitReader.Unit after = units.at(number.next());
        found.add(
                new Quantity(
                        text.start(token),
                        text.end(after.next() - 1),
                        number.value(),
                        Double.NaN,
                        Quantity.Kind.AMOUNT,
                        number.scale() >= 6,
                        number.mantissa(),
                        number.scale(),
                        after.name()));
        return after.next();
    }
}

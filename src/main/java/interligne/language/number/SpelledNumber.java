package interligne.language.number;

import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A number in words, such as "two hundred and fifty thousand" or "quatre-vingt-dix".
 *
 * @param next the token after it; where it was looked for when there is none
 * @param value its value
 * @param scale the power of ten of its greatest scale word, 0 when there is none
 */
record SpelledNumber(int next, double value, int scale) {

    /** The digits in front of the scale word. */
    String mantissa() {
        long digits = Math.round(value / Math.pow(10, scale) * 1000);
        while (digits != 0 && digits % 10 == 0) {
            digits /= 10;
        }
        return Long.toString(digits);
    }

    /** Reads the number that starts there, as far as it goes. */
    static SpelledNumber at(Wording text, int token, Lexicon words, NumberHabits habits) {
        if (words.has(text.lower(token), WordClass.INDEFINITE)) {
            return new SpelledNumber(token, 0, 0);
        }
        double total = 0;
        double current = 0;
        int parts = 0;
        int greatest = 0;
        int at = token;
        int end = token;
        double last = Double.MAX_VALUE;
        while (text.is(at, Wording.Type.WORD)) {
            String lower = text.lower(at);
            @Nullable String value = words.value(lower, WordClass.NUMBER);
            value = value == null && one(text, at, words, parts) ? "1" : value;
            if (value != null) {
                double number = Double.parseDouble(value);
                if (habits.fourTwenties(current % 100, number)) {
                    current += 76;
                } else if (parts > 0 && number >= last) {
                    break;
                } else {
                    current += number;
                }
                last = habits.room(number);
            } else if (words.has(lower, WordClass.HUNDRED)) {
                current = current == 0 ? 100 : current * 100;
                last = 100;
            } else {
                String power = words.value(lower, WordClass.SCALE);
                if (power == null || (lower.length() < 4 && parts == 0)) {
                    break;
                }
                int scale = Integer.parseInt(power);
                current = current == 0 && total == 0 ? 1 : current;
                if (scale > greatest && total > 0) {
                    total = (total + current) * Math.pow(10, scale);
                } else {
                    total += current * Math.pow(10, scale);
                }
                greatest = Math.max(greatest, scale);
                current = 0;
                last = Double.MAX_VALUE;
            }
            parts++;
            end = at + 1;
            at = joint(text, end, habits);
        }
        boolean alone = parts == 1 && end == token + 1;
        if (alone && words.has(text.lower(token), WordClass.ONE)) {
            return new SpelledNumber(token, 0, 0);
        }
        double value = total + current;
        int half = habits.andHalf(text, end);
        if (half > end && greatest > 0) {
            return new SpelledNumber(half, value + Math.pow(10, greatest) / 2, greatest);
        }
        return new SpelledNumber(end, value, greatest);
    }

    /** Whether the word for one counts here: in front of a scale word, or behind tens. */
    private static boolean one(Wording text, int at, Lexicon words, int parts) {
        if (!words.has(text.lower(at), WordClass.ONE)) {
            return false;
        }
        if (parts > 0) {
            return text.lower(at).length() > 1;
        }
        String next = text.lower(text.isMark(at + 1, "-‑") ? at + 2 : at + 1);
        return words.has(next, WordClass.HUNDRED) || words.has(next, WordClass.SCALE);
    }

    /** Steps over a hyphen or "and" between two number words. */
    private static int joint(Wording text, int at, NumberHabits habits) {
        if (text.isMark(at, "-‑") && text.glued(at) && text.glued(at + 1)) {
            return joint(text, at + 1, habits);
        }
        return habits.and(text.lower(at)) ? joint2(text, at + 1) : at;
    }

    private static int joint2(Wording text, int at) {
        return text.isMark(at, "-‑") ? at + 1 : at;
    }
}

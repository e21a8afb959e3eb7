package interligne.language.number;

import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** Reads what a number counts: a currency, a share, a measure. One object for one text. */
final class UnitReader {

    /** Signs of currencies. */
    static final String MONEY_SIGNS = "$€£¥₽₹₩₪";

    /** Hyphens and dashes. */
    static final String DASHES = "-–—‑";

    /**
     * A unit.
     *
     * @param name an ISO 4217 code, a unit of measure, "%", "points" or empty
     * @param next the token after it
     */
    record Unit(String name, int next) {}

    private final Wording text;
    private final Lexicon words;
    private final NumberHabits habits;

    UnitReader(Wording text, Lexicon words, NumberHabits habits) {
        this.text = text;
        this.words = words;
        this.habits = habits;
    }

    /** The unit that stands there, with the token after it; an empty name when there is none. */
    Unit at(int token) {
        int at = token;
        if (hyphen(at)) {
            at++;
        }
        if (!near(at)) {
            return new Unit("", token);
        }
        if (text.isMark(at, "%‰")) {
            return points(at + 1, "%");
        }
        if (text.isMark(at, MONEY_SIGNS)) {
            return moneySign(at);
        }
        if (text.isMark(at, "°") && text.glued(at + 1)) {
            return degrees(at + 1, new Unit("", token));
        }
        if (!text.is(at, Wording.Type.WORD)) {
            return new Unit("", token);
        }
        String lower = text.lower(at);
        int points = habits.percentPoints(text, at);
        if (points > at) {
            return new Unit("points", points);
        }
        int percent = habits.percent(text, at);
        if (percent > at) {
            return points(percent, "%");
        }
        if (words.has(lower, WordClass.PERCENT)) {
            return points(at + 1, "%");
        }
        int noun = habits.skipOf(text, at);
        String code = words.value(text.lower(noun), WordClass.CURRENCY);
        if (code != null && text.is(noun, Wording.Type.WORD)) {
            int end = noun + 1;
            String region = habits.region(text.lower(end));
            return region.isEmpty() || !code.equals("USD")
                    ? new Unit(code, end)
                    : new Unit(region, end + 1);
        }
        String regional = habits.regionBefore(text, noun);
        if (!regional.isEmpty()) {
            return new Unit(regional, noun + 2);
        }
        String measure = words.value(lower, WordClass.UNIT);
        return measure == null ? new Unit("", token) : degrees(at + 1, new Unit(measure, at + 1));
    }

    /** The scale of a temperature that stands there, or what was read without it. */
    private Unit degrees(int at, Unit otherwise) {
        String scale = words.value(text.lower(at), WordClass.TEMPERATURE);
        boolean degrees =
                text.isMark(at - 1, "°") || words.has(text.lower(at - 1), WordClass.DEGREE);
        return scale != null && degrees ? new Unit(scale, at + 1) : otherwise;
    }

    private Unit points(int token, String unit) {
        boolean point = near(token) && words.has(text.lower(token), WordClass.POINT);
        return point ? new Unit("points", token + 1) : new Unit(unit, token);
    }

    private Unit moneySign(int at) {
        String sign = text.lower(at);
        String code = words.value(sign, WordClass.CURRENCY);
        int end = at + 1;
        if (near(end) && text.allCapitals(end)) {
            String regional = words.value(text.lower(end) + sign, WordClass.CURRENCY);
            if (regional != null) {
                return new Unit(regional, end + 1);
            }
        }
        return new Unit(code == null ? "" : code, end);
    }

    /** Whether at most one space stands before the token. */
    boolean near(int token) {
        return text.glued(token) || text.spaced(token);
    }

    /** Whether a dash without spaces around it stands there. */
    boolean hyphen(int token) {
        return text.isMark(token, DASHES) && text.glued(token) && text.glued(token + 1);
    }
}

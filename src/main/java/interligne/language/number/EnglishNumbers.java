package interligne.language.number;

import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;
import java.util.Set;

/** Numbers, dates, times and money in English. */
public final class EnglishNumbers implements NumberHabits {

    private static final Set<String> BEFORE_MONTH =
            Set.of(
                    "in", "on", "of", "early", "late", "mid", "since", "until", "till", "by",
                    "last", "next", "this", "from", "to", "through", "before", "after", "during",
                    "between", "and", "for", "every");

    private final Lexicon words = Lexicon.read("words-en.txt");

    @Override
    public Lexicon words() {
        return words;
    }

    @Override
    public char decimalMark() {
        return '.';
    }

    @Override
    public char groupMark() {
        return ',';
    }

    @Override
    public String scaleWord(int power, boolean plural) {
        return switch (power) {
            case 3 -> "thousand";
            case 6 -> "million";
            case 9 -> "billion";
            case 12 -> "trillion";
            default -> "";
        };
    }

    @Override
    public boolean decade(String letters) {
        return letters.equals("s");
    }

    @Override
    public boolean timeWithStop(Wording text, int token, Figures read) {
        return read.value() < 24
                && read.digits().indexOf('.') == read.digits().length() - 3
                && halfOfDay(text, read.next()) != 0;
    }

    @Override
    public int hourMark(Wording text, int token) {
        if (text.isMark(token, '\'') || text.isMark(token, '’')) {
            return text.isWord(token + 1, "clock") ? token + 2 : token;
        }
        boolean clock =
                text.isWord(token, "o")
                        && text.isMark(token + 1, "'’")
                        && text.isWord(token + 2, "clock");
        return clock ? token + 3 : token;
    }

    @Override
    public int halfOfDay(Wording text, int token) {
        String word = text.lower(token);
        if (word.equals("am") || word.equals("pm")) {
            return word.equals("pm") ? -(token + 1) : token + 1;
        }
        boolean letters =
                (word.equals("a") || word.equals("p"))
                        && text.isMark(token + 1, '.')
                        && text.isWord(token + 2, "m")
                        && text.glued(token + 2);
        if (!letters) {
            return 0;
        }
        int end = text.isMark(token + 3, '.') ? token + 4 : token + 3;
        return word.equals("p") ? -end : end;
    }

    @Override
    public int percent(Wording text, int token) {
        return text.isWord(token, "per") && text.isWord(token + 1, "cent") ? token + 2 : token;
    }

    @Override
    public int percentPoints(Wording text, int token) {
        if (text.isWord(token, "percentage") || text.isWord(token, "percent")) {
            return words.has(text.lower(token + 1), WordClass.POINT) ? token + 2 : token;
        }
        return text.isWord(token, "pp") || text.isWord(token, "ppt") ? token + 1 : token;
    }

    @Override
    public int skipOf(Wording text, int token) {
        return token;
    }

    @Override
    public String region(String word) {
        return "";
    }

    @Override
    public String regionBefore(Wording text, int token) {
        String next = text.lower(token + 1);
        if (!next.equals("dollars") && !next.equals("dollar")) {
            return "";
        }
        return switch (text.lower(token)) {
            case "canadian" -> "CAD";
            case "australian" -> "AUD";
            case "american", "us" -> "USD";
            default -> "";
        };
    }

    @Override
    public boolean monthHere(Wording text, int token) {
        return text.is(token + 1, Wording.Type.DIGITS)
                || (text.isMark(token + 1, ',') && text.is(token + 2, Wording.Type.DIGITS))
                || text.is(token - 1, Wording.Type.DIGITS)
                || words.has(text.lower(token - 1), WordClass.ORDINAL_SUFFIX)
                || BEFORE_MONTH.contains(text.lower(token - 1));
    }

    @Override
    public boolean fourTwenties(double sofar, double number) {
        return false;
    }

    @Override
    public double room(double number) {
        return number >= 20 ? 10 : 0;
    }

    @Override
    public boolean and(String word) {
        return word.equals("and");
    }

    @Override
    public int andHalf(Wording text, int token) {
        boolean half =
                text.isWord(token, "and")
                        && text.isWord(token + 1, "a")
                        && text.isWord(token + 2, "half");
        return half ? token + 3 : token;
    }

    @Override
    public int ofScale(Wording text, int token) {
        int at = text.isWord(token, "of") ? token + 1 : token;
        return text.isWord(at, "a") ? at + 1 : text.isMark(at, '-') ? at + 1 : at;
    }

    @Override
    public boolean spelledScale() {
        return false;
    }

    @Override
    public boolean scaleNeedsOf() {
        return false;
    }

    @Override
    public boolean signBehind() {
        return false;
    }

    @Override
    public String money(Quantity amount, String written) {
        return amount.unit() + " " + write(amount.value());
    }

    @Override
    public String time(int minutes) {
        int hour = minutes / 60 % 12 == 0 ? 12 : minutes / 60 % 12;
        return "%d:%02d %s".formatted(hour, minutes % 60, minutes < 720 ? "a.m." : "p.m.");
    }
}

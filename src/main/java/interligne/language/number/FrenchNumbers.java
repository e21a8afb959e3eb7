package interligne.language.number;

import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** Numbers, dates, times and money in French. */
public final class FrenchNumbers implements NumberHabits {

    private final Lexicon words = Lexicon.read("words-fr.txt");

    @Override
    public Lexicon words() {
        return words;
    }

    @Override
    public char decimalMark() {
        return ',';
    }

    @Override
    public char groupMark() {
        return '\u202f';
    }

    @Override
    public String scaleWord(int power, boolean plural) {
        String ending = plural ? "s" : "";
        return switch (power) {
            case 3 -> "mille";
            case 6 -> "million" + ending;
            case 9 -> "milliard" + ending;
            case 12 -> "billion" + ending;
            default -> "";
        };
    }

    @Override
    public boolean decadeBefore(Wording text, int token) {
        return text.isWord(token - 1, "années");
    }

    @Override
    public boolean timeWithStop(Wording text, int token, Figures read) {
        return false;
    }

    @Override
    public int hourMark(Wording text, int token) {
        String word = text.lower(token);
        boolean hours = word.equals("h") || (word.equals("heures") && hourOfDay(text, token));
        return hours ? token + 1 : token;
    }

    /** "à 9 heures" is a time, "pendant 9 heures" is a duration. */
    private static boolean hourOfDay(Wording text, int token) {
        return text.isWord(token - 2, "à") || text.isWord(token - 2, "vers");
    }

    @Override
    public int halfOfDay(Wording text, int token) {
        if (text.isWord(token, "du") && text.isWord(token + 1, "matin")) {
            return token + 2;
        }
        boolean evening =
                (text.isWord(token, "du") && text.isWord(token + 1, "soir"))
                        || (text.isWord(token, "de") && text.isWord(token + 3, "midi"));
        return evening ? -(token + 2) : 0;
    }

    @Override
    public int percent(Wording text, int token) {
        if (text.isWord(token, "pour") && text.isWord(token + 1, "cent")) {
            return token + 2;
        }
        boolean p100 =
                text.isWord(token, "p")
                        && text.isMark(token + 1, '.')
                        && text.is(token + 2, Wording.Type.DIGITS)
                        && text.written(token + 2).equals("100");
        return p100 ? token + 3 : token;
    }

    @Override
    public int percentPoints(Wording text, int token) {
        boolean of =
                words.has(text.lower(token), WordClass.POINT)
                        && text.isWord(token + 1, "de")
                        && text.lower(token + 2).startsWith("pourcentage");
        return of ? token + 3 : text.isWord(token, "pp") ? token + 1 : token;
    }

    @Override
    public boolean countsNothing(Wording text, int token) {
        String after = text.lower(token + 1);
        boolean miles =
                text.lower(token).startsWith("mille")
                        && (after.startsWith("marin") || after.startsWith("nautique"));
        return miles || NumberHabits.super.countsNothing(text, token);
    }

    @Override
    public int skipOf(Wording text, int token) {
        if (text.isWord(token, "de")) {
            return token + 1;
        }
        return text.isWord(token, "d") && text.isMark(token + 1, "'’") ? token + 2 : token;
    }

    @Override
    public String region(String word) {
        return switch (word) {
            case "canadiens", "canadien" -> "CAD";
            case "australiens", "australien" -> "AUD";
            case "américains", "américain", "us" -> "USD";
            default -> "";
        };
    }

    @Override
    public String regionBefore(Wording text, int token) {
        return "";
    }

    @Override
    public boolean monthHere(Wording text, int token) {
        return true;
    }

    @Override
    public boolean wholeMonth(String word) {
        return word.equals("mai");
    }

    @Override
    public boolean fourTwenties(double sofar, double number) {
        return sofar == 4 && number == 20;
    }

    @Override
    public double room(double number) {
        return number >= 20 ? 20 : number == 10 ? 10 : number == 4 ? 21 : 0;
    }

    @Override
    public boolean and(String word) {
        return word.equals("et");
    }

    @Override
    public int andHalf(Wording text, int token) {
        boolean half = text.isWord(token, "et") && text.lower(token + 1).startsWith("demi");
        return half ? token + 2 : token;
    }

    @Override
    public int ofScale(Wording text, int token) {
        return text.isMark(token, "-‑") || text.isWord(token, "de") ? token + 1 : token;
    }

    @Override
    public boolean spelledScale() {
        return true;
    }

    @Override
    public boolean scaleNeedsOf() {
        return true;
    }

    @Override
    public boolean signBehind() {
        return true;
    }

    @Override
    public String money(Quantity amount, String written) {
        if (amount.scale() >= 6) {
            double count = amount.value() / Math.pow(10, amount.scale());
            String scale = scaleWord(amount.scale(), count >= 2);
            return write(count) + "\u00a0" + scale + " " + currencyName(amount.unit());
        }
        boolean cents = amount.value() != Math.rint(amount.value());
        String figures =
                cents
                        ? NumberWriter.cents(amount.value(), groupMark(), decimalMark())
                        : write(amount.value());
        String country = written.startsWith("US") ? "\u00a0US" : "";
        return figures + "\u00a0" + sign(amount.unit()) + country;
    }

    private static String currencyName(String code) {
        return switch (code) {
            case "USD" -> "de dollars";
            case "CAD" -> "de dollars canadiens";
            case "AUD" -> "de dollars australiens";
            case "EUR" -> "d’euros";
            case "GBP" -> "de livres sterling";
            case "JPY" -> "de yens";
            default -> "de " + code;
        };
    }

    private static String sign(String code) {
        return switch (code) {
            case "USD" -> "$";
            case "CAD" -> "$\u00a0CA";
            case "EUR" -> "€";
            case "GBP" -> "£";
            case "JPY" -> "¥";
            default -> code;
        };
    }

    @Override
    public String time(int minutes) {
        String rest = minutes % 60 == 0 ? "" : "\u00a0%02d".formatted(minutes % 60);
        return minutes / 60 + "\u00a0h" + rest;
    }

    /** The plural begins at two (Office québécois de la langue française, Banque de dépannage). */
    @Override
    public boolean singular(long count) {
        return count < 2;
    }
}

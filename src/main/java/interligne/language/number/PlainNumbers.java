package interligne.language.number;

import interligne.language.text.Lexicon;
import interligne.language.text.Wording;
import java.util.Map;

/**
 * Numbers of a language of the European continent, as far as closed lists tell: decimal comma,
 * point between thousands, no wordings that only grammar could read.
 */
public final class PlainNumbers implements NumberHabits {

    private final Lexicon words;
    private final Map<Integer, String> scale;
    private final Map<Integer, String> scales;

    /**
     * Reads the lists.
     *
     * @param resource the lexicon beside this class
     * @param scale the words for one thousand, million and so on, by power of ten
     * @param scales the same for more than one
     */
    public PlainNumbers(String resource, Map<Integer, String> scale, Map<Integer, String> scales) {
        this.words = Lexicon.read(resource);
        this.scale = scale;
        this.scales = scales;
    }

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
        return '.';
    }

    @Override
    public String scaleWord(int power, boolean plural) {
        return (plural ? scales : scale).getOrDefault(power, "");
    }

    @Override
    public boolean timeWithStop(Wording text, int token, Figures read) {
        return false;
    }

    @Override
    public int hourMark(Wording text, int token) {
        return text.isWord(token, "h") || text.isWord(token, "uhr") ? token + 1 : token;
    }

    @Override
    public int halfOfDay(Wording text, int token) {
        return 0;
    }

    @Override
    public int percent(Wording text, int token) {
        boolean by =
                (text.isWord(token, "por") || text.isWord(token, "per"))
                        && (text.isWord(token + 1, "ciento") || text.isWord(token + 1, "cento"));
        return by ? token + 2 : token;
    }

    @Override
    public int percentPoints(Wording text, int token) {
        return token;
    }

    @Override
    public int skipOf(Wording text, int token) {
        return text.isWord(token, "de") || text.isWord(token, "di") ? token + 1 : token;
    }

    @Override
    public String region(String word) {
        return "";
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
    public boolean fourTwenties(double sofar, double number) {
        return false;
    }

    @Override
    public double room(double number) {
        return number >= 20 ? 10 : 0;
    }

    @Override
    public boolean and(String word) {
        return word.equals("y") || word.equals("e");
    }

    @Override
    public int andHalf(Wording text, int token) {
        return token;
    }

    @Override
    public int ofScale(Wording text, int token) {
        return token;
    }

    @Override
    public boolean spelledScale() {
        return true;
    }

    @Override
    public boolean scaleNeedsOf() {
        return false; // German has none, so a missing one is no fault here
    }

    @Override
    public boolean signBehind() {
        return true;
    }

    /** Figures, a no-break space and the ISO 4217 code, which every language reads. */
    @Override
    public String money(Quantity amount, String written) {
        String figures =
                amount.value() == Math.rint(amount.value())
                        ? write(amount.value())
                        : NumberWriter.cents(amount.value(), groupMark(), decimalMark());
        return figures + "\u00a0" + amount.unit();
    }

    @Override
    public String time(int minutes) {
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }
}

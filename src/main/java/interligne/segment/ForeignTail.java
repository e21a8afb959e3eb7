package interligne.segment;

import interligne.article.Kind;
import interligne.language.Language;
import interligne.language.Languages;
import interligne.language.identification.ForeignText;
import interligne.language.identification.Identifier;
import interligne.language.identification.LanguageSpan;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Finds a headline of another language that a copy has stuck to the end of a sentence or label: "It
 * was announced in May Pourquoi la France mise sur les petits ports".
 */
final class ForeignTail {

    /** A shorter tail is a name or a term inside the sentence. */
    private static final int FEWEST_WORDS = 3;

    /** A headline has so many UTF-16 units at most; what is longer is a text of its own. */
    private static final int LONGEST = 240;

    private ForeignTail() {}

    /**
     * Adds a piece, or the sentence and the headline that it consists of.
     *
     * @param language that of the text around, BCP 47
     */
    static void add(String text, Piece piece, String language, List<Piece> out) {
        int start = piece.kind() == Kind.SENTENCE ? start(text, piece, language) : -1;
        if (start < 0) {
            out.add(piece);
            return;
        }
        out.add(new Piece(piece.start(), start, piece.kind(), true));
        out.add(new Piece(start, piece.end(), Kind.HEADING, true));
    }

    /** Where the headline starts, or -1; a full stop at the end shows a sentence without one. */
    private static int start(String text, Piece piece, String language) {
        int end = piece.end();
        while (end > piece.start() && Chars.blank(text.charAt(end - 1))) {
            end--;
        }
        if (end == piece.start() || (!Chars.word(text.charAt(end - 1)) && !asks(text, end))) {
            return -1;
        }
        String whole = text.substring(piece.start(), end);
        if (!mayHold(whole, language)) {
            return -1;
        }
        List<LanguageSpan> spans = Identifier.spans(whole, language);
        if (spans.isEmpty()) {
            return -1;
        }
        LanguageSpan last = spans.get(spans.size() - 1);
        boolean tail = !Chars.hasWord(whole, last.end(), whole.length());
        return tail && headline(whole, last, language) ? piece.start() + last.start() : -1;
    }

    private static boolean asks(String text, int end) {
        return text.charAt(end - 1) == '?' || text.charAt(end - 1) == '!';
    }

    /**
     * Whether a headline may start anywhere: what follows such a place has the small words of
     * another language. Looking for spans costs more than all the rest of segmentation.
     */
    private static boolean mayHold(String whole, String language) {
        for (int at = Math.max(2, whole.length() - LONGEST); at < whole.length(); at++) {
            if (Chars.upper(whole.charAt(at))
                    && blanks(whole, at) >= FEWEST_WORDS - 1
                    && opens(whole, at, language)
                    && !Languages.same(
                            ForeignText.language(whole.substring(at), language), language)) {
                return true;
            }
        }
        return false;
    }

    /** How many blanks follow, as far as it matters. */
    private static int blanks(String whole, int from) {
        int blanks = 0;
        for (int at = from; at < whole.length() && blanks < FEWEST_WORDS; at++) {
            blanks += Chars.blank(whole.charAt(at)) ? 1 : 0;
        }
        return blanks;
    }

    /** Whether a capital stands after a blank and a word that may end a sentence. */
    private static boolean opens(String whole, int start, String language) {
        if (start < 2 || !Chars.blank(whole.charAt(start - 1))) {
            return false;
        }
        int before = before(whole, start);
        return before > 0
                && Chars.word(whole.charAt(before - 1))
                && mayEnd(whole, before, language);
    }

    /** The end of the word before the blanks before a place. */
    private static int before(String whole, int start) {
        int before = start;
        while (before > 0 && Chars.blank(whole.charAt(before - 1))) {
            before--;
        }
        return before;
    }

    private static boolean headline(String whole, LanguageSpan span, String language) {
        int start = span.start();
        if (whole.length() - start > LONGEST
                || !Chars.upper(whole.charAt(start))
                || !opens(whole, start, language)) {
            return false;
        }
        String tail = whole.substring(start);
        String rest = whole.substring(0, before(whole, start));
        return isTitle(tail, span.language())
                && Languages.same(ForeignText.language(tail, language), span.language())
                && Languages.same(ForeignText.language(rest, language), language);
    }

    /** No sentence ends with "the" or "was": what follows such a word is a name. */
    private static boolean mayEnd(String whole, int end, String language) {
        String last = whole.substring(Chars.wordStart(whole, 0, end), end);
        return Languages.of(language)
                .map(Language::sentences)
                .filter(facts -> facts.small().contains(last) || facts.finite().contains(last))
                .isEmpty();
    }

    /** Whether it has a word that no name has: "Jean de la Tour" has none. */
    private static boolean isTitle(String tail, String language) {
        Set<String> small =
                Languages.of(language).map(each -> each.sentences().small()).orElse(Set.of());
        String[] words = tail.split("[^\\p{L}]+");
        return words.length >= FEWEST_WORDS
                && Arrays.stream(words)
                        .anyMatch(
                                word ->
                                        word.length() > 2
                                                && Chars.lower(word.charAt(0))
                                                && !small.contains(word));
    }
}

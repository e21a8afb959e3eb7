package interligne.segment;

import interligne.article.Kind;
import interligne.language.SentenceFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes apart what was glued together: sentences without a blank, headings in running text. */
final class Glue {

    /** A heading glued with a blank is looked for only so many words into a sentence. */
    private static final int HEADING_WORDS = 14;

    private final SentenceFacts facts;

    Glue(SentenceFacts facts) {
        this.facts = facts;
    }

    /** The sentence itself, or the pieces it falls into. */
    List<Piece> repair(String text, Piece sentence) {
        List<Piece> pieces = new ArrayList<>();
        int start = sentence.start();
        for (int at = start + 1; at < sentence.end() - 1; at++) {
            if (Character.isUpperCase(text.charAt(at)) && glued(text, start, at, sentence.end())) {
                pieces.add(piece(text, start, at, sentence.kind(), true));
                start = at;
            }
        }
        pieces.add(piece(text, start, sentence.end(), sentence.kind(), !pieces.isEmpty()));
        return pieces.stream().flatMap(piece -> spaced(text, piece).stream()).toList();
    }

    private Piece piece(String text, int start, int end, Kind kind, boolean repaired) {
        boolean heading = repaired && kind == Kind.SENTENCE && titled(text, start, end);
        return new Piece(start, end, heading ? Kind.HEADING : kind, repaired);
    }

    /** Whether a sentence starts at a capital that has no blank before it. */
    private boolean glued(String text, int start, int at, int end) {
        char before = text.charAt(at - 1);
        int wordEnd = Chars.wordEnd(text, at, end);
        if (Chars.stop(before) && at - 2 >= start && inToken(text, start, at, end) == 1) {
            boolean plain =
                    Character.isLowerCase(text.charAt(at - 2)) && lowerWord(text, start, at - 1);
            return plain
                    && wordEnd < end
                    && (before != '.' || sentenceWord(text, at, wordEnd, end));
        }
        return Character.isLowerCase(before)
                && opens(text, at, wordEnd)
                && wordEnd + 1 < end
                && (text.charAt(wordEnd) == ' ' || text.charAt(wordEnd) == ',')
                && titled(text, start, at);
    }

    private boolean sentenceWord(String text, int at, int wordEnd, int end) {
        return text.charAt(wordEnd) == ' '
                && wordEnd + 1 < end
                && (opens(text, at, wordEnd) || Character.isLowerCase(text.charAt(wordEnd - 1)));
    }

    /** How many stops the blank-free token around this place has inside. */
    private static int inToken(String text, int start, int at, int end) {
        int stops = 0;
        for (int i = at - 1; i > start && !Chars.blank(text.charAt(i)); i--) {
            char c = text.charAt(i);
            stops += Chars.stop(c) ? 1 : c == '/' || c == '_' || c == '@' || c == '`' ? 9 : 0;
        }
        for (int i = at; i < end - 1 && !Chars.blank(text.charAt(i)); i++) {
            char c = text.charAt(i);
            stops += c == '(' || c == '_' || c == '@' || c == '`' ? 9 : 0;
            stops += Chars.stop(c) && Character.isLetterOrDigit(text.charAt(i + 1)) ? 1 : 0;
        }
        return stops;
    }

    private static boolean lowerWord(String text, int start, int end) {
        int from = end;
        while (from > start && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return end - from >= 2 && Character.isLowerCase(text.charAt(from));
    }

    /** Splits "A Title Like This With that, a sentence" before the word that opens the sentence. */
    private List<Piece> spaced(String text, Piece piece) {
        int words = 0;
        int from = piece.start();
        while (from < piece.end() && Chars.blank(text.charAt(from))) {
            from++;
        }
        for (int at = from + 1; at < piece.end() && words < HEADING_WORDS; at++) {
            if (!Chars.blank(text.charAt(at - 1))) {
                continue;
            }
            words++;
            int wordEnd = Chars.wordEnd(text, at, piece.end());
            if (words > 1 && startsAfterHeading(text, from, at, wordEnd, piece.end())) {
                Kind kind = piece.kind() == Kind.SENTENCE ? Kind.HEADING : piece.kind();
                return List.of(
                        new Piece(piece.start(), at, kind, true),
                        new Piece(at, piece.end(), piece.kind(), true));
            }
        }
        return List.of(piece);
    }

    private boolean startsAfterHeading(String text, int from, int at, int wordEnd, int end) {
        if (!Character.isUpperCase(text.charAt(at)) || !opens(text, at, wordEnd)) {
            return false;
        }
        char before = text.charAt(at - 2);
        boolean bare = Character.isLetterOrDigit(before) && !small(text, from, at - 1);
        int next = wordEnd + 1;
        return bare
                && next < end
                && text.charAt(wordEnd) == ' '
                && Character.isLowerCase(text.charAt(next))
                && sentenceFollows(text, next, end)
                && withoutVerb(text, from, at);
    }

    /** The word before a place stays small in headings, so no heading ends with it. */
    private boolean small(String text, int from, int end) {
        int start = end;
        while (start > from && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return facts.small().contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Whether the first word from here that a heading would write with a capital has none. */
    private boolean sentenceFollows(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            int wordEnd = Chars.wordEnd(text, at, end);
            if (wordEnd > at) {
                String word = text.substring(at, wordEnd);
                if (!facts.small().contains(word)) {
                    return Character.isLowerCase(text.charAt(at));
                }
                at = wordEnd;
            }
        }
        return false;
    }

    private boolean withoutVerb(String text, int from, int end) {
        boolean capital = Character.isUpperCase(text.charAt(from));
        for (int at = from; at < end; at++) {
            int wordEnd = Chars.wordEnd(text, at, end);
            if (wordEnd > at) {
                String word = text.substring(at, wordEnd);
                if (facts.finite().contains(word)) {
                    return false;
                }
                at = wordEnd;
            }
        }
        return capital;
    }

    /** Whether most words have a capital, as in a heading, or it ends in a question mark. */
    private boolean titled(String text, int start, int end) {
        int capitals = 0;
        int lower = 0;
        for (int at = start; at < end; at++) {
            int wordEnd = Chars.wordEnd(text, at, end);
            if (wordEnd > at) {
                String word = text.substring(at, wordEnd).toLowerCase(Locale.ROOT);
                if (Character.isLowerCase(text.charAt(at)) && !facts.small().contains(word)) {
                    lower++;
                } else if (Character.isUpperCase(text.charAt(at))) {
                    capitals++;
                }
                at = wordEnd;
            }
        }
        boolean question = capitals + lower <= 5 && end > start && text.charAt(end - 1) == '?';
        return question || (capitals >= 2 && capitals > 4 * lower);
    }

    private boolean opens(String text, int from, int to) {
        return facts.openers().contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}

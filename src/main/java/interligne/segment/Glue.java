package interligne.segment;

import interligne.article.Kind;
import interligne.language.SentenceFacts;
import interligne.language.identification.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where sentences are glued together without a blank ("…trump loyalty.A Deal…") or a heading
 * is glued to the sentence after it ("…with AzureFor years, …"). Names such as OpenAI, program text
 * and addresses stay whole: a capital alone is no evidence.
 */
final class Glue {

    /** Ends of site names that are ordinary words as well: "Example.Social". */
    private static final Set<String> SITES =
            Set.of(
                    "social", "news", "blog", "cloud", "shop", "store", "online", "media", "world",
                    "live", "life", "studio", "design", "systems", "digital", "agency", "team",
                    "space", "tech", "science", "info", "work", "tools", "today", "group");

    /** Longer runs without a blank are no words. */
    private static final int LONGEST = 64;

    /** How far around a place evidence is looked for. */
    private static final int NEAR = 20_000;

    private final SentenceFacts facts;
    private final Headings headings;

    Glue(SentenceFacts facts) {
        this.facts = facts;
        this.headings = new Headings(facts);
    }

    /** The sentence itself, or the pieces it falls into. */
    List<Piece> repair(String text, Piece sentence) {
        int end = sentence.end();
        int start = sentence.start();
        List<Piece> pieces = new ArrayList<>(2);
        for (int at = start + 2; at < end - 1; at++) {
            char c = text.charAt(at);
            if (c == ' ' || (c >= 'a' && c <= 'z')) {
                continue;
            }
            char before = text.charAt(at - 1);
            if (Chars.blank(before)) {
                continue;
            }
            boolean candidate =
                    (Chars.upper(c) && !Chars.upper(before))
                            || (before == '.' && graveAlone(text, at, end));
            if (!candidate && !(Chars.opener(c) && stopBefore(text, start, at))) {
                continue;
            }
            if (stopBefore(text, start, at)
                    ? afterStop(text, start, at, end)
                    : afterHeading(text, start, at, end)) {
                addTo(pieces, text, new Piece(start, at, sentence.kind(), true));
                start = at;
            }
        }
        boolean repaired = !pieces.isEmpty();
        addTo(pieces, text, new Piece(start, end, sentence.kind(), repaired));
        return sentence.repaired() ? pieces.stream().map(Piece::mended).toList() : pieces;
    }

    /** Adds a piece, or the heading and the sentence that it consists of. */
    private void addTo(List<Piece> pieces, String text, Piece piece) {
        int from = Chars.skipBlanks(text, piece.start(), piece.end());
        int cut = piece.kind() == Kind.SENTENCE ? headings.end(text, from, piece.end()) : -1;
        if (cut > 0) {
            pieces.add(new Piece(piece.start(), cut, Kind.HEADING, true));
            pieces.add(new Piece(cut, piece.end(), piece.kind(), true));
        } else if (piece.repaired()
                && piece.kind() == Kind.SENTENCE
                && headings.alone(text, from, piece.end())) {
            pieces.add(piece.as(Kind.HEADING));
        } else {
            pieces.add(piece);
        }
    }

    /** Whether a stop, perhaps with closing quotes, stands right before. */
    private static boolean stopBefore(String text, int start, int at) {
        int stop = at - 1;
        while (stop > start && !Chars.stop(text.charAt(stop)) && Chars.closer(text.charAt(stop))) {
            stop--;
        }
        return Chars.stop(text.charAt(stop)) && stop > start && at - stop < 4;
    }

    private boolean afterStop(String text, int start, int at, int end) {
        int stop = at - 1;
        while (!Chars.stop(text.charAt(stop))) {
            stop--;
        }
        int word = at;
        if (text.charAt(at) == '-' && at + 1 < end && Chars.blank(text.charAt(at + 1))) {
            return cleanLeft(text, start, stop, false);
        }
        if (graveAlone(text, at, end)) {
            return stop == at - 1 && cleanLeft(text, start, stop, false);
        }
        while (word < end && Chars.opener(text.charAt(word))) {
            word++;
        }
        if (word == end || !Chars.upper(text.charAt(word)) || word - at > 2) {
            return false;
        }
        boolean straight = word == at && stop == at - 2 && text.charAt(at - 1) == '\'';
        boolean opening = word > at && text.charAt(at) == '"' && odd(text, start, at);
        return !straight
                && !opening
                && cleanLeft(text, start, stop, plainOpener(text, word, end))
                && cleanRight(text, stop, word, end);
    }

    /** "… de ce mois.à conserver": a capital that some keyboards do not have. */
    private static boolean graveAlone(String text, int at, int end) {
        return text.charAt(at) == '\u00e0' && at + 1 < end && text.charAt(at + 1) == ' ';
    }

    private static boolean odd(String text, int start, int end) {
        boolean odd = false;
        for (int i = Math.max(start, end - NEAR); i < end; i++) {
            odd ^= text.charAt(i) == '"';
        }
        return odd;
    }

    /** Whether the word before the stop may end a sentence and is no part of a name or address. */
    private boolean cleanLeft(String text, int start, int stop, boolean opener) {
        if (text.charAt(stop) != '.' && Chars.blank(text.charAt(stop - 1))) {
            return stop - start > 3;
        }
        int token = stop;
        while (token > start && !Chars.blank(text.charAt(token - 1))) {
            token--;
            char c = text.charAt(token);
            if (stop - token > LONGEST
                    || (technical(c) && !(opener && c == '/'))
                    || (c == '.'
                            && text.charAt(stop) == '.'
                            && !Chars.digit(text.charAt(token + 1)))) {
                return false;
            }
        }
        char before = text.charAt(stop - 1);
        if (!Chars.word(before)) {
            return Chars.closer(before) || before == '%' || before == '$' || before == '\u20ac';
        }
        int from = Chars.wordStart(text, token, stop);
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        if (text.charAt(stop) != '.') {
            return true;
        }
        boolean number = Chars.digit(before);
        boolean unit = opener && from > token && text.charAt(from - 1) == '/';
        boolean initial = stop - from == 1 && !number && !unit;
        return !initial
                && !facts.abbreviations().contains(word)
                && !(facts.closing().contains(word) && !word.equals("etc"))
                && from > start;
    }

    /** "mg/kg.The next …": after a word that opens sentences a slash shows no address. */
    private boolean plainOpener(String text, int word, int end) {
        int wordEnd = Chars.wordEnd(text, word, Math.min(end, word + LONGEST));
        return wordEnd + 1 < end
                && opens(text, word, wordEnd)
                && (text.charAt(wordEnd) == ' '
                        || text.charAt(wordEnd) == '\''
                        || text.charAt(wordEnd) == '\u2019');
    }

    private static boolean technical(char c) {
        return c == '/' || c == '@' || c == '_' || c == '\\' || c == '=' || c == '`' || c == '#'
                || c == '<' || c == '&' || c == '{';
    }

    /** Whether a sentence starts with the word after the stop. */
    private boolean cleanRight(String text, int stop, int word, int end) {
        int wordEnd = Chars.wordEnd(text, word, Math.min(end, word + LONGEST));
        if (wordEnd == end) {
            return false;
        }
        int token = wordEnd;
        while (token < end && !Chars.blank(text.charAt(token))) {
            char c = text.charAt(token);
            boolean call = c == '(' && token == wordEnd;
            if (token - word > LONGEST || technical(c) || call) {
                return false;
            }
            token++;
        }
        boolean opens = opens(text, word, wordEnd);
        char after = text.charAt(wordEnd);
        if (after == '.' && !opens) {
            String next = text.substring(word, wordEnd).toLowerCase(Locale.ROOT);
            boolean initial = wordEnd - word == 1;
            boolean known = facts.abbreviations().contains(next);
            int third = Chars.wordEnd(text, wordEnd + 1, Math.min(end, wordEnd + LONGEST));
            boolean path =
                    Chars.upper(text.charAt(Chars.wordStart(text, 0, stop)))
                            && !opens(text, wordEnd + 1, third);
            return known
                    || (!initial
                            && !path // "GlobalScope.BasicLibraries.Load"
                            && wordEnd + 1 < end
                            && Chars.upper(text.charAt(wordEnd + 1))
                            && Chars.lower(text.charAt(wordEnd - 1)));
        }
        if (text.charAt(stop) != '.' || opens) {
            return Chars.lower(text.charAt(wordEnd - 1))
                    || wordEnd - word == 1
                    || !opens
                    || Chars.blank(after);
        }
        boolean capitals = Chars.upper(text.charAt(wordEnd - 1));
        int from = Chars.wordStart(text, 0, stop);
        char first = text.charAt(from);
        if (Chars.upper(first)
                && !capitals
                && afterName(text, new int[] {from, stop, word, wordEnd}, end)) {
            return true;
        }
        if ((capitals && (wordEnd - word == 1 || !Chars.lower(first))) || Chars.upper(first)) {
            return false;
        }
        return Chars.blank(after)
                || after == ','
                || after == '\''
                || after == '\u2019'
                || after == '-';
    }

    /**
     * "…against Saddam Hussein.Members were told": a name, and an ordinary word that goes on in
     * lower case; names in programs (Console.Write) are made of ordinary words.
     */
    private static boolean afterName(String text, int[] places, int end) {
        int from = places[0];
        int stop = places[1];
        int word = places[2];
        int wordEnd = places[3];
        for (int i = from + 1; i < stop; i++) {
            if (!Chars.lower(text.charAt(i))) {
                return false;
            }
        }
        return stop - from > 2
                && wordEnd - word > 3
                && wordEnd + 1 < end
                && text.charAt(wordEnd) == ' '
                && Chars.lower(text.charAt(wordEnd + 1))
                && !Identifier.ordinary(text, from, stop)
                && Identifier.ordinary(text, word, wordEnd)
                && !SITES.contains(text.substring(word, wordEnd).toLowerCase(Locale.ROOT))
                && !recurs(text, text.substring(from, wordEnd), from);
    }

    /** Whether a heading ends and a sentence starts at a capital inside a word. */
    private boolean afterHeading(String text, int start, int at, int end) {
        char sign = text.charAt(at - 1);
        if (sign == ':') {
            return at - start < LONGEST && plainOpener(text, at, end) && text.charAt(at + 1) >= 'a';
        }
        if (!Chars.lower(sign) && !Chars.digit(sign) && sign != ')') {
            return false;
        }
        int wordEnd = Chars.wordEnd(text, at, Math.min(end, at + LONGEST));
        if (wordEnd + 2 >= end || (wordEnd - at > 1 && Chars.upper(text.charAt(at + 1)))) {
            return false;
        }
        char after = text.charAt(wordEnd);
        boolean elided = after == '\'' || after == '\u2019';
        if (after != ' ' && after != ',' && !elided) {
            return false;
        }
        int token = at;
        while (token > start && !Chars.blank(text.charAt(token - 1))) {
            token--;
            if (at - token > LONGEST
                    || technical(text.charAt(token))
                    || text.charAt(token) == '.') {
                return false;
            }
        }
        int left = Chars.wordStart(text, token, at);
        String glued = text.substring(left, wordEnd);
        boolean function = function(text, at, wordEnd);
        if (facts.names().contains(glued)
                || ProgramNames.looksLikeOne(
                        text, start, new int[] {token, left, at, wordEnd}, function)) {
            return false;
        }
        Headings.Seam seam =
                new Headings.Seam(Chars.skipBlanks(text, start, at), left, at, wordEnd, end);
        return headings.before(text, seam, function) && !recurs(text, glued, left);
    }

    /** Whether the glued word stands elsewhere near by too: then it is a name. */
    private static boolean recurs(String text, String glued, int left) {
        int end = Math.min(text.length() - glued.length(), left + NEAR);
        for (int i = Math.max(0, left - NEAR); i <= end; i++) {
            if (text.charAt(i) == glued.charAt(0) && i != left && text.startsWith(glued, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean function(String text, int from, int to) {
        return to - from < 13
                && facts.function().contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private boolean opens(String text, int from, int to) {
        return to - from < 14
                && facts.openers().contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}

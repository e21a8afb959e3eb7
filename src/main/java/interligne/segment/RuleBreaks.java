package interligne.segment;

import interligne.article.Kind;
import interligne.article.UserError;
import interligne.language.BreakRule;
import interligne.language.BreakRules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.PatternSyntaxException;

/**
 * Applies the rules of an SRX file to a text: at each place the first rule that matches decides
 * (SRX 2.0, 3.2), a blank line always ends a sentence, and a rule that costs too much is refused.
 */
final class RuleBreaks {

    static final byte BREAK = 1;
    static final byte STAY = 2;

    /** So many characters are looked at in one go; paragraphs are shorter as a rule. */
    private static final int WINDOW = 4_000;

    /** What a rule may look at beyond the place it decides. */
    private static final int BEYOND = 200;

    private final BreakRules rules;
    private final List<PlacedRule> compiled = new ArrayList<>();

    /**
     * The rules of a language.
     *
     * @throws UserError when one of them is no regular expression
     */
    RuleBreaks(BreakRules rules, String tag) {
        this.rules = rules;
        Map<String, SignSet> known = new HashMap<>();
        for (BreakRule rule : rules.of(tag)) {
            compiled.add(placed(rule, known));
        }
    }

    private PlacedRule placed(BreakRule rule, Map<String, SignSet> known) {
        try {
            return PlacedRule.of(rule, known);
        } catch (PatternSyntaxException e) {
            throw fault(rule, "not a regular expression (" + e.getDescription() + ")", "mend it");
        } catch (StackOverflowError e) {
            throw fault(rule, "the rule is nested too deep", "write it simpler");
        }
    }

    private UserError fault(BreakRule rule, String what, String remedy) {
        return new UserError(
                rules.origin() + ":" + rule.line() + ": " + what + ": " + remedy + ".");
    }

    /** Our own pieces, joined where the rules forbid an end and divided where they ask for one. */
    List<Piece> over(String text, List<Piece> own) {
        byte[] decisions = decisions(text, between(own));
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : own) {
            Piece before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && forbidden(text, decisions, before, piece)) {
                boolean repaired = before.repaired() && piece.repaired();
                joined.set(
                        joined.size() - 1,
                        new Piece(before.start(), piece.end(), before.kind(), repaired));
            } else {
                joined.add(piece);
            }
        }
        List<Piece> out = new ArrayList<>();
        joined.forEach(piece -> divide(decisions, piece, out));
        return out;
    }

    /** The pieces that these rules alone make; without rules for the language the whole text. */
    List<Piece> alone(String text, Kind kind) {
        List<Piece> out = new ArrayList<>();
        byte[] decisions = decisions(text, new BitSet());
        int start = 0;
        for (int at = 1; at < text.length(); at++) {
            if (paragraphEnds(text, at)) {
                divide(decisions, new Piece(start, at, kind, false), out);
                start = at;
            }
        }
        divide(decisions, new Piece(start, text.length(), kind, false), out);
        return out;
    }

    /** The places from the end of each piece to the start of the next. */
    private static BitSet between(List<Piece> own) {
        BitSet places = new BitSet();
        for (int i = 1; i < own.size(); i++) {
            places.set(own.get(i - 1).end(), own.get(i).start() + 1);
        }
        return places;
    }

    private static boolean forbidden(String text, byte[] decisions, Piece before, Piece piece) {
        boolean stay = false;
        int next = Chars.skipBlanks(text, before.end(), text.length());
        if (next < piece.start()) {
            return false; // a stray sign lies between
        }
        for (int at = before.end(); at <= piece.start(); at++) {
            stay |= decisions[at] == STAY;
            if (paragraphEnds(text, at)) {
                return false;
            }
        }
        return stay;
    }

    private static void divide(byte[] decisions, Piece piece, List<Piece> out) {
        int start = piece.start();
        for (int at = start + 1; at < piece.end(); at++) {
            if (decisions[at] == BREAK) {
                out.add(new Piece(start, at, piece.kind(), piece.repaired()));
                start = at;
            }
        }
        out.add(new Piece(start, piece.end(), piece.kind(), piece.repaired()));
    }

    /** Whether a blank line stands right before a place. */
    private static boolean paragraphEnds(String text, int at) {
        if (at < 2 || text.charAt(at - 1) != '\n') {
            return false;
        }
        int line = at - 2;
        while (line >= 0 && Chars.blank(text.charAt(line)) && text.charAt(line) != '\n') {
            line--;
        }
        return line >= 0 && text.charAt(line) == '\n';
    }

    /**
     * What the rules say of each place.
     *
     * @param asked the places at which the answer is wanted even if no rule breaks there
     */
    private byte[] decisions(String text, BitSet asked) {
        byte[] decisions = new byte[text.length() + 1];
        Matcher[] matchers = new Matcher[compiled.size()];
        int start = 0;
        while (start < text.length()) {
            int end = windowEnd(text, start);
            int seen = paragraphEnds(text, end) ? end : Math.min(text.length(), end + BEYOND);
            RuleWindow window = new RuleWindow(text, start, end, seen);
            decide(window, asked, matchers);
            window.tell(decisions);
            start = end;
        }
        return decisions;
    }

    /**
     * First the rules that break, then, only where one of them did or somebody asks, those that
     * forbid it and come before it.
     */
    private void decide(RuleWindow window, BitSet asked, Matcher[] matchers) {
        for (boolean breaks : new boolean[] {true, false}) {
            int[] places = breaks ? window.places() : window.places(asked);
            for (int i = 0; i < compiled.size(); i++) {
                PlacedRule each = compiled.get(i);
                if (each.rule().breaks() == breaks && each.mayMatch(window)) {
                    matchers[i] = matchers[i] == null ? each.matcher() : matchers[i];
                    decide(each, i, window, matchers[i], places);
                }
            }
        }
    }

    private void decide(
            PlacedRule each, int index, RuleWindow window, Matcher matcher, int[] places) {
        try {
            each.match(window, matcher, index, places);
        } catch (MeteredText.Spent | StackOverflowError e) {
            throw fault(
                    each.rule(),
                    "this rule takes too long on such a text",
                    "give its repetitions a limit, or write it without one inside another");
        }
    }

    private static int windowEnd(String text, int start) {
        int line = -1;
        int limit = Math.min(text.length(), start + WINDOW);
        for (int at = start + 1; at < limit; at++) {
            if (paragraphEnds(text, at)) {
                return at;
            }
            line = Chars.newline(text.charAt(at - 1)) ? at : line;
        }
        return limit == text.length() || line < 0 ? limit : line;
    }
}

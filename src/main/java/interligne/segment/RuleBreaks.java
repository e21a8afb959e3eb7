package interligne.segment;

import interligne.article.Kind;
import interligne.article.UserError;
import interligne.language.BreakRule;
import interligne.language.BreakRules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Applies the rules of an SRX file to a text: at each place the first rule that matches decides
 * (SRX 2.0, 3.2), a blank line always ends a sentence, and a rule that costs too much is refused.
 */
final class RuleBreaks {

    private static final byte BREAK = 1;
    private static final byte STAY = 2;

    /** So many characters are looked at in one go; paragraphs are shorter as a rule. */
    private static final int WINDOW = 4_000;

    /** What a rule may look at beyond the place it decides. */
    private static final int BEYOND = 200;

    private final BreakRules rules;
    private final List<Compiled> compiled = new ArrayList<>();

    private record Compiled(BreakRule rule, Pattern pattern) {}

    /**
     * The rules of a language.
     *
     * @throws UserError when one of them is no regular expression
     */
    RuleBreaks(BreakRules rules, String tag) {
        this.rules = rules;
        for (BreakRule rule : rules.of(tag)) {
            compiled.add(new Compiled(rule, pattern(rule)));
        }
    }

    private Pattern pattern(BreakRule rule) {
        String before = IcuPattern.java(rule.before());
        String after = IcuPattern.java(rule.after());
        String whole = "(?:" + before + ")" + (after.isEmpty() ? "" : "(?=" + after + ")");
        try {
            return Pattern.compile(whole, Pattern.UNICODE_CHARACTER_CLASS);
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
        byte[] decisions = decisions(text);
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
        byte[] decisions = decisions(text);
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

    private byte[] decisions(String text) {
        byte[] decisions = new byte[text.length() + 1];
        int start = 0;
        while (start < text.length()) {
            int end = windowEnd(text, start);
            int seen = paragraphEnds(text, end) ? end : Math.min(text.length(), end + BEYOND);
            for (Compiled each : compiled) {
                decide(each, text, new int[] {start, end, seen}, decisions);
            }
            start = end;
        }
        return decisions;
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

    private void decide(Compiled each, String text, int[] window, byte[] decisions) {
        Matcher matcher = each.pattern().matcher(new MeteredText(text, window[0], window[2]));
        byte decision = each.rule().breaks() ? BREAK : STAY;
        int last = window[1] - window[0];
        try {
            int from = 0;
            while (from <= last && matcher.find(from) && matcher.start() <= last) {
                int end = matcher.end();
                if (end <= last && decisions[window[0] + end] == 0) {
                    decisions[window[0] + end] = decision;
                }
                from = matcher.start() + 1;
            }
        } catch (MeteredText.Spent | StackOverflowError e) {
            throw fault(
                    each.rule(),
                    "this rule takes too long on such a text",
                    "give its repetitions a limit, or write it without one inside another");
        }
    }
}

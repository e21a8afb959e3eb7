package interligne.check.number;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.NumberMatch;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.number.Quantity;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number of the source that the target changes, loses or invents; values are compared. */
public final class NumberChangedCheck implements Check {

    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\d\\b");

    private static final Rule RULE =
            new Rule(
                    "number-changed",
                    Severity.ERROR,
                    "Every number of the source is in the target with the same value.",
                    "Translation Bureau of Canada, Guide du rédacteur, 2.2: values are kept.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "The plant employs 4,350 people.",
                            "L’usine emploie 4\u202f530 personnes.",
                            "L’usine emploie 4\u202f350 personnes."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        NumberMatch match = text.numbers();
        Set<Span> dates = new HashSet<>();
        for (NumberMatch.Both both : match.changed()) {
            Span one = date(NumberMatch.span(both.source()), text.sourceText());
            Span other = date(NumberMatch.span(both.target()), text.targetText());
            if (one == null || other == null) {
                changed(text, both, Severity.ERROR, found);
            } else if (dates.add(one)) {
                found.addMild(Severity.ERROR, text, one, other, message(text, one, other), null);
            }
        }
        match.doubtful().forEach(both -> changed(text, both, Severity.WARNING, found));
        for (Quantity missing : match.missing()) {
            Span source = NumberMatch.span(missing);
            String message = "\"%s\" is not in the target.".formatted(source.in(text.sourceText()));
            Lexicon from = text.setting().from().numbers().words();
            boolean reference = reference(text.source(), missing, from);
            Severity severity = reference ? Severity.NOTE : grave(missing);
            found.addMild(severity, text, source, null, message, null);
        }
        for (Quantity added : match.added()) {
            Span target = NumberMatch.span(added);
            String message = "\"%s\" is not in the source.".formatted(target.in(text.targetText()));
            Lexicon to = text.setting().to().numbers().words();
            boolean reference = reference(text.target(), added, to);
            Severity severity = reference ? Severity.NOTE : grave(added);
            found.addMild(severity, text, null, target, message, null);
        }
    }

    private static void changed(
            Bitext text, NumberMatch.Both both, Severity atMost, Findings found) {
        Span source = NumberMatch.span(both.source());
        Span target = NumberMatch.span(both.target());
        boolean next =
                Deadline.nextDay(text, both.source(), both.target())
                        || Deadline.nextYear(text, both.source(), both.target());
        Severity grave = next ? Severity.NOTE : atMost;
        String fix = NumberWording.figures(text, both);
        found.addMild(grave, text, source, target, message(text, source, target), fix);
    }

    private static String message(Bitext text, Span source, Span target) {
        return "The source says \"%s\", the target \"%s\"."
                .formatted(source.in(text.sourceText()), target.in(text.targetText()));
    }

    /** The whole date of ISO 8601 that a number is part of, or null. */
    private static @Nullable Span date(Span number, String text) {
        Matcher dates = DATE.matcher(text);
        while (dates.find()) {
            if (dates.start() <= number.start() && number.end() <= dates.end()) {
                return new Span(dates.start(), dates.end());
            }
        }
        return null;
    }

    /** An amount that is lost is an error; a bare figure may be said in other words. */
    private static Severity grave(Quantity number) {
        return number.scale() >= 3 || number.unit().equals("%") ? Severity.ERROR : Severity.WARNING;
    }

    /**
     * Whether the number points to a part of a text, as in "subsection 5(2) or (3)": another
     * language often says "that subsection" or nothing.
     */
    private static boolean reference(Wording words, Quantity number, Lexicon lexicon) {
        int at = words.at(number.start()) - 1;
        while (words.is(at, Wording.Type.DIGITS)
                || words.isMark(at, "().,-–—")
                || lexicon.has(words.lower(at), WordClass.BETWEEN_REFERENCES)) {
            at--;
        }
        return lexicon.has(words.lower(at), WordClass.REFERENCE);
    }
}

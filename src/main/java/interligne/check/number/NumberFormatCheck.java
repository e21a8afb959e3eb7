package interligne.check.number;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.NumberMatch;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.number.NumberFacts;
import interligne.language.number.Quantity;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** A number with the marks of the other language. */
public final class NumberFormatCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "number-format",
                    Severity.WARNING,
                    "Numbers have the decimal mark, the groups and the scale words of the target language.",
                    "Guide du rédacteur, 2.2.2 and 2.2.5; OQLF, séparateur décimal.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "It sold 12,635 chips.",
                            "Elle a vendu 12,635\u00a0puces.",
                            "Elle a vendu 12\u202f635\u00a0puces."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        NumberFacts to = text.setting().to().numbers();
        for (NumberMatch.Both both : text.numbers().same()) {
            Quantity target = both.target();
            if (target.certain() && target.kind() == Quantity.Kind.AMOUNT) {
                marks(text, both, to, found);
            }
        }
        for (Quantity number : text.targetNumbers()) {
            if (number.scale() >= 6
                    && number.certain()
                    && text.meant(number).value() == number.value()) {
                scaleWord(text, number, to, found);
            }
        }
    }

    /** The value agrees only when the figures are read as in the source language. */
    private static void marks(Bitext text, NumberMatch.Both both, NumberFacts to, Findings found) {
        Quantity target = both.target();
        Span span = figures(text, target);
        String figures = span.in(text.targetText());
        boolean misread =
                both.source().value() != target.value()
                        && both.source().value() == target.other()
                        && figures.indexOf(to.decimalMark()) >= 0;
        char foreign = text.setting().from().numbers().decimalMark();
        int mark = figures.indexOf(foreign);
        boolean decimal =
                mark > 0
                        && figures.length() - mark != 4
                        && figures.indexOf(to.decimalMark()) < 0
                        && (!target.unit().isEmpty() || target.scale() >= 3);
        if (misread || decimal) {
            double count = both.source().value() / Math.pow(10, target.scale());
            String better = to.write(count);
            String message = "\"%s\" is written \"%s\".".formatted(figures, better);
            found.add(text, NumberMatch.span(both.source()), span, message, better);
        }
    }

    private static Span figures(Bitext text, Quantity number) {
        String target = text.targetText();
        int start = number.start();
        while (start < number.end() && !Character.isDigit(target.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < number.end()
                && (Character.isDigit(target.charAt(end))
                        || (end + 1 < number.end() && Character.isDigit(target.charAt(end + 1))))) {
            end++;
        }
        return new Span(start, end);
    }

    private static void scaleWord(Bitext text, Quantity number, NumberFacts to, Findings found) {
        Span span = NumberMatch.span(number);
        String there = span.in(text.targetText());
        Wording words = text.target();
        int last = words.at(number.start());
        int scale = -1;
        while (last < words.size() && words.start(last) < number.end()) {
            boolean word = to.words().has(words.lower(last), WordClass.SCALE);
            scale = word ? last : scale;
            if (words.is(last, Wording.Type.WORD)
                    && words.glued(last)
                    && words.is(last - 1, Wording.Type.DIGITS)
                    && to.spelledScale()) {
                double count = number.value() / Math.pow(10, number.scale());
                String word2 = to.scaleWord(number.scale(), count >= 2);
                String message =
                        "Write \"%s %s\" instead of \"%s\"."
                                .formatted(to.write(count), word2, there);
                found.add(text, null, span, message, null);
                return;
            }
            last++;
        }
        if (scale > 0) {
            noun(text, number, scale, to, found);
        }
    }

    /** The scale word takes the plural, and what it counts follows with "of". */
    private static void noun(
            Bitext text, Quantity number, int scale, NumberFacts to, Findings found) {
        Wording words = text.target();
        double count = number.value() / Math.pow(10, number.scale());
        String right = to.scaleWord(number.scale(), count >= 2);
        String there = words.lower(scale);
        boolean figures = words.is(scale - 1, Wording.Type.DIGITS);
        boolean sameWord = there.startsWith(right) || right.startsWith(there);
        if (figures && !right.equals(there) && sameWord) {
            String message = "\"%s\" is written \"%s\" here.".formatted(there, right);
            found.addTarget(text, scale, scale + 1, message, right);
        }
        int next = scale + 1;
        if (to.scaleNeedsOf()
                && words.is(next, Wording.Type.WORD)
                && words.spaced(next)
                && !words.capital(next)
                && !to.words().knows(words.lower(next))) {
            String message = "\"%s\" is followed by \"de\".".formatted(there);
            found.addTarget(text, scale, next + 1, message, null);
        }
    }
}

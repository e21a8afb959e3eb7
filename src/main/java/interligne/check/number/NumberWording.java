package interligne.check.number;

import interligne.check.Bitext;
import interligne.check.NumberMatch;
import interligne.language.number.NumberFacts;
import interligne.language.number.Quantity;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a wrong number should read: the value of the source in the words of the target language.
 *
 * <p>Example: for "$12 billion" against "12 billions de dollars" it proposes "12 milliards de
 * dollars". A proposal is for a person to judge, never put in alone.
 */
final class NumberWording {

    private NumberWording() {}

    /** The value of the source in words of the target language, for example "10 milliards". */
    static String of(Bitext text, Quantity number) {
        NumberFacts to = text.setting().to().numbers();
        if (number.kind() == Quantity.Kind.INDEFINITE) {
            return to.scaleWord((int) Math.round(Math.log10(number.value())), true);
        }
        if (number.value() < 1e6) {
            return to.write(number.value());
        }
        int power = number.value() >= 1e9 ? 9 : 6;
        double count = number.value() / Math.pow(10, power);
        return to.write(count) + "\u00a0" + to.scaleWord(power, count >= 2);
    }

    /**
     * The number of the target with the scale of the source; null when a person has to write it.
     */
    static @Nullable String scaled(Bitext text, NumberMatch.Both both) {
        Wording words = text.target();
        Quantity target = both.target();
        int scale = lastScale(text, target);
        if (scale < 0 || both.source().value() < 1e6) {
            return null;
        }
        int first = words.at(target.start());
        while (words.is(first, Wording.Type.MARK)) {
            first++;
        }
        return text.targetText().substring(target.start(), words.start(first))
                + of(text, both.source())
                + text.targetText().substring(words.end(scale), target.end());
    }

    private static int lastScale(Bitext text, Quantity number) {
        Wording words = text.target();
        int last = -1;
        for (int at = words.at(number.start());
                at < words.size() && words.start(at) < number.end();
                at++) {
            boolean scale =
                    text.setting().to().numbers().words().has(words.lower(at), WordClass.SCALE);
            last = scale ? at : last;
        }
        return last;
    }

    /** The figures of the source in place of those of the target; null when they are words. */
    static @Nullable String figures(Bitext text, NumberMatch.Both both) {
        Quantity source = both.source();
        Quantity target = both.target();
        if (source.kind() != Quantity.Kind.AMOUNT
                || target.kind() != Quantity.Kind.AMOUNT
                || source.scale() != target.scale()
                || !Double.isNaN(source.other())) {
            return null;
        }
        int first = figure(text.target(), target);
        int figure = figure(text.source(), source);
        if (first < 0 || figure < 0) {
            return null;
        }
        int last = first;
        while (part(text.target(), last + 1, target.end())) {
            last++;
        }
        String written = text.source().written(figure);
        boolean asIs = source.value() < 1e4 && written.equals(Long.toString((long) source.value()));
        double count = source.value() / Math.pow(10, source.scale());
        String figures = asIs ? written : text.setting().to().numbers().write(count);
        return text.targetText().substring(target.start(), text.target().start(first))
                + figures
                + text.targetText().substring(text.target().end(last), target.end());
    }

    private static int figure(Wording words, Quantity number) {
        int at = words.at(number.start());
        while (at < words.size() && words.start(at) < number.end()) {
            if (words.is(at, Wording.Type.DIGITS)) {
                return at;
            }
            at++;
        }
        return -1;
    }

    /** Whether the token goes on with the figures before it. */
    private static boolean part(Wording words, int token, int end) {
        if (token >= words.size() || words.end(token) > end) {
            return false;
        }
        boolean mark =
                words.isMark(token, ".,'’")
                        && words.glued(token)
                        && words.glued(token + 1)
                        && words.is(token + 1, Wording.Type.DIGITS);
        return mark || words.is(token, Wording.Type.DIGITS);
    }
}

package interligne.memory;

import interligne.article.Content;
import interligne.article.Span;
import interligne.language.Language;
import interligne.language.Languages;
import interligne.language.number.NumberFacts;
import interligne.language.number.Quantity;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a proposal for a text of the target of a unit: the text's codes in place of the unit's, and
 * the text's numbers by value where nothing but form differs.
 *
 * <p>Example: "It sold 1,500 chips." was "Elle a vendu 1 500 puces."; then for "It sold 12,635.5
 * chips." the proposal has "12 635,5 puces". A number that stands twice with two new values, or not
 * at all in the target, is not guessed: then all stay as they were.
 */
final class Carrying {

    private final Query query;

    Carrying(Query query) {
        this.query = query;
    }

    /** One stretch of the target to be replaced. */
    private record Patch(Span span, String text) {}

    Content of(Match match) {
        TranslationUnit unit = match.unit();
        Content target = Codes.moved(unit.target(), unit.source(), query.source());
        if (match.kind() != Match.Kind.EXACT_BUT) {
            return target;
        }
        Optional<NumberFacts> from = Languages.of(query.from()).map(Language::numbers);
        Optional<NumberFacts> to = Languages.of(query.to()).map(Language::numbers);
        return from.isEmpty() || to.isEmpty()
                ? target
                : numbers(unit.source().plain(), target, from.get(), to.get());
    }

    private Content numbers(String source, Content target, NumberFacts from, NumberFacts to) {
        String text = query.source().plain();
        List<Quantity> before = from.read(Wording.of(source));
        List<Quantity> after = from.read(Wording.of(text));
        List<Quantity> there = to.read(wording(target));
        if (before.size() != after.size()) {
            return target;
        }
        List<Patch> patches = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Quantity old = before.get(i);
            Quantity now = after.get(i);
            if (same(old, now)) {
                continue;
            }
            List<Quantity> places = there.stream().filter(each -> means(each, old)).toList();
            if (places.isEmpty() || clash(before, after, i)) {
                return target;
            }
            for (Quantity place : places) {
                Optional<Patch> patch = patch(place, target.text(), now, text, from, to);
                if (patch.isEmpty()) {
                    return target;
                }
                patches.add(patch.get());
            }
        }
        return query.source().with(patched(target.text(), patches));
    }

    private static Wording wording(Content target) {
        return Wording.of(
                target.text(),
                target.protectedSpans().stream()
                        .flatMapToInt(s -> java.util.stream.IntStream.of(s.start(), s.end()))
                        .toArray());
    }

    private static boolean same(Quantity one, Quantity other) {
        return one.sameValue(other) && one.mantissa().equals(other.mantissa());
    }

    private static boolean means(Quantity place, Quantity wanted) {
        boolean month = place.kind() == Quantity.Kind.MONTH;
        return place.sameValue(wanted) && month == (wanted.kind() == Quantity.Kind.MONTH);
    }

    /** Whether the old value stands elsewhere and becomes something else there. */
    private static boolean clash(List<Quantity> before, List<Quantity> after, int at) {
        for (int i = 0; i < before.size(); i++) {
            if (means(before.get(i), before.get(at)) && !same(after.get(i), after.get(at))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Patch> patch(
            Quantity found,
            String target,
            Quantity wanted,
            String now,
            NumberFacts from,
            NumberFacts to) {
        if (found.kind() == Quantity.Kind.MONTH) {
            Span span = new Span(found.start(), found.end());
            return Optional.of(new Patch(span, month((int) wanted.value(), span.in(target), to)));
        }
        if (found.kind() == Quantity.Kind.TIME) {
            String time = to.time((int) wanted.value());
            return Optional.of(new Patch(new Span(found.start(), found.end()), time));
        }
        boolean first = found.value() == 1 || wanted.value() == 1;
        if (found.scale() != wanted.scale() || (first && found.kind() == Quantity.Kind.ORDINAL)) {
            return Optional.empty();
        }
        Optional<Span> old = figures(target, found);
        Optional<Span> figures = figures(now, wanted);
        return old.isEmpty() || figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Patch(old.get(), written(figures.get().in(now), from, to)));
    }

    /** The name of a month, with a capital where the old one has it. */
    private static String month(int month, String old, NumberFacts to) {
        String often = to.words().longest(WordClass.MONTH, month);
        String seldom = to.words().longest(WordClass.MONTH_ALSO_WORD, month);
        String name = seldom.isEmpty() ? often : seldom;
        boolean capital = Character.isUpperCase(old.charAt(0));
        return capital ? Character.toUpperCase(name.charAt(0)) + name.substring(1) : name;
    }

    /** The figures of a number, from the first digit to the last. */
    private static Optional<Span> figures(String text, Quantity number) {
        int start = number.start();
        while (start < number.end() && !Character.isDigit(text.charAt(start))) {
            start++;
        }
        int end = number.end();
        while (end > start && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Figures of one language in another: decimals and groups as they are, other marks. */
    private static String written(String figures, NumberFacts from, NumberFacts to) {
        int point = figures.lastIndexOf(from.decimalMark());
        String whole = point < 0 ? figures : figures.substring(0, point);
        String digits = whole.replaceAll("\\D", "");
        StringBuilder out = new StringBuilder();
        boolean grouped = digits.length() < whole.length();
        for (int i = 0; i < digits.length(); i++) {
            if (grouped && i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(to.groupMark());
            }
            out.append(digits.charAt(i));
        }
        if (point >= 0) {
            out.append(to.decimalMark()).append(figures, point + 1, figures.length());
        }
        return out.toString();
    }

    private static String patched(String text, List<Patch> patches) {
        List<Patch> sorted = new ArrayList<>(patches);
        sorted.sort(java.util.Comparator.comparingInt(patch -> -patch.span().start()));
        StringBuilder out = new StringBuilder(text);
        for (Patch patch : sorted) {
            out.replace(patch.span().start(), patch.span().end(), patch.text());
        }
        return out.toString();
    }
}

package interligne.engine;

import interligne.article.Content;
import interligne.article.Span;
import interligne.language.Language;
import interligne.language.Languages;
import interligne.language.number.NumberFacts;
import interligne.language.number.Quantity;
import interligne.language.text.Typography;
import interligne.language.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A stretch of a text that the machine must not touch, and what stands there in the translation.
 *
 * <p>Names, addresses, placeholders and program text stand there as they are. A figure with its
 * unit stands there as the target language writes it: {@code "65%"} becomes {@code "65 %"} with a
 * no-break space. An amount with a scale word ("$12 billion") is left to the machine, because its
 * words bend with the sentence; {@link Prepared} looks whether it came back.
 *
 * @param span where it stands in the source
 * @param text what stands there in the translation
 */
record Fixed(Span span, String text) {

    /** The fixed stretches of a text, in order, not overlapping. */
    static List<Fixed> in(Content source, TermList terms, String from, String to) {
        List<Fixed> all = new ArrayList<>();
        Set<Span> tags = source.tags().stream().map(Content.Tag::span).collect(Collectors.toSet());
        List<Span> closed = source.protectedSpans();
        closed.stream()
                .filter(span -> !tags.contains(span))
                .forEach(span -> add(all, source, span));
        terms.names(source).forEach(span -> add(all, source, span));
        Wording wording = wording(source);
        for (int at = 0; at < wording.size(); at++) {
            switch (wording.type(at)) {
                case LINK, PLACEHOLDER, MARKUP, PROGRAM ->
                        add(all, source, new Span(wording.start(at), wording.end(at)));
                default -> {
                    // words, marks and digits are for the machine; codes are marked by themselves
                }
            }
        }
        figures(source, wording, from, to, all);
        return apart(all, tags);
    }

    private static void add(List<Fixed> all, Content source, Span span) {
        all.add(new Fixed(span, span.in(source.text())));
    }

    static Wording wording(Content content) {
        List<Span> spans = content.protectedSpans();
        int[] stretches = new int[spans.size() * 2];
        for (int i = 0; i < spans.size(); i++) {
            stretches[2 * i] = spans.get(i).start();
            stretches[2 * i + 1] = spans.get(i).end();
        }
        return Wording.of(content.text(), stretches);
    }

    private static void figures(
            Content source, Wording wording, String from, String to, List<Fixed> all) {
        Optional<Language> one = Languages.of(from);
        Optional<Language> other = Languages.of(to);
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        NumberFacts facts = other.get().numbers();
        boolean spaced = other.get().typography(to).spacedUnits();
        for (Quantity number : one.get().numbers().read(wording)) {
            Span span = new Span(number.start(), number.end());
            String written = span.in(source.text());
            if (measure(number, written)) {
                String there = rewritten(number, written, facts, spaced);
                if (readSo(there, number, facts)) {
                    all.add(new Fixed(span, there));
                }
            }
        }
    }

    private static boolean measure(Quantity number, String written) {
        return number.kind() == Quantity.Kind.AMOUNT
                && number.certain()
                && number.scale() == 0
                && !number.unit().isEmpty()
                && written.chars().noneMatch(c -> c == '<')
                && written.chars().anyMatch(Character::isDigit);
    }

    private static String rewritten(
            Quantity number, String written, NumberFacts facts, boolean spaced) {
        if (number.unit().matches("[A-Z]{3}")) {
            return facts.money(number, written);
        }
        int end = written.length();
        while (end > 0 && !Character.isDigit(written.charAt(end - 1))) {
            end--;
        }
        String unit = Typography.trim(written.substring(end));
        return facts.write(number.value()) + (spaced ? Typography.NO_BREAK : "") + unit;
    }

    /** Whether the target language reads the same value and unit from it. */
    private static boolean readSo(String text, Quantity number, NumberFacts facts) {
        List<Quantity> read = facts.read(Wording.of(text));
        return read.size() == 1
                && read.get(0).start() == 0
                && read.get(0).end() == text.length()
                && read.get(0).unit().equals(number.unit())
                && Math.abs(read.get(0).value() - number.value()) < 1e-9;
    }

    /** Of stretches that overlap the first and longest; none that cuts a tag. */
    private static List<Fixed> apart(List<Fixed> all, Set<Span> tags) {
        List<Fixed> sorted = new ArrayList<>(all);
        sorted.sort(
                Comparator.comparingInt((Fixed each) -> each.span().start())
                        .thenComparing(each -> -each.span().length()));
        List<Fixed> kept = new ArrayList<>();
        int done = 0;
        for (Fixed each : sorted) {
            boolean cuts =
                    tags.stream()
                            .anyMatch(
                                    tag -> tag.overlaps(each.span()) && !each.span().contains(tag));
            if (each.span().start() >= done && each.span().length() > 0 && !cuts) {
                kept.add(each);
                done = each.span().end();
            }
        }
        return kept;
    }
}

package interligne.exchange.review;

import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.Translation;
import interligne.glossary.Concept;
import interligne.glossary.TermMatch;
import interligne.language.Languages;
import interligne.language.number.Quantity;
import interligne.language.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must agree between an article and its edition: figures, names and links, in rows. */
final class SideBySide {

    /**
     * A row.
     *
     * @param segments where it is found
     * @param source as the source has it
     * @param target as the target has it, or empty
     * @param agrees whether the two say the same, as far as that can be told
     */
    record Row(List<String> segments, String source, String target, boolean agrees) {}

    private static final String BETWEEN = " · ";

    private final Review review;
    private final Map<String, Translation> translations;

    SideBySide(Review review) {
        this.review = review;
        this.translations = review.edition().byId();
    }

    /** One row for each segment that has figures on either side. */
    List<Row> figures() {
        List<Row> rows = new ArrayList<>();
        for (Segment segment : review.article().segments()) {
            Translation translation = translations.get(segment.id());
            if (translation == null || translation.untouched() || translation.target().isEmpty()) {
                continue;
            }
            Content target = segment.source().with(translation.target());
            List<Quantity> left = numbers(segment.source(), segment.language());
            List<Quantity> right = numbers(target, review.edition().target());
            if (!left.isEmpty() || !right.isEmpty()) {
                rows.add(
                        new Row(
                                List.of(segment.id()),
                                written(left, segment.source().text()),
                                written(right, target.text()),
                                same(left, right)));
            }
        }
        return rows;
    }

    private static List<Quantity> numbers(Content content, String language) {
        List<Span> spans = content.protectedSpans();
        int[] masks = new int[spans.size() * 2];
        for (int i = 0; i < spans.size(); i++) {
            masks[2 * i] = spans.get(i).start();
            masks[2 * i + 1] = spans.get(i).end();
        }
        Wording wording = Wording.of(content.text(), masks);
        return Languages.of(language)
                .map(
                        each ->
                                each.numbers().read(wording).stream()
                                        .filter(Quantity::certain)
                                        .toList())
                .orElse(List.of());
    }

    private static String written(List<Quantity> numbers, String text) {
        List<String> all = new ArrayList<>();
        numbers.forEach(each -> all.add(text.substring(each.start(), each.end())));
        return String.join(BETWEEN, all);
    }

    private static boolean same(List<Quantity> left, List<Quantity> right) {
        List<Quantity> rest = new ArrayList<>(right);
        for (Quantity each : left) {
            Quantity twin = rest.stream().filter(each::sameValue).findFirst().orElse(null);
            if (twin == null) {
                return false;
            }
            rest.remove(twin);
        }
        return rest.isEmpty();
    }

    /** One row for each company, product, person or place that the glossary knows. */
    List<Row> names() {
        Map<String, Set<String>> left = new LinkedHashMap<>();
        Map<String, Set<String>> right = new LinkedHashMap<>();
        Map<String, Set<String>> where = new LinkedHashMap<>();
        Map<String, Integer> balance = new LinkedHashMap<>();
        for (Segment segment : review.article().segments()) {
            Translation translation = translations.get(segment.id());
            if (translation == null || translation.untouched() || translation.target().isEmpty()) {
                continue;
            }
            collect(review.sourceTerms(), segment.id(), left, where, balance, 1);
            collect(review.targetTerms(), segment.id(), right, where, balance, -1);
        }
        List<Row> rows = new ArrayList<>();
        where.forEach(
                (concept, segments) ->
                        rows.add(
                                new Row(
                                        List.copyOf(segments),
                                        String.join(BETWEEN, left.getOrDefault(concept, Set.of())),
                                        String.join(BETWEEN, right.getOrDefault(concept, Set.of())),
                                        balance.getOrDefault(concept, 0) == 0)));
        return rows;
    }

    private static void collect(
            Map<String, List<TermMatch>> terms,
            String segment,
            Map<String, Set<String>> forms,
            Map<String, Set<String>> where,
            Map<String, Integer> balance,
            int weight) {
        for (TermMatch match : terms.getOrDefault(segment, List.of())) {
            Concept concept = match.concept();
            if (concept.kind().properName()) {
                String id = concept.id();
                forms.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(match.text());
                where.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(segment);
                balance.merge(id, weight, Integer::sum);
            }
        }
    }

    /** One row for each link inside a text, with its address in the source cell. */
    List<Row> links() {
        List<Row> rows = new ArrayList<>();
        for (Segment segment : review.article().segments()) {
            Translation translation = translations.get(segment.id());
            for (Code code : segment.source().codes()) {
                if (translation != null && code.kind().equals(Code.LINK)) {
                    String source = within(segment.source().text(), code);
                    String target = within(translation.target(), code);
                    String address = code.attributes().getOrDefault("href", "");
                    String shown = source.isEmpty() ? address : source + " (" + address + ")";
                    rows.add(new Row(List.of(segment.id()), shown, target, !target.isEmpty()));
                }
            }
        }
        return rows;
    }

    private static String within(String text, Code code) {
        int start = text.indexOf(code.openTag());
        int end = code.paired() ? text.indexOf(code.closeTag(), Math.max(0, start)) : -1;
        return start < 0 || end < 0 ? "" : text.substring(start + code.openTag().length(), end);
    }
}

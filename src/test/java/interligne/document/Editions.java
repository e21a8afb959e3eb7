package interligne.document;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.Unit;
import interligne.document.formats.Documents;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Articles cut into segments and their editions, for tests of writers. */
final class Editions {

    private Editions() {}

    static Source source(String name, String text) {
        return new Source(text.getBytes(StandardCharsets.UTF_8), name, "");
    }

    /** Reads the text; every sentence (words up to ". ") is a segment. */
    static Article article(String name, String text) {
        return cut(Documents.read(source(name, text)));
    }

    static Article cut(Article article) {
        List<Unit> units = new ArrayList<>();
        int number = 0;
        for (Unit unit : article.units()) {
            List<Segment> segments = new ArrayList<>();
            String text = unit.content().text();
            String language = unit.language().isEmpty() ? article.language() : unit.language();
            for (int at = 0; at < text.length(); ) {
                int stop = text.indexOf(". ", at);
                int end = stop < 0 ? text.length() : stop + 1;
                Span span = new Span(at, end);
                segments.add(
                        new Segment(
                                Segment.id(++number),
                                unit.kind(),
                                language,
                                span,
                                unit.content().part(span),
                                false));
                at = stop < 0 ? end : stop + 2;
            }
            units.add(unit.with(segments));
        }
        return article.with(units, number);
    }

    /** An edition with this target for every segment; empty for none. */
    static Edition edition(Article article, String target, UnaryOperator<String> translate) {
        List<Translation> all = new ArrayList<>();
        for (Segment segment : article.segments()) {
            String words = translate.apply(segment.source().text());
            all.add(words.isEmpty() ? Translation.fresh(segment) : done(segment, words));
        }
        return new Edition(article.id(), article.language(), target, all, Map.of());
    }

    private static Translation done(Segment segment, String words) {
        return new Translation(
                segment.id(),
                segment.source().text(),
                words,
                State.TRANSLATED,
                Translation.HUMAN,
                Set.of(),
                "ana",
                null,
                "",
                "",
                List.of(),
                Map.of());
    }
}

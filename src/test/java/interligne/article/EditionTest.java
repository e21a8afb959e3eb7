package interligne.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An edition beside its article, and its progress. */
class EditionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    /** An article of one unit, each text a segment in its language. */
    static Article article(String... textsAndLanguages) {
        StringBuilder all = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < textsAndLanguages.length; i += 2) {
            String text = textsAndLanguages[i];
            Span span = new Span(all.length(), all.length() + text.length());
            String id = Segment.id(i / 2 + 1);
            String language = textsAndLanguages[i + 1];
            segments.add(new Segment(id, Kind.SENTENCE, language, span, Content.of(text), false));
            all.append(text).append(' ');
        }
        Unit unit =
                Unit.whole("u0001", Kind.SENTENCE, 0, "", "", Content.of(all.toString()))
                        .with(segments);
        return new Article(
                "pact",
                "A pact",
                "en",
                "pact.txt",
                "text/plain",
                "00",
                Map.of(),
                List.of(),
                List.of(unit),
                segments.size(),
                Map.of());
    }

    private static Edition start(Article article, String target) {
        return Edition.start(article, target, String::equals, segment -> false);
    }

    @Test
    void theLeftoverHeadlineIsDoneInOneEditionAndNewInTheOther() {
        Article article = article("One two three.", "en", "Un titre", "fr");
        Progress french = Progress.of(article, start(article, "fr"));
        Progress english = Progress.of(article, start(article, "en"));
        assertThat(french.in(State.NEW)).isEqualTo(1);
        assertThat(french.with(Flag.ALREADY_TARGET)).isEqualTo(1);
        assertThat(french.wordsDone()).isEqualTo(2);
        assertThat(english.in(State.NEW)).isEqualTo(1);
        assertThat(english.wordsDone()).isEqualTo(3);
        assertThat(english.percent()).isEqualTo(60);
        assertThat(english.languages()).isEqualTo(Map.of("en", 1, "fr", 1));
    }

    @Test
    void aChangedSourceKeepsItsTargetAndIsStale() {
        Edition before =
                start(article("The price is $5.", "en", "It rose.", "en"), "fr")
                        .changed(
                                "s0001",
                                t -> t.translated("Cinq.", "The price is $5.", "ana", NOW));
        Article after = article("The price is $6.", "en", "It rose.", "en", "Why?", "en");
        Edition over = before.over(start(after, "fr"));
        assertThat(over.translations())
                .extracting(Translation::id)
                .containsExactly("s0001", "s0002", "s0003");
        assertThat(over.of("s0001").flags()).containsExactly(Flag.STALE);
        assertThat(over.of("s0001").target()).isEqualTo("Cinq.");
        assertThat(over.of("s0001").source()).isEqualTo("The price is $5.");
        assertThat(over.of("s0003").state()).isEqualTo(State.NEW);
    }

    @Test
    void wordsAreCountedAsAPersonWouldCountThem() {
        assertThat(Progress.words("« L’accord » vaut 10 milliards – déjà !")).isEqualTo(5);
        assertThat(Progress.words("")).isZero();
    }
}

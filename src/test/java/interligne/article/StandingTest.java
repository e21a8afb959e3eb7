package interligne.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where an edition stands: its parts, the work on drafts, the way over time. */
class StandingTest {

    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

    private final Article article =
            EditionTest.article("One two three.", "en", "Four.", "en", "Cinq.", "fr");
    private final Edition start = Edition.start(article, "fr", String::equals, segment -> false);
    private final List<Event> events = new ArrayList<>();

    private Instant day(int day) {
        return START.plusSeconds(86_400L * day);
    }

    /** One change, told to the history. */
    private Edition changed(Edition edition, String id, int day, String action, Translation after) {
        Translation before = edition.of(id);
        events.add(
                new Event(
                        day(day),
                        after.by(),
                        action,
                        "fr",
                        before,
                        before.source(),
                        after.state().label(),
                        after.target(),
                        after.origin(),
                        "b" + events.size(),
                        "",
                        ""));
        return edition.changed(id, each -> after);
    }

    private Edition drafted(Edition edition, String id, String text, String origin, int day) {
        Translation before = edition.of(id);
        Translation after = before.drafted(text, before.source(), origin, "ana", day(day));
        return changed(edition, id, day, "draft", after);
    }

    private Edition translated(Edition edition, String id, String text, int day) {
        Translation before = edition.of(id);
        Translation after = before.translated(text, before.source(), "ana", day(day));
        return changed(edition, id, day, "translate", after);
    }

    private Edition approved(Edition edition, String id, int day) {
        Translation after = edition.of(id).approved("ben", false, day(day));
        return changed(edition, id, day, "approve", after);
    }

    @Test
    void segmentsAndWordsAreSortedByWhatIsAsked() {
        Edition edition = translated(start, "s0001", "Un deux trois.", 1);
        Breakdown.Part one = new Breakdown.Part(1, 1);
        Breakdown.Part three = new Breakdown.Part(1, 3);
        assertThat(Breakdown.of(article, edition, Breakdown.By.STATE).parts())
                .isEqualTo(Map.of("new", one, "translated", three, "already-target", one));
        assertThat(Breakdown.of(article, edition, Breakdown.By.PERSON).parts())
                .isEqualTo(Map.of("ana", three, "nobody", new Breakdown.Part(2, 2)));
        assertThat(Breakdown.of(article, edition, Breakdown.By.LANGUAGE).parts())
                .isEqualTo(Map.of("en", new Breakdown.Part(2, 4), "fr", one));
        assertThat(Breakdown.of(article, edition, Breakdown.By.ENGINE).parts())
                .isEqualTo(Map.of("human", three, "copy", one, "nobody", one));
    }

    @Test
    void aDraftIsMeasuredAgainstTheNextTextOfAPerson() {
        Edition edition = drafted(start, "s0001", "Un deux drei.", "mt:a", 1);
        edition = drafted(edition, "s0001", "Un deux.", "memory:80", 2);
        edition = drafted(edition, "s0002", "Quatre.", "mt:a", 2);
        edition = translated(edition, "s0002", "Quatre.", 3);
        edition = translated(edition, "s0001", "Un deux trois.", 3);
        translated(edition, "s0001", "Rien de commun.", 4);
        Map<String, PostEdit> engines =
                PostEdit.of(events, (draft, text) -> draft.equals(text) ? 100 : draft.length());
        assertThat(engines)
                .isEqualTo(
                        Map.of(
                                "mt:a", new PostEdit(2, 1, 1, 0),
                                "memory", new PostEdit(1, 1, 0, 92)));
        assertThat(engines.get("memory").percent()).isEqualTo(92);
    }

    @Test
    void aDraftThatWasTakenBackIsNotMeasured() {
        Edition edition = drafted(start, "s0001", "Un deux drei.", "mt:a", 1);
        edition = changed(edition, "s0001", 2, Event.UNDO, start.of("s0001"));
        translated(edition, "s0001", "Un deux trois.", 3);
        assertThat(PostEdit.of(events, (draft, text) -> 0))
                .isEqualTo(Map.of("mt:a", new PostEdit(1, 0, 0, 0)));
    }

    private List<BurnUp.Move> moves() {
        return events.stream()
                .map(
                        each ->
                                new BurnUp.Move(
                                        each.segment(),
                                        each.at(),
                                        each.before().state(),
                                        State.of(each.to()).orElse(State.NEW)))
                .toList();
    }

    @Test
    void theWayIsToldByTheHistory() {
        Edition edition = translated(start, "s0001", "Un.", 1);
        edition = approved(edition, "s0001", 2);
        edition = translated(edition, "s0002", "Quatre.", 3);
        BurnUp way = BurnUp.of(edition, moves(), day(9));
        assertThat(way.points())
                .containsExactly(
                        new BurnUp.Point(day(1), 1, 1),
                        new BurnUp.Point(day(1), 2, 1),
                        new BurnUp.Point(day(2), 2, 2),
                        new BurnUp.Point(day(3), 3, 2),
                        new BurnUp.Point(day(9), 3, 2));
        assertThat(way.plus(way).total()).isEqualTo(6);
        assertThat(way.plus(way).points()).last().isEqualTo(new BurnUp.Point(day(9), 6, 4));
        assertThat(way.points(2))
                .containsExactly(new BurnUp.Point(day(1), 1, 1), new BurnUp.Point(day(9), 3, 2));
    }

    @Test
    void whatWasDoneBeforeTheHistoryBeginsWasThereAtTheStart() {
        Edition edition = translated(start, "s0001", "Un.", 1);
        events.clear();
        edition = approved(edition, "s0001", 2);
        assertThat(BurnUp.of(edition, moves(), day(3)).points())
                .startsWith(new BurnUp.Point(day(2), 2, 1))
                .endsWith(new BurnUp.Point(day(3), 2, 2));
    }

    @Test
    void withoutHistoryTheTimesOfTheLastChangesTell() {
        Edition edition = translated(start, "s0001", "Un.", 1);
        assertThat(BurnUp.of(edition, List.of(), day(3)).points())
                .containsExactly(
                        new BurnUp.Point(day(1), 1, 1),
                        new BurnUp.Point(day(1), 2, 1),
                        new BurnUp.Point(day(3), 2, 1));
    }

    @Test
    void twoEditionsAddUp() {
        Edition edition = translated(start, "s0001", "Un.", 1);
        Standing one = Standing.of(article, edition);
        Standing both = one.plus(Standing.of(article, start));
        assertThat(both.progress().total()).isEqualTo(6);
        assertThat(both.progress().in(State.TRANSLATED)).isEqualTo(1);
        assertThat(both.progress().words()).isEqualTo(10);
        assertThat(both.progress().wordsDone()).isEqualTo(5);
    }
}

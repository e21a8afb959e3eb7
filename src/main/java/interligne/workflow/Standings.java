package interligne.workflow;

import interligne.article.Article;
import interligne.article.Breakdown;
import interligne.article.BurnUp;
import interligne.article.Edition;
import interligne.article.Event;
import interligne.article.Flag;
import interligne.article.Masthead;
import interligne.article.Obstacle;
import interligne.article.PostEdit;
import interligne.article.Progress;
import interligne.article.Standing;
import interligne.article.State;
import interligne.article.Translation;
import interligne.exchange.StatusJson;
import interligne.memory.Score;
import interligne.workflow.checking.Steps;
import interligne.workflow.order.StandingOrder;
import interligne.workspace.ProgressIndex;
import java.io.Writer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The verbs that tell where articles stand: progress, its parts, its obstacles, its way. */
public final class Standings {

    /** From so many articles on it pays to remember what was counted. */
    private static final int MANY = 50;

    private final Workflow workflow;
    private final StandingOrder order;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    Standings(Workflow workflow, StandingOrder order) {
        this.workflow = workflow;
        this.order = order;
    }

    /**
     * Tells of articles one after the other. Where there are many, what was counted before and is
     * still true is not counted again.
     */
    public void of(List<String> ids, BiConsumer<Masthead, List<Standing>> teller) {
        if (ids.size() < MANY) {
            ids.forEach(id -> teller.accept(Masthead.of(workflow.article(id)), of(id)));
            return;
        }
        ProgressIndex index = ProgressIndex.of(workflow.workspace(), Steps.version());
        for (String id : ids) {
            Masthead masthead = index.masthead(id, () -> Masthead.of(workflow.article(id)));
            teller.accept(masthead, order.plain() ? counted(masthead, index) : of(id));
        }
        index.save();
    }

    /** What articles are called. */
    public List<Masthead> mastheads(List<String> ids) {
        if (ids.size() < MANY) {
            return ids.stream().map(id -> Masthead.of(workflow.article(id))).toList();
        }
        ProgressIndex index = ProgressIndex.of(workflow.workspace(), Steps.version());
        List<Masthead> all = new ArrayList<>();
        for (String id : ids) {
            all.add(index.masthead(id, () -> Masthead.of(workflow.article(id))));
        }
        index.save();
        return all;
    }

    private List<Standing> counted(Masthead article, ProgressIndex index) {
        List<Standing> all = new ArrayList<>();
        for (String target : workflow.targets(article)) {
            all.add(
                    Standing.of(
                            target,
                            index.progress(
                                    article.id(),
                                    target,
                                    () ->
                                            Progress.of(
                                                    workflow.article(article.id()),
                                                    workflow.edition(article.id(), target)))));
        }
        return all;
    }

    /** Where the editions of an article stand, in their order. */
    public List<Standing> of(String id) {
        Article article = workflow.article(id);
        List<Event> history = order.needsHistory() ? workflow.workspace().history(id) : List.of();
        List<Standing> all = new ArrayList<>();
        for (String target : workflow.targets(id)) {
            List<Event> events =
                    history.stream().filter(each -> each.target().equals(target)).toList();
            all.add(of(article, workflow.edition(id, target), events));
        }
        return all;
    }

    /** All of them together, one for each language. */
    public static List<Standing> together(List<Standing> standings) {
        Map<String, Standing> totals = new LinkedHashMap<>();
        standings.forEach(each -> totals.merge(each.target(), each, Standing::plus));
        return List.copyOf(totals.values());
    }

    /** The same as JSON, with the totals in the end. */
    public void json(List<String> articles, Writer out) {
        List<Standing> all = new ArrayList<>();
        try (StatusJson json = new StatusJson(out)) {
            of(
                    articles,
                    (article, standings) -> {
                        json.article(article, standings);
                        all.addAll(standings);
                    });
            json.totals(together(all));
        }
    }

    private Standing of(Article article, Edition edition, List<Event> events) {
        Map<Breakdown.By, Breakdown> parts = new LinkedHashMap<>();
        for (Breakdown.By by : Breakdown.By.values()) {
            if (order.by().contains(by)) {
                parts.put(by, Breakdown.of(article, edition, by));
            }
        }
        return new Standing(
                edition.target(),
                Standing.of(article, edition).progress(),
                parts,
                order.by().contains(Breakdown.By.ENGINE)
                        ? PostEdit.of(events, Standings::likeness)
                        : Map.of(),
                order.obstacles() ? Optional.of(obstacles(article, edition)) : Optional.empty(),
                order.way() ? Optional.of(way(edition, events)) : Optional.empty());
    }

    /** How like a draft and a text are: the score of the memory, the one measure there is. */
    private static int likeness(String draft, String text) {
        return Math.min(Score.EXACT, Score.of(draft, text));
    }

    private BurnUp way(Edition edition, List<Event> events) {
        List<BurnUp.Move> moves = new ArrayList<>();
        for (Event each : events) {
            State to = State.of(each.to()).orElse(State.NEW);
            moves.add(new BurnUp.Move(each.segment(), each.at(), each.before().state(), to));
        }
        return BurnUp.of(edition, moves, now);
    }

    private List<Obstacle> obstacles(Article article, Edition edition) {
        Map<String, List<String>> errors = workflow.checking().openErrors(article, edition);
        List<Obstacle> all = new ArrayList<>();
        for (Translation each : edition.translations()) {
            if (each.is(Flag.STALE)) {
                all.add(obstacle(edition, each, Flag.STALE.label(), ""));
            }
            if (each.state() == State.REJECTED) {
                all.add(obstacle(edition, each, State.REJECTED.label(), each.note()));
            }
            if (each.target().isEmpty()) {
                continue; // what nobody has translated is counted as new, not told one by one
            }
            for (String rule : errors.getOrDefault(each.id(), List.of())) {
                all.add(obstacle(edition, each, Obstacle.ERROR, rule));
            }
        }
        return all;
    }

    private static Obstacle obstacle(Edition edition, Translation each, String why, String what) {
        return new Obstacle(edition.article(), edition.target(), each.id(), why, what);
    }
}

package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.Progress;
import interligne.article.Segment;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.exchange.MemoryJson;
import interligne.language.Languages;
import interligne.memory.Bands;
import interligne.memory.Concordance;
import interligne.memory.DamagedIndex;
import interligne.memory.Match;
import interligne.memory.Memory;
import interligne.memory.MemoryIndex;
import interligne.memory.Query;
import interligne.memory.TranslationUnit;
import interligne.workflow.order.SegmentView;
import interligne.workflow.order.Selection;
import interligne.workspace.MemoryFiles;
import interligne.workspace.Settings;
import interligne.workspace.Workspace;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What was translated before, for a text, an article, a search. */
public final class Memories {

    /** Under this score a match costs more than it helps. */
    private static final int LEAST = 60;

    /** So many matches are shown beside a segment. */
    private static final int MOST = 5;

    private final Workflow workflow;
    private final Workspace workspace;

    Memories(Workflow workflow) {
        this.workflow = workflow;
        this.workspace = workflow.workspace();
    }

    /**
     * The best matches of segments, by id; the translation that a segment has itself is no match.
     *
     * @param least the least score
     * @param most how many for each segment
     */
    Map<String, List<Match>> matches(
            Article article, Edition edition, Set<String> ids, int least, int most) {
        return trusting(
                () -> {
                    Memory memory = memory(edition);
                    Map<String, List<Match>> all = new HashMap<>();
                    List<Segment> segments = article.segments();
                    for (int i = 0; i < segments.size(); i++) {
                        Segment segment = segments.get(i);
                        if (ids.contains(segment.id())) {
                            workflow.watch().at(all.size(), ids.size(), "segments");
                            Query query = query(segments, i, edition);
                            List<Match> found =
                                    new ArrayList<>(memory.best(query, least, most + 1));
                            String self = MemoryUnits.origin(article.id(), segment.id());
                            found.removeIf(match -> match.unit().origin().equals(self));
                            all.put(segment.id(), found.subList(0, Math.min(most, found.size())));
                        }
                    }
                    return all;
                });
    }

    /** Segments that were named, with what the memory offers. */
    List<SegmentView> beside(Article article, Edition edition, List<SegmentView> views) {
        Set<String> ids = new HashSet<>();
        views.stream().filter(Memories::waits).forEach(view -> ids.add(view.segment().id()));
        Map<String, List<Match>> all = matches(article, edition, ids, LEAST, MOST);
        return views.stream()
                .map(view -> view.with(all.getOrDefault(view.segment().id(), List.of())))
                .toList();
    }

    private static boolean waits(SegmentView view) {
        return !view.translation().untouched();
    }

    /** The matches of the segments that were named; none when the whole article is shown. */
    Map<String, List<Match>> asked(
            Article article, Edition edition, Selection selection, Set<String> ids) {
        return selection.words().isEmpty() ? Map.of() : matches(article, edition, ids, LEAST, MOST);
    }

    private static Query query(List<Segment> segments, int at, Edition edition) {
        Segment segment = segments.get(at);
        return new Query(
                segment.source(),
                MemoryUnits.neighbour(segments, at - 1),
                MemoryUnits.neighbour(segments, at + 1),
                edition.source(),
                edition.target());
    }

    /** Everything kept, and what is done in this edition although nobody has revised it yet. */
    private Memory memory(Edition edition) {
        Memory memory = new Memory();
        Settings settings = workspace.settings();
        boolean fine = Languages.same(settings.locale(), edition.target());
        String variant = fine ? settings.locale() : edition.target();
        for (Kept each : kept(edition.source(), edition.target(), edition.article())) {
            memory.add(each.index, settings.memory().penalty(each.source, variant));
        }
        Article article = workflow.article(edition.article());
        memory.add(
                MemoryIndex.of(
                        MemoryUnits.of(article, edition, State.TRANSLATED),
                        Memory.months(edition.source())),
                0);
        return memory;
    }

    /** An index, and how settings name its source. */
    private record Kept(String source, MemoryIndex index) {}

    /**
     * The indexes of all memories and editions for a pair of languages.
     *
     * @param except an article that is left out, or empty
     */
    private List<Kept> kept(String from, String to, String except) {
        MemoryFiles files = workspace.memory();
        String pair = Languages.primary(from) + "-" + Languages.primary(to);
        List<Kept> indexes = new ArrayList<>();
        for (MemoryFiles.Origin origin : files.brought()) {
            brought(origin, from, to).ifPresent(indexes::add);
        }
        for (String article : workspace.articles()) {
            for (String language : workspace.editions(article)) {
                if (!article.equals(except) && Languages.same(language, to)) {
                    MemoryIndex index =
                            files.index(
                                    files.edition(article, language),
                                    pair,
                                    Memory.months(from),
                                    writer ->
                                            MemoryUnits.fill(
                                                    workflow,
                                                    article,
                                                    language,
                                                    from,
                                                    writer::add));
                    indexes.add(new Kept(article, index));
                }
            }
        }
        return indexes;
    }

    /** A memory that cannot be read is told and left out: the work goes on without it. */
    private Optional<Kept> brought(MemoryFiles.Origin origin, String from, String to) {
        try {
            MemoryIndex index =
                    workspace
                            .memory()
                            .index(
                                    origin,
                                    from + "-" + to,
                                    Memory.months(from),
                                    writer ->
                                            MemoryUnits.read(
                                                    origin,
                                                    from,
                                                    to,
                                                    workflow.watch(),
                                                    writer::add));
            return Optional.of(new Kept(origin.source(), index));
        } catch (UserError e) {
            if (e.stops()) {
                throw e;
            }
            workflow.watch().note(e.getMessage() + " The memory is left out until then.");
            return Optional.empty();
        }
    }

    /** A damaged index is noticed when it is read: then all are made anew, once. */
    private <T> T trusting(Supplier<T> work) {
        try {
            return work.get();
        } catch (DamagedIndex e) {
            workspace.memory().forget();
            return work.get();
        }
    }

    /** Units of a pair of languages whose source or target has the words. */
    public List<Concordance.Hit> search(Concordance words, String from, String to, int most) {
        return trusting(
                () -> {
                    List<Concordance.Hit> hits = new ArrayList<>();
                    for (Kept each : kept(from, to, "")) {
                        hits.addAll(words.in(each.index, most - hits.size()));
                    }
                    return hits;
                });
    }

    /** How much of an article the memory knows. */
    public Bands bands(String article, String target) {
        Article found = workflow.article(article);
        Edition edition = workflow.edition(article, target);
        Map<String, Translation> translations = edition.byId();
        Set<String> all = new HashSet<>();
        found.segments().forEach(segment -> all.add(segment.id()));
        Map<String, List<Match>> matches = matches(found, edition, all, 50, 1);
        Set<String> seen = new HashSet<>();
        List<Bands.Counted> counted = new ArrayList<>();
        for (Segment segment : found.segments()) {
            Translation translation = translations.get(segment.id());
            List<Match> best = matches.getOrDefault(segment.id(), List.of());
            Bands.Band band =
                    translation != null
                                    && (translation.is(Flag.KEEP)
                                            || translation.is(Flag.ALREADY_TARGET))
                            ? Bands.Band.KEPT
                            : !seen.add(segment.source().text())
                                    ? Bands.Band.REPETITION
                                    : Bands.Band.of(best.isEmpty() ? 0 : best.get(0).score());
            counted.add(new Bands.Counted(band, Progress.words(segment.source().plain())));
        }
        return Bands.of(counted);
    }

    /** The pair of languages that is meant: as given, else that of the first edition there is. */
    public List<String> pair(String from, String to) {
        if (!from.isEmpty() && !to.isEmpty()) {
            return List.of(from, to);
        }
        for (String article : workspace.articles()) {
            String source = workspace.article(article).language();
            for (String target : workflow.targets(article)) {
                if (!Languages.same(source, target)) {
                    return List.of(from.isEmpty() ? source : from, to.isEmpty() ? target : to);
                }
            }
        }
        String first = from.isEmpty() ? Languages.ALL.get(0).tag() : from;
        return List.of(first, to.isEmpty() ? Languages.counterpart(first) : to);
    }

    /** What a search found, as JSON. */
    public void json(List<Concordance.Hit> hits, Writer out) {
        MemoryJson.hits(hits, out);
    }

    /** The bands of an article as JSON. */
    public void json(String article, String target, Bands bands, Writer out) {
        MemoryJson.bands(article, target, bands, out);
    }

    /** Where every unit of a pair of languages goes, one after the other. */
    public interface Taker {
        /** Takes a unit. */
        void take(TranslationUnit unit) throws IOException;
    }

    /** Gives all units of a pair of languages. */
    void each(String from, String to, Taker taker) throws IOException {
        for (Kept each : kept(from, to, "")) {
            MemoryIndex index = each.index;
            for (int i = 0; i < index.units(); i++) {
                try {
                    taker.take(index.unit(i));
                } catch (DamagedIndex e) {
                    workspace.memory().forget();
                    throw new UserError(
                            "The index of the memory was damaged and is thrown away: run the"
                                    + " command again.");
                }
            }
        }
    }
}

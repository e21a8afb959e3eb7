package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.Watch;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.formats.BilingualFormats;
import interligne.language.Languages;
import interligne.memory.TranslationUnit;
import interligne.workspace.MemoryFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Makes translation units of editions and of bilingual files. */
final class MemoryUnits {

    private MemoryUnits() {}

    /** What the origin of a unit says for a segment. */
    static String origin(String article, String segment) {
        return article + "/" + segment;
    }

    /** The text of a neighbour, empty at either end of the article. */
    static String neighbour(List<Segment> segments, int at) {
        return at < 0 || at >= segments.size() ? "" : segments.get(at).source().text();
    }

    /**
     * The units of an edition.
     *
     * @param least the state from which on a translation counts
     */
    static List<TranslationUnit> of(Article article, Edition edition, State least) {
        Edition.Alongside translations = edition.alongside();
        List<Segment> segments = article.segments();
        List<TranslationUnit> units = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            Translation each = translations.of(segment.id());
            if (each != null && !each.untouched() && !each.is(Flag.STALE) && counts(each, least)) {
                units.add(unit(article.id(), segments, i, each));
            }
        }
        return units;
    }

    private static boolean counts(Translation each, State least) {
        return each.state().done() && each.state().compareTo(least) >= 0;
    }

    private static TranslationUnit unit(
            String article, List<Segment> segments, int at, Translation each) {
        Segment segment = segments.get(at);
        Instant when = each.at();
        return new TranslationUnit(
                segment.source(),
                segment.source().with(each.target()),
                each.reviewer().isEmpty() ? each.by() : each.reviewer(),
                when == null ? 0 : when.getEpochSecond(),
                origin(article, segment.id()),
                neighbour(segments, at - 1),
                neighbour(segments, at + 1),
                switch (each.state()) {
                    case FINAL -> TranslationUnit.Trust.FINAL;
                    case REVIEWED -> TranslationUnit.Trust.REVIEWED;
                    default -> TranslationUnit.Trust.TRANSLATED;
                });
    }

    /** Gives the revised units of an edition, when its article is in that language. */
    static void fill(
            Workflow workflow, String article, String target, String from, Memories.Taker taker)
            throws IOException {
        Article found = workflow.article(article);
        if (Languages.same(found.language(), from)) {
            Edition edition = workflow.edition(article, target);
            for (TranslationUnit unit : of(found, edition, State.REVIEWED)) {
                taker.take(unit);
            }
        }
    }

    /** Gives the units of a memory that the workspace brings along; odd ones are passed over. */
    static void read(
            MemoryFiles.Origin origin, String from, String to, Watch watch, Memories.Taker taker) {
        MemoryFiles.read(
                origin.files().get(0),
                watch,
                in -> {
                    PairReader.Request request = new PairReader.Request(origin.name(), from, to);
                    BilingualFormats.named("tmx")
                            .reader()
                            .read(
                                    in,
                                    request,
                                    sink(
                                            origin.name(),
                                            (unit, source, target) -> taker.take(unit),
                                            (line, words) -> {}));
                    return true;
                });
    }

    /** Takes a unit with its languages. */
    interface PairTaker {
        void take(TranslationUnit unit, String from, String to) throws IOException;
    }

    /** Takes a remark on a line. */
    interface Remark {
        void take(int line, String sentence);
    }

    /** A sink that makes a unit of each pair. */
    static PairReader.Sink sink(String name, PairTaker taker, Remark remark) {
        return new PairReader.Sink() {
            @Override
            public void entry(Entry entry) {
                if (entry.source().text().isBlank() || entry.target().text().isBlank()) {
                    remark.take(entry.line(), "One of the two texts is missing.");
                    return;
                }
                if (entry.from().isEmpty() || entry.to().isEmpty()) {
                    remark.take(entry.line(), "The language of a text is missing.");
                    return;
                }
                try {
                    taker.take(unit(name, entry), entry.from(), entry.to());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void remark(int line, String sentence) {
                remark.take(line, sentence);
            }
        };
    }

    private static TranslationUnit unit(String name, Entry entry) {
        Instant when = entry.at();
        return new TranslationUnit(
                entry.source(),
                entry.target(),
                entry.by(),
                when == null ? 0 : when.getEpochSecond(),
                name,
                entry.occurrence().before(),
                entry.occurrence().after(),
                TranslationUnit.Trust.IMPORTED,
                entry.occurrence().uses());
    }
}

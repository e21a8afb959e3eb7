package interligne.workflow;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.State;
import interligne.article.Translation;
import interligne.exchange.AlignJson;
import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.language.Languages;
import interligne.memory.Aligned;
import interligne.memory.Aligner;
import interligne.memory.Bead;
import interligne.memory.Codes;
import interligne.memory.Lexical;
import interligne.workflow.order.Change;
import interligne.workflow.order.Deed;
import interligne.workflow.order.IngestOrder;
import interligne.workflow.source.Ingestion;
import interligne.workflow.source.Source;
import interligne.workspace.Workspace;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Pairs an article with a translation that was published elsewhere. */
public final class Alignment {

    private static final String ORIGIN = "import:align";

    /** So many units of a memory teach the aligner enough. */
    private static final int LESSONS = 20_000;

    private final Workflow workflow;
    private final Workspace workspace;

    Alignment(Workflow workflow) {
        this.workflow = workflow;
        this.workspace = workflow.workspace();
    }

    /**
     * Aligns two documents. The source becomes an article, or is laid over it when it is there; new
     * segments of its edition get the paired text, everything else stays.
     *
     * @param order how the source is brought in; its one target is the language of the other
     * @param review lets a person correct the pairs before they are saved; what an earlier
     *     alignment left in the edition, and nobody touched since, is then replaced
     */
    public Aligned align(
            Source source,
            Source target,
            IngestOrder order,
            Deed deed,
            Optional<UnaryOperator<Aligned>> review) {
        Article other = new Ingestion(workspace, of(order)).segmented(target);
        String to = order.to().isEmpty() ? other.language() : order.to().get(0);
        IngestOrder own = order.into(to);
        Article article = workflow.ingest(source, own, deed.person()).article();
        Lexical seed = seed(article.language(), to);
        List<Bead> beads = new Aligner(seed).align(article, other);
        Aligned found = new Aligned(article, other, to, beads);
        Aligned aligned = review.isPresent() ? review.get().apply(found) : found;
        return own.dryRun()
                ? aligned
                : workspace.writing(deed.person(), () -> saved(aligned, deed, review.isPresent()));
    }

    private static IngestOrder of(IngestOrder order) {
        String language = order.to().isEmpty() ? "" : order.to().get(0);
        return new IngestOrder(language, List.of(), "", "", order.encoding(), order.repair(), true);
    }

    /** What glossary and memory say of the words of both languages. */
    private Lexical seed(String from, String to) {
        Lexical seed = new Lexical();
        for (Concept concept : workflow.glossary().concepts()) {
            for (Term term : concept.in(Languages.primary(from))) {
                for (Term other : concept.in(Languages.primary(to))) {
                    seed.learn(term.text(), other.text());
                    seed.learn(term.text(), other.text());
                }
            }
        }
        int[] left = {LESSONS};
        try {
            workflow.memories()
                    .each(
                            from,
                            to,
                            unit -> {
                                if (left[0]-- > 0) {
                                    seed.learn(unit.source().plain(), unit.target().plain());
                                }
                            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return seed;
    }

    private Aligned saved(Aligned aligned, Deed deed, boolean reviewed) {
        Article article = workflow.article(aligned.article().id());
        Edition edition = workflow.edition(article.id(), aligned.to());
        Map<String, Translation> targets = targets(article, aligned, deed);
        Change change =
                (before, segment, at) -> {
                    Translation with = targets.get(segment.id());
                    boolean open = before.state() == State.NEW || (reviewed && ours(before));
                    if (!open) {
                        return before;
                    }
                    return with == null ? Translation.fresh(segment) : dated(before, with, at);
                };
        Set<String> ids = new HashSet<>(targets.keySet());
        if (reviewed) {
            edition.byId().values().stream()
                    .filter(Alignment::ours)
                    .forEach(each -> ids.add(each.id()));
        }
        new Editing(workspace, deed).change(article, edition, ids, change);
        return aligned;
    }

    /** Left by an earlier alignment and not touched since. */
    private static boolean ours(Translation each) {
        return each.origin().equals(ORIGIN) && each.state() == State.TRANSLATED;
    }

    private static Map<String, Translation> targets(Article article, Aligned aligned, Deed deed) {
        Map<String, Translation> targets = new HashMap<>();
        List<Segment> segments = article.segments();
        for (Bead bead : aligned.beads()) {
            if (bead.paired()) {
                Segment segment = segments.get(bead.sourceStart());
                Content text =
                        Codes.moved(aligned.target(bead), aligned.target(bead), segment.source());
                targets.put(
                        segment.id(),
                        new Translation(
                                segment.id(),
                                segment.source().text(),
                                text.text(),
                                State.TRANSLATED,
                                ORIGIN,
                                Set.of(),
                                deed.person(),
                                null,
                                "",
                                note(bead, segments),
                                List.of(),
                                Map.of()));
            }
        }
        return targets;
    }

    /** What a person should know of a pair: that it is doubtful, that it covers two segments. */
    private static String note(Bead bead, List<Segment> segments) {
        String doubt =
                bead.doubtful()
                        ? String.format(Locale.ROOT, "align: %.2f sure", bead.confidence())
                        : "";
        String more =
                bead.sourceEnd() - bead.sourceStart() > 1
                        ? "covers " + segments.get(bead.sourceEnd() - 1).id() + " too"
                        : "";
        return doubt.isEmpty() || more.isEmpty() ? doubt + more : doubt + "; " + more;
    }

    private static Translation dated(Translation before, Translation with, java.time.Instant at) {
        return new Translation(
                before.id(),
                with.source(),
                with.target(),
                with.state(),
                with.origin(),
                before.flags(),
                with.by(),
                at,
                "",
                with.note(),
                before.waivers(),
                before.extra());
    }

    /** An alignment as JSON. */
    public void json(Aligned aligned, Writer out) {
        AlignJson.write(aligned, out);
    }
}

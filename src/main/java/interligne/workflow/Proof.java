package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.check.Finding;
import interligne.workflow.order.SegmentView;
import interligne.workflow.order.Selection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a translator at work asks between two keys: the next segment, its neighbours, its faults.
 */
public final class Proof {

    private final Workflow workflow;
    private @Nullable Checking checking;

    Proof(Workflow workflow) {
        this.workflow = workflow;
    }

    /**
     * A segment between its neighbours.
     *
     * @param view the segment
     * @param before the source text of the one before, or empty
     * @param after the source text of the one after, or empty
     * @param waiting how many segments wait, this one included
     */
    public record Place(SegmentView view, String before, String after, int waiting) {}

    /**
     * The first segment behind another that waits for a translator.
     *
     * @param selection only these; without states, those that are not done
     * @param behind the id to start behind, or empty for the beginning
     */
    public Optional<Place> next(String article, String target, Selection selection, String behind) {
        Article found = workflow.article(article);
        Edition edition = workflow.edition(article, target);
        Predicate<Translation> open =
                selection.states().isEmpty() && selection.rules().isEmpty()
                        ? each -> !each.done()
                        : each -> !each.untouched();
        Set<String> waiting = new LinkedHashSet<>();
        Edition.Alongside translations = edition.alongside();
        for (String id : workflow.ids(found, edition, selection)) {
            Translation translation = translations.of(id);
            if (translation != null && open.test(translation)) {
                waiting.add(id);
            }
        }
        List<Segment> segments = found.segments();
        boolean passed = behind.isEmpty();
        int done = 0;
        for (int i = 0; i < segments.size(); i++) {
            String id = segments.get(i).id();
            if (passed && waiting.contains(id)) {
                List<SegmentView> bare = List.of(workflow.view(i + 1, segments.get(i), edition));
                SegmentView view = workflow.memories().beside(found, edition, bare).get(0);
                String before = text(segments, i - 1);
                String after = text(segments, i + 1);
                return Optional.of(new Place(view, before, after, waiting.size() - done));
            }
            passed |= id.equals(behind);
            done += waiting.contains(id) ? 1 : 0;
        }
        return Optional.empty();
    }

    /** What is wrong with a text that is not saved yet; rules over the whole article wait. */
    public List<Finding> findings(String article, String target, String id, String text) {
        Article found = workflow.article(article);
        return found.segment(id)
                .map(segment -> checking().of(found, segment, target, text))
                .orElse(List.of());
    }

    private Checking checking() {
        Checking known = checking;
        if (known == null) {
            known = workflow.checking();
            checking = known;
        }
        return known;
    }

    private static String text(List<Segment> segments, int at) {
        return at < 0 || at >= segments.size() ? "" : segments.get(at).source().text();
    }
}

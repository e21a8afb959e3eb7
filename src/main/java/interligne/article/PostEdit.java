package interligne.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntBiFunction;

/**
 * What people did with the drafts of one engine, or of the memory.
 *
 * @param drafts segments that it drafted, each draft counted
 * @param taken drafts that a person turned into a translation
 * @param unchanged those of them that were taken word for word
 * @param changed the sum over the taken ones of how much was changed, from 0 to 100
 */
public record PostEdit(int drafts, int taken, int unchanged, long changed) {

    private static final PostEdit NONE = new PostEdit(0, 0, 0, 0);
    private static final List<String> DRAFTING = List.of("mt:", "memory:");

    /** How much of a taken draft was changed on average, from 0 to 100; 0 when none was taken. */
    public int percent() {
        return taken == 0 ? 0 : (int) Math.round((double) changed / taken);
    }

    /** Both together. */
    public PostEdit plus(PostEdit other) {
        return new PostEdit(
                drafts + other.drafts,
                taken + other.taken,
                unchanged + other.unchanged,
                changed + other.changed);
    }

    /** The engine of an origin: all scores of the memory are one. */
    static String engine(String origin) {
        return origin.startsWith("memory:") ? "memory" : origin;
    }

    /**
     * By engine: the last draft of each segment against the next text of a person.
     *
     * @param events of one edition, in the order of time
     * @param likeness how like two texts are, from 0 to 100
     */
    public static Map<String, PostEdit> of(
            List<Event> events, ToIntBiFunction<String, String> likeness) {
        Map<String, PostEdit> engines = new TreeMap<>();
        Map<String, Event> open = new HashMap<>();
        for (Event event : events) {
            if (event.action().equals(Event.UNDO) || event.after().isEmpty()) {
                open.remove(event.segment());
            } else if (DRAFTING.stream().anyMatch(event.origin()::startsWith)) {
                if (!event.before().target().equals(event.after())) {
                    open.put(event.segment(), event);
                    add(engines, event, new PostEdit(1, 0, 0, 0));
                }
            } else if (event.origin().equals(Translation.HUMAN)) {
                Event draft = open.remove(event.segment());
                if (draft != null) {
                    boolean same = draft.after().equals(event.after());
                    int changed = 100 - likeness.applyAsInt(draft.after(), event.after());
                    add(engines, draft, new PostEdit(0, 1, same ? 1 : 0, changed));
                }
            }
        }
        return engines;
    }

    private static void add(Map<String, PostEdit> engines, Event draft, PostEdit more) {
        engines.merge(engine(draft.origin()), NONE.plus(more), PostEdit::plus);
    }
}

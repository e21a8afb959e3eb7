package interligne.workflow.order;

import interligne.article.Event;
import java.time.Instant;
import java.util.List;

/**
 * Which events of an article are asked for.
 *
 * @param segments only of these segments and ranges, or of all when empty
 * @param by only of this person, or of all when empty
 * @param target only of the edition in this language, or of all when empty
 * @param since only from this moment on
 */
public record PastOrder(List<String> segments, String by, String target, Instant since) {

    /** Copies the list. */
    public PastOrder {
        segments = List.copyOf(segments);
    }

    public boolean asksFor(Event event) {
        return (segments.isEmpty() || segments.stream().anyMatch(each -> holds(each, event)))
                && (by.isEmpty() || by.equals(event.person()))
                && (target.isEmpty() || target.equals(event.target()))
                && !event.at().isBefore(since);
    }

    /** A range holds segments by their numbers, those too that are no longer there. */
    private static boolean holds(String word, Event event) {
        int dots = word.indexOf("..");
        return dots < 0
                ? word.equals(event.segment())
                : ordered(word.substring(0, dots), event.segment())
                        && ordered(event.segment(), word.substring(dots + 2));
    }

    private static boolean ordered(String one, String other) {
        return one.length() == other.length()
                ? one.compareTo(other) <= 0
                : one.length() < other.length();
    }
}

package interligne.workflow.order;

import interligne.article.Breakdown;
import java.util.Set;

/**
 * What is asked of a status beside the progress.
 *
 * @param by what the segments are sorted by
 * @param obstacles whether what keeps segments from being released is listed
 * @param way whether the way of the work over time is told
 */
public record StandingOrder(Set<Breakdown.By> by, boolean obstacles, boolean way) {

    /** The progress alone. */
    public static final StandingOrder PLAIN = new StandingOrder(Set.of(), false, false);

    /** Copies the set. */
    public StandingOrder {
        by = Set.copyOf(by);
    }

    /** Whether nothing but the progress is asked for. */
    public boolean plain() {
        return by.isEmpty() && !obstacles && !way;
    }

    public boolean needsHistory() {
        return way || by.contains(Breakdown.By.ENGINE);
    }
}

package interligne.check.typography;

import interligne.check.Bitext;
import interligne.check.Findings;
import java.util.ArrayList;
import java.util.List;

/**
 * One of two ways of writing that an article should keep to: the places of the rarer one are
 * reported.
 */
final class Habit {

    /** Where something is written in one of the two ways. */
    private record Place(Bitext text, int at) {}

    /** Looks through a text and tells the habit of each place. */
    interface Look {
        void at(Bitext text, Habit habit);
    }

    private final List<Place> one = new ArrayList<>();
    private final List<Place> other = new ArrayList<>();

    private Habit() {}

    /** A token that is written in one way, or in the other. */
    void add(boolean first, Bitext text, int at) {
        (first ? one : other).add(new Place(text, at));
    }

    /**
     * Reports the rarer of the two ways, where an article has both.
     *
     * @param message with a hole for what is written there
     */
    static void report(List<Bitext> article, Look look, String message, Findings found) {
        Habit habit = new Habit();
        article.forEach(text -> look.at(text, habit));
        if (habit.one.isEmpty() || habit.other.isEmpty()) {
            return;
        }
        List<Place> rarer = habit.one.size() <= habit.other.size() ? habit.one : habit.other;
        for (Place place : rarer) {
            String written = place.text().target().written(place.at());
            String said = message.formatted(written);
            found.addTarget(place.text(), place.at(), place.at() + 1, said, null);
        }
    }
}

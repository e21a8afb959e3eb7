package interligne.corpus.units;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Which units are left out for others; every unit that is left out has one near it that stays. */
final class Folded implements Serializable {

    private static final long serialVersionUID = 1;

    private final HashSet<Long> gone = new HashSet<>();
    private final HashMap<Long, long[]> gains = new HashMap<>();

    Folded(List<Likes> all) {
        List<Likes> ordered = new ArrayList<>(all);
        ordered.sort(Likes::order);
        for (Likes each : ordered) {
            if (!gone.contains(each.leader()) && gone.add(each.follower())) {
                long[] gain = gains.computeIfAbsent(each.leader(), key -> new long[2]);
                gain[0] += each.follows();
                gain[1]++;
            }
        }
    }

    /** How many are left out. */
    int size() {
        return gone.size();
    }

    boolean gone(long unit) {
        return gone.contains(unit);
    }

    /** How often the units that are left out for this one stand in the archive. */
    long gain(long unit) {
        long[] gain = gains.get(unit);
        return gain == null ? 0 : gain[0];
    }

    /** How many units are left out for this one. */
    long near(long unit) {
        long[] gain = gains.get(unit);
        return gain == null ? 0 : gain[1];
    }
}

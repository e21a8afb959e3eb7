package interligne.corpus.units;

import interligne.corpus.job.Bucket;
import interligne.corpus.job.Job;
import interligne.corpus.job.Storage;
import interligne.memory.MinHash;
import interligne.memory.Score;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Confirms which units that share a key are near duplicates: the same figures, and both texts alike
 * by the score of the memory. Of each group the most frequent few are compared with the others.
 */
final class NearJob implements Job<Bucket, Likes[]> {

    private static final long serialVersionUID = 1;

    /** So many units of a group others are compared with; boilerplate has groups of thousands. */
    private static final int LEADERS = 8;

    private final Storage storage;
    private final String folder;
    private final int least;

    /**
     * The job.
     *
     * @param least the least score of both texts
     */
    NearJob(Storage storage, String folder, int least) {
        this.storage = storage;
        this.folder = folder;
        this.least = least;
    }

    /** A key of a unit. */
    private record Keyed(long key, long unit, long count) {
        static int order(Keyed one, Keyed other) {
            int order = Long.compare(one.key, other.key);
            order = order != 0 ? order : Long.compare(other.count, one.count);
            return order != 0 ? order : Long.compare(one.unit, other.unit);
        }
    }

    @Override
    public Likes[] run(Bucket bucket) throws IOException {
        List<Keyed> all = new ArrayList<>();
        bucket.read(storage, in -> all.add(new Keyed(in.readLong(), in.readLong(), in.readLong())));
        all.sort(Keyed::order);
        UnitReads units = new UnitReads(storage, folder);
        Set<Likes> found = new HashSet<>();
        int start = 0;
        for (int end = 1; end <= all.size(); end++) {
            if (end == all.size() || all.get(end).key != all.get(start).key) {
                if (end - start > 1) {
                    group(all.subList(start, end), units, found);
                }
                start = end;
            }
        }
        return found.toArray(Likes[]::new);
    }

    private void group(List<Keyed> group, UnitReads units, Set<Likes> found) throws IOException {
        List<Keyed> leaders = new ArrayList<>();
        for (Keyed each : group) {
            boolean alone = true;
            for (Keyed leader : leaders) {
                Likes likes = new Likes(leader.unit, leader.count, each.unit, each.count);
                if (found.contains(likes) || near(units.of(leader.unit), units.of(each.unit))) {
                    found.add(likes);
                    alone = false;
                    break;
                }
            }
            if (alone && leaders.size() < LEADERS) {
                leaders.add(each);
            }
        }
    }

    private boolean near(UnitReads.Texts one, UnitReads.Texts other) {
        return MinHash.sameFigures(one.source(), other.source())
                && MinHash.sameFigures(one.target(), other.target())
                && Score.from(one.source()).with(other.source(), least) >= least
                && Score.from(one.target()).with(other.target(), least) >= least;
    }
}

package interligne.corpus.units;

import java.io.Serializable;

/**
 * Two units of which the second can be left out for the first.
 *
 * @param leader the number of the unit that stays
 * @param leads how often it stands in the archive
 * @param follower the number of the unit that goes
 * @param follows how often that one stands in the archive
 */
record Likes(long leader, long leads, long follower, long follows) implements Serializable {

    /** The most frequent leader first. */
    static int order(Likes one, Likes other) {
        int order = Long.compare(other.leads, one.leads);
        order = order != 0 ? order : Long.compare(one.leader, other.leader);
        return order != 0 ? order : Long.compare(one.follower, other.follower);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Likes likes && likes.leader == leader && likes.follower == follower;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(leader * 31 + follower);
    }
}

package interligne.segment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A stretch of a text in which the rules of a file are asked, and what they have said so far. */
final class RuleWindow {

    private static final int SILENT = Integer.MAX_VALUE;
    private static final int STAYS = -1;

    private final String text;
    private final int start;
    private final int last;
    private final int seen;
    private final SignSet signs;
    private final int[] breaker;
    private BitSet asked = new BitSet();

    /**
     * A stretch.
     *
     * @param start where it starts
     * @param end the last place to decide
     * @param seen how far the rules see
     */
    RuleWindow(String text, int start, int end, int seen) {
        this.text = text;
        this.start = start;
        this.last = end - start;
        this.seen = seen;
        this.signs = SignSet.in(text, start, seen);
        this.breaker = new int[last + 1];
        Arrays.fill(breaker, SILENT);
    }

    /** The characters in it. */
    SignSet signs() {
        return signs;
    }

    /** The stretch, to be looked at so often and no more. */
    MeteredText metered() {
        return new MeteredText(text, start, seen);
    }

    int length() {
        return seen - start;
    }

    char charAt(int place) {
        return text.charAt(start + place);
    }

    /** All places, counted from the start of the stretch. */
    int[] places() {
        return IntStream.rangeClosed(0, last).toArray();
    }

    /** The places at which a rule that forbids a break matters; the others are settled. */
    int[] places(BitSet wanted) {
        asked = wanted;
        return IntStream.rangeClosed(0, last)
                .filter(place -> breaker[place] != SILENT || asked.get(start + place))
                .toArray();
    }

    /** Whether a rule of that rank still matters at a place. */
    boolean open(int place, int rank, boolean breaks) {
        return breaks
                ? breaker[place] == SILENT
                : rank < breaker[place] && (breaker[place] != SILENT || asked.get(start + place));
    }

    /** A rule matches with its end at a place. */
    void match(int place, int rank, boolean breaks) {
        if (place <= last && open(place, rank, breaks)) {
            breaker[place] = breaks ? rank : STAYS;
        }
    }

    /** Adds what the rules say to what was said of the places before. */
    void tell(byte[] decisions) {
        for (int place = 0; place <= last; place++) {
            if (breaker[place] != SILENT && decisions[start + place] == 0) {
                decisions[start + place] =
                        breaker[place] == STAYS ? RuleBreaks.STAY : RuleBreaks.BREAK;
            }
        }
    }
}

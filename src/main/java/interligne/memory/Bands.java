package interligne.memory;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much of an article a memory saves, as agencies count it: segments and words by band.
 *
 * @param segments segments in each band; every band is there
 * @param words source words in each band; every band is there
 */
public record Bands(Map<Band, Integer> segments, Map<Band, Integer> words) {

    /** A range of scores. */
    public enum Band {
        /** Nothing to translate, or already in the language of the edition. */
        KEPT("kept", -1),
        /** The same text stood earlier in the article. */
        REPETITION("repetition", -1),
        /** The same text between the same neighbours. */
        IN_CONTEXT("101", Score.IN_CONTEXT),
        /** The same text. */
        EXACT("100", Score.EXACT),
        /** 95 to 99. */
        FORM("95-99", 95),
        /** 85 to 94. */
        HIGH("85-94", 85),
        /** 75 to 84. */
        MIDDLE("75-84", 75),
        /** 50 to 74. */
        LOW("50-74", 50),
        /** Nothing that helps. */
        NEW("new", 0);

        private final String label;
        private final int from;

        Band(String label, int from) {
            this.label = label;
            this.from = from;
        }

        /** The word for it in files and on screen. */
        public String label() {
            return label;
        }

        /** The band of a score. */
        public static Band of(int score) {
            for (Band band : values()) {
                if (band.from >= 0 && score >= band.from) {
                    return band;
                }
            }
            return NEW;
        }
    }

    /**
     * A segment that is counted.
     *
     * @param band its band
     * @param words how many source words it has
     */
    public record Counted(Band band, int words) {}

    /** Keeps the maps from being changed. */
    public Bands {
        segments = Collections.unmodifiableMap(new EnumMap<>(segments));
        words = Collections.unmodifiableMap(new EnumMap<>(words));
    }

    /** The sums of what is counted. */
    public static Bands of(List<Counted> all) {
        Map<Band, Integer> segments = new EnumMap<>(Band.class);
        Map<Band, Integer> words = new EnumMap<>(Band.class);
        for (Band band : Band.values()) {
            segments.put(band, 0);
            words.put(band, 0);
        }
        for (Counted each : all) {
            segments.merge(each.band, 1, Integer::sum);
            words.merge(each.band, each.words, Integer::sum);
        }
        return new Bands(segments, words);
    }
}

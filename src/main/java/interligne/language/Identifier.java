package interligne.language;

import java.util.Locale;
import java.util.Set;

/** Tells in which language a text is written, by its function words. */
public final class Identifier {

    /**
     * The answer.
     *
     * @param language the primary subtag, or {@link Languages#UNDETERMINED}
     * @param confidence from 0 to 1; 0 when undetermined
     */
    public record Identification(String language, double confidence) {}

    private Identifier() {}

    /** The language of a text of any length; undetermined when its words do not say. */
    public static Identification identify(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        int[] hits = new int[Languages.ALL.size()];
        int all = 0;
        for (int i = 0; i < hits.length; i++) {
            Set<String> small = Languages.ALL.get(i).sentences().small();
            Set<String> openers = Languages.ALL.get(i).sentences().openers();
            for (String word : words) {
                hits[i] += small.contains(word) || openers.contains(word) ? 1 : 0;
            }
            all += hits[i];
        }
        int best = 0;
        int second = 0;
        for (int i = 1; i < hits.length; i++) {
            if (hits[i] > hits[best]) {
                second = hits[best];
                best = i;
            } else {
                second = Math.max(second, hits[i]);
            }
        }
        if (hits[best] <= second) {
            return new Identification(Languages.UNDETERMINED, 0);
        }
        return new Identification(
                Languages.ALL.get(best).tag(), (double) (hits[best] - second) / all);
    }
}

package interligne.memory;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.bench.NearDuplicates;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which texts meet under a key. */
class MinHashTest {

    private static final List<String> WORDS =
            List.of(
                    ("the a harbour mill boat net lantern keeper morning winter letter pump valve"
                                    + " opens closes carries mends counts turns behind under slowly"
                                    + " always seldom green heavy narrow old before after every")
                            .split(" "));

    /** Made sentences, and for each some with a word changed, added, left out, or other signs. */
    private static List<String> sentences() {
        Random random = new Random(11);
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            List<String> words = new ArrayList<>();
            int length = 6 + random.nextInt(20);
            for (int w = 0; w < length; w++) {
                words.add(WORDS.get(random.nextInt(WORDS.size())));
            }
            all.add(String.join(" ", words) + " " + i % 7 + ".");
            for (int change = 0; change < 4; change++) {
                List<String> other = new ArrayList<>(words);
                int at = random.nextInt(length);
                switch (change) {
                    case 0 -> other.set(at, WORDS.get(random.nextInt(WORDS.size())));
                    case 1 -> other.add(at, WORDS.get(random.nextInt(WORDS.size())));
                    case 2 -> other.remove(at);
                    default -> other.set(at, other.get(at) + ",");
                }
                all.add(String.join(" ", other) + " " + i % 7 + ".");
            }
        }
        return all;
    }

    @Test
    void almostAllNearDuplicatesMeet() {
        NearDuplicates.Recall recall = NearDuplicates.of(sentences(), 90);

        assertThat(recall.near()).isGreaterThan(300);
        assertThat(recall.found()).isGreaterThanOrEqualTo((int) (0.97 * recall.near()));
        assertThat(recall.met()).as("few others do").isLessThan(recall.pairs() / 10);
    }

    @Test
    void otherFiguresOrLanguagesNeverMeet() {
        long[] keys = MinHash.keys(ComparedText.of("Pump 12 is closed."), "en fr");

        assertThat(MinHash.keys(ComparedText.of("Pump 12 is closed."), "en fr")).isEqualTo(keys);
        assertThat(MinHash.keys(ComparedText.of("Pump 13 is closed."), "en fr"))
                .doesNotContain(keys);
        assertThat(MinHash.keys(ComparedText.of("Pump 1 2 is closed."), "en fr"))
                .doesNotContain(keys);
        assertThat(MinHash.keys(ComparedText.of("Pump 12 is closed."), "en de"))
                .doesNotContain(keys);
    }
}

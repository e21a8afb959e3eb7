package interligne.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void theScoreIsWhatItsDefinitionSays() {
        assertThat(Score.of("The new plant opens in May.", "The new plant opens in May."))
                .isEqualTo(100);
        assertThat(Score.of("The new plant opens in May.", "The old plant opens in May."))
                .isEqualTo(86);
        assertThat(Score.of("One plant.", "Nothing of the kind")).isLessThan(30);
        assertThat(Score.of("", "Something.")).isZero();
    }

    @Test
    void formAloneCostsOnePointForEachKind() {
        assertThat(Score.of("Open the lid.", "open the lid.")).isEqualTo(99);
        assertThat(Score.of("Open the lid.", "Open the lid!")).isEqualTo(99);
        assertThat(Score.of("Open the lid.", "Open  the lid.")).isEqualTo(99);
        assertThat(Score.of("Take 2 pills.", "Take 1,000 pills.")).isEqualTo(99);
        assertThat(Score.of("Take 2 pills.", "take 3  pills")).isEqualTo(97);
        assertThat(Score.of("12", "13")).isLessThan(95);
    }

    @Test
    void theScoreIsSymmetricAndAgreesWithTheTextbookDistance() {
        Random random = new Random(11);
        for (int round = 0; round < 3000; round++) {
            String one = text(random);
            String two = random.nextInt(3) == 0 ? text(random) : edited(one, random);
            assertThat(Score.of(one, two)).isEqualTo(Score.of(two, one));
            int[] left = one.chars().toArray();
            int[] right = two.chars().toArray();
            assertThat(new EditDistance(left).to(right)).isEqualTo(textbook(left, right));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int words = random.nextInt(40);
        for (int i = 0; i < words; i++) {
            text.append((char) ('a' + random.nextInt(4)))
                    .append((char) ('a' + random.nextInt(4)))
                    .append(random.nextInt(3) == 0 ? " " : "")
                    .append(random.nextInt(9) == 0 ? "7, " : "");
        }
        return text.toString();
    }

    private static String edited(String text, Random random) {
        StringBuilder edited = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0 && !edited.isEmpty(); i--) {
            int at = random.nextInt(edited.length());
            if (random.nextBoolean()) {
                edited.deleteCharAt(at);
            } else {
                edited.insert(at, "Zé");
            }
        }
        return edited.toString();
    }

    private static int textbook(int[] one, int[] two) {
        int[] row = new int[two.length + 1];
        for (int j = 0; j <= two.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length; i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= two.length; j++) {
                int change = corner + (one[i - 1] == two[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[two.length];
    }
}

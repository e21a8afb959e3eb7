package interligne.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShapeTest {

    private static int most(String one, String other) {
        ByteBuffer buffer = ByteBuffer.allocate(Shape.BYTES);
        Shape.of(ComparedText.of(other)).write(buffer);
        return Shape.of(ComparedText.of(one)).most(buffer, 0);
    }

    @Test
    void noTextScoresMoreThanItsShapeAllows() {
        Random random = new Random(3);
        for (int round = 0; round < 5000; round++) {
            String one = text(random);
            String other = random.nextBoolean() ? text(random) : one.replace("b", "B, 7 ");
            assertThat(Score.of(one, other))
                    .as(one + "|" + other)
                    .isLessThanOrEqualTo(most(one, other));
        }
    }

    @Test
    void otherWordsAndOtherLengthsLowerIt() {
        assertThat(most("The lid is open.", "The lid is open.")).isEqualTo(100);
        assertThat(most("The lid is open.", "A cat ate it all.")).isLessThan(60);
        assertThat(most("The lid is open.", "The lid is open and the lid is open.")).isLessThan(70);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append((char) ('a' + random.nextInt(6))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }
}

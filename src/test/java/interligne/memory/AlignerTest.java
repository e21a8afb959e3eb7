package interligne.memory;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignerTest {

    private static Passage passage(int unit, String text) {
        boolean figures = text.chars().anyMatch(Character::isDigit);
        return new Passage(unit, Kind.SENTENCE, 0, text.length(), figures, Passage.tokens(text));
    }

    private static List<String> aligned(List<Passage> source, List<Passage> target) {
        return new Aligner(new Lexical())
                .align(source, target).stream()
                        .map(
                                b ->
                                        b.sourceStart()
                                                + "-"
                                                + b.sourceEnd()
                                                + "|"
                                                + b.targetStart()
                                                + "-"
                                                + b.targetEnd())
                        .toList();
    }

    @Test
    void oneSentenceMayBecomeTwoAndOneMayBeMissing() {
        List<Passage> source =
                List.of(
                        passage(
                                1,
                                "The Norvane plant opened in 1962, and the Kestrel mine in 1987."),
                        passage(2, "Visitors came from Oslo in 1990."),
                        passage(3, "Nobody cared to put these words into another tongue."),
                        passage(4, "The station cost 4,500 crowns."));
        List<Passage> target =
                List.of(
                        passage(1, "L’usine de Norvane ouvrit en 1962."),
                        passage(1, "La mine de Kestrel suivit en 1987."),
                        passage(2, "Des visiteurs vinrent d’Oslo en 1990."),
                        passage(3, "La station coûta 4 500 couronnes."));
        assertThat(aligned(source, target))
                .containsExactly("0-1|0-2", "1-2|2-3", "2-3|3-3", "3-4|3-4");
    }

    @Test
    void everySentenceIsInOneBeadInOrderWhateverTheTexts() {
        Random random = new Random(9);
        for (int round = 0; round < 60; round++) {
            List<Passage> source = texts(random);
            List<Passage> target = texts(random);
            List<Integer> left = new ArrayList<>();
            List<Integer> right = new ArrayList<>();
            for (Bead bead : new Aligner(new Lexical()).align(source, target)) {
                IntStream.range(bead.sourceStart(), bead.sourceEnd()).forEach(left::add);
                IntStream.range(bead.targetStart(), bead.targetEnd()).forEach(right::add);
            }
            assertThat(left).isEqualTo(IntStream.range(0, source.size()).boxed().toList());
            assertThat(right).isEqualTo(IntStream.range(0, target.size()).boxed().toList());
        }
    }

    private static List<Passage> texts(Random random) {
        List<Passage> texts = new ArrayList<>();
        int size = random.nextInt(most(random));
        for (int i = 0; i < size; i++) {
            texts.add(
                    passage(
                            i / 3,
                            "word" + random.nextInt(50) + " " + "x".repeat(random.nextInt(90))));
        }
        return texts;
    }

    private static int most(Random random) {
        return random.nextInt(8) == 0 ? 300 : 12;
    }
}

package interligne.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.Code;
import interligne.article.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static Memory memory(TranslationUnit... units) {
        Memory memory = new Memory();
        memory.add(MemoryIndex.of(List.of(units), Memory.months("en")), 0);
        return memory;
    }

    private static List<String> found(Memory memory, Query query) {
        return memory.best(query, 50, 5).stream()
                .map(m -> m.score() + " " + m.kind().label() + " " + m.proposal().text())
                .toList();
    }

    private static TranslationUnit unit(String source, String target) {
        return TranslationUnit.of(source, target, "test");
    }

    @Test
    void anEqualTextBetweenEqualNeighboursComesFirst() {
        TranslationUnit there =
                new TranslationUnit(
                        Content.of("Open the lid."),
                        Content.of("Ouvrez le capot."),
                        "ana",
                        5,
                        "pump",
                        "Stop the pump.",
                        "Take out the filter.",
                        TranslationUnit.Trust.REVIEWED);
        Memory memory = memory(unit("Open the lid.", "Ouvrez le couvercle."), there);
        Query query =
                new Query(
                        Content.of("Open the lid."),
                        "Stop the pump.",
                        "Take out the filter.",
                        "en",
                        "fr");
        assertThat(found(memory, query))
                .containsExactly(
                        "101 in-context Ouvrez le capot.", "100 exact Ouvrez le couvercle.");
    }

    @Test
    void numbersAndDatesAreCarriedOverByValueInTheFormOfTheTarget() {
        Memory memory =
                memory(
                        unit("It sold 1,500 pumps in 2019.", "Elle a vendu 1 500 pompes en 2019."),
                        unit("It met on 5 May 2020.", "Elle s’est réunie le 5 mai 2020."),
                        unit("Sales rose by 2.5 %.", "Les ventes ont augmenté de 2,5 %."));
        assertThat(found(memory, Query.of("It sold 12,635 pumps in 2024.", "en", "fr")))
                .containsExactly("99 exact-but Elle a vendu 12\u202f635 pompes en 2024.");
        assertThat(found(memory, Query.of("It met on 17 August 2021.", "en", "fr")))
                .containsExactly("99 exact-but Elle s’est réunie le 17 août 2021.");
        assertThat(found(memory, Query.of("Sales rose by 11.25 %.", "en", "fr")))
                .containsExactly("99 exact-but Les ventes ont augmenté de 11,25 %.");
    }

    @Test
    void aNumberThatCouldGoToTwoPlacesIsNotGuessed() {
        Memory memory = memory(unit("From 3 to 3 hours.", "De 3 à 3 heures."));
        assertThat(found(memory, Query.of("From 4 to 5 hours.", "en", "fr")))
                .containsExactly("99 exact-but De 3 à 3 heures.");
    }

    @Test
    void codesOfTheTextAtHandReplaceThoseOfTheUnit() {
        Code old = new Code(7, true, "bold", Map.of());
        Code now = new Code(1, true, "bold", Map.of());
        TranslationUnit unit =
                new TranslationUnit(
                        new Content("Press <7>Start</7>.", List.of(old)),
                        new Content("Appuyez sur <7>Marche</7>.", List.of(old)),
                        "",
                        0,
                        "",
                        "",
                        "",
                        TranslationUnit.Trust.FINAL);
        Content text = new Content("Press <1>Start</1>.", List.of(now));
        assertThat(found(memory(unit), new Query(text, "", "", "en", "fr")))
                .containsExactly("100 exact Appuyez sur <1>Marche</1>.");
        assertThat(found(memory(unit), Query.of("Press Start.", "en", "fr")))
                .containsExactly("99 exact-but Appuyez sur Marche.");
    }

    @Test
    void sameTranslationsAreOneMatchAndPenaltiesCount() {
        TranslationUnit unit = unit("The valve is shut.", "La vanne est fermée.");
        Memory memory = memory(unit, unit);
        memory.add(MemoryIndex.of(List.of(unit("The valve is shut.", "Vanne close.")), null), 6);
        memory.add(MemoryIndex.of(List.of(unit("The valve is shut.", "Non !")), null), 100);
        List<Match> best = memory.best(Query.of("The valve is shut.", "en", "fr"), 50, 5);
        assertThat(best).extracting(Match::score).containsExactly(100, 94);
        assertThat(best).extracting(Match::uses).containsExactly(2, 1);
    }

    @Test
    void aUnitCountsAsOftenAsItsFileSaysItWasUsed() {
        TranslationUnit once = unit("The valve is shut.", "La vanne est fermée.");
        TranslationUnit often =
                new TranslationUnit(
                        once.source(),
                        once.target(),
                        "max",
                        0,
                        "old.tmx",
                        "",
                        "",
                        TranslationUnit.Trust.IMPORTED,
                        7);
        assertThat(memory(once, often).best(Query.of("The valve is shut.", "en", "fr"), 50, 5))
                .extracting(Match::uses)
                .containsExactly(8);
    }

    @Test
    void everyChangedByteIsNoticedOrHarmless() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MemoryIndexWriter writer = new MemoryIndexWriter(out, null);
        writer.add(unit("The old pump leaks.", "La vieille pompe fuit."));
        writer.add(unit("The new pump leaks.", "La nouvelle pompe fuit."));
        writer.finish();
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            byte[] bytes = out.toByteArray();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                Memory memory = new Memory();
                memory.add(MemoryIndex.open(ByteBuffer.wrap(bytes)), 0);
                for (Match match :
                        memory.best(Query.of("The old pump leaks.", "en", "fr"), 50, 5)) {
                    assertThat(match.proposal().text())
                            .isIn("La vieille pompe fuit.", "La nouvelle pompe fuit.");
                }
            } catch (DamagedIndex e) {
                continue;
            }
        }
        byte[] whole = out.toByteArray();
        for (int size = 0; size < whole.length; size++) {
            ByteBuffer cut = ByteBuffer.wrap(whole, 0, size).slice();
            assertThatThrownBy(() -> MemoryIndex.open(cut)).isInstanceOf(DamagedIndex.class);
        }
    }
}

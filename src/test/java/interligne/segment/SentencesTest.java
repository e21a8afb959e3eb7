package interligne.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import interligne.article.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each language's sentences, joined and segmented again, are the same sentences. */
class SentencesTest {

    private static final Path LANGUAGES = Path.of("src/test/resources/language");

    @TestFactory
    Stream<DynamicTest> joinedSentencesComeApart() throws IOException {
        try (Stream<Path> folders = Files.list(LANGUAGES)) {
            List<Path> files =
                    folders.map(each -> each.resolve("sentences.txt"))
                            .filter(Files::exists)
                            .sorted()
                            .toList();
            assertThat(files).isNotEmpty();
            return files.stream()
                    .flatMap(
                            file ->
                                    Stream.of(" ", "\n", "\r\n")
                                            .map(
                                                    between ->
                                                            dynamicTest(
                                                                    file
                                                                            + " "
                                                                            + (int)
                                                                                    between.charAt(
                                                                                            0),
                                                                    () ->
                                                                            comesApart(
                                                                                    file,
                                                                                    between))));
        }
    }

    private static void comesApart(Path file, String between) throws IOException {
        String language = file.getParent().getFileName().toString();
        List<String> sentences =
                Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
        String text = String.join(between, sentences);
        for (boolean repair : new boolean[] {true, false}) {
            assertThat(new Segmenter(repair).segment(text, language))
                    .extracting(each -> each.source().text())
                    .containsExactlyElementsOf(sentences);
        }
    }

    @TestFactory
    Stream<DynamicTest> listsComeApart() {
        return Stream.of(
                        "1. Wash the pan. | 2. Dry it.",
                        "a) first of all | b) after that | c) at last",
                        "• Paper | • Scissors",
                        "Bring the following: | - a pen | - two sheets",
                        "(i) The lender may ask. | (ii) The borrower may refuse.",
                        "1.) One bag | 2.) Two boxes")
                .map(each -> dynamicTest(each, () -> list(each)));
    }

    private static void list(String each) {
        String text = each.replace("| ", "\n").replace(" \n", "\n");
        assertThat(new Segmenter(true).segment(text, "en"))
                .extracting(piece -> piece.source().text())
                .containsExactly(each.split(" \\| "));
    }

    @TestFactory
    Stream<DynamicTest> wrappedLinesStayTogether() {
        return Stream.of(
                        "The committee met again on Thursday to talk about the\nnew bridge over the river.",
                        "It was a long\nday for all of us.")
                .map(
                        each ->
                                dynamicTest(
                                        each.substring(0, 20),
                                        () -> {
                                            List<Segment> found =
                                                    new Segmenter(true).segment(each, "en");
                                            assertThat(found)
                                                    .extracting(one -> one.source().text())
                                                    .containsExactly(each);
                                        }));
    }
}

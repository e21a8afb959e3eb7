package interligne.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that can be read off the source files. */
class HouseTest {

    private static final Path MAIN = Path.of("src/main/java/interligne");

    /** Files that may be longer than 400 lines, each with its reason. */
    private static final Map<String, String> LONG = Map.of();

    private static final Pattern EMPTY_NAME =
            Pattern.compile(
                    ".*(Manager|Helper|Utils?|Impl|Service|Base|Abstract\\w*|Processor|Handler"
                            + "|Info|Data)\\.java");

    /** Facts of a language that only the package of languages may state. */
    private static final Pattern LANGUAGE_FACT =
            Pattern.compile("\"(fr|en|fr-FR|fr-CA)\"|[«»]|\\\\u00ab|\\\\u00bb|\\\\u202f", 2);

    private static Map<Path, String> sources() {
        Map<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    @Test
    void noFileIsTooLong() {
        TreeSet<String> tooLong = new TreeSet<>();
        sources()
                .forEach(
                        (file, text) -> {
                            String name = file.getFileName().toString();
                            if (text.lines().count() > 400 && !LONG.containsKey(name)) {
                                tooLong.add(name);
                            }
                        });
        assertThat(tooLong).isEmpty();
    }

    @Test
    void noNameIsEmptyOfMeaning() {
        assertThat(sources().keySet())
                .noneMatch(file -> EMPTY_NAME.matcher(file.getFileName().toString()).matches());
    }

    @Test
    void everyPackageSaysWhatItIs() {
        Map<Path, String> sources = sources();
        TreeSet<Path> silent = new TreeSet<>();
        for (Path file : sources.keySet()) {
            Path folder = file.getParent();
            String about = sources.getOrDefault(folder.resolve("package-info.java"), "");
            if (!folder.equals(MAIN) && !about.contains("@NullMarked")) {
                silent.add(folder);
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void noRoomHoldsMoreThanThirty() {
        TreeMap<Path, Integer> counts = new TreeMap<>();
        for (Path file : sources().keySet()) {
            if (!file.endsWith("package-info.java")) {
                counts.merge(file.getParent(), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count <= 30);
        assertThat(counts).isEmpty();
    }

    @Test
    void onlyLanguagesStateFactsOfALanguage() {
        TreeSet<String> elsewhere = new TreeSet<>();
        sources()
                .forEach(
                        (file, text) -> {
                            if (file.startsWith(MAIN.resolve("language"))) {
                                return;
                            }
                            String code = withoutComments(text);
                            Matcher fact = LANGUAGE_FACT.matcher(code);
                            if (fact.find()) {
                                elsewhere.add(file.getFileName() + ": " + fact.group());
                            }
                        });
        assertThat(elsewhere).isEmpty();
    }

    /** Comments and the example pairs of rules are for people and may quote any language. */
    private static String withoutComments(String text) {
        return text.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)//.*$", "")
                .replaceAll("(?s)new (Rule\\.)?Example\\(.*?\\)", "");
    }

    @Test
    void nothingUnfinishedIsLeft() {
        List<String> words = List.of("TODO", "FIXME", "UnsupportedOperationException(");
        TreeSet<String> left = new TreeSet<>();
        sources()
                .forEach(
                        (file, text) ->
                                words.stream()
                                        .filter(text::contains)
                                        .forEach(word -> left.add(file + ": " + word)));
        assertThat(left).isEmpty();
    }
}

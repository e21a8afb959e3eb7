package interligne.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the code against the table in ARCHITECTURE.md. */
class ArchitectureTest {

    private record Row(Set<String> mayUse, Set<String> libraries) {}

    private static final Map<String, Row> TABLE = new LinkedHashMap<>();
    private static JavaClasses classes;

    @BeforeAll
    static void readTheTableAndTheClasses() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/docs/ARCHITECTURE.md"))) {
            String[] cells = line.split("\\|");
            if (cells.length == 4 && cells[1].strip().matches("[a-z]+")) {
                String name = cells[1].strip();
                if (!name.equals("package")) {
                    TABLE.put(name, new Row(words(cells[2]), words(cells[3])));
                }
            }
        }
        classes =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("interligne");
    }

    private static Set<String> words(String cell) {
        Set<String> words = new TreeSet<>();
        for (String part : cell.replaceAll("\\([^)]*\\)", "").split(",")) {
            String word = part.strip();
            if (!word.isEmpty() && !word.equals("–")) {
                words.add(word);
            }
        }
        return words;
    }

    @Test
    void theTableIsThere() {
        assertThat(TABLE).containsKeys("language", "article", "workflow", "shell").hasSize(14);
    }

    @Test
    void aPackageUsesOnlyWhatTheTableAllows() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass origin : classes) {
            String from = room(origin.getPackageName());
            if (from.isEmpty()) {
                continue;
            }
            if (!TABLE.containsKey(from)) {
                wrong.add("package " + from + " has no row in ARCHITECTURE.md");
                continue;
            }
            origin.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith("interligne"))
                    .map(target -> room(target.getPackageName()))
                    .filter(to -> !to.isEmpty() && !to.equals(from))
                    .filter(to -> !TABLE.get(from).mayUse().contains(to))
                    .forEach(to -> wrong.add(origin.getName() + " uses " + to));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aLibraryIsUsedOnlyInItsRoom() {
        List<String> wrong = new ArrayList<>();
        for (JavaClass origin : classes) {
            String from = room(origin.getPackageName());
            origin.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getName())
                    .distinct()
                    .filter(target -> !allowed(from, target))
                    .forEach(target -> wrong.add(origin.getName() + " uses " + target));
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean allowed(String room, String target) {
        Set<String> owners = new TreeSet<>();
        TABLE.forEach(
                (name, row) ->
                        row.libraries().stream()
                                .filter(library -> inside(target, library))
                                .forEach(library -> owners.add(name)));
        return owners.isEmpty() || owners.contains(room);
    }

    private static boolean inside(String target, String library) {
        return target.equals(library)
                || target.startsWith(library + ".")
                || target.startsWith(library + "$");
    }

    @Test
    void thereIsNoCircle() {
        SlicesRuleDefinition.slices()
                .matching("interligne.(*)..")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    /** Within a package, too: values below, what works on them above, the list of all on top. */
    @Test
    void thereIsNoCircleBetweenSubPackages() {
        SlicesRuleDefinition.slices()
                .matching("interligne.(**)")
                .should()
                .beFreeOfCycles()
                .check(classes);
    }

    private static String room(String packageName) {
        String[] parts = packageName.split("\\.");
        return parts.length > 1 && parts[0].equals("interligne") ? parts[1] : "";
    }
}

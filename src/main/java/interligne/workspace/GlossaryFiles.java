package interligne.workspace;

import interligne.article.UserError;
import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.sheet.GlossarySheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files {@code glossary/*.csv}; what stands in them is a {@link GlossarySheet}. */
public final class GlossaryFiles {

    /** Saves bytes under the rules of the workspace. */
    interface Saving {
        void save(Path file, byte[] bytes);
    }

    private final Path folder;
    private final Saving saving;

    GlossaryFiles(Path folder, Saving saving) {
        this.folder = folder;
        this.saving = saving;
    }

    /** The files of a folder, or one file, outside a workspace: they are only read. */
    static GlossaryFiles outside(Path path) {
        return new GlossaryFiles(
                path,
                (file, bytes) -> {
                    throw new IllegalStateException(file + " is not of this workspace");
                });
    }

    /**
     * All concepts, sorted by id.
     *
     * @throws UserError naming file, line and column of the first thing that is wrong
     */
    public Glossary read() {
        List<Concept> concepts = new ArrayList<>();
        sheets().values().forEach(sheet -> concepts.addAll(sheet.concepts()));
        concepts.sort((one, other) -> one.id().compareTo(other.id()));
        return new Glossary(concepts);
    }

    /** Each file, by its path, as it is. */
    private Map<Path, GlossarySheet> sheets() {
        Map<Path, GlossarySheet> sheets = new LinkedHashMap<>();
        Map<String, String> seen = new HashMap<>();
        for (Path file : files()) {
            byte[] bytes = bytes(file);
            if (bytes.length > 0) {
                sheets.put(file, GlossarySheet.read(shown(file), bytes, seen));
            }
        }
        return sheets;
    }

    private static String shown(Path file) {
        return "glossary/" + file.getFileName();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Trouble.reading(file, e);
        }
    }

    private List<Path> files() {
        if (Files.isRegularFile(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.getFileName().toString().endsWith(".csv"))
                    .filter(each -> !each.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Trouble.reading(folder, e);
        }
    }

    /**
     * Puts concepts into the file that holds one of their id, else into the file for their kind,
     * and takes others out. Files that do not change are not written.
     *
     * @return the names of the files written, from the workspace
     */
    public List<String> change(Collection<Concept> put, Set<String> removed) {
        Map<Path, GlossarySheet> sheets = sheets();
        Map<Path, Map<String, Concept>> rows = new TreeMap<>();
        Map<String, Path> homes = new HashMap<>();
        sheets.forEach(
                (file, sheet) -> {
                    Map<String, Concept> byId = new TreeMap<>();
                    sheet.concepts().forEach(each -> byId.put(each.id(), each));
                    byId.keySet().forEach(id -> homes.put(id, file));
                    rows.put(file, byId);
                });
        for (Concept concept : put) {
            Path home = homes.getOrDefault(concept.id(), folder.resolve(home(concept)));
            rows.computeIfAbsent(home, key -> new TreeMap<>()).put(concept.id(), concept);
        }
        rows.values().forEach(each -> each.keySet().removeAll(removed));
        List<String> written = new ArrayList<>();
        rows.forEach(
                (file, byId) -> {
                    GlossarySheet old = sheets.get(file);
                    boolean same = old != null && List.copyOf(byId.values()).equals(old.concepts());
                    if (!same) {
                        saving.save(file, canonical(old, byId.values()));
                        written.add(shown(file));
                    }
                });
        return written;
    }

    private static String home(Concept concept) {
        return switch (concept.kind()) {
            case COMPANY, PRODUCT -> "companies.csv";
            case PERSON -> "people.csv";
            case PLACE, TERM, ACRONYM -> "terms.csv";
        };
    }

    private static byte[] canonical(@Nullable GlossarySheet old, Collection<Concept> rows) {
        GlossarySheet sheet = old == null ? GlossarySheet.of(rows) : old.with(rows);
        return sheet.text(',').getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The files that are not sorted or not written in the usual way, by their names from the
     * workspace.
     *
     * @param rewrite whether they are put in order
     */
    public List<String> untidy(boolean rewrite) {
        List<String> untidy = new ArrayList<>();
        sheets().forEach(
                        (file, sheet) -> {
                            List<Concept> sorted =
                                    sheet.concepts().stream()
                                            .map(Concept::tidied)
                                            .sorted(Comparator.comparing(Concept::id))
                                            .toList();
                            byte[] tidy = canonical(sheet, sorted);
                            if (!Arrays.equals(tidy, bytes(file))) {
                                untidy.add(shown(file));
                                if (rewrite) {
                                    saving.save(file, tidy);
                                }
                            }
                        });
        return untidy;
    }
}

package interligne.workflow;

import interligne.article.UserError;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.formats.BilingualFormats;
import interligne.exchange.bilingual.formats.UnitWriter;
import interligne.language.Languages;
import interligne.workspace.MemoryFiles;
import interligne.workspace.UserFiles;
import interligne.workspace.Workspace;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Brings memories in from files and sends them out. */
public final class MemoryExchange {

    private static final int MOST_REMARKS = 20;

    private final Workflow workflow;
    private final Workspace workspace;
    private final Path here;

    MemoryExchange(Workflow workflow, Path here) {
        this.workflow = workflow;
        this.workspace = workflow.workspace();
        this.here = here;
    }

    /**
     * What an import found.
     *
     * @param file where the memory is kept now, as a path in the workspace
     * @param units how many units came in
     * @param languages pairs of languages, for example {@code "de-pt"}
     * @param odd what is odd, each with its line; at most twenty
     * @param more how many more odd things there are
     */
    public record Report(
            String file, int units, Set<String> languages, List<String> odd, int more) {

        /** Copies the collections. */
        public Report {
            languages = new TreeSet<>(languages);
            odd = List.copyOf(odd);
        }
    }

    /** Counts while a file is read. */
    private static final class Count {
        private int units;
        private int oddities;
        private final Set<String> languages = new TreeSet<>();
        private final List<String> odd = new ArrayList<>();

        void odd(String name, int line, String sentence) {
            if (oddities++ < MOST_REMARKS) {
                odd.add(name + ":" + line + ": " + sentence);
            }
        }
    }

    /**
     * Takes a memory into the workspace: a TMX file byte for byte, so that its properties and notes
     * stay; another bilingual file as TMX.
     *
     * @param from the source language when the file does not say it, or empty
     * @param to the target language when the file does not say it, or empty
     * @throws UserError when nothing of it can be used, or a memory of that name is there
     */
    public Report take(String named, String from, String to, boolean replace, String person) {
        Path file = here.resolve(named);
        String name = String.valueOf(file.getFileName());
        BilingualFormats.BilingualFormat format =
                BilingualFormats.byFile(name)
                        .orElseThrow(
                                () ->
                                        new UserError(
                                                named
                                                        + " is no bilingual file by its name: use"
                                                        + " .tmx, .xlf, .po, .csv or .jsonl."));
        String kept = name.substring(0, name.lastIndexOf('.')) + ".tmx";
        if (workspace.memory().has(kept) && !replace) {
            throw new UserError(
                    "There is a memory " + kept + " already: rename the file, or add --replace.");
        }
        PairReader.Request request = new PairReader.Request(name, from, to);
        Count count = new Count();
        read(file, format.reader(), request, count, (unit, source, target) -> {});
        if (count.units == 0) {
            String why = count.odd.isEmpty() ? "" : " " + count.odd.get(0);
            throw new UserError(named + " holds no pair that could be used." + why);
        }
        UserFiles.Page page =
                format.name().equals("tmx")
                        ? out -> MemoryFiles.copy(file, out)
                        : out -> convert(file, format.reader(), request, count.languages, out);
        String path = workspace.writing(person, () -> workspace.memory().add(kept, page));
        return new Report(
                path, count.units, count.languages, count.odd, count.oddities - count.odd.size());
    }

    private void read(
            Path file,
            PairReader reader,
            PairReader.Request request,
            Count count,
            MemoryUnits.PairTaker taker) {
        MemoryFiles.read(
                file,
                workflow.watch(),
                in -> {
                    PairReader.Sink sink =
                            MemoryUnits.sink(
                                    request.name(),
                                    (unit, from, to) -> {
                                        count.units++;
                                        count.languages.add(
                                                Languages.primary(from)
                                                        + "-"
                                                        + Languages.primary(to));
                                        taker.take(unit, from, to);
                                    },
                                    (line, words) -> count.odd(request.name(), line, words));
                    reader.read(in, request, sink);
                    return true;
                });
    }

    private void convert(
            Path file,
            PairReader reader,
            PairReader.Request request,
            Set<String> languages,
            java.io.OutputStream out)
            throws java.io.IOException {
        if (languages.size() != 1) {
            throw new UserError(
                    request.name()
                            + " holds several pairs of languages ("
                            + String.join(", ", languages)
                            + "): name one with --from and --to.");
        }
        String[] pair = languages.iterator().next().split("-");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (UnitWriter units = UnitWriter.open("tmx", pair[0], pair[1], writer)) {
            read(file, reader, request, new Count(), (unit, from, to) -> units.write(unit));
        }
    }

    /** Writes all units of a pair of languages. */
    public void export(String from, String to, String format, String output, Writer stream) {
        new Outlet(here, output, stream)
                .write(
                        out -> {
                            Writer buffered = new BufferedWriter(out, 1 << 16);
                            try (UnitWriter units = UnitWriter.open(format, from, to, buffered)) {
                                workflow.memories().each(from, to, units::write);
                            }
                        });
    }
}

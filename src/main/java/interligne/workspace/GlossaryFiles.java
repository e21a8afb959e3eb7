package interligne.workspace;

import interligne.article.UserError;
import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.GlossaryTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.csv.CsvFactory;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** The files {@code glossary/*.csv}: rows by Jackson, their meaning by {@link GlossaryTable}. */
final class GlossaryFiles {

    /** Takes one row: its line from 1, and its cells. */
    private interface Row {
        void take(int line, List<String> cells);
    }

    private GlossaryFiles() {}

    /**
     * All concepts of the folder, sorted by id.
     *
     * @throws UserError naming file, line and column of the first thing that is wrong
     */
    static Glossary read(Path folder) {
        List<Concept> concepts = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        for (Path file : files(folder)) {
            String name = "glossary/" + file.getFileName();
            try {
                read(name, Files.readAllBytes(file), concepts, seen);
            } catch (IOException e) {
                throw Trouble.reading(file, e);
            }
        }
        concepts.sort(Comparator.comparing(Concept::id));
        return new Glossary(concepts);
    }

    private static List<Path> files(Path folder) {
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
     * The concepts of one file.
     *
     * @param name for messages
     */
    static List<Concept> read(String name, byte[] bytes) {
        List<Concept> concepts = new ArrayList<>();
        read(name, bytes, concepts, new HashMap<>());
        return concepts;
    }

    /** Saves bytes under the rules of the workspace. */
    interface Saving {
        void save(Path file, byte[] bytes);
    }

    /**
     * Adds a concept to the file that holds one of its id, else to the file for its kind, sorted.
     *
     * @return the file's name from the workspace
     */
    static String add(Path folder, Concept concept, Saving saving) {
        Path file = folder;
        try {
            file = home(folder, concept);
            Map<String, Concept> concepts = new TreeMap<>();
            Reading reading =
                    new Reading(
                            "glossary/" + file.getFileName(), new ArrayList<>(), new HashMap<>());
            if (Files.exists(file)) {
                rows(reading.name, text(reading.name, Files.readAllBytes(file)), reading::take);
            }
            reading.concepts.forEach(each -> concepts.put(each.id(), each));
            concepts.put(concept.id(), concept);
            GlossaryTable before = reading.table;
            GlossaryTable table =
                    before == null
                            ? GlossaryTable.forConcepts(concepts.values())
                            : before.covering(concepts.values());
            saving.save(file, write(table, concepts.values()));
            return reading.name;
        } catch (IOException e) {
            throw Trouble.reading(file, e);
        }
    }

    private static Path home(Path folder, Concept concept) throws IOException {
        for (Path file : files(folder)) {
            List<Concept> concepts =
                    read("glossary/" + file.getFileName(), Files.readAllBytes(file));
            if (concepts.stream().anyMatch(each -> each.id().equals(concept.id()))) {
                return file;
            }
        }
        return folder.resolve(
                switch (concept.kind()) {
                    case COMPANY, PRODUCT -> "companies.csv";
                    case PERSON -> "people.csv";
                    case PLACE, TERM, ACRONYM -> "terms.csv";
                });
    }

    private static byte[] write(GlossaryTable table, Collection<Concept> concepts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFactory factory =
                CsvFactory.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
        CsvSchema schema = CsvSchema.emptySchema().withLineSeparator("\n");
        try (JsonGenerator csv = factory.createGenerator(new SchemedWriting(schema), out)) {
            row(csv, table.header());
            concepts.forEach(each -> row(csv, table.cells(each)));
        }
        return out.toByteArray();
    }

    private static void row(JsonGenerator csv, List<String> cells) {
        csv.writeStartArray();
        cells.forEach(csv::writeString);
        csv.writeEndArray();
    }

    private static void read(
            String name, byte[] bytes, List<Concept> concepts, Map<String, String> seen) {
        Reading reading = new Reading(name, concepts, seen);
        rows(name, text(name, bytes), reading::take);
    }

    private static final class Reading {
        private final String name;
        private final List<Concept> concepts;
        private final Map<String, String> seen;
        private @Nullable GlossaryTable table;

        Reading(String name, List<Concept> concepts, Map<String, String> seen) {
            this.name = name;
            this.concepts = concepts;
            this.seen = seen;
        }

        void take(int line, List<String> cells) {
            try {
                if (table == null) {
                    table = GlossaryTable.of(cells);
                    return;
                }
                Concept concept = table.concept(cells);
                String place = name + ", line " + line;
                String before = seen.putIfAbsent(concept.id(), place);
                if (before != null) {
                    throw new UserError(
                            "column concept: \""
                                    + concept.id()
                                    + "\" stands in "
                                    + before
                                    + " already; give one of them another name.");
                }
                concepts.add(concept);
            } catch (UserError e) {
                throw new UserError(name + ", line " + line + ", " + e.getMessage());
            }
        }
    }

    private static String text(String name, byte[] bytes) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            text = text.startsWith("\ufeff") ? text.substring(1) : text;
            int nul = text.indexOf('\0');
            if (nul >= 0) {
                throw new UserError(
                        name
                                + ", line "
                                + line(text, nul)
                                + ": a NUL character; this is not a"
                                + " text file.");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new UserError(
                    name + ", line " + brokenLine(bytes) + ": not UTF-8; save the file as UTF-8.");
        }
    }

    private static long line(String text, int at) {
        return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    }

    private static long brokenLine(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
        StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        return line(out.flip().toString() + " ", out.length());
    }

    private static void rows(String name, String text, Row row) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        CsvFactory factory = CsvFactory.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
        int line = 1;
        try (JsonParser in = factory.createParser(new Schemed(schema), text)) {
            in.nextToken();
            while (true) {
                line = in.currentLocation().getLineNr();
                if (in.nextToken() != JsonToken.START_ARRAY) {
                    return;
                }
                List<String> cells = new ArrayList<>();
                while (in.nextToken() != JsonToken.END_ARRAY) {
                    cells.add(in.getString());
                }
                if (cells.size() > 1 || !cells.get(0).isBlank()) {
                    row.take(line, cells);
                }
            }
        } catch (JacksonException e) {
            String message = String.valueOf(e.getOriginalMessage());
            String why =
                    message.contains("closing quote")
                            ? "a cell opens with a quotation mark that nothing closes"
                            : message;
            throw new UserError(name + ", line " + line + ": " + why + ".");
        }
    }

    /** The separator that the header line uses: semicolon where it has no comma. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String header = end < 0 ? text : text.substring(0, end);
        if (header.indexOf(',') >= 0) {
            return ',';
        }
        return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    /** Hands the schema to the generator. */
    private static final class SchemedWriting extends ObjectWriteContext.Base {
        private final CsvSchema schema;

        SchemedWriting(CsvSchema schema) {
            this.schema = schema;
        }

        @Override
        public CsvSchema getSchema() {
            return schema;
        }
    }

    /** Hands the schema to the parser. */
    private static final class Schemed extends ObjectReadContext.Base {
        private final CsvSchema schema;

        Schemed(CsvSchema schema) {
            this.schema = schema;
        }

        @Override
        public CsvSchema getSchema() {
            return schema;
        }
    }
}

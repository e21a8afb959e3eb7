package interligne.corpus.job;

import interligne.article.UserError;
import interligne.exchange.bilingual.formats.BilingualFormats;
import interligne.workspace.EditionPlace;
import interligne.workspace.UserFiles;
import interligne.workspace.Workspace;
import interligne.workspace.WorkspaceFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what an archive holds and cuts it into shards, the same ones for every engine. */
public final class Inputs {

    private final Storage storage;
    private final Engine engine;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, List<Piece>> large = new LinkedHashMap<>();

    private Inputs(Storage storage, Engine engine) {
        this.storage = storage;
        this.engine = engine;
    }

    /**
     * The shards of files, folders and workspaces, in the order of their names.
     *
     * @throws UserError when a name means nothing or nothing is there to read
     */
    public static List<Shard> shards(List<String> names, Storage storage, Engine engine)
            throws IOException {
        Inputs inputs = new Inputs(storage, engine);
        for (String name : names) {
            if (!storage.exists(name)) {
                throw new UserError("There is no file or folder " + name + ": check the name.");
            }
            inputs.add(name);
        }
        if (inputs.pieces.isEmpty()) {
            throw new UserError(
                    "Nothing to read in "
                            + String.join(", ", names)
                            + ": give bilingual files, folders of them, or workspaces.");
        }
        return inputs.bundled(inputs.cut());
    }

    private void add(String place) throws IOException {
        if (storage.local() && UserFiles.isFolder(Path.of(place))) {
            folder(Path.of(place));
            return;
        }
        for (Storage.Stored each : storage.list(place)) {
            file(each);
        }
    }

    private void folder(Path folder) throws IOException {
        if (WorkspaceFolder.isOne(folder)) {
            editions(folder);
            return;
        }
        for (Path each : UserFiles.children(folder)) {
            add(each.toString());
        }
    }

    private void editions(Path root) throws IOException {
        Workspace workspace = Workspace.at(root);
        for (String article : workspace.articles()) {
            for (String language : workspace.editions(article)) {
                String file =
                        root.resolve(new EditionPlace(root, article, language).path()).toString();
                long size = storage.list(file).get(0).size();
                pieces.add(new Piece(file, Piece.EDITION, "", 0, size, 0));
            }
        }
    }

    private void file(Storage.Stored stored) {
        String file = stored.file();
        if (file.toLowerCase(Locale.ROOT).endsWith(Storage.PARQUET)) {
            if (!storage.columnar()) {
                throw new UserError(file + " is Parquet, which Spark reads: add --engine spark.");
            }
            pieces.add(new Piece(file, Piece.COLUMNS, "", 0, stored.size(), 0));
            return;
        }
        BilingualFormats.byFile(file.toLowerCase(Locale.ROOT))
                .map(format -> new Piece(file, format.name(), "", 0, stored.size(), 0))
                .filter(piece -> piece.size() > 0)
                .ifPresent(
                        piece -> {
                            pieces.add(piece);
                            if (piece.ofLines() && piece.size() > Shard.SIZE) {
                                large.put(file, ranges(piece));
                            }
                        });
    }

    private static List<Piece> ranges(Piece whole) {
        List<Piece> ranges = new ArrayList<>();
        for (long at = 0; at < whole.size(); at += Shard.SIZE) {
            long end = Math.min(at + Shard.SIZE, whole.size());
            ranges.add(new Piece(whole.file(), whole.format(), "", at, end, 0));
        }
        return ranges;
    }

    /** The pieces, large files of lines cut at line ends. */
    private List<Piece> cut() throws IOException {
        List<Piece> ranges = large.values().stream().flatMap(List::stream).toList();
        List<LineCount.Lines> counted = engine.run(ranges, new LineCount(storage));
        List<Piece> all = new ArrayList<>();
        int from = 0;
        Map<String, List<LineCount.Lines>> lines = new LinkedHashMap<>();
        for (Map.Entry<String, List<Piece>> each : large.entrySet()) {
            int to = from + each.getValue().size();
            lines.put(each.getKey(), counted.subList(from, to));
            from = to;
        }
        for (Piece piece : pieces) {
            List<LineCount.Lines> own = lines.get(piece.file());
            if (own == null) {
                all.add(piece);
            } else {
                all.addAll(cut(piece, own));
            }
        }
        return all;
    }

    private List<Piece> cut(Piece whole, List<LineCount.Lines> lines) throws IOException {
        boolean table = whole.format().equals(TABLE);
        String header = table ? firstLine(whole.file()) : "";
        boolean wide = lines.stream().anyMatch(LineCount.Lines::quoted);
        if (table && (wide || header.startsWith("sep="))) {
            return List.of(whole);
        }
        List<Piece> parts = new ArrayList<>();
        long start = 0;
        int before = 0;
        int ended = 0;
        for (int i = 1; i < lines.size(); i++) {
            ended += lines.get(i - 1).ends();
            long cut = lines.get(i).first();
            if (cut > start && cut < whole.end()) {
                parts.add(part(whole, header, start, cut, before));
                start = cut;
                before = ended + 1;
            }
        }
        parts.add(part(whole, header, start, whole.end(), before));
        return parts;
    }

    private static final String TABLE = "csv";

    private static Piece part(Piece whole, String header, long start, long end, int before) {
        String repeated = start == 0 ? "" : header;
        return new Piece(whole.file(), whole.format(), repeated, start, end, before);
    }

    private String firstLine(String file) throws IOException {
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(storage.open(file, 0), StandardCharsets.UTF_8))) {
            return String.valueOf(in.readLine());
        }
    }

    /** Small pieces together, large ones alone. */
    private List<Shard> bundled(List<Piece> all) {
        List<Shard> shards = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        long size = 0;
        for (Piece piece : all) {
            if (!open.isEmpty() && size + piece.size() > Shard.SIZE + Shard.SIZE / 2) {
                shards.add(new Shard(shards.size(), open));
                open.clear();
                size = 0;
            }
            open.add(piece);
            size += piece.size();
        }
        shards.add(new Shard(shards.size(), open));
        return shards;
    }
}

package interligne.corpus.job;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.formats.BilingualFormats;
import interligne.language.Languages;
import interligne.workspace.EditionPlace;
import interligne.workspace.Workspace;
import interligne.workspace.WorkspaceFolder;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** Reads the pairs of a piece with the readers of its format, whatever part of a file it is. */
public final class PieceReading {

    private final Storage storage;
    private final String from;
    private final String to;

    public PieceReading(Storage storage, String from, String to) {
        this.storage = storage;
        this.from = from;
        this.to = to;
    }

    void read(Piece piece, PairReader.Sink sink) throws IOException {
        if (piece.format().equals(Piece.EDITION)) {
            edition(Path.of(piece.file()), sink);
            return;
        }
        if (piece.format().equals(Piece.COLUMNS)) {
            try (InputStream in = storage.rows(piece.file())) {
                BilingualFormats.named("jsonl").reader().read(in, whole(piece), sink);
            }
            return;
        }
        PairReader reader = BilingualFormats.named(piece.format()).reader();
        try (InputStream in = storage.open(piece.file(), piece.start())) {
            if (piece.ofLines() && piece.size() <= 2 * Shard.SIZE) {
                lines(piece, in, reader, sink);
            } else {
                reader.read(new BufferedInputStream(in, 1 << 16), whole(piece), sink);
            }
        }
    }

    private PairReader.Request whole(Piece piece) {
        return new PairReader.Request(piece.file(), from, to);
    }

    private void lines(Piece piece, InputStream in, PairReader reader, PairReader.Sink sink)
            throws IOException {
        byte[] bytes = in.readNBytes((int) piece.size());
        if (bytes.length < piece.size()) {
            throw new EOFException(piece.file() + " has become shorter");
        }
        if (!wide(bytes)) {
            blankOutBroken(piece, bytes, sink);
        }
        boolean table = !piece.file().endsWith("l") && !piece.file().endsWith("ndjson");
        int titles = table && piece.lines() > 0 ? 1 : 0;
        var start = new PairReader.Start(piece.lines() - titles, piece.lines() - titles);
        InputStream all = new ByteArrayInputStream(bytes);
        if (titles > 0) {
            byte[] header = (piece.header() + "\n").getBytes(StandardCharsets.UTF_8);
            all = new SequenceInputStream(new ByteArrayInputStream(header), all);
        }
        reader.read(all, new PairReader.Request(piece.file(), from, to, start), sink);
    }

    /** Whether the bytes begin with the mark of UTF-16. */
    private static boolean wide(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    /** Lines that are not UTF-8 or too long are told and become blanks; all others stay. */
    private static void blankOutBroken(Piece piece, byte[] bytes, PairReader.Sink sink) {
        int line = piece.lines();
        int start = 0;
        while (start < bytes.length) {
            int end = start;
            boolean ascii = true;
            while (end < bytes.length && bytes[end] != '\n') {
                ascii &= bytes[end] >= 0;
                end++;
            }
            line++;
            boolean tooLong = end - start > PairReader.LONGEST;
            if (tooLong || (!ascii && !utf8(bytes, start, end))) {
                String what =
                        tooLong
                                ? "the line is longer than " + PairReader.LONGEST + " bytes: cut it"
                                : "the line is not UTF-8: save the file as UTF-8";
                sink.broken(line, new UserError(piece.file() + ":" + line + ": " + what + "."));
                Arrays.fill(bytes, start, end, (byte) ' ');
            }
            start = end + 1;
        }
    }

    private static boolean utf8(byte[] bytes, int start, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void edition(Path file, PairReader.Sink sink) throws IOException {
        Path root = WorkspaceFolder.above(file).orElseThrow();
        Workspace workspace = Workspace.at(root);
        Path folder = file.toAbsolutePath().getParent();
        String id = folder == null ? "" : String.valueOf(folder.getFileName());
        String language = String.valueOf(file.getFileName()).replace(".json", "");
        Article article = workspace.article(id);
        Edition edition = workspace.edition(id, language);
        Map<String, Integer> lines = new EditionPlace(root, id, language).targetLines();
        Map<String, Translation> translations = edition.byId();
        for (Segment segment : article.segments()) {
            Translation translation = translations.get(segment.id());
            if (translation != null) {
                int line = lines.getOrDefault(segment.id(), 0);
                sink.entry(entry(article, language, segment, translation, line));
            }
        }
    }

    private static Entry entry(
            Article article, String to, Segment segment, Translation translation, int line) {
        boolean known = Languages.of(segment.language()).isPresent();
        return new Entry(
                article.id(),
                segment.id(),
                line,
                Languages.primary(known ? segment.language() : article.language()),
                to,
                segment.kind(),
                segment.source(),
                segment.source().with(translation.target()),
                translation.state(),
                translation.origin(),
                translation.flags(),
                translation.note(),
                translation.at(),
                "",
                Entry.Occurrence.UNKNOWN);
    }
}

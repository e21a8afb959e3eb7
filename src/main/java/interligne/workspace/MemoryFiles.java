package interligne.workspace;

import interligne.article.UserError;
import interligne.article.Watch;
import interligne.language.text.Lexicon;
import interligne.memory.DamagedIndex;
import interligne.memory.MemoryIndex;
import interligne.memory.MemoryIndexWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The memories of a workspace on disk: {@code translations/memory/*.tmx}, and the indexes made of
 * them and of the editions in {@code .interligne/memory}. An index belongs to one source and says
 * what it was made of; it is made again when that changed, and may be deleted at any time.
 */
public final class MemoryFiles {

    /** A source up to this size is indexed in memory when the disk takes no index. */
    private static final long SMALL = 64L << 20;

    private final Path root;
    private final Path memory;
    private final Path indexes;

    MemoryFiles(Path root) {
        this.root = root;
        memory = root.resolve("translations").resolve("memory");
        indexes = root.resolve(".interligne").resolve("memory");
    }

    /**
     * What an index is made of.
     *
     * @param name how it is called, for example {@code "translations/memory/old.tmx"}
     * @param source how settings name it: the name of the file or the id of the article
     * @param files the files whose change makes the index old
     */
    public record Origin(String name, String source, List<Path> files) {

        /** Copies the list. */
        public Origin {
            files = List.copyOf(files);
        }
    }

    /** Fills an index with units. */
    public interface Filling {
        /** Adds all units. */
        void fill(MemoryIndexWriter writer) throws IOException;
    }

    /** Reads a stream that this package opens and closes. */
    public interface Reading<T> {
        /** Reads what is wanted. */
        T read(InputStream in) throws IOException;
    }

    /** The TMX files that the workspace brings along, in order of their names. */
    public List<Origin> brought() {
        List<Origin> found = new ArrayList<>();
        if (Files.isDirectory(memory)) {
            try (Stream<Path> files = Files.list(memory)) {
                files.filter(MemoryFiles::isTmx).sorted().forEach(file -> found.add(of(file)));
            } catch (IOException e) {
                throw Trouble.reading(memory, e);
            }
        }
        return found;
    }

    private Origin of(Path file) {
        return new Origin(shown(file), file.getFileName().toString(), List.of(file));
    }

    private static boolean isTmx(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".tmx") && !name.startsWith(".");
    }

    private String shown(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** An edition as a source of units. */
    public Origin edition(String article, String language) {
        Path folder = root.resolve("translations").resolve(article);
        return new Origin(
                article + "/" + language,
                article,
                List.of(folder.resolve("article.json"), folder.resolve(language + ".json")));
    }

    /** Reads a file from its first byte to its last, whatever its size. */
    public static <T> T read(Path file, Reading<T> reading) {
        return read(file, Watch.NOBODY, reading);
    }

    /** The same while somebody waits. */
    public static <T> T read(Path file, Watch watch, Reading<T> reading) {
        if (Files.isDirectory(file)) {
            throw new UserError(file + " is a folder: name a file.");
        }
        try (InputStream in = new WatchedStream(file, watch)) {
            return reading.read(in);
        } catch (IOException e) {
            throw Trouble.reading(file, e);
        }
    }

    /**
     * Puts a memory beside the others.
     *
     * @return its path in the workspace
     * @throws UserError when another file of that name is there
     */
    public String add(String name, UserFiles.Page page) {
        Path file = memory.resolve(name);
        UserFiles.writeOut(file, page);
        return shown(file);
    }

    /** Whether a memory of that name is there. */
    public boolean has(String name) {
        return Files.exists(memory.resolve(name));
    }

    /** Copies a file byte for byte, whatever its size. */
    public static void copy(Path from, OutputStream to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw Trouble.reading(from, e);
        }
    }

    /**
     * The index of a source, as it was kept or made anew.
     *
     * @param pair the two languages, for example {@code "de-pt"}
     * @param months see {@link MemoryIndexWriter}
     * @throws UserError when the source cannot be read, or a large index not be written
     */
    public MemoryIndex index(
            Origin origin, String pair, @Nullable Lexicon months, Filling filling) {
        String name = origin.name().replaceAll("[^\\p{L}\\p{Nd}.-]", "_") + "." + pair;
        Path file = indexes.resolve(name + ".idx");
        Path mark = indexes.resolve(name + ".of");
        try {
            String stamps = stamps(origin);
            String[] known = known(mark);
            if (known.length == 2 && known[0].equals(stamps)) {
                return map(file);
            }
            if (known.length == 2 && known[1].equals(sum(origin))) {
                MemoryIndex index = map(file);
                mark(mark, stamps, known[1]);
                return index;
            }
        } catch (IOException | DamagedIndex e) {
            return built(origin, file, mark, months, filling);
        }
        return built(origin, file, mark, months, filling);
    }

    private MemoryIndex built(
            Origin origin, Path file, Path mark, @Nullable Lexicon months, Filling filling) {
        try {
            String stamps = stamps(origin);
            String sum = sum(origin);
            SafeFiles.sweep(indexes);
            SafeFiles.write(file, out -> write(out, months, filling));
            mark(mark, stamps, sum);
            return map(file);
        } catch (IOException | DamagedIndex e) {
            IOException cause = e instanceof IOException io ? io : new IOException(e.getMessage());
            return inMemory(origin, file, months, filling, cause);
        }
    }

    private static MemoryIndex inMemory(
            Origin origin,
            Path file,
            @Nullable Lexicon months,
            Filling filling,
            IOException cause) {
        try {
            long size = 0;
            for (Path each : origin.files()) {
                size += Files.size(each);
            }
            if (size > SMALL) {
                throw Trouble.writing(file, cause);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(out, months, filling);
            return MemoryIndex.open(ByteBuffer.wrap(out.toByteArray()));
        } catch (IOException e) {
            throw Trouble.reading(origin.files().get(0), e);
        }
    }

    private static void write(OutputStream out, @Nullable Lexicon months, Filling filling)
            throws IOException {
        MemoryIndexWriter writer = new MemoryIndexWriter(out, months);
        filling.fill(writer);
        writer.finish();
    }

    /** Deletes all indexes: after one turned out to be damaged. */
    public void forget() {
        if (!Files.isDirectory(indexes)) {
            return;
        }
        try (Stream<Path> files = Files.list(indexes)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw Trouble.writing(indexes, e);
        }
    }

    private static MemoryIndex map(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() > Integer.MAX_VALUE) {
                throw new IOException("the index is too large");
            }
            return MemoryIndex.open(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
        }
    }

    private static String[] known(Path mark) throws IOException {
        return Files.exists(mark) ? Files.readString(mark).split("\n") : new String[0];
    }

    private static void mark(Path mark, String stamps, String sum) throws IOException {
        SafeFiles.write(mark, (stamps + "\n" + sum + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String stamps(Origin origin) {
        StringBuilder stamps = new StringBuilder();
        for (Path file : origin.files()) {
            Stamp stamp = Stamp.of(file);
            stamps.append(stamp.modified()).append('/').append(stamp.size()).append(' ');
        }
        return stamps.toString().strip();
    }

    private static String sum(Origin origin) throws IOException {
        StringBuilder sums = new StringBuilder();
        byte[] buffer = new byte[1 << 16];
        for (Path file : origin.files()) {
            CRC32C sum = new CRC32C();
            long size = 0;
            try (InputStream in = Files.newInputStream(file)) {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    sum.update(buffer, 0, n);
                    size += n;
                }
            }
            sums.append(Long.toHexString(sum.getValue())).append('/').append(size).append(' ');
        }
        return sums.toString().strip();
    }
}

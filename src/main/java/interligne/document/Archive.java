package interligne.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a zipped document, unpacked with a limit and packed again in the same order. */
public final class Archive {

    /** No document unpacks to more than this, in bytes: 400 MiB. */
    private static final long LARGEST = 400L << 20;

    /** XML shrinks to a twentieth, rarely to a fiftieth; a bomb to a thousandth. */
    private static final long RATIO = 200;

    private final Source source;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

    private Archive(Source source) {
        this.source = source;
    }

    /**
     * Unpacks the document.
     *
     * @param what the name of its kind, for messages
     * @throws interligne.article.UserError when it is broken, encrypted or a bomb
     */
    static Archive of(Source source, String what) {
        Archive archive = new Archive(source);
        long allowed = Math.min(LARGEST, (10L << 20) + RATIO * source.bytes().length);
        try (ZipFile zip = open(source)) {
            for (ZipArchiveEntry entry : inOrder(zip)) {
                if (entry.getGeneralPurposeBit().usesEncryption()) {
                    throw Trouble.encrypted(source);
                }
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] part = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, allowed + 1));
                    allowed -= part.length;
                    if (allowed < 0) {
                        throw Trouble.expands(source);
                    }
                    if (sum(part) != entry.getCrc()) {
                        throw Trouble.broken(source, what);
                    }
                    archive.add(entry, part, what);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw Trouble.broken(source, what);
        }
        return archive;
    }

    /**
     * Unpacks the document and reads it.
     *
     * @param what the name of its kind, for messages
     * @param main the part that no document of the kind lacks
     * @throws interligne.article.UserError when it is broken, encrypted or a bomb
     */
    public static <T> T read(Source source, String what, String main, Function<Archive, T> reader) {
        Archive archive = of(source, what);
        if (!archive.has(main)) {
            throw Trouble.broken(source, what);
        }
        try {
            return reader.apply(archive);
        } catch (XmlTokens.Malformed | IndexOutOfBoundsException broken) {
            throw Trouble.broken(source, what);
        }
    }

    /**
     * Opens the zip by the directory at its end, which alone knows the sizes of parts that were
     * stored by a program that could not go back to write them in front.
     */
    public static ZipFile open(Source source) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(source.bytes()))
                .get();
    }

    /** The entries as they follow one another: in some formats the first one names the format. */
    public static List<ZipArchiveEntry> inOrder(ZipFile zip) {
        return Collections.list(zip.getEntriesInPhysicalOrder());
    }

    private void add(ZipArchiveEntry entry, byte[] part, String what) {
        String name = entry.getName();
        boolean outside =
                name.startsWith("/")
                        || name.contains("../")
                        || name.contains("..\\")
                        || name.matches("[A-Za-z]:.*");
        boolean unreadable = name.contains("\ufffd");
        if (outside || unreadable || parts.put(name, part) != null) {
            throw Trouble.broken(source, what);
        }
        entries.put(name, entry);
    }

    public Iterable<String> names() {
        return parts.keySet();
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** A part of XML as text, empty when there is none. */
    public String text(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            return "";
        }
        String declared = Encodings.declared(part);
        return Encodings.decode(new Source(part, name, ""), declared).text();
    }

    /** The document with some parts changed; a part that stays equal keeps its bytes. */
    public byte[] packed(Map<String, String> changed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(source.bytes().length + 4096);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                String name = part.getKey();
                String text = changed.get(name);
                byte[] bytes =
                        text == null || text.equals(text(name)) ? part.getValue() : encoded(text);
                zip.putNextEntry(entry(name, bytes));
                zip.write(bytes);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** New parts as a document, in that order; the same parts always give the same bytes. */
    public static byte[] pack(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(16384);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A part that said it was in another encoding is in UTF-8 now. */
    private static byte[] encoded(String text) {
        UnaryOperator<String> declared =
                head -> head.replaceFirst("(<\\?xml[^>]*encoding\\s*=\\s*[\"'])[^\"']*", "$1UTF-8");
        int end = Math.min(text.length(), 200);
        String now = declared.apply(text.substring(0, end)) + text.substring(end);
        return now.getBytes(StandardCharsets.UTF_8);
    }

    private ZipEntry entry(String name, byte[] bytes) {
        ZipEntry old = entries.get(name);
        ZipEntry entry = new ZipEntry(name);
        if (old != null) {
            if (old.getTime() >= 0) {
                entry.setTime(old.getTime());
            }
            if (old.getMethod() == ZipEntry.STORED) {
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCompressedSize(bytes.length);
                entry.setCrc(sum(bytes));
            }
        }
        return entry;
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}

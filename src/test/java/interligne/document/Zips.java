package interligne.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zipped documents made of texts, and taken apart again. */
final class Zips {

    private Zips() {}

    /** The parts by name, in order; one that is called mimetype is stored. */
    static Source of(String name, Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(bytes.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(bytes);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Source(out.toByteArray(), name, "");
    }

    /**
     * The same parts as a program writes them that cannot go back: every part is stored, its size
     * and sum stand behind it and in the directory at the end.
     */
    static Source streamed(String name, Map<String, String> parts) {
        ByteBuffer out = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer end = ByteBuffer.allocate(1 << 12).order(ByteOrder.LITTLE_ENDIAN);
        short sizesBehind = 8;
        parts.forEach(
                (path, text) -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    byte[] named = path.getBytes(StandardCharsets.US_ASCII);
                    CRC32 sum = new CRC32();
                    sum.update(bytes);
                    int crc = (int) sum.getValue();
                    int length = bytes.length;
                    short letters = (short) named.length;
                    end.putInt(0x02014b50).putShort((short) 20).putShort((short) 20);
                    end.putShort(sizesBehind).putShort((short) 0).putInt(0x210000).putInt(crc);
                    end.putInt(length).putInt(length).putShort(letters).putInt(0).putInt(0);
                    end.putShort((short) 0).putShort((short) 0).putInt(out.position()).put(named);
                    out.putInt(0x04034b50).putShort((short) 20).putShort(sizesBehind);
                    out.putShort((short) 0).putInt(0x210000).putInt(0).putInt(0).putInt(0);
                    out.putShort(letters).putShort((short) 0).put(named).put(bytes);
                    out.putInt(0x08074b50).putInt(crc).putInt(length).putInt(length);
                });
        int begin = out.position();
        short count = (short) parts.size();
        out.put(end.flip()).putInt(0x06054b50).putInt(0).putShort(count).putShort(count);
        out.putInt(end.limit()).putInt(begin).putShort((short) 0);
        return new Source(Arrays.copyOf(out.array(), out.position()), name, "");
    }

    static Map<String, String> parts(byte[] zip) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}

package interligne.bench;

import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.formats.BilingualFormats;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a bilingual file of a given size, made while it is read, and says how fast and in how much
 * memory.
 *
 * <p>{@code java -Xmx64m -cp … interligne.bench.ExchangeSpeed xliff 100}: format and megabytes.
 */
public final class ExchangeSpeed {

    private static final int MEGABYTE = 1 << 20;

    private ExchangeSpeed() {}

    /** Runs once. */
    public static void main(String[] args) throws IOException {
        String format = args[0];
        long size = Long.parseLong(args[1]) * MEGABYTE;
        int[] count = new int[1];
        long start = System.nanoTime();
        BilingualFormats.named(format)
                .reader()
                .read(
                        new Endless(format, size),
                        new PairReader.Request("made", "", ""),
                        new PairReader.Sink() {
                            @Override
                            public void entry(Entry entry) {
                                count[0]++;
                            }

                            @Override
                            public void remark(int line, String sentence) {
                                System.out.println(line + ": " + sentence);
                            }
                        });
        double seconds = (System.nanoTime() - start) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.out.printf(
                "%s: %d MB, %d pairs, %.1f s, %.0f MB/s, %.0f pairs/s, heap limit %d MB, in use %d MB%n",
                format,
                size / MEGABYTE,
                count[0],
                seconds,
                size / seconds / MEGABYTE,
                count[0] / seconds,
                runtime.maxMemory() / MEGABYTE,
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE);
    }

    /** A file of that size, one pair after another. */
    private static final class Endless extends InputStream {
        private final String format;
        private final long size;
        private byte[] piece;
        private int at;
        private long made;
        private int number;
        private boolean ended;

        Endless(String format, long size) {
            this.format = format;
            this.size = size;
            piece = bytes(head());
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private String head() {
            return switch (format) {
                case "xliff" ->
                        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\""
                                + " srcLang=\"en\" trgLang=\"fr\"><file id=\"f\">\n";
                case "xliff12" ->
                        "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\">"
                                + "<file source-language=\"en\" target-language=\"fr\"><body>\n";
                case "tmx" -> "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n";
                case "po" -> "msgid \"\"\nmsgstr \"Language: fr\\n\"\n";
                case "csv" -> "id,en,fr\n";
                default -> "";
            };
        }

        private String tail() {
            return switch (format) {
                case "xliff" -> "</file></xliff>\n";
                case "xliff12" -> "</body></file></xliff>\n";
                case "tmx" -> "</body></tmx>\n";
                default -> "";
            };
        }

        private String pair() {
            String n = Integer.toString(++number);
            String source = "Lighthouse " + n + " was painted white &amp; red in the spring.";
            String target = "Le phare " + n + " a été repeint en blanc &amp; rouge au printemps.";
            return switch (format) {
                case "xliff" ->
                        "<unit id=\"u"
                                + n
                                + "\"><segment state=\"translated\"><source>"
                                + source
                                + "</source>\n<target>"
                                + target
                                + "</target></segment></unit>\n";
                case "xliff12" ->
                        "<trans-unit id=\""
                                + n
                                + "\"><source>"
                                + source
                                + "</source>\n<target>"
                                + target
                                + "</target></trans-unit>\n";
                case "tmx" ->
                        "<tu><tuv xml:lang=\"en\"><seg>"
                                + source
                                + "</seg></tuv>\n<tuv xml:lang=\"fr\">"
                                + "<seg>"
                                + target
                                + "</seg></tuv></tu>\n";
                case "po" -> "\nmsgid \"" + source + "\"\nmsgstr \"" + target + "\"\n";
                case "csv" -> n + ",\"" + source + "\",\"" + target + "\"\n";
                default ->
                        "{\"id\":\""
                                + n
                                + "\",\"source\":\""
                                + source
                                + "\",\"target\":\""
                                + target
                                + "\"}\n";
            };
        }

        private boolean fill() {
            while (at == piece.length) {
                if (ended) {
                    return false;
                }
                ended = made >= size;
                piece = bytes(ended ? tail() : pair());
                made += piece.length;
                at = 0;
            }
            return true;
        }

        @Override
        public int read() {
            return fill() ? piece[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] out, int from, int length) {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, out, from, count);
            at += count;
            return count;
        }
    }
}

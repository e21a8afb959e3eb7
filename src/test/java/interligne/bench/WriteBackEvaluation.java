package interligne.bench;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.Unit;
import interligne.article.UserError;
import interligne.document.Incomplete;
import interligne.document.Source;
import interligne.document.formats.Documents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Writes every readable document back in its own format: with its own words (the bytes, or for zips
 * the parts, must be the same) and with accented, longer words (reading it again must find them
 * all).
 *
 * <p>{@code -Dinterligne.data=…}; arguments: folders or files under it; {@code --out=DIR} keeps the
 * accented documents.
 */
public final class WriteBackEvaluation {

    private static final class Score {
        int files;
        int identical;
        int complete;
        int refused;
        int crashed;
        long units;
        long found;
        long nanos;
    }

    private final Path data;
    private final Path out;
    private final Map<String, Score> scores = new TreeMap<>();

    private WriteBackEvaluation(Path data, Path out) {
        this.data = data;
        this.out = out;
    }

    /** Runs over the folders and prints the table. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data)) {
            System.out.println("No data at " + data + ": give -Dinterligne.data=FOLDER.");
            return;
        }
        List<String> wanted = new ArrayList<>(List.of(arguments));
        String out = "";
        for (String each : arguments) {
            if (each.startsWith("--out=")) {
                out = each.substring(6);
                wanted.remove(each);
            }
        }
        WriteBackEvaluation evaluation = new WriteBackEvaluation(data, Path.of(out));
        for (String each : wanted.isEmpty() ? List.of("documents", "malformed", "pairs") : wanted) {
            evaluation.folder(data.resolve(each));
        }
        evaluation.print();
    }

    private void folder(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String path = data.relativize(file).toString();
                if (!path.contains("/ref/") && !path.endsWith(".jsonl")) {
                    one(file, path);
                }
            }
        }
    }

    private void one(Path file, String path) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Source source = new Source(bytes, path, "");
        Article article;
        try {
            article = cut(Documents.read(source));
        } catch (UserError refused) {
            return;
        }
        if (!Documents.writesBack(article.mediaType())) {
            return;
        }
        String name = file.getFileName().toString();
        String kind = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Score score = scores.computeIfAbsent(kind, key -> new Score());
        score.files++;
        try {
            byte[] same = write(article, source, UnaryOperator.identity());
            if (same(bytes, same)) {
                score.identical++;
            } else {
                System.out.println("CHANGED   " + path);
            }
            long start = System.nanoTime();
            byte[] accented = write(article, source, WriteBackEvaluation::accented);
            score.nanos += System.nanoTime() - start;
            if (!out.toString().isEmpty()) {
                Path target = out.resolve(path.replace('/', '_'));
                Files.write(target, accented);
            }
            compare(article, accented, path, score);
        } catch (UserError refused) {
            score.refused++;
            System.out.println("refused   " + path + "  " + refused.getMessage());
        } catch (RuntimeException | Error crash) {
            score.crashed++;
            System.out.println("CRASH     " + path + "  " + crash + " " + crash.getStackTrace()[0]);
        }
    }

    private void compare(Article article, byte[] accented, String path, Score score) {
        Article again = Documents.read(new Source(accented, path, ""));
        int found = 0;
        String firstLost = "";
        for (int i = 0; i < article.units().size(); i++) {
            Unit unit = article.units().get(i);
            String expected =
                    unit.kind() == interligne.article.Kind.CODE
                            ? unit.content().plain()
                            : unit.content().with(accented(unit.content().text())).plain();
            boolean there =
                    i < again.units().size()
                            && again.units().get(i).content().plain().equals(expected);
            found += there ? 1 : 0;
            if (!there && firstLost.isEmpty()) {
                String now =
                        i < again.units().size() ? again.units().get(i).content().plain() : "-";
                firstLost = unit.id() + " " + difference(expected, now);
            }
        }
        score.units += article.units().size();
        score.found += found;
        if (found == article.units().size() && again.units().size() == found) {
            score.complete++;
        } else {
            System.out.println(
                    "LOST      "
                            + path
                            + "  "
                            + found
                            + " of "
                            + article.units().size()
                            + " (now "
                            + again.units().size()
                            + ")  "
                            + firstLost
                                    .substring(0, Math.min(300, firstLost.length()))
                                    .replace('\n', '|'));
        }
    }

    /** The two texts around the first place where they differ. */
    private static String difference(String expected, String now) {
        int at = 0;
        while (at < expected.length()
                && at < now.length()
                && expected.charAt(at) == now.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 30);
        return expected.substring(from, Math.min(expected.length(), at + 60))
                + "  <>  "
                + now.substring(Math.min(from, now.length()), Math.min(now.length(), at + 60));
    }

    private static byte[] write(Article article, Source source, UnaryOperator<String> words)
            throws IOException {
        return write(article, source, edition(article, words));
    }

    static byte[] write(Article article, Source source, Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Documents.writeSame(article, edition, source, Incomplete.FAIL, out);
        return out.toByteArray();
    }

    static Edition edition(Article article, UnaryOperator<String> words) {
        List<Translation> all = new ArrayList<>();
        for (Segment segment : article.segments()) {
            all.add(
                    new Translation(
                            segment.id(),
                            segment.source().text(),
                            words.apply(segment.source().text()),
                            State.TRANSLATED,
                            Translation.HUMAN,
                            Set.of(),
                            "ana",
                            null,
                            "",
                            "",
                            List.of(),
                            Map.of()));
        }
        return new Edition(article.id(), article.language(), article.language(), all, Map.of());
    }

    static Article cut(Article article) {
        List<Unit> units = new ArrayList<>();
        int number = 0;
        for (Unit unit : article.units()) {
            Content content = unit.content();
            Span span = new Span(0, content.text().length());
            Segment segment =
                    new Segment(
                            Segment.id(++number),
                            unit.kind(),
                            "und",
                            span,
                            content.part(span),
                            false);
            units.add(content.text().isBlank() ? unit : unit.with(List.of(segment)));
        }
        return article.with(units, number);
    }

    /** Accents on all vowels and a third more letters; what looks like a tag stays. */
    static String accented(String text) {
        StringBuilder out = new StringBuilder();
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<') {
                int end = text.indexOf('>', i);
                if (end > 0 && text.substring(i, end + 1).matches("</?\\d+/?>")) {
                    out.append(text, i, end + 1);
                    i = end;
                    continue;
                }
            }
            int at = "aeiouAEIOUcn".indexOf(c);
            out.append(at < 0 ? c : "àéîôùÀÉÎÔÙçñ".charAt(at));
            if (Character.isLetter(c) && ++letters % 3 == 0) {
                out.append('~' == c ? '~' : 'ö');
            }
        }
        return out.toString();
    }

    private static boolean same(byte[] before, byte[] after) throws IOException {
        if (Arrays.equals(before, after)) {
            return true;
        }
        Map<String, byte[]> old = parts(before);
        Map<String, byte[]> now = parts(after);
        if (old.isEmpty() || !List.copyOf(old.keySet()).equals(List.copyOf(now.keySet()))) {
            return false;
        }
        for (Map.Entry<String, byte[]> part : old.entrySet()) {
            if (!Arrays.equals(part.getValue(), now.get(part.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        if (!new String(zip, 0, Math.min(2, zip.length), StandardCharsets.ISO_8859_1)
                .equals("PK")) {
            return parts;
        }
        try (ZipFile in =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                        .get()) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                parts.put(entry.getName(), in.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    private void print() {
        System.out.println(
                "kind     files identical complete refused crash   units   found  ms/file");
        scores.forEach(
                (kind, score) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-8s %5d %9d %8d %7d %5d %7d %7d %8.1f%n",
                                kind,
                                score.files,
                                score.identical,
                                score.complete,
                                score.refused,
                                score.crashed,
                                score.units,
                                score.found,
                                score.nanos / 1e6 / Math.max(1, score.files)));
    }
}

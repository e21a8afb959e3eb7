package interligne.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The texts that {@link LanguageTraining} learns from; which ones, and why, is decision 0020. */
final class LanguageTexts {

    /** One text and the language it is written in, {@code "und"} for names alone. */
    record Sample(String text, String language) {}

    /** Word lists by English name of the language. */
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("english", "en"), Map.entry("french", "fr"),
                    Map.entry("spanish", "es"), Map.entry("german", "de"),
                    Map.entry("italian", "it"), Map.entry("portuguese", "pt"),
                    Map.entry("dutch", "nl"), Map.entry("swedish", "sv"),
                    Map.entry("danish", "da"), Map.entry("norwegian", "nb"),
                    Map.entry("finnish", "fi"), Map.entry("polish", "pl"),
                    Map.entry("czech", "cs"), Map.entry("romanian", "ro"),
                    Map.entry("hungarian", "hu"), Map.entry("turkish", "tr"),
                    Map.entry("catalan", "ca"), Map.entry("indonesian", "id"));

    private static final Map<String, String> DECLARATIONS =
            Map.ofEntries(
                    Map.entry("eng", "en"),
                    Map.entry("fra", "fr"),
                    Map.entry("spa", "es"),
                    Map.entry("deu_1996", "de"),
                    Map.entry("ita", "it"),
                    Map.entry("por_PT", "pt"),
                    Map.entry("por_BR", "pt"),
                    Map.entry("nld", "nl"),
                    Map.entry("swe", "sv"),
                    Map.entry("dan", "da"),
                    Map.entry("nob", "nb"),
                    Map.entry("fin", "fi"),
                    Map.entry("pol", "pl"),
                    Map.entry("ces", "cs"),
                    Map.entry("ron_2006", "ro"),
                    Map.entry("hun", "hu"),
                    Map.entry("tur", "tr"),
                    Map.entry("cat", "ca"),
                    Map.entry("ind", "id"));

    private static final Pattern MARKUP =
            Pattern.compile(
                    "<[^>]*>|:[a-z:]+:`|%\\(?\\w*\\)?[sdiu]|\\{[^}]*\\}|[`\\\\*|]|[_&](?=\\p{L})"
                            + "|(?<=\\p{L})_");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\n]+");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");

    private final Path data;
    private final Path packages;
    private final Set<String> kept = new HashSet<>();
    private final Map<String, int[]> lower = new HashMap<>();
    private final Map<String, Integer> capitals = new HashMap<>();
    private final Map<String, Integer> same = new TreeMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Random random = new Random(20261124);

    LanguageTexts(Path data, Path packages) {
        this.data = data;
        this.packages = packages;
    }

    /** Reads everything; the order depends only on the files. */
    List<Sample> read() throws IOException {
        keepForMeasuring();
        pairs("tm_ui.open.tsv.xz", 0.5, 12);
        pairs("tm_prose.open.tsv.xz", 1, 9);
        pairs("tm_legal.open.tsv.xz", 0.25, 9);
        vocabulary();
        wordLists();
        declarations();
        catalogues();
        help();
        names();
        return samples;
    }

    /**
     * The words that stand in lower case in English or French three times or more, and not mostly
     * with a capital inside a sentence, as names do.
     */
    Set<String> words() throws IOException {
        pairs("tm_ui.open.tsv.xz", 1, 12);
        pairs("tm_prose.open.tsv.xz", 1, 9);
        pairs("tm_legal.open.tsv.xz", 0.5, 9);
        Set<String> words = new TreeSet<>();
        lower.forEach(
                (word, counts) -> {
                    int small = counts[0] + counts[1];
                    if (small > 2 && (small > 100 || 2 * small > capitals.getOrDefault(word, 0))) {
                        words.add(word);
                    }
                });
        return words;
    }

    /** How often a word stands in lower case in English and in French. */
    Map<String, int[]> lowerCase() {
        return lower;
    }

    private void keepForMeasuring() throws IOException {
        Pattern field = Pattern.compile("\"text\": \"((?:[^\"\\\\]|\\\\.)*)\"");
        for (String name :
                List.of("language/langid.open.jsonl", "mixed-language/mixed.open.jsonl")) {
            for (String line : Files.readAllLines(data.resolve("eval").resolve(name))) {
                Matcher text = field.matcher(line);
                if (text.find()) {
                    kept.add(text.group(1));
                }
            }
        }
    }

    private void pairs(String file, double share, int longest) throws IOException {
        Path path = data.resolve("memory").resolve(file);
        Process xz = new ProcessBuilder("xz", "-dc", path.toString()).start();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(xz.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t");
                if (fields.length >= 2 && random.nextDouble() < share) {
                    pair(clean(fields[0]), clean(fields[1]), longest);
                }
            }
        }
    }

    private void pair(String english, String french, int longest) {
        if (kept.contains(english) || kept.contains(french) || english.equals(french)) {
            return;
        }
        Set<String> shared = count(english, french);
        piece(english, "en", longest, shared);
        piece(french, "fr", longest, shared);
    }

    /** Counts lower-case words, and capitalised words that both sides have: names. */
    private Set<String> count(String english, String french) {
        Set<String> names = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (int side = 0; side < 2; side++) {
            Matcher word = WORD.matcher(side == 0 ? english : french);
            while (word.find()) {
                String each = word.group();
                if (word.start() > 0 && Character.isUpperCase(each.charAt(0))) {
                    capitals.merge(each.toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
                if (Character.isLowerCase(each.charAt(0))) {
                    lower.computeIfAbsent(each, any -> new int[2])[side]++;
                } else if (side == 0) {
                    names.add(each);
                } else if (names.contains(each)) {
                    shared.add(each);
                    same.merge(each, 1, Integer::sum);
                }
            }
        }
        return shared;
    }

    private void piece(String text, String language, int longest, Set<String> shared) {
        String[] words = text.split(" ");
        int most = 1 + random.nextInt(longest);
        int from = words.length <= longest ? 0 : random.nextInt(words.length - most + 1);
        int to = words.length <= longest ? words.length : from + most;
        StringBuilder piece = new StringBuilder();
        boolean own = false;
        for (int i = from; i < to; i++) {
            piece.append(i > from ? " " : "").append(words[i]);
            Matcher word = WORD.matcher(words[i]);
            own |= word.find() && !shared.contains(word.group());
        }
        if (own) {
            add(piece.toString(), language);
        }
    }

    private void add(String text, String language) {
        if (text.length() > 1 && seen.add(language + text) && !kept.contains(text)) {
            samples.add(new Sample(text, language));
        }
    }

    private static String clean(String text) {
        return SPACES.matcher(MARKUP.matcher(text).replaceAll("")).replaceAll(" ").strip();
    }

    private void wordLists() {
        each(
                "build/resources",
                ".txt",
                (path, text) -> {
                    String name = path.getFileName().toString().replace(".txt", "");
                    String language = NAMES.get(name);
                    if (language == null) {
                        return;
                    }
                    String[] words = text.split("\n");
                    for (int i = 0; i < words.length; i++) {
                        String word = words[i].strip();
                        if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
                            word(word, language);
                        }
                    }
                });
    }

    /** Words of the pairs that stand on one side at least ten times as often as on the other. */
    private void vocabulary() {
        new TreeMap<>(lower)
                .forEach(
                        (word, counts) -> {
                            if (counts[0] > 1 && counts[0] >= 10 * counts[1]) {
                                word(word, "en");
                            } else if (counts[1] > 1 && counts[1] >= 10 * counts[0]) {
                                word(word, "fr");
                            }
                        });
    }

    private void word(String word, String language) {
        add(word, language);
        add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), language);
    }

    private void declarations() {
        each(
                "package/declaration",
                ".html",
                (path, text) -> {
                    String name = path.getFileName().toString().replace(".html", "");
                    String language = DECLARATIONS.get(name);
                    if (language != null) {
                        prose(Jsoup.parse(text).body(), language);
                    }
                });
    }

    private void help() {
        each(
                "libreoffice/help/",
                ".html",
                (path, text) -> {
                    String tag = path.toString().replaceAll(".*libreoffice/help/(\\w+).*", "$1");
                    if (NAMES.containsValue(tag) && random.nextInt(8) == 0) {
                        prose(Jsoup.parse(text).body(), tag);
                    }
                });
    }

    private void prose(Element body, String language) {
        for (Element each : body.select("p, h1, h2, h3, h4")) {
            String text = clean(each.text());
            if (isEnglish(text)) {
                continue;
            }
            String[] words = text.split(" ");
            for (int from = 0; from < words.length; ) {
                int to = Math.min(words.length, from + 1 + random.nextInt(9));
                add(String.join(" ", List.of(words).subList(from, to)), language);
                from = to;
            }
        }
    }

    /** Pages of a translation hold paragraphs that nobody has translated yet. */
    private boolean isEnglish(String text) {
        Matcher word = WORD.matcher(text);
        int english = 0;
        int all = 0;
        while (word.find()) {
            int[] counts = lower.get(word.group().toLowerCase(Locale.ROOT));
            english += counts != null && counts[0] > 5 ? 1 : 0;
            all++;
        }
        return english * 10 >= all * 7;
    }

    private void catalogues() {
        each(
                "LC_MESSAGES",
                ".mo",
                (path, text) -> {
                    String tag = path.getParent().getParent().getFileName().toString();
                    String language = tag.replaceAll("_.*", "");
                    if (!NAMES.containsValue(language)) {
                        return;
                    }
                    for (String message : messages(path)) {
                        String clean = clean(message);
                        if (clean.split(" ").length <= 12 && !isEnglish(clean)) {
                            add(clean, language);
                        }
                    }
                });
    }

    /** The translations of a gettext catalogue. */
    private static List<String> messages(Path path) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int count = file.getInt(8);
            int table = file.getInt(16);
            List<String> messages = new ArrayList<>();
            for (int i = 1; i < count; i++) {
                int length = file.getInt(table + 8 * i);
                int start = file.getInt(table + 8 * i + 4);
                String all = new String(bytes, start, length, StandardCharsets.UTF_8);
                messages.addAll(List.of(all.split("\0")));
            }
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of people and companies, and words that both languages write alike in capitals. */
    private void names() {
        List<String> names = new ArrayList<>();
        Pattern quoted = Pattern.compile("[\"`]([A-ZÀ-Þ][\\p{L}'’ -]{2,30})[\"`]");
        each(
                "package/dist",
                ".js",
                (path, text) -> {
                    if (!path.getFileName().toString().matches("(en|fr|de|es|it|nl|pt|sv|nb).*")) {
                        return;
                    }
                    Matcher name = quoted.matcher(text);
                    while (name.find()) {
                        if (isName(name.group(1))) {
                            names.add(name.group(1));
                        }
                    }
                });
        same.forEach(
                (name, times) -> {
                    if (times >= 3 && name.length() > 2 && isName(name)) {
                        names.add(name);
                    }
                });
        for (String name : names) {
            if (seen.add("und" + name)) {
                samples.add(new Sample(name, "und"));
                String other = names.get(random.nextInt(names.size()));
                samples.add(new Sample(name + " " + other, "und"));
                if (random.nextInt(3) == 0) {
                    String third = names.get(random.nextInt(names.size()));
                    samples.add(new Sample(name + ", " + other + " " + third, "und"));
                }
            }
        }
    }

    private boolean isName(String text) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            int[] counts = lower.get(word.group().toLowerCase(Locale.ROOT));
            if (counts != null && counts[0] + counts[1] > 2
                    || seen.contains("en" + word.group().toLowerCase(Locale.ROOT))
                    || seen.contains("fr" + word.group().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private void each(String folder, String ending, BiConsumer<Path, String> visit) {
        try (Stream<Path> paths = Files.walk(packages)) {
            for (Path path : paths.sorted().toList()) {
                String name = path.toString();
                if (name.contains(folder) && name.endsWith(ending) && Files.isRegularFile(path)) {
                    visit.accept(path, ending.equals(".mo") ? "" : Files.readString(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

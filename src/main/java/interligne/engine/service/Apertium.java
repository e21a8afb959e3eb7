package interligne.engine.service;

import interligne.article.UserError;
import interligne.engine.Batch;
import interligne.engine.Engine;
import interligne.engine.EngineKind;
import interligne.engine.Fault;
import interligne.engine.Limits;
import interligne.engine.Marking;
import interligne.engine.Outfit;
import interligne.language.Language;
import interligne.language.Languages;
import interligne.language.text.Typography;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Apertium on this machine, through its command line: rules instead of learning, no network.
 *
 * <p>Uses the installed pair, or a way over other languages when there is no direct one (English to
 * Spanish to French). Its server would listen on every interface, so it is not used.
 */
final class Apertium implements Engine {

    static final EngineKind KIND =
            new EngineKind(
                    "apertium", "Apertium on this machine, no network", "program", Apertium::new);

    private static final Pattern ANSWER = Pattern.compile("(?s)<p id=\"(\\d+)\">(.*?)</p>");
    private static final Pattern MODE = Pattern.compile("\\s*([a-z]{2,3})-([a-z]{2,3})\\s*");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L}|<)");
    private static final int PATIENCE = 300;

    private final String program;
    private final Map<String, List<String>> ways = new HashMap<>();

    private Apertium(Outfit outfit) {
        this.program = outfit.setup().option("program", "apertium");
    }

    @Override
    public String identity() {
        return "apertium";
    }

    @Override
    public Optional<String> host() {
        return Optional.empty();
    }

    @Override
    public Limits limits() {
        return new Limits(200, 100_000, 2);
    }

    @Override
    public Optional<String> lacks() {
        try {
            modes();
            return Optional.empty();
        } catch (UserError e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    @Override
    public Marking marking() {
        return Marking.APERTIUM;
    }

    @Override
    public List<Optional<String>> translate(Batch batch) {
        int count = batch.texts().size();
        StringBuilder page = new StringBuilder();
        List<Optional<Owners>> owners = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            // Straight apostrophes are the only ones it knows.
            String text = batch.texts().get(i).marked().replace(Typography.APOSTROPHE, '\'');
            Optional<Owners> standIns = Owners.in(text);
            owners.add(standIns);
            paragraph(page, i, Owners.without(text));
            if (standIns.isPresent()) {
                paragraph(page, count + i, standIns.get().text());
            }
        }
        String translated = page.toString();
        for (String mode : way(batch.from(), batch.to())) {
            translated = run(List.of(program, "-u", "-f", "html", mode), translated);
        }
        boolean curly =
                Languages.of(batch.to())
                        .map(Language::tag)
                        .flatMap(tag -> Languages.of(tag))
                        .map(language -> language.typography(batch.to()).curlyOnly())
                        .orElse(false);
        List<Optional<String>> all = answers(translated, 2 * count, curly);
        List<Optional<String>> best = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String owning = all.get(count + i).orElse("");
            Optional<String> turned = owners.get(i).flatMap(each -> each.back(owning));
            best.add(turned.isPresent() ? turned : all.get(i));
        }
        return best;
    }

    /** A blank line ends a sentence for it. */
    private static void paragraph(StringBuilder page, int number, String text) {
        page.append("<p id=\"").append(number).append("\">").append(text).append("</p>\n\n");
    }

    private static List<Optional<String>> answers(String page, int count, boolean curly) {
        Map<Integer, String> byNumber = new HashMap<>();
        Matcher answer = ANSWER.matcher(page);
        while (answer.find()) {
            String text = answer.group(2).replaceAll("\\s+", " ").replaceAll(" (?=[.,]( |$))", "");
            if (curly) {
                text = APOSTROPHE.matcher(text).replaceAll(String.valueOf(Typography.APOSTROPHE));
            }
            byNumber.put(Integer.parseInt(answer.group(1)), text);
        }
        List<Optional<String>> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(Optional.ofNullable(byNumber.get(i)));
        }
        return all;
    }

    /** The modes to run one after the other. */
    private synchronized List<String> way(String from, String to) {
        String one = Languages.primary(from);
        String other = Languages.primary(to);
        return ways.computeIfAbsent(one + " " + other, key -> found(modes(), one, other));
    }

    private List<String> modes() {
        return run(List.of(program, "-l"), "").lines().map(String::strip).toList();
    }

    /** The shortest chain of modes. */
    static List<String> found(List<String> modes, String from, String to) {
        Map<String, Map<String, String>> steps = new LinkedHashMap<>();
        for (String mode : modes) {
            Matcher pair = MODE.matcher(mode);
            if (pair.matches()) {
                steps.computeIfAbsent(short2(pair.group(1)), key -> new LinkedHashMap<>())
                        .putIfAbsent(short2(pair.group(2)), mode.strip());
            }
        }
        Map<String, List<String>> reached = new HashMap<>(Map.of(from, List.of()));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !reached.containsKey(to)) {
            String at = open.remove();
            steps.getOrDefault(at, Map.of())
                    .forEach(
                            (next, mode) -> {
                                List<String> way =
                                        new ArrayList<>(reached.getOrDefault(at, List.of()));
                                way.add(mode);
                                if (reached.putIfAbsent(next, way) == null) {
                                    open.add(next);
                                }
                            });
        }
        List<String> way = reached.getOrDefault(to, List.of());
        if (way.isEmpty()) {
            throw new UserError(
                    "Apertium has no way from "
                            + from
                            + " to "
                            + to
                            + ": install a language pair; apertium -l lists what is there.");
        }
        return way;
    }

    /** ISO 639-1 for a code of three letters, where there is one: Apertium uses both. */
    private static String short2(String code) {
        if (code.length() == 2) {
            return code;
        }
        for (String two : Locale.getISOLanguages()) {
            if (Locale.forLanguageTag(two).getISO3Language().equals(code)) {
                return two;
            }
        }
        return code;
    }

    private static String run(List<String> command, String input) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            Process process = builder.start();
            CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS)
                    .execute(process::destroyForcibly);
            CompletableFuture<Void> writing =
                    CompletableFuture.runAsync(() -> write(process, input));
            byte[] answer = process.getInputStream().readAllBytes();
            writing.join();
            if (process.waitFor() != 0) {
                throw new Fault(Fault.Kind.REQUEST, String.join(" ", command) + " failed");
            }
            return new String(answer, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UserError(
                    "Apertium is not on this machine: install it and a language pair (on Debian:"
                            + " apt-get install apertium apertium-eng-spa apertium-fr-es).");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault(Fault.Kind.REFUSED, "interrupted");
        }
    }

    private static void write(Process process, String input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // It stopped reading; what it answered, or did not, says why.
            return;
        }
    }
}

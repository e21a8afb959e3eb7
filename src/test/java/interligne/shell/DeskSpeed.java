package interligne.shell;

import interligne.language.Languages;
import interligne.shell.desk.Keyboard;
import interligne.shell.desk.Sheet;
import interligne.shell.screen.Card;
import interligne.shell.screen.Screen;
import interligne.workflow.Proof;
import interligne.workflow.Workflow;
import interligne.workflow.order.Deed;
import interligne.workflow.order.IngestOrder;
import interligne.workflow.order.Selection;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How long a translator waits in a sitting, in processor time: a card of {@code next}, the check on
 * Enter, saving, one key. It stands here and not with the other measurements because it draws the
 * card itself.
 *
 * <p>{@code java -Xmx3g -cp … interligne.shell.DeskSpeed FOLDER SEGMENTS TERMS UNITS}: makes a
 * workspace of that size in the folder, unless it is there.
 */
public final class DeskSpeed {

    private static final int ROUNDS = 30;
    private static final String[] SYLLABLES = {
        "ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "xo", "zu"
    };

    private final Random random = new Random(3);

    private DeskSpeed() {}

    /** Prints the figures. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        if (!Files.exists(folder)) {
            new DeskSpeed().make(folder, number(args[1]), number(args[2]), number(args[3]));
        }
        Workflow workflow = Workflow.in(folder, "");
        Screen screen =
                new Screen(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(System.err),
                        true,
                        100);
        long start = cpu();
        Proof.Place place = workflow.proof().next("long", "fr", Selection.ALL, "").orElseThrow();
        new Card(screen).draw(place, "fr");
        System.out.printf(Locale.ROOT, "first next      %8.1f ms%n", (cpu() - start) / 1e6);
        List<Double> cards = new ArrayList<>();
        List<Double> checks = new ArrayList<>();
        List<Double> saves = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            String id = place.view().segment().id();
            String source = place.view().segment().source().text();
            start = cpu();
            workflow.proof().findings("long", "fr", id, "Le groupe vend 12 puces en ville.");
            checks.add((cpu() - start) / 1e6);
            start = cpu();
            Deed deed = new Deed("ana", "translate");
            workflow.change(
                    "long",
                    "fr",
                    deed,
                    Selection.of(List.of(id)),
                    (t, segment, at) -> t.translated("Le groupe vend.", source, "ana", at));
            saves.add((cpu() - start) / 1e6);
            start = cpu();
            place = workflow.proof().next("long", "fr", Selection.ALL, id).orElseThrow();
            new Card(screen).draw(place, "fr");
            cards.add((cpu() - start) / 1e6);
        }
        told("next", cards);
        told("check on Enter", checks);
        told("save", saves);
        keys();
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    private static void told(String what, List<Double> times) {
        Collections.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-15s %8.1f ms median, %.1f ms worst of %d%n",
                what,
                times.get(times.size() / 2),
                times.get(times.size() - 1),
                times.size());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Types a long sentence, key by key, on a line at a terminal without a screen. */
    private static void keys() throws IOException {
        String sentence =
                "L'usine dit \"oui\" : elle vendra plus de courant ; et alors ? ".repeat(10);
        Sheet sheet =
                new Sheet(
                        "fr> ",
                        "",
                        "",
                        List.of(),
                        "",
                        List.of(),
                        Languages.of("fr").orElseThrow().typography("fr"));
        for (int round = 0; round < 3; round++) {
            double each =
                    Keyboard.typing(
                            sentence + "\r",
                            line -> {
                                long start = cpu();
                                line.edit(sheet);
                                return (cpu() - start) / 1e6 / sentence.length();
                            });
            System.out.printf(Locale.ROOT, "one key         %8.2f ms, round %d%n", each, round + 1);
        }
    }

    private void make(Path folder, int segments, int terms, int units) throws IOException {
        Files.createDirectories(folder);
        Workflow.in(folder, "").init("");
        List<String> words = new ArrayList<>();
        try (Writer out = Files.newBufferedWriter(folder.resolve("glossary/many.csv"))) {
            out.write("concept,kind,en,fr\n");
            for (int i = 0; i < terms; i++) {
                words.add(word() + (i % 3 == 0 ? " " + word() : ""));
                out.write("c" + i + ",term," + words.get(i) + ",le " + word() + "\n");
            }
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve("long.txt"))) {
            for (int i = 0; i < segments; i++) {
                out.write(sentence(words) + "\n\n");
            }
        }
        Files.createDirectories(folder.resolve("translations/memory"));
        try (Writer out = Files.newBufferedWriter(folder.resolve("translations/memory/old.tmx"))) {
            out.write(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\"><header creationtool=\"x\"");
            out.write(
                    " creationtoolversion=\"1\" segtype=\"sentence\" o-tmf=\"x\" adminlang=\"en\"");
            out.write(" srclang=\"en\" datatype=\"plaintext\"/><body>\n");
            for (int i = 0; i < units; i++) {
                out.write("<tu><tuv xml:lang=\"en\"><seg>" + sentence(words) + "</seg></tuv>");
                out.write("<tuv xml:lang=\"fr\"><seg>" + sentence(words) + "</seg></tuv></tu>\n");
            }
            out.write("</body></tmx>\n");
        }
        Workflow workflow = Workflow.in(folder, "");
        IngestOrder order = new IngestOrder("en", List.of("fr"), "long", "", "", true, false);
        workflow.ingest(
                workflow.sources(folder.resolve("long.txt").toString()).get(0), order, "ana");
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private String sentence(List<String> words) {
        StringBuilder sentence = new StringBuilder("The group says that its");
        for (int i = 8 + random.nextInt(8); i > 0; i--) {
            sentence.append(' ').append(words.get(random.nextInt(words.size())));
            sentence.append(i % 3 == 0 ? " and sells the" : "");
        }
        return sentence.append(" in 20").append(10 + random.nextInt(16)).append('.').toString();
    }
}

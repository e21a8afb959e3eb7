package interligne.bench;

import interligne.article.Edition;
import interligne.article.Translation;
import interligne.workspace.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Kills the program (SIGKILL) at random moments in mixed commands and looks whether every change
 * that it had acknowledged is there and every file can be read: {@code interligne.bench.KillRuns
 * 200}. The acknowledgement is the sentence on the error stream.
 */
public final class KillRuns {

    private static final int SEGMENTS = 6;

    private final Path folder;
    private final Random random;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private final List<String> lost = new ArrayList<>();
    private int number;
    private int acknowledged;

    /** Runs in an empty folder, with a seed. */
    public KillRuns(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** As many kills as the first argument says. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("interligne-kill");
        KillRuns runs = new KillRuns(folder, 20261124);
        int kills = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        List<String> lost = runs.kill(kills);
        System.out.println(
                kills + " kills, " + runs.acknowledged + " changes acknowledged, lost: " + lost);
    }

    /** Kills the program so many times; answers what was lost or cannot be read. */
    public List<String> kill(int times) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("page0.txt"), page(0));
        Files.writeString(folder.resolve("page1.txt"), page(1));
        run("init .");
        run("ingest page0.txt --to fr --id page --as ana");
        for (int n = 0; n < times; n++) {
            once();
        }
        return lost;
    }

    /** How many changes were acknowledged. */
    public int acknowledged() {
        return acknowledged;
    }

    private static String page(int version) {
        return "The first sentence stands alone here.\n\nThe second sentence follows it now.\n\n"
                + "A third sentence is longer than both.\n\nThe fourth sentence says nothing.\n\n"
                + "Number five is a sentence as well.\n\nThe sixth sentence ends the page.\n\n"
                + (version % 2 == 0 ? "" : "Version " + version + " adds this one.\n");
    }

    /** One program, a script of commands on its standard input, a kill somewhere in it. */
    private void once() throws IOException, InterruptedException {
        List<String> script = new ArrayList<>();
        List<String[]> promises = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            number++;
            String segment = "s000" + (1 + random.nextInt(SEGMENTS));
            String text = "Essai " + number + ".";
            String verb =
                    List.of("translate", "translate", "note", "ingest").get(random.nextInt(4));
            script.add(
                    verb.equals("ingest")
                            ? "ingest page" + number % 2 + ".txt --id page --as cleo"
                            : verb + " " + segment + " \"" + text + "\" --as ana");
            script.add("version"); // its line says that the command before it has ended
            promises.add(new String[] {verb, segment, text});
        }
        Process process = start(String.join("\n", script) + "\n");
        Thread killer = new Thread(() -> kill(process, random.nextInt(1200)));
        int done = 0;
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith("interligne ")) {
                    if (done == 0) {
                        killer.start(); // the start of a program writes nothing
                    }
                    keep(promises.get(done++));
                }
            }
        }
        if (done == 0) {
            throw new IOException("the program did not start");
        }
        killer.join();
        acknowledged += done;
        look(done < promises.size() ? promises.get(done) : new String[] {"", "", ""});
    }

    private static void kill(Process process, long after) {
        try {
            Thread.sleep(after);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.toHandle().destroyForcibly(); // the process itself would close our end of the pipe
    }

    private void keep(String[] promise) {
        if (promise[0].equals("translate")) {
            texts.put(promise[1], promise[2]);
            notes.put(promise[1], "");
        } else if (promise[0].equals("note")) {
            notes.put(promise[1], promise[2]);
        }
    }

    /** What was acknowledged is there; what was under way when the kill came may be there too. */
    private void look(String[] underWay) {
        Workspace workspace = Workspace.at(folder);
        workspace.article("page");
        Set<String> told = new HashSet<>();
        workspace.history("page").forEach(event -> told.add(event.segment() + event.after()));
        Edition edition = workspace.edition("page", "fr");
        for (Translation each : edition.translations()) {
            boolean mayDiffer = each.id().equals(underWay[1]);
            String text = texts.getOrDefault(each.id(), "");
            String note = notes.getOrDefault(each.id(), "");
            boolean there = each.target().equals(text) && each.note().equals(note);
            boolean later = mayDiffer && (each.target() + each.note()).contains(underWay[2]);
            if (!there && !later) {
                lost.add(each.id() + " \"" + text + "\", note \"" + note + "\": found " + each);
            }
            if (!text.isEmpty() && !told.contains(each.id() + text)) {
                lost.add(each.id() + " \"" + text + "\" is not told in the history");
            }
            texts.put(each.id(), each.target());
            notes.put(each.id(), each.note());
        }
    }

    private void run(String line) throws IOException, InterruptedException {
        Process process = start(line + "\n");
        process.getInputStream().readAllBytes();
        if (process.waitFor() != 0) {
            throw new IOException(line + " failed");
        }
    }

    private Process start(String script) throws IOException {
        Path file = Files.createTempFile("interligne-kill", ".txt");
        Files.writeString(file, script);
        file.toFile().deleteOnExit();
        return OtherProgram.in(folder).redirectInput(file.toFile()).start();
    }
}

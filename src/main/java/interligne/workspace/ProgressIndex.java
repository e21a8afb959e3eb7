package interligne.workspace;

import interligne.article.Flag;
import interligne.article.Masthead;
import interligne.article.Progress;
import interligne.article.State;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/**
 * What was counted in many editions, so that it is counted again only where a file is another one.
 *
 * <p>It is derived and may be deleted at any time. A count is believed while both files are the
 * same ones, as long and as old as when they were counted; a file that was written within the last
 * seconds is not believed at all, since a second change in the same instant would not show. What
 * cannot be read, was damaged, or was counted by another version of the program counts as not
 * there.
 */
public final class ProgressIndex {

    private static final long FRESH = TimeUnit.SECONDS.toNanos(3);

    private record Count(Stamp article, Stamp edition, Progress progress) {}

    private record Head(Stamp article, Masthead masthead) {}

    private final Workspace workspace;
    private final String version;
    private final Map<String, Head> heads = new TreeMap<>();
    private final Map<String, Count> counts = new TreeMap<>();
    private final Map<String, Stamp> stamps = new HashMap<>();
    private boolean changed;

    private ProgressIndex(Workspace workspace, String version) {
        this.workspace = workspace;
        this.version = version;
    }

    /**
     * That of a workspace.
     *
     * @param version of the program; what another one counted is not believed
     */
    public static ProgressIndex of(Workspace workspace, String version) {
        ProgressIndex index = new ProgressIndex(workspace, version);
        index.read();
        return index;
    }

    /** What an article is called. */
    public Masthead masthead(String article, Supplier<Masthead> otherwise) {
        Stamp now = stamp(article);
        Head known = heads.get(article);
        if (known != null && known.article().same(now)) {
            return known.masthead();
        }
        Masthead read = otherwise.get();
        if (settled(now)) {
            heads.put(article, new Head(now, read));
            changed = true;
        }
        return read;
    }

    /** The progress of an edition. */
    public Progress progress(String article, String target, Supplier<Progress> otherwise) {
        String key = article + "/" + target;
        Stamp ofArticle = stamp(article);
        Stamp ofEdition = Stamp.of(workspace.editionFile(article, target));
        Count known = counts.get(key);
        if (known != null && known.article().same(ofArticle) && known.edition().same(ofEdition)) {
            return known.progress();
        }
        Progress counted = otherwise.get();
        if (settled(ofArticle) && settled(ofEdition)) {
            counts.put(key, new Count(ofArticle, ofEdition, counted));
            changed = true;
        }
        return counted;
    }

    private Stamp stamp(String article) {
        return stamps.computeIfAbsent(article, id -> Stamp.of(workspace.articleFile(id)));
    }

    private static boolean settled(Stamp stamp) {
        long now = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
        return stamp.modified() < now - FRESH;
    }

    /** Keeps what was counted for the next program; without the right to write nothing is kept. */
    public void save() {
        if (!changed) {
            return;
        }
        try {
            heads.keySet().retainAll(workspace.articles());
            counts.keySet().removeIf(key -> !heads.containsKey(key.substring(0, key.indexOf('/'))));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            write(new DataOutputStream(bytes));
            byte[] content = bytes.toByteArray();
            SafeFiles.write(
                    file(),
                    out -> {
                        out.write(ByteBuffer.allocate(Long.BYTES).putLong(sum(content)).array());
                        out.write(content);
                    });
            changed = false;
        } catch (IOException e) {
            // Without it the next program counts again: that takes time, but is never wrong.
            return;
        }
    }

    private void read() {
        try {
            ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file()));
            long sum = all.getLong();
            byte[] content = new byte[all.remaining()];
            all.get(content);
            if (sum == sum(content)) {
                read(new DataInputStream(new ByteArrayInputStream(content)));
            }
        } catch (IOException | RuntimeException e) {
            heads.clear();
            counts.clear();
        }
    }

    private Path file() {
        return workspace.root().resolve(".interligne").resolve("progress");
    }

    private static long sum(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return sum.getValue();
    }

    private void write(DataOutputStream out) throws IOException {
        out.writeUTF(version);
        out.writeInt(heads.size());
        for (Map.Entry<String, Head> each : heads.entrySet()) {
            out.writeUTF(each.getKey());
            write(out, each.getValue().article());
            out.writeUTF(each.getValue().masthead().title());
            out.writeUTF(each.getValue().masthead().language());
        }
        out.writeInt(counts.size());
        for (Map.Entry<String, Count> each : counts.entrySet()) {
            out.writeUTF(each.getKey());
            write(out, each.getValue().article());
            write(out, each.getValue().edition());
            write(out, each.getValue().progress());
        }
    }

    private void read(DataInputStream in) throws IOException {
        if (!in.readUTF().equals(version)) {
            return;
        }
        for (int left = in.readInt(); left > 0; left--) {
            String id = in.readUTF();
            Stamp stamp = readStamp(in);
            heads.put(id, new Head(stamp, new Masthead(id, in.readUTF(), in.readUTF())));
        }
        for (int left = in.readInt(); left > 0; left--) {
            String key = in.readUTF();
            counts.put(key, new Count(readStamp(in), readStamp(in), readProgress(in)));
        }
    }

    private static void write(DataOutputStream out, Stamp stamp) throws IOException {
        out.writeLong(stamp.modified());
        out.writeLong(stamp.size());
        out.writeUTF(stamp.file());
    }

    private static Stamp readStamp(DataInputStream in) throws IOException {
        return new Stamp(in.readLong(), in.readLong(), in.readUTF());
    }

    private static void write(DataOutputStream out, Progress progress) throws IOException {
        out.writeInt(progress.total());
        for (State each : State.values()) {
            out.writeInt(progress.in(each));
        }
        for (Flag each : Flag.values()) {
            out.writeInt(progress.with(each));
        }
        out.writeInt(progress.words());
        out.writeInt(progress.wordsDone());
        out.writeInt(progress.languages().size());
        for (Map.Entry<String, Integer> each : progress.languages().entrySet()) {
            out.writeUTF(each.getKey());
            out.writeInt(each.getValue());
        }
    }

    private static Progress readProgress(DataInputStream in) throws IOException {
        int total = in.readInt();
        Map<State, Integer> states = new LinkedHashMap<>();
        for (State each : State.values()) {
            states.put(each, in.readInt());
        }
        Map<Flag, Integer> flags = new LinkedHashMap<>();
        for (Flag each : Flag.values()) {
            flags.put(each, in.readInt());
        }
        int words = in.readInt();
        int wordsDone = in.readInt();
        Map<String, Integer> languages = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            languages.put(in.readUTF(), in.readInt());
        }
        return new Progress(total, states, flags, words, wordsDone, languages);
    }
}

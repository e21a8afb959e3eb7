package interligne.corpus.job;

import interligne.article.UserError;
import interligne.exchange.CountsJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The folder of the results of a run: it appears whole or not at all, in place of the results of an
 * earlier run.
 */
public final class Results {

    /** The file whose presence says that the folder is whole. */
    static final String WHOLE = "_SUCCESS";

    private final Storage storage;
    private final String folder;
    private final String work;
    private final String old;

    public Results(Storage storage, String folder) {
        this.storage = storage;
        this.folder = folder.replaceAll("/+$", "");
        int slash = this.folder.lastIndexOf('/');
        String parent = this.folder.substring(0, slash + 1);
        String name = this.folder.substring(slash + 1);
        work = parent + "." + name + ".corpus-work";
        old = parent + "." + name + ".corpus-old";
    }

    /** Where the run writes meanwhile. */
    public String work() {
        return work;
    }

    /**
     * Clears what a run that was killed left behind.
     *
     * @throws UserError when something else than results lies in the folder
     */
    public void begin() throws IOException {
        if (!storage.exists(folder) && storage.exists(old)) {
            storage.move(old, folder);
        }
        if (storage.exists(folder)
                && !storage.exists(folder + "/" + WHOLE)
                && !storage.list(folder).isEmpty()) {
            throw new UserError(
                    folder
                            + " holds other things than results of corpus: choose another --output.");
        }
        storage.remove(work);
        storage.remove(old);
    }

    /** Clears away what a run that is given up has written. */
    public void abandon() throws IOException {
        storage.remove(work);
    }

    /** A text file of the results, beside the parts. */
    public Writer text(String name) throws IOException {
        return new BufferedWriter(
                new OutputStreamWriter(storage.create(work + "/" + name), StandardCharsets.UTF_8));
    }

    /** Writes the numbers of the run beside the parts. */
    public void summary(Map<String, ?> facts) throws IOException {
        try (Writer out = text("summary.json")) {
            CountsJson.write(facts, out);
        }
    }

    /**
     * Puts the results in their place.
     *
     * @param parts the folders of parts; what killed attempts left beside them goes
     */
    public void commit(String... parts) throws IOException {
        for (String each : parts) {
            storage.remove(work + "/" + each + PartFile.ATTEMPTS);
        }
        storage.create(work + "/" + WHOLE).close();
        if (storage.exists(folder)) {
            storage.move(folder, old);
        }
        storage.move(work, folder);
        storage.remove(old);
    }
}

package interligne.corpus.job;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;

/**
 * What one part of the work leaves behind: a file that is there whole when the part was done, and
 * written anew when it is done again.
 */
public final class PartFile implements AutoCloseable {

    /** How the folder of attempts is called after that of the parts. */
    static final String ATTEMPTS = ".attempts";

    private final Storage storage;
    private final String file;
    private final String temporary;
    private final OutputStream out;
    private boolean used;
    private boolean kept;

    public PartFile(Storage storage, String folder, String name) throws IOException {
        this.storage = storage;
        this.file = folder + "/" + name;
        // Beside the folder of the parts: what a killed attempt leaves is none of them.
        this.temporary = folder + ATTEMPTS + "/" + name + "." + UUID.randomUUID();
        this.out = new BufferedOutputStream(storage.create(temporary), 1 << 16);
    }

    /** Where it is written to; as JSON Lines when its name is that of a Parquet file. */
    public OutputStream out() {
        used = true;
        return out;
    }

    /** Puts it in its place, unless nothing was written. */
    public void keep() throws IOException {
        out.close();
        if (used && file.endsWith(Storage.PARQUET)) {
            storage.columns(temporary, file);
            kept = true;
        } else if (used) {
            storage.move(temporary, file);
            kept = true;
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (!kept) {
            storage.remove(temporary);
        }
    }
}

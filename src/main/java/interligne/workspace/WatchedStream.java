package interligne.workspace;

import interligne.article.Watch;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is read while somebody waits: tells how much of it is behind. */
final class WatchedStream extends FilterInputStream {

    private static final long KILO = 1024;

    private final Watch watch;
    private final long all;
    private long done;

    /** Opens a file. */
    WatchedStream(Path file, Watch watch) throws IOException {
        super(Files.newInputStream(file));
        this.watch = watch;
        this.all = Files.size(file) / KILO;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        tell(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        tell(Math.max(0, read));
        return read;
    }

    private void tell(int read) {
        done += read;
        watch.at(done / KILO, all, "KB");
    }
}

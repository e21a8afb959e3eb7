package interligne.corpus.spark;

import interligne.corpus.job.Storage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.hadoop.fs.Path;

/**
 * A storage that reads and writes Parquet as well, with the library that Spark brings.
 *
 * @param files where the files lie
 */
record ParquetStorage(Storage files) implements Storage {

    private static final long serialVersionUID = 1;

    @Override
    public boolean local() {
        return files.local();
    }

    @Override
    public boolean columnar() {
        return true;
    }

    @Override
    public InputStream rows(String file) throws IOException {
        return new ParquetRows(path(file));
    }

    /** The folder of the results says what the lines are. */
    @Override
    public void columns(String lines, String file) throws IOException {
        String whole = lines + PARQUET;
        try (InputStream in = files.open(lines, 0)) {
            ParquetLines.write(in, path(whole), file);
        }
        files.move(whole, file);
        files.remove(lines);
    }

    private Path path(String file) {
        return files.local() ? new Path(java.nio.file.Path.of(file).toUri()) : new Path(file);
    }

    @Override
    public boolean exists(String place) throws IOException {
        return files.exists(place);
    }

    @Override
    public List<Stored> list(String place) throws IOException {
        return files.list(place);
    }

    @Override
    public InputStream open(String file, long start) throws IOException {
        return files.open(file, start);
    }

    @Override
    public ByteBuffer map(String file) throws IOException {
        return files.map(file);
    }

    @Override
    public OutputStream create(String file) throws IOException {
        return files.create(file);
    }

    @Override
    public void move(String from, String to) throws IOException {
        files.move(from, to);
    }

    @Override
    public void remove(String place) throws IOException {
        files.remove(place);
    }
}

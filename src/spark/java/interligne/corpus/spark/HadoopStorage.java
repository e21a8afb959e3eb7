package interligne.corpus.spark;

import interligne.corpus.job.Storage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.deploy.SparkHadoopUtil;

/** Any file system that Hadoop knows, by URL; set up as Spark is on the machine that uses it. */
final class HadoopStorage implements Storage {

    private static final long serialVersionUID = 1;

    private static FileSystem of(Path path) throws IOException {
        FileSystem files = path.getFileSystem(SparkHadoopUtil.get().conf());
        // Sums beside every file would look like parts of the results.
        files.setWriteChecksum(false);
        return files;
    }

    @Override
    public boolean exists(String place) throws IOException {
        Path path = new Path(place);
        return of(path).exists(path);
    }

    @Override
    public List<Stored> list(String place) throws IOException {
        Path path = new Path(place);
        RemoteIterator<LocatedFileStatus> found = of(path).listFiles(path, true);
        List<Stored> all = new ArrayList<>();
        while (found.hasNext()) {
            LocatedFileStatus each = found.next();
            if (!each.getPath().getName().startsWith(".")) {
                all.add(new Stored(each.getPath().toString(), each.getLen()));
            }
        }
        all.sort(Comparator.comparing(Stored::file));
        return all;
    }

    @Override
    public InputStream open(String file, long start) throws IOException {
        Path path = new Path(file);
        FSDataInputStream in = of(path).open(path);
        in.seek(start);
        return in;
    }

    @Override
    public OutputStream create(String file) throws IOException {
        Path path = new Path(file);
        return of(path).create(path, true);
    }

    @Override
    public void move(String from, String to) throws IOException {
        Path source = new Path(from);
        Path target = new Path(to);
        FileSystem files = of(source);
        files.mkdirs(target.getParent());
        if (files.exists(target) && files.getFileStatus(target).isFile()) {
            files.delete(target, false);
        }
        if (!files.rename(source, target)) {
            throw new IOException("cannot rename " + from + " to " + to);
        }
    }

    @Override
    public void remove(String place) throws IOException {
        Path path = new Path(place);
        of(path).delete(path, true);
    }
}

package interligne.corpus.job;

import interligne.workspace.ArchiveFiles;
import interligne.workspace.UserFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The disk of this machine. */
public final class LocalStorage implements Storage {

    private static final long serialVersionUID = 1;

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public boolean exists(String place) {
        return UserFiles.exists(Path.of(place));
    }

    @Override
    public List<Stored> list(String place) throws IOException {
        Path path = Path.of(place);
        List<Stored> all = new ArrayList<>();
        for (Path each : UserFiles.isFolder(path) ? UserFiles.filesIn(path) : List.of(path)) {
            all.add(new Stored(each.toString(), ArchiveFiles.size(each)));
        }
        return all;
    }

    @Override
    public InputStream open(String file, long start) throws IOException {
        return ArchiveFiles.open(Path.of(file), start);
    }

    @Override
    public ByteBuffer map(String file) throws IOException {
        return ArchiveFiles.map(Path.of(file));
    }

    @Override
    public OutputStream create(String file) throws IOException {
        return ArchiveFiles.create(Path.of(file));
    }

    @Override
    public void move(String from, String to) throws IOException {
        ArchiveFiles.move(Path.of(from), Path.of(to));
    }

    @Override
    public void remove(String place) throws IOException {
        ArchiveFiles.remove(Path.of(place));
    }
}

package interligne.workspace;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What files hold, read again only when a file is another one than last time. */
final class Known<T> {

    private record Reading<T>(Stamp stamp, T value) {}

    private final Map<Path, Reading<T>> readings = new LinkedHashMap<>(16, 0.75f, true);
    private final int most;

    /** Keeps so many values at most; the one not asked for longest goes first. */
    Known(int most) {
        this.most = most;
    }

    /** What the file holds. */
    T of(Path file, Supplier<T> reader) {
        Stamp stamp = Stamp.of(file);
        Reading<T> known = readings.get(file);
        if (known != null && known.stamp().same(stamp)) {
            return known.value();
        }
        T value = reader.get();
        keep(file, stamp, value);
        return value;
    }

    /** What was just written to the file. */
    void wrote(Path file, T value) {
        keep(file, Stamp.of(file), value);
    }

    private void keep(Path file, Stamp stamp, T value) {
        readings.put(file, new Reading<>(stamp, value));
        if (readings.size() > most) {
            readings.remove(readings.keySet().iterator().next());
        }
    }
}

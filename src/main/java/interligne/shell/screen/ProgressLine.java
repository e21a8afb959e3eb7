package interligne.shell.screen;

import interligne.article.UserError;
import interligne.article.Watch;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.jline.utils.Signals;

/**
 * One line under the work that a person waits for: a bar, the rate, the time that remains. It
 * stands on the error screen of a terminal only, is drawn at most ten times a second, and is gone
 * when anything else is said. Ctrl-C stops the work between two pieces.
 */
public final class ProgressLine implements Watch {

    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1000 * MILLI;

    /** Work that is done sooner shows nothing. */
    private static final long QUIET = 400 * MILLI;

    private static final long EVERY = 100 * MILLI;
    private static final int STOPPED_TWICE = 130;

    private final PrintWriter err;
    private final boolean shown;
    private final IntSupplier width;
    private final UnaryOperator<String> drawn;
    private final LongSupplier clock;
    private final Set<String> told = new HashSet<>();
    private UnaryOperator<String> said = UnaryOperator.identity();
    private long begun = -1;
    private long before;
    private long last;
    private int standing;
    private boolean listening;
    private volatile boolean stop;

    /**
     * A line.
     *
     * @param shown whether a person sees the error screen, and may move its cursor back
     * @param width columns of the screen
     * @param drawn the bar with the signs that the screen has
     * @param clock nanoseconds
     */
    ProgressLine(
            PrintWriter err,
            boolean shown,
            IntSupplier width,
            UnaryOperator<String> drawn,
            LongSupplier clock) {
        this.err = err;
        this.shown = shown;
        this.width = width;
        this.drawn = drawn;
        this.clock = clock;
    }

    /** From now on it speaks like that. */
    void speak(UnaryOperator<String> language) {
        said = language;
    }

    /** The person wants the work to stop; who says so twice does not wait for the next piece. */
    public void stop() {
        if (stop && listening) {
            Runtime.getRuntime().halt(STOPPED_TWICE); // every file is whole at any time
        }
        stop = true;
    }

    @Override
    public synchronized void at(long done, long all, String what) {
        if (stop) {
            end();
            throw UserError.stopped(
                    "Stopped; what was finished until then is kept, nothing is half written:"
                            + " the same command does the rest.");
        }
        long now = clock.getAsLong();
        if (begun < 0 || done < before) {
            begun = now;
            last = now;
        }
        before = done;
        if (now - begun < QUIET || now - last < EVERY) {
            return;
        }
        last = now;
        if (shown) {
            listen();
            draw(text(done, all, what, now - begun));
        }
    }

    @Override
    public synchronized void note(String sentence) {
        if (told.add(sentence)) {
            clear();
            err.println("interligne: " + said.apply(sentence));
            err.flush();
        }
    }

    /** At a terminal of our own Ctrl-C asks; elsewhere whoever stops us means it at once. */
    private void listen() {
        if (!listening) {
            listening = true;
            Signals.register("INT", this::stop);
        }
    }

    /** For example {@code "████░░░░░░ 40 % 120/300 articles 12/s 0:15 left"}. */
    String text(long done, long all, String what, long nanos) {
        double rate = done * (double) SECOND / Math.max(1, nanos);
        StringBuilder line = new StringBuilder();
        if (all > 0) {
            int columns = width.getAsInt() < 80 ? 10 : 20;
            int full = (int) (Math.min(done, all) * columns / all);
            line.append(drawn.apply("█".repeat(full) + "░".repeat(columns - full)));
            line.append(String.format(Locale.ROOT, " %3d %%", Math.min(done, all) * 100 / all));
        }
        line.append("  ").append(done).append(all > 0 ? "/" + all : "");
        line.append(' ').append(said.apply(what));
        line.append(String.format(Locale.ROOT, rate < 10 ? "  %.1f/s" : "  %.0f/s", rate));
        if (all > 0 && done > 0) {
            long seconds = Math.round(Math.max(0, all - done) / rate);
            String time = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
            line.append("  ").append(said.apply(time + " left"));
        }
        return line.substring(0, Math.min(line.length(), width.getAsInt() - 1));
    }

    private void draw(String text) {
        err.print("\r" + text + " ".repeat(Math.max(0, standing - text.length())));
        err.flush();
        standing = text.length();
    }

    /** Takes the line away, so that something else may be said. */
    synchronized void clear() {
        if (standing > 0) {
            err.print("\r" + " ".repeat(standing) + "\r");
            err.flush();
            standing = 0;
        }
    }

    /** The work is over; the next begins anew. */
    public synchronized void end() {
        clear();
        begun = -1;
        before = 0;
        stop = false;
    }
}

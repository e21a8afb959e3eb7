package interligne.corpus;

import interligne.article.UserError;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verbs of a run over an archive, on the engine that the order names. */
public final class Corpus {

    /** So many pairs in a run from which on a cluster is worth its trouble. */
    public static final long WORTH_A_CLUSTER = 5_000_000;

    private static final Pattern LOCAL = Pattern.compile("local(?:\\[(\\d+|\\*)\\])?");

    private Corpus() {}

    /** Whether the order names the cores of this machine. */
    public static boolean local(CorpusOrder order) {
        return !order.option("engine").equals("spark");
    }

    /**
     * Checks an archive with the cores of this machine.
     *
     * @throws UserError naming what cannot be done
     */
    public static Tally check(CorpusOrder order) {
        if (order.option("format").equals("parquet")) {
            throw new UserError("Only Spark writes Parquet: add --engine spark.");
        }
        try (Engine engine = new LocalEngine(threads(order.option("master")))) {
            return CorpusCheck.run(order, new LocalStorage(), engine);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** What a failed read or write means, for the person at the terminal. */
    static UserError trouble(IOException cause) {
        return new UserError(
                "The run over the archive stopped: "
                        + cause.getClass().getSimpleName()
                        + ": "
                        + cause.getMessage()
                        + ". The results are as they were.");
    }

    private static int threads(String master) {
        Matcher matcher = LOCAL.matcher(master);
        if (!master.isEmpty() && !matcher.matches()) {
            throw new UserError(
                    "\"" + master + "\" is no master of this machine: say local[2] or local[*].");
        }
        String count = master.isEmpty() ? null : matcher.group(1);
        return count == null || count.equals("*")
                ? Runtime.getRuntime().availableProcessors()
                : Math.max(1, Integer.parseInt(count));
    }
}

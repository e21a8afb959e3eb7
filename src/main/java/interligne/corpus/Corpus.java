package interligne.corpus;

import interligne.article.UserError;
import interligne.article.Watch;
import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.Engine;
import interligne.corpus.job.LocalEngine;
import interligne.corpus.job.LocalStorage;
import interligne.corpus.job.Rejects;
import interligne.corpus.job.Results;
import interligne.corpus.job.Storage;
import interligne.corpus.job.Tally;
import interligne.corpus.units.CorpusMemory;
import interligne.corpus.units.Gathered;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verbs of a run over an archive, on the engine that the order names. */
public final class Corpus {

    private static final int FINE = 0;
    private static final int FINDINGS = 1;
    private static final int DEFECT = 3;

    private static final Pattern LOCAL = Pattern.compile("local(?:\\[(\\d+|\\*)\\])?");

    private Corpus() {}

    /**
     * Runs an order with the cores of this machine.
     *
     * @param out takes the lines of the answer
     * @param notes takes what is said beside it
     * @param watch who waits for it
     * @return the exit code
     * @throws UserError naming what cannot be done
     */
    public static int here(
            CorpusOrder order, Consumer<String> out, Consumer<String> notes, Watch watch) {
        LocalStorage storage = new LocalStorage();
        LocalEngine engine = new LocalEngine(threads(order.option("master")), notes, watch);
        Thread killed = new Thread(() -> abandon(engine, order, storage));
        Runtime.getRuntime().addShutdownHook(killed);
        try (engine) {
            return run(order, storage, engine, out);
        } catch (UserError e) {
            if (e.stops()) {
                abandon(engine, order, storage);
            }
            throw e;
        } catch (IOException e) {
            throw trouble(e);
        } finally {
            forget(killed);
        }
    }

    private static void forget(Thread killed) {
        try {
            Runtime.getRuntime().removeShutdownHook(killed);
        } catch (IllegalStateException e) {
            return; // the program ends already, and the hook runs
        }
    }

    /** What a run that was stopped or killed had begun is of no use to anybody. */
    private static void abandon(LocalEngine engine, CorpusOrder order, Storage storage) {
        engine.close();
        try {
            new Results(storage, order.output()).abandon();
        } catch (IOException | UserError e) {
            return; // the next run clears it away
        }
    }

    /** The same on any engine. */
    public static int run(CorpusOrder order, Storage storage, Engine engine, Consumer<String> out)
            throws IOException {
        if (order.ending("").equals(Storage.PARQUET) && !storage.columnar()) {
            throw new UserError("Spark writes Parquet: add --engine spark.");
        }
        return switch (order.verb()) {
            case "check" -> told(order, CorpusCheck.run(order, storage, engine), out);
            case "usage" -> {
                Usage usage = CorpusUsage.run(order, storage, engine);
                refuse(order, usage.nothingRead());
                usage.sentences().forEach(out);
                yield FINE;
            }
            case "memory" -> {
                Gathered gathered = CorpusMemory.run(order, storage, engine);
                refuse(order, gathered.nothingRead());
                out.accept(gathered.sentence());
                yield FINE;
            }
            case "leverage" -> {
                Leverage leverage = CorpusLeverage.run(order, storage, engine);
                refuse(order, leverage.nothingRead());
                leverage.sentences().forEach(out);
                yield FINE;
            }
            default -> throw new UserError("There is no \"corpus " + order.verb() + "\".");
        };
    }

    private static int told(CorpusOrder order, Tally tally, Consumer<String> out) {
        refuse(order, tally.nothingRead());
        out.accept(tally.sentence());
        tally.defects()
                .forEach(
                        (rule, place) ->
                                out.accept(
                                        "The rule "
                                                + rule
                                                + " failed by a defect of interligne at "
                                                + place
                                                + "; the other rules ran."));
        return !tally.defects().isEmpty() ? DEFECT : tally.found("error") > 0 ? FINDINGS : FINE;
    }

    /** A run that could read nothing is no answer, and a script must see that. */
    private static void refuse(CorpusOrder order, boolean nothingRead) {
        if (nothingRead) {
            throw new UserError(
                    "Nothing could be read: "
                            + order.output()
                            + "/"
                            + Rejects.FOLDER
                            + " says of each record why.");
        }
    }

    /** What a failed read or write means, for the person at the terminal. */
    private static UserError trouble(IOException cause) {
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

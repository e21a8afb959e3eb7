package interligne.shell;

import interligne.corpus.Corpus;
import interligne.corpus.SparkLaunch;
import interligne.corpus.job.CorpusOrder;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.Screen;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Commands over whole archives. */
final class CorpusCommands {

    private static final String GROUP = "Archives";

    private static final Option GLOSSARY =
            Option.text("glossary", "PATH", "the terms: a CSV file, a folder, or a workspace");
    private static final Option OUTPUT =
            Option.text("output", "DIR", "where the results go, whole or not at all");
    private static final Option ENGINE =
            Option.choice("engine", "where it runs (else local)", "local", "spark");
    private static final Option MASTER =
            Option.text("master", "URL", "local[N] for N cores, spark://HOST:PORT …");
    private static final Option FROM =
            Option.text("from", "LANG", "the source language of files without one");
    private static final Option TO = Option.text("to", "LANG", "only this target language");

    private CorpusCommands() {}

    static List<Action> all(Session session) {
        return List.of(
                check(session),
                usage(session),
                memory(session),
                leverage(session),
                fetchSpark(session));
    }

    private static Action check(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "corpus check",
                        "Checks an archive of any size; ends with 1 when errors are found",
                        call -> run(call, "check"))
                .takes("FILE…")
                .with(
                        GLOSSARY,
                        OUTPUT,
                        ENGINE,
                        MASTER,
                        FROM,
                        TO,
                        Option.text("locale", "TAG", "the variant of the target language"),
                        Option.text("rules", "RULE[,RULE]", "only these rules"),
                        Option.choice(
                                "format",
                                "how the findings are written (else jsonl)",
                                "jsonl",
                                "parquet"),
                        Option.text(
                                "since", "PATH", "only pairs that an earlier run or file lacks"))
                .example(
                        "corpus check archive/ --glossary glossary/ --output checked",
                        "corpus check archive/ --glossary glossary/ --output new --since checked",
                        "corpus check archive/ --output checked --engine spark --master local[2]");
    }

    private static Action usage(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "corpus usage",
                        "Tells how each concept is translated in an archive, inconsistent ones first",
                        call -> run(call, "usage"))
                .takes("FILE…")
                .with(GLOSSARY, OUTPUT, ENGINE, MASTER, FROM, TO)
                .example(
                        "corpus usage archive/ --glossary glossary/ --output used",
                        "corpus usage archive/ --glossary terms.csv --output used");
    }

    private static Action memory(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "corpus memory",
                        "Makes a memory of an archive: every unit once, with how often it stands there",
                        call -> run(call, "memory"))
                .takes("FILE…")
                .with(
                        OUTPUT,
                        Option.number(
                                "near",
                                "leave out near duplicates from this score on (else 90; 100: none)"),
                        Option.choice(
                                "format",
                                "how the units are written (else tmx)",
                                "tmx",
                                "jsonl",
                                "parquet"),
                        ENGINE,
                        MASTER,
                        FROM,
                        TO)
                .example(
                        "corpus memory archive/ --output all",
                        "corpus memory archive/ --output all --near 100");
    }

    private static Action leverage(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "corpus leverage",
                        "Counts how much of new texts a memory of any size knows",
                        call -> run(call, "leverage"))
                .takes("FILE…")
                .with(
                        Option.text("memory", "PATH", "the memory: a file or a folder of files"),
                        OUTPUT,
                        ENGINE,
                        MASTER,
                        FROM,
                        TO)
                .example(
                        "corpus leverage new/ --memory all/memory --output known",
                        "corpus leverage pages.po --memory all/memory --output known");
    }

    private static int run(Call call, String verb) {
        boolean spark = call.text("engine", "local").equals("spark");
        CorpusOrder order = order(call, verb);
        Screen screen = call.screen();
        return spark
                ? SparkLaunch.run(order)
                : Corpus.here(
                        order,
                        line -> screen.line(screen.said(line)),
                        screen::message,
                        screen.progress());
    }

    private static Action fetchSpark(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "corpus fetch-spark",
                        "Gets what --engine spark needs, through Maven (some 280 MB)",
                        CorpusCommands::fetchSpark)
                .example("corpus fetch-spark");
    }

    private static int fetchSpark(Call call) {
        call.screen().message("Spark is in " + SparkLaunch.fetch() + ".");
        return Runner.FINE;
    }

    /** The order in words that another process understands: places as seen from anywhere. */
    private static CorpusOrder order(Call call, String verb) {
        List<String> inputs = call.arguments().stream().map(each -> place(call, each)).toList();
        Map<String, String> options = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = call.text(name, "");
            if (!value.isEmpty()) {
                boolean place = CorpusOrder.PLACES.contains(name);
                options.put(name, place ? place(call, value) : value);
            }
        }
        return new CorpusOrder(verb, inputs, options);
    }

    private static final List<String> NAMES =
            List.of(
                    "glossary",
                    "output",
                    "engine",
                    "master",
                    "from",
                    "to",
                    "locale",
                    "rules",
                    "since",
                    "memory",
                    "near",
                    "format");

    /** URLs stay; paths are whole, since the same findings come of every engine. */
    private static String place(Call call, String name) {
        return name.contains("://")
                ? name
                : Path.of(call.session().file(name)).toAbsolutePath().normalize().toString();
    }
}

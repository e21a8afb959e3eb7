package interligne.corpus;

import interligne.article.UserError;
import interligne.corpus.job.CorpusOrder;
import interligne.workspace.Downloads;
import interligne.workspace.UserFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts a run on Spark as a process of its own, from a Spark that is installed or from jars that
 * were fetched; this program needs none.
 */
public final class SparkLaunch {

    /** The version that fetched jars have. */
    static final String VERSION = "4.2.0";

    /** What Spark needs opened in newer Javas; its own start script says the same. */
    private static final List<String> OPENED =
            List.of(
                    "java.base/java.lang",
                    "java.base/java.lang.invoke",
                    "java.base/java.lang.reflect",
                    "java.base/java.io",
                    "java.base/java.net",
                    "java.base/java.nio",
                    "java.base/java.util",
                    "java.base/java.util.concurrent",
                    "java.base/java.util.concurrent.atomic",
                    "java.base/jdk.internal.ref",
                    "java.base/sun.nio.ch",
                    "java.base/sun.nio.cs",
                    "java.base/sun.util.calendar");

    private SparkLaunch() {}

    /**
     * Runs an order on Spark; its words go to this process's own screen.
     *
     * @return the exit code
     * @throws UserError saying how to get Spark where there is none
     */
    public static int run(CorpusOrder order) {
        Path home = home();
        Path jar = Downloads.built().resolve("interligne-corpus.jar");
        if (!UserFiles.exists(home.resolve("jars")) || !UserFiles.exists(jar)) {
            throw new UserError(
                    "There is no Spark here: corpus fetch-spark gets it (some 280 MB, with Maven),"
                            + " or set SPARK_HOME to one and run it once for the jar.");
        }
        ProcessBuilder process = new ProcessBuilder(command(order, home, jar)).inheritIO();
        process.environment().putAll(variables(home, master(order)));
        return run(process);
    }

    /** What Spark asks of its surroundings where no start script of its own sets it. */
    static Map<String, String> variables(Path home, String master) {
        Map<String, String> variables = new HashMap<>();
        variables.put("SPARK_HOME", home.toString());
        variables.put("SPARK_SCALA_VERSION", "2.13");
        if (master.startsWith("local") || master.contains("127.0.0.1")) {
            variables.put("SPARK_LOCAL_IP", "127.0.0.1");
        }
        return variables;
    }

    static List<String> command(CorpusOrder order, Path home, Path jar) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("-Xss4m");
        words.add("-Djdk.reflect.useDirectMethodHandle=false");
        words.add("-Dio.netty.tryReflectionSetAccessible=true");
        OPENED.forEach(each -> words.add("--add-opens=" + each + "=ALL-UNNAMED"));
        words.addAll(allowed(Runtime.version().feature()));
        Path quiet = Downloads.built().resolve("../src/spark/conf").normalize();
        words.add("-cp");
        words.add(
                String.join(
                        File.pathSeparator,
                        home.resolve("conf").toString(),
                        quiet.toString(),
                        home.resolve("jars") + "/*"));
        words.add("org.apache.spark.deploy.SparkSubmit");
        words.addAll(List.of("--master", master(order)));
        words.addAll(List.of("--conf", "spark.ui.enabled=false"));
        words.addAll(List.of("--conf", "spark.executor.extraJavaOptions=-Xss4m"));
        words.addAll(List.of("--class", "interligne.corpus.spark.Submitted"));
        words.add(jar.toString());
        words.addAll(order.words());
        return words;
    }

    /** What newer Javas warn of, and Spark knows. */
    private static List<String> allowed(int java) {
        List<String> words = new ArrayList<>(List.of("--enable-native-access=ALL-UNNAMED"));
        if (java >= 23) {
            words.add("--sun-misc-unsafe-memory-access=allow");
        } else {
            words.add("--add-opens=java.base/sun.security.action=ALL-UNNAMED");
        }
        return words;
    }

    private static String master(CorpusOrder order) {
        String master = order.option("master");
        return master.isEmpty() ? "local[*]" : master;
    }

    /**
     * Builds the jar for Spark and copies Spark's own into the user's cache.
     *
     * @return the folder that holds them
     * @throws UserError when Maven is missing or fails
     */
    public static Path fetch() {
        Downloads.maven("pom.xml", "-Pcorpus", "-DskipTests", "-Dspotless.check.skip", "package");
        if (System.getenv("SPARK_HOME") == null) {
            copyJars(home());
        }
        return home();
    }

    /** Copies Spark's jars as they are published into {@code jars/} of a folder. */
    static void copyJars(Path home) {
        Downloads.fetch("src/spark/jars.xml", home.resolve("jars"));
    }

    private static int run(ProcessBuilder process) {
        try {
            return process.start().waitFor();
        } catch (IOException e) {
            throw new UserError("Cannot start " + process.command().get(0) + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** SPARK_HOME, else where fetched jars are kept. */
    private static Path home() {
        String named = System.getenv("SPARK_HOME");
        if (named != null && !named.isEmpty()) {
            return Path.of(named);
        }
        return Downloads.kept("spark-" + VERSION);
    }
}

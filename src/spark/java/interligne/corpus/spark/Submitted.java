package interligne.corpus.spark;

import interligne.article.UserError;
import interligne.corpus.Corpus;
import interligne.corpus.job.CorpusOrder;
import interligne.corpus.job.LocalStorage;
import interligne.corpus.job.Storage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** What {@code spark-submit} starts: the words of a {@link CorpusOrder} as arguments. */
public final class Submitted {

    private static final int WRONG_USE = 2;
    private static final int DEFECT = 3;

    private Submitted() {}

    /** Runs the order and ends with the exit code of the command. */
    public static void main(String[] words) {
        System.exit(run(CorpusOrder.of(words)));
    }

    private static int run(CorpusOrder order) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SparkConf settings = new SparkConf().setAppName("interligne corpus " + order.verb());
        try (SparkEngine engine = new SparkEngine(new JavaSparkContext(settings))) {
            return Corpus.run(order, storage(order), engine, out::println);
        } catch (UserError e) {
            System.err.println("interligne: " + e.getMessage());
            return WRONG_USE;
        } catch (Exception e) { // Spark throws checked ones that no signature of it names
            String reason = e.toString().lines().findFirst().orElse("");
            System.err.println(
                    "interligne: the run stopped and left the results as they were: " + reason);
            return e instanceof RuntimeException ? DEFECT : WRONG_USE;
        }
    }

    /** Paths lie on a disk that every machine sees; URLs in a file system of Hadoop. */
    private static Storage storage(CorpusOrder order) {
        Stream<String> places =
                Stream.concat(
                        order.inputs().stream(),
                        CorpusOrder.PLACES.stream()
                                .filter(name -> !name.equals("glossary"))
                                .map(name -> order.options().getOrDefault(name, "")));
        return new ParquetStorage(
                places.anyMatch(place -> place.contains("://"))
                        ? new HadoopStorage()
                        : new LocalStorage());
    }
}

package interligne.exchange.report;

import java.io.IOException;
import java.util.function.UnaryOperator;

/**
 * A report of a check, written as the findings come: begin and findings for each article or file,
 * then the end. The writer that it was opened on stays open.
 */
public interface Report {

    /**
     * The same report in a person's language, before it begins; what machines read is the same in
     * every language.
     */
    default Report speaking(UnaryOperator<String> said) {
        return this;
    }

    /** Another article or file is checked from here on; it may turn out to have no finding. */
    void begin(Place place) throws IOException;

    /** One finding of the article or file that began last. */
    void finding(Reported reported) throws IOException;

    /**
     * Something could not be checked: a file that is broken, a rule that failed. The person reads
     * it on the error screen; a report for machines says it too.
     */
    default void trouble(String sentence) throws IOException {}

    /** Everything was checked: the report is completed and flushed. */
    void end(Summary summary) throws IOException;
}

package interligne.exchange.terms;

import interligne.glossary.Concept;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes concepts in one glossary format. */
public interface TermWriter {

    /** Writes a whole file, with everything the format can hold; the writer stays open. */
    void write(List<Concept> concepts, Writer out) throws IOException;
}

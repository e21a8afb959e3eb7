package interligne.exchange.terms;

import interligne.glossary.Concept;
import java.util.List;

/** Reads the concepts of one glossary format. */
public interface TermReader {

    /**
     * Reads a file, whole or not at all.
     *
     * @param name the file as messages call it
     * @param bytes the whole file
     * @return at least one concept, ids unique
     * @throws interligne.article.UserError naming place and reason when the file breaks its format
     *     or holds no term
     */
    List<Concept> read(String name, byte[] bytes);
}

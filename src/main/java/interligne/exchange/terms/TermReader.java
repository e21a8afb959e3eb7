package interligne.exchange.terms;

import interligne.glossary.Concept;
import java.util.List;
import java.util.function.Consumer;

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

    /**
     * The same, telling what could not be kept as it was.
     *
     * @param remarks receives a sentence with its place for each such thing
     */
    default List<Concept> read(String name, byte[] bytes, Consumer<String> remarks) {
        return read(name, bytes);
    }
}

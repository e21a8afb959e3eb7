package interligne.exchange.terms;

import interligne.article.UserError;
import interligne.glossary.Concept;
import interligne.glossary.sheet.GlossarySheet;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A glossary as a table with a header: CSV with comma or semicolon, or tabs. */
final class TermTable implements TermReader, TermWriter {

    private final char separator;

    TermTable(char separator) {
        this.separator = separator;
    }

    @Override
    public List<Concept> read(String name, byte[] bytes) {
        List<Concept> concepts = GlossarySheet.read(name, bytes).concepts();
        if (concepts.isEmpty()) {
            throw new UserError(name + ": there is no row below the header, so no term.");
        }
        return concepts;
    }

    @Override
    public void write(List<Concept> concepts, Writer out) throws IOException {
        out.write(GlossarySheet.of(concepts).text(separator));
    }
}

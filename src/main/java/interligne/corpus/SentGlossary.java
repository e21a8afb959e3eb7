package interligne.corpus;

import interligne.glossary.Glossary;
import interligne.glossary.sheet.GlossarySheet;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;

/** A glossary on its way to other machines: a table, read once on each. */
final class SentGlossary implements Serializable {

    private static final long serialVersionUID = 1;

    /** The table as messages call it. */
    private static final String NAME = "glossary";

    private final byte[] table;

    SentGlossary(Glossary glossary) {
        String text =
                glossary.concepts().isEmpty()
                        ? ""
                        : GlossarySheet.of(glossary.concepts()).text(',');
        table = text.getBytes(StandardCharsets.UTF_8);
    }

    Glossary read() {
        return table.length == 0
                ? Glossary.EMPTY
                : new Glossary(GlossarySheet.read(NAME, table).concepts());
    }
}

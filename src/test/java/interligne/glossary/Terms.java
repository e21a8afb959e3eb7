package interligne.glossary;

import interligne.glossary.sheet.GlossaryTable;
import java.util.ArrayList;
import java.util.List;

/** Small glossaries for tests, written as rows. */
public final class Terms {

    private static final GlossaryTable TABLE =
            GlossaryTable.of(
                    List.of("concept", "kind", "en", "fr", "policy", "pos", "forbidden.fr"));

    private Terms() {}

    /** A glossary; a row is {@code concept, kind, en, fr, policy, pos, forbidden.fr}. */
    public static Glossary of(String... rows) {
        List<Concept> concepts = new ArrayList<>();
        for (String row : rows) {
            concepts.add(TABLE.concept(List.of(row.split(", ", -1))));
        }
        return new Glossary(concepts);
    }
}

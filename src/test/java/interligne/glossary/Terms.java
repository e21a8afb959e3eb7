package interligne.glossary;

import java.util.ArrayList;
import java.util.List;

/** Small glossaries for tests, written as rows. */
final class Terms {

    private static final GlossaryTable TABLE =
            GlossaryTable.of(
                    List.of("concept", "kind", "en", "fr", "policy", "pos", "forbidden.fr"));

    private Terms() {}

    /** A glossary; a row is {@code concept, kind, en, fr, policy, pos, forbidden.fr}. */
    static Glossary of(String... rows) {
        List<Concept> concepts = new ArrayList<>();
        for (String row : rows) {
            concepts.add(TABLE.concept(List.of(row.split(", ", -1))));
        }
        return new Glossary(concepts);
    }
}

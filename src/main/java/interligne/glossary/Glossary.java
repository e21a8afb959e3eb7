package interligne.glossary;

import java.util.List;
import java.util.Optional;

/**
 * All concepts of a workspace.
 *
 * @param concepts sorted by id, ids unique
 */
public record Glossary(List<Concept> concepts) {

    /** No concept at all. */
    public static final Glossary EMPTY = new Glossary(List.of());

    /** Copies the list. */
    public Glossary {
        concepts = List.copyOf(concepts);
    }

    /** The concept with that id. */
    public Optional<Concept> concept(String id) {
        return concepts.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}

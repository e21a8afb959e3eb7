package interligne.glossary;

import java.util.Locale;

/**
 * Something in a glossary that its keeper should look at.
 *
 * @param kind what it is
 * @param concept the id of the concept
 * @param language the language of the term, or empty
 * @param term the term in question, or empty
 * @param message one sentence with the words in question and what to do
 */
public record GlossaryFault(
        Kind kind, String concept, String language, String term, String message) {

    /** What may be wrong with a glossary. */
    public enum Kind {
        /** Two concepts have the same id. */
        SAME_ID(true),
        /** Two concepts have the same terms in every language. */
        DUPLICATE(false),
        /** A term stands twice in one cell. */
        REPEATED_TERM(false),
        /** The same term is allowed and forbidden for one concept. */
        CONTRADICTION(true),
        /** What one concept forbids is what another concept of the same source word prefers. */
        CROSSED(true),
        /** A term has no word that could be found in a text. */
        NEVER_MATCHES(true),
        /** Another term finds the same words first. */
        HIDDEN(false),
        /** Following what to write instead of a forbidden term leads back to it. */
        CYCLE(true),
        /** Another concept has the same term; a note, nothing to be done. */
        SHARED(false),
        /** No term is preferred. */
        NO_PREFERRED(false),
        /** The concepts are not in the order of their ids. */
        UNSORTED(false);

        private final boolean error;

        Kind(boolean error) {
            this.error = error;
        }

        /** Whether the glossary cannot work as it is meant. */
        public boolean error() {
            return error;
        }

        /** Whether its keeper has something to do. */
        public boolean toDo() {
            return this != SHARED;
        }

        /** The word for it on screen and in files, for example {@code "never-matches"}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

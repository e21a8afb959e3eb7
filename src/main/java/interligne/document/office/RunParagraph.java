package interligne.document.office;

import interligne.document.Blocks;
import interligne.document.Patches;
import interligne.document.Rewriting;

/**
 * A paragraph made of runs in an office document: its place and its formatting.
 *
 * @param place its unit and block
 * @param base the formatting of its words
 */
record RunParagraph(Blocks.Place place, String base) {

    /** Writes words as runs of the format: the words, their style, that of the paragraph. */
    interface Runs {
        String run(String words, String style, String base);
    }

    /** Writes it anew if an edition has other words for it. */
    void write(Patches patches, Rewriting rewriting, Runs runs) {
        if (rewriting.changes(place.unit())) {
            patches.replace(
                    place.block().from(),
                    place.block().to(),
                    all ->
                            rewriting.block(
                                    place, all, (words, style) -> runs.run(words, style, base)));
        }
    }
}

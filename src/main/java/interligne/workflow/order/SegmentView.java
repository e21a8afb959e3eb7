package interligne.workflow.order;

import interligne.article.Segment;
import interligne.article.Translation;
import interligne.glossary.TermMatch;
import interligne.memory.Match;
import java.util.List;

/**
 * A segment as a translator sees it.
 *
 * @param number its place in the article, from 1
 * @param segment the source
 * @param translation where its translation stands
 * @param terms the glossary's terms found in the source
 * @param matches what the memory offers for it; empty where nobody asked
 */
public record SegmentView(
        int number,
        Segment segment,
        Translation translation,
        List<TermMatch> terms,
        List<Match> matches) {

    /** The same with what the memory offers. */
    public SegmentView with(List<Match> found) {
        return new SegmentView(number, segment, translation, terms, found);
    }
}

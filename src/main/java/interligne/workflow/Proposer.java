package interligne.workflow;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Segment;
import java.util.List;
import java.util.Map;

/** A source of drafts: a memory, a machine. */
interface Proposer {

    /**
     * A draft for a segment.
     *
     * @param target its text, with the segment's codes
     * @param origin where it comes from, for example {@code "memory:87"} or {@code "mt:name"}
     */
    record Proposal(Content target, String origin) {}

    /** Drafts by segment id; a segment for which there is none is left out. */
    Map<String, Proposal> propose(Article article, Edition edition, List<Segment> segments);
}

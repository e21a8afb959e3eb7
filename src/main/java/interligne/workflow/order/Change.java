package interligne.workflow.order;

import interligne.article.Segment;
import interligne.article.Translation;
import java.time.Instant;

/** What a command does to one segment; it may refuse by a user error. */
public interface Change {

    /** The translation after the change. */
    Translation apply(Translation before, Segment segment, Instant now);
}

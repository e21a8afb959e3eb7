package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;

/** The edition asked for last; files that did not change are the same objects (Known). */
@SuppressWarnings("ReferenceEquality") // to compare thousands of segments takes too long
record Laid(Article article, Edition start, Edition kept, Edition whole) {
    boolean over(Article found, Edition stored) {
        return article == found && kept == stored;
    }

    boolean startsAs(Article found, String target) {
        return article == found && start.target().equals(target);
    }
}

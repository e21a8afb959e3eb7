package interligne.check;

import java.util.List;

/** A check that compares the pairs of an article with each other. */
public interface ArticleCheck extends Check {

    /** Looks at all pairs and reports what it found. */
    void check(List<Bitext> article, Findings found);

    /** A pair alone says nothing. */
    @Override
    default void check(Bitext text, Findings found) {}
}

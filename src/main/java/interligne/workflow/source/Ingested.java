package interligne.workflow.source;

import interligne.article.Article;
import interligne.article.Edition;
import java.util.List;
import java.util.Optional;

/**
 * What an ingest did, or would do.
 *
 * @param article the article with its segments
 * @param editions its editions
 * @param change what changed, when the article was there before
 * @param repaired how many segments begin or end where glue was repaired
 */
public record Ingested(
        Article article, List<Edition> editions, Optional<Realignment> change, int repaired) {}

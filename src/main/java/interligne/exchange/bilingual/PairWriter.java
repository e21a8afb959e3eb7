package interligne.exchange.bilingual;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.glossary.TermMatch;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes an edition in one bilingual format, for work elsewhere. */
public interface PairWriter {

    /**
     * Writes the whole edition.
     *
     * @param work what is written
     * @param out where to; stays open
     */
    void write(Work work, OutputStream out) throws IOException;

    /**
     * An edition with what a translator wants to see beside it.
     *
     * @param article the article
     * @param edition one of its editions
     * @param terms the glossary's terms in each source text, by segment id
     */
    record Work(Article article, Edition edition, Map<String, List<TermMatch>> terms) {

        /** Without terms. */
        public static Work of(Article article, Edition edition) {
            return new Work(article, edition, Map.of());
        }

        /** The translations by segment id. */
        public Map<String, Translation> translations() {
            Map<String, Translation> all = new HashMap<>();
            edition.translations().forEach(each -> all.put(each.id(), each));
            return all;
        }

        /** Takes every segment that has a place in the edition, in order. */
        public void each(Taker taker) throws IOException {
            Map<String, Translation> all = translations();
            for (Segment segment : article.segments()) {
                Translation translation = all.get(segment.id());
                if (translation != null) {
                    taker.take(segment, translation);
                }
            }
        }

        /** Takes a segment with its translation. */
        public interface Taker {
            void take(Segment segment, Translation translation) throws IOException;
        }
    }
}

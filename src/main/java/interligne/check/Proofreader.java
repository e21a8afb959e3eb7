package interligne.check;

import interligne.article.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts of one language for grammar and spelling: a program of others that is there only when
 * it is asked for. Threads may share it.
 */
public interface Proofreader {

    /**
     * Something it would put right.
     *
     * @param place where in the text
     * @param spelling whether it is a word that no dictionary has, rather than grammar
     * @param message what it says, in the language of the text
     * @param rule its own name for the rule
     * @param fix what it would write there; or null
     */
    record Remark(
            Span place, boolean spelling, String message, String rule, @Nullable String fix) {}

    /** Reads nothing: without a proofreader, no check of grammar fits. */
    Proofreader NONE = (text, skipped, locale) -> List.of();

    /**
     * Reads a text.
     *
     * @param text with tags if it has codes
     * @param skipped where nothing is read: tags and program text, rising
     * @param locale the tag of its language, with a region where that matters
     * @return in the order of the text
     * @throws interligne.article.UserError when it does not know the language
     */
    List<Remark> read(String text, List<Span> skipped, String locale);
}

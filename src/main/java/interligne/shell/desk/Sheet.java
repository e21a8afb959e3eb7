package interligne.shell.desk;

import interligne.language.text.Typography;
import java.util.List;

/**
 * What lies before a translator who types one sentence.
 *
 * @param prompt what stands before the line
 * @param draft the text to begin with, may be empty
 * @param source the source text with its tags
 * @param terms texts that Alt-1 to Alt-9 insert, the first nine
 * @param match the best proposal of the memory, or empty
 * @param tags the inline tags of the source in their order
 * @param type how the target language is set
 */
public record Sheet(
        String prompt,
        String draft,
        String source,
        List<String> terms,
        String match,
        List<String> tags,
        Typography type) {

    /** Copies the lists. */
    public Sheet {
        terms = List.copyOf(terms);
        tags = List.copyOf(tags);
    }
}

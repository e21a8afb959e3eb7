package interligne.language;

import interligne.language.number.NumberFacts;
import interligne.language.number.PlainNumbers;
import interligne.language.text.Style;
import interligne.language.text.Typography;
import interligne.language.words.PlainWords;
import interligne.language.words.WordFacts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A language of which only closed lists are known: sentences, numbers, marks. Words are compared as
 * they are written and no phrase is found. The lists are read when first asked for.
 */
final class PlainLanguage implements Language {

    private static final WordFacts WORDS = new PlainWords();

    private final String tag;
    private final String name;
    private final Typography typography;
    private final Map<Integer, String> scale;
    private final Map<Integer, String> scales;
    private volatile @Nullable SentenceFacts sentences;
    private volatile @Nullable NumberFacts numbers;
    private volatile @Nullable Style style;

    /**
     * A language.
     *
     * @param scale the words for one thousand, million and so on, by power of ten
     * @param scales the same for more than one
     */
    PlainLanguage(
            String tag,
            String name,
            Typography typography,
            Map<Integer, String> scale,
            Map<Integer, String> scales) {
        this.tag = tag;
        this.name = name;
        this.typography = typography;
        this.scale = scale;
        this.scales = scales;
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public WordFacts words() {
        return WORDS;
    }

    @Override
    public SentenceFacts sentences() {
        SentenceFacts facts = sentences;
        if (facts == null) {
            facts = SentenceFacts.of(tag);
            sentences = facts;
        }
        return facts;
    }

    @Override
    public NumberFacts numbers() {
        NumberFacts facts = numbers;
        if (facts == null) {
            facts = new PlainNumbers("words-" + tag + ".txt", scale, scales);
            numbers = facts;
        }
        return facts;
    }

    @Override
    public Typography typography(String locale) {
        return typography;
    }

    @Override
    public Style style() {
        Style list = style;
        if (list == null) {
            list = Style.read("style-none.tsv");
            style = list;
        }
        return list;
    }
}

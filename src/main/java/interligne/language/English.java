package interligne.language;

import interligne.language.number.EnglishNumbers;
import interligne.language.number.NumberFacts;
import interligne.language.text.Phrases;
import interligne.language.text.Style;
import interligne.language.text.Typography;
import interligne.language.words.EnglishWords;
import interligne.language.words.WordFacts;

/** English as an article language. */
public final class English implements Language {

    private static final WordFacts WORDS = EnglishWords.known();

    @Override
    public String tag() {
        return "en";
    }

    @Override
    public String name() {
        return "English";
    }

    @Override
    public WordFacts words() {
        return WORDS;
    }

    @Override
    public SentenceFacts sentences() {
        return Sentences.FACTS;
    }

    @Override
    public NumberFacts numbers() {
        return Numbers.FACTS;
    }

    @Override
    public Typography typography(String locale) {
        return Typography.ENGLISH;
    }

    /** Read when first asked for. */
    private static final class Sentences {
        static final SentenceFacts FACTS = SentenceFacts.of("en");
    }

    @Override
    public Style style() {
        return Phrases.STYLE;
    }

    /** Read at first use. */
    private static final class Phrases {
        static final Style STYLE = Style.read("style-en.tsv");
    }

    /** Read at first use: most commands never ask for a number. */
    private static final class Numbers {
        static final NumberFacts FACTS = new EnglishNumbers();
    }
}

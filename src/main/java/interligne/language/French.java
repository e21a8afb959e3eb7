package interligne.language;

import interligne.language.number.FrenchNumbers;
import interligne.language.number.NumberFacts;
import interligne.language.text.Phrases;
import interligne.language.text.Style;
import interligne.language.text.Typography;
import interligne.language.words.FrenchWords;
import interligne.language.words.WordFacts;

/** French as an article language, with the variants of France and Canada. */
public final class French implements Language {

    private static final WordFacts WORDS = FrenchWords.known();

    @Override
    public String tag() {
        return "fr";
    }

    @Override
    public String name() {
        return "French";
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
        boolean canada = locale.length() > 2 && locale.substring(3).equalsIgnoreCase("CA");
        return canada ? Typography.CANADA : Typography.FRANCE;
    }

    /** Read when first asked for. */
    private static final class Sentences {
        static final SentenceFacts FACTS = SentenceFacts.of("fr");
    }

    @Override
    public Style style() {
        return Phrases.STYLE;
    }

    /** Read at first use. */
    private static final class Phrases {
        static final Style STYLE = Style.read("style-fr.tsv");
    }

    /** Read at first use: most commands never ask for a number. */
    private static final class Numbers {
        static final NumberFacts FACTS = new FrenchNumbers();
    }
}

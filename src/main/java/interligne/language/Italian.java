package interligne.language;

import java.util.Map;

/** Italian as an article language: it is told apart and divided into sentences. */
public final class Italian implements Language {

    private static final WordFacts WORDS = new PlainWords();

    private static final Typography TYPE =
            new Typography(
                    "it-IT", '«', '»', "", "„‟", "", "", ";!?:,.", true, false, true, false, true);

    @Override
    public String tag() {
        return "it";
    }

    @Override
    public String name() {
        return "Italian";
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
        return TYPE;
    }

    @Override
    public Style style() {
        return Phrases.STYLE;
    }

    /** Read when first asked for. */
    private static final class Sentences {
        static final SentenceFacts FACTS = SentenceFacts.of("it");
    }

    /** Read when first asked for. */
    private static final class Numbers {
        static final NumberFacts FACTS =
                new PlainNumbers(
                        "words-it.txt",
                        Map.of(3, "mila", 6, "milione", 9, "miliardo", 12, "bilione"),
                        Map.of(3, "mila", 6, "milioni", 9, "miliardi", 12, "bilioni"));
    }

    /** No phrase list yet: no phrase is found. */
    private static final class Phrases {
        static final Style STYLE = Style.read("style-none.tsv");
    }
}

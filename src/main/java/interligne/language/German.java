package interligne.language;

import java.util.Map;

/** German as an article language: it is told apart and divided into sentences. */
public final class German implements Language {

    private static final WordFacts WORDS = new PlainWords();

    private static final Typography TYPE =
            new Typography(
                    "de-DE", '„', '“', "", "”‟", "", "", ";!?:,.", true, false, true, false, true);

    @Override
    public String tag() {
        return "de";
    }

    @Override
    public String name() {
        return "German";
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
        static final SentenceFacts FACTS = SentenceFacts.of("de");
    }

    /** Read when first asked for. */
    private static final class Numbers {
        static final NumberFacts FACTS =
                new PlainNumbers(
                        "words-de.txt",
                        Map.of(3, "Tausend", 6, "Million", 9, "Milliarde", 12, "Billion"),
                        Map.of(3, "Tausend", 6, "Millionen", 9, "Milliarden", 12, "Billionen"));
    }

    /** No phrase list yet: no phrase is found. */
    private static final class Phrases {
        static final Style STYLE = Style.read("style-none.tsv");
    }
}

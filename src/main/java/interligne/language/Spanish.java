package interligne.language;

import java.util.Map;

/** Spanish as an article language: it is told apart and divided into sentences. */
public final class Spanish implements Language {

    private static final WordFacts WORDS = new PlainWords();

    private static final Typography TYPE =
            new Typography(
                    "es-ES", '«', '»', "", "„‟", "", "", ";!?:,.", true, false, true, false, true);

    @Override
    public String tag() {
        return "es";
    }

    @Override
    public String name() {
        return "Spanish";
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
        static final SentenceFacts FACTS = SentenceFacts.of("es");
    }

    /** Read when first asked for. */
    private static final class Numbers {
        static final NumberFacts FACTS =
                new PlainNumbers(
                        "words-es.txt",
                        Map.of(3, "mil", 6, "millón", 9, "mil millones", 12, "billón"),
                        Map.of(3, "mil", 6, "millones", 9, "mil millones", 12, "billones"));
    }

    /** No phrase list yet: no phrase is found. */
    private static final class Phrases {
        static final Style STYLE = Style.read("style-none.tsv");
    }
}

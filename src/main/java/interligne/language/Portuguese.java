package interligne.language;

import java.util.Map;

/** Portuguese as an article language: it is told apart and divided into sentences. */
public final class Portuguese implements Language {

    private static final WordFacts WORDS = new PlainWords();

    private static final Typography TYPE =
            new Typography(
                    "pt-PT", '«', '»', "", "„‟", "", "", ";!?:,.", true, false, true, false, true);

    @Override
    public String tag() {
        return "pt";
    }

    @Override
    public String name() {
        return "Portuguese";
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
        static final SentenceFacts FACTS = SentenceFacts.of("pt");
    }

    /** Read when first asked for. */
    private static final class Numbers {
        static final NumberFacts FACTS =
                new PlainNumbers(
                        "words-pt.txt",
                        Map.of(3, "mil", 6, "milhão", 9, "mil milhões", 12, "bilião"),
                        Map.of(3, "mil", 6, "milhões", 9, "mil milhões", 12, "biliões"));
    }

    /** No phrase list yet: no phrase is found. */
    private static final class Phrases {
        static final Style STYLE = Style.read("style-none.tsv");
    }
}

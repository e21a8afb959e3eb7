package interligne.language;

/** English as an article language. */
public final class English implements Language {

    private static final WordFacts WORDS = new EnglishWords();

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

    /** Read when first asked for. */
    private static final class Sentences {
        static final SentenceFacts FACTS = SentenceFacts.of("en");
    }
}

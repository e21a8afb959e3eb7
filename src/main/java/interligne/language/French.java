package interligne.language;

/** French as an article language, with the variants of France and Canada. */
public final class French implements Language {

    private static final WordFacts WORDS = new FrenchWords();

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

    /** Read when first asked for. */
    private static final class Sentences {
        static final SentenceFacts FACTS = SentenceFacts.of("fr");
    }
}

package interligne.language;

/** French as an article language, with the variants of France and Canada. */
public final class French implements Language {

    @Override
    public String tag() {
        return "fr";
    }

    @Override
    public String name() {
        return "French";
    }
}

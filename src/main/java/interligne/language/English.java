package interligne.language;

/** English as an article language. */
public final class English implements Language {

    @Override
    public String tag() {
        return "en";
    }

    @Override
    public String name() {
        return "English";
    }
}

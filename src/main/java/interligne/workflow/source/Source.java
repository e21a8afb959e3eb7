package interligne.workflow.source;

/** Something to be read as an article: its bytes, and where they came from. */
public final class Source {

    private final String name;
    private final String origin;
    private final byte[] bytes;

    /**
     * A source.
     *
     * @param name its file name, for example {@code "page.html"}
     * @param origin where it came from, as the article will say: a URL, or a path from the
     *     workspace
     * @param bytes its content, not to be changed
     */
    public Source(String name, String origin, byte[] bytes) {
        this.name = name;
        this.origin = origin;
        this.bytes = bytes;
    }

    /** Its file name. */
    public String name() {
        return name;
    }

    /** A URL, or a path from the workspace. */
    public String origin() {
        return origin;
    }

    /** Its content; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }
}

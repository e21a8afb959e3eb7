package interligne.document;

/**
 * The bytes of a document and where they came from.
 *
 * @param bytes all of them; not copied, and never changed by anyone
 * @param origin the path or URL they were read from, {@code "-"} for standard input
 * @param encoding the name of the character encoding that the user gave, or empty to detect it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copying 100 MB would cost
public record Source(byte[] bytes, String origin, String encoding) {

    /** The file name at the end of the origin, for messages: {@code "news.html"}. */
    public String name() {
        String path = origin.strip();
        if (path.contains("://")) {
            path = cut(cut(path, '#'), '?');
        }
        path = path.replace('\\', '/');
        while (path.length() > 1 && path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() || last.equals("-") ? "standard input" : last;
    }

    /** The letters after the last dot of the name in lower case, or empty. */
    public String extension() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it came from the web, so that relative links can be made absolute. */
    public boolean fromWeb() {
        return origin.startsWith("http://") || origin.startsWith("https://");
    }

    private static String cut(String text, char at) {
        int found = text.indexOf(at);
        return found < 0 ? text : text.substring(0, found);
    }
}

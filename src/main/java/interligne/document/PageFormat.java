package interligne.document;

import java.io.IOException;
import java.io.OutputStream;

/** One format in which a finished page can be written, whatever the article came in. */
public interface PageFormat {

    /** Its name on the command line, for example {@code "html"}. */
    String name();

    /** The letters after the dot of its files, for example {@code "html"}. */
    String extension();

    /** Writes the page; the stream stays open. */
    void write(Page page, OutputStream out) throws IOException;
}

package interligne.exchange.bilingual;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A bilingual format that is text: in UTF-8. */
public interface TextPairWriter extends PairWriter {

    /** Writes the whole edition; the writer stays open. */
    void write(Work work, Writer out) throws IOException;

    @Override
    default void write(Work work, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(work, text);
        text.flush();
    }
}

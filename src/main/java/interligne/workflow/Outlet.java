package interligne.workflow;

import interligne.workspace.UserFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Where a report goes.
 *
 * @param here the current folder
 * @param file the file, or empty for the stream
 * @param stream the stream, which stays open
 */
record Outlet(Path here, String file, Writer stream) {

    /** Writes to something. */
    interface Text {
        void write(Writer out) throws IOException;
    }

    void write(Text text) {
        try {
            if (file.isEmpty() || file.equals("-")) {
                text.write(stream);
                stream.flush();
                return;
            }
            UserFiles.writeOut(
                    here.resolve(file),
                    out -> {
                        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                        text.write(writer);
                        writer.flush();
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same for what is written as bytes. A stream of words takes text; a zipped document would
     * be destroyed by it and goes to the standard output of the program.
     */
    void writeBytes(UserFiles.Page page) {
        if (!file.isEmpty() && !file.equals("-")) {
            UserFiles.writeOut(here.resolve(file), page);
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            page.write(bytes);
            String text = bytes.toString(StandardCharsets.UTF_8);
            if (Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes.toByteArray())) {
                stream.write(text);
                stream.flush();
            } else {
                System.out.writeBytes(bytes.toByteArray());
                System.out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package interligne.exchange.bilingual;

import interligne.exchange.bilingual.formats.BilingualFormats;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a reader says of a file. */
public final class Reading implements PairReader.Sink {

    final List<Entry> entries = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();

    public static Reading of(String fileName, String text) {
        return of(fileName, text.getBytes(StandardCharsets.UTF_8), "", "");
    }

    public static Reading of(String fileName, byte[] bytes, String from, String to) {
        Reading reading = new Reading();
        try {
            BilingualFormats.byFile(fileName)
                    .orElseThrow()
                    .reader()
                    .read(
                            new ByteArrayInputStream(bytes),
                            new PairReader.Request(fileName, from, to),
                            reading);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return reading;
    }

    @Override
    public void entry(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void remark(int line, String sentence) {
        remarks.add(line + ": " + sentence);
    }

    /** The entries in short: id, line, languages, texts, state. */
    public List<String> rows() {
        return entries.stream()
                .map(
                        each ->
                                each.id()
                                        + " "
                                        + each.line()
                                        + " "
                                        + each.from()
                                        + ">"
                                        + each.to()
                                        + " | "
                                        + each.source().text()
                                        + " | "
                                        + each.target().text()
                                        + " | "
                                        + each.state().label()
                                        + (each.flags().isEmpty() ? "" : " " + each.flags()))
                .toList();
    }
}

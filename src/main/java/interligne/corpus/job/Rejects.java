package interligne.corpus.job;

import interligne.article.UserError;
import interligne.exchange.CountsJson;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The records and files of a shard that cannot be read, each with its place and the reason. */
public final class Rejects {

    /** Where they lie among the results. */
    public static final String FOLDER = "rejects";

    private static final Pattern LINE = Pattern.compile(":(\\d+): ");

    private final PartFile part;
    private int count;

    public Rejects(PartFile part) {
        this.part = part;
    }

    /** The file for those of a shard. */
    public static PartFile part(Storage storage, String folder, Shard shard) throws IOException {
        return new PartFile(storage, folder + "/" + FOLDER, shard.part() + ".jsonl");
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** A record, or a file from that line on. */
    void add(String file, int line, String reason) throws IOException {
        count++;
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", file);
        facts.put("line", line);
        facts.put("reason", reason);
        Writer out = new OutputStreamWriter(part.out(), StandardCharsets.UTF_8);
        CountsJson.line(facts, out);
        out.flush();
    }

    /** The same; the line is the one that the reader named. */
    void add(String file, UserError fault) throws IOException {
        String reason = String.valueOf(fault.getMessage());
        boolean placed = reason.startsWith(file);
        Matcher line = LINE.matcher(placed ? reason.substring(file.length()) : "");
        add(file, line.lookingAt() ? Integer.parseInt(line.group(1)) : 0, reason);
    }
}

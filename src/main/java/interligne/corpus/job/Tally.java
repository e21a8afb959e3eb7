package interligne.corpus.job;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a check of an archive, or of a part, comes to in numbers. */
public final class Tally implements Serializable {

    private static final long serialVersionUID = 1;

    private long segments;
    private long missing;
    private long unchanged;
    private long rejects;
    private final TreeMap<String, Long> severities = new TreeMap<>();
    private final TreeMap<String, Long> rules = new TreeMap<>();
    private final TreeMap<String, String> defects = new TreeMap<>();

    public Tally() {}

    /** The sum of the tallies of all parts. */
    public static Tally sum(List<Tally> parts) {
        Tally sum = new Tally();
        for (Tally part : parts) {
            sum.segments += part.segments;
            sum.missing += part.missing;
            sum.unchanged += part.unchanged;
            sum.rejects += part.rejects;
            part.severities.forEach((name, count) -> sum.severities.merge(name, count, Long::sum));
            part.rules.forEach((name, count) -> sum.rules.merge(name, count, Long::sum));
            part.defects.forEach(sum.defects::putIfAbsent);
        }
        return sum;
    }

    public void checked(int pairs) {
        segments += pairs;
    }

    public void lacksTarget() {
        missing++;
    }

    public void passedOver() {
        unchanged++;
    }

    public void rejected(int records) {
        rejects += records;
    }

    public void found(String rule, String severity) {
        rules.merge(rule, 1L, Long::sum);
        severities.merge(severity, 1L, Long::sum);
    }

    public void failed(String rule, String place) {
        defects.putIfAbsent(rule, place);
    }

    /** How many pairs were checked. */
    public long segments() {
        return segments;
    }

    /** How many records or files could not be read. */
    public long rejects() {
        return rejects;
    }

    /** Whether there was something to read, and not one record of it could be. */
    public boolean nothingRead() {
        return segments == 0 && unchanged == 0 && rejects > 0;
    }

    /** How many findings of that severity there are. */
    public long found(String severity) {
        return severities.getOrDefault(severity, 0L);
    }

    /** The rules that failed by a defect of ours, with the first place where each did. */
    public Map<String, String> defects() {
        return new TreeMap<>(defects);
    }

    /** All numbers by their names, for a file. */
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("segments", segments);
        facts.put("error", found("error"));
        facts.put("warning", found("warning"));
        facts.put("note", found("note"));
        facts.put("missing", missing);
        facts.put("unchanged", unchanged);
        facts.put("rejects", rejects);
        facts.put("rules", rules);
        facts.put("defects", defects);
        return facts;
    }

    /** For example {@code "2000000 segments: 12 errors, 3 warnings, 0 notes; 1 reject"}. */
    public String sentence() {
        String line =
                "%s: %s, %s, %s; %s"
                        .formatted(
                                counted(segments, "segment"),
                                counted(found("error"), "error"),
                                counted(found("warning"), "warning"),
                                counted(found("note"), "note"),
                                counted(rejects, "reject"));
        return unchanged == 0 ? line : line + "; " + unchanged + " unchanged";
    }

    /** A number with its noun. */
    public static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}

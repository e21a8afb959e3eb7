package interligne.corpus;

import interligne.exchange.bilingual.Entry;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The first few pairs of an archive that show something, whatever order they are met in. */
final class Examples implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int MOST = 3;

    /** So many UTF-16 units of a text are kept. */
    private static final int LONGEST = 300;

    /** A pair and its place. */
    private record Example(String file, int line, String segment, String source, String target)
            implements Serializable, Comparable<Example> {

        @Override
        public int compareTo(Example other) {
            int order = file.compareTo(other.file);
            order = order != 0 ? order : Integer.compare(line, other.line);
            order = order != 0 ? order : segment.compareTo(other.segment);
            order = order != 0 ? order : source.compareTo(other.source);
            return order != 0 ? order : target.compareTo(other.target);
        }

        Map<String, Object> facts() {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("file", file);
            facts.put("line", line);
            facts.put("segment", segment);
            facts.put("source", source);
            facts.put("target", target);
            return facts;
        }
    }

    private final TreeSet<Example> first = new TreeSet<>();

    void add(String file, Entry entry) {
        if (first.size() < MOST || file.compareTo(first.last().file) <= 0) {
            String source = cut(entry.source().text());
            String target = cut(entry.target().text());
            keep(new Example(file, entry.line(), entry.id(), source, target));
        }
    }

    void add(Examples other) {
        other.first.forEach(this::keep);
    }

    private void keep(Example example) {
        first.add(example);
        if (first.size() > MOST) {
            first.pollLast();
        }
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean parted = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, parted ? LONGEST - 1 : LONGEST) + "…";
    }

    List<Map<String, Object>> facts() {
        return new ArrayList<>(first.stream().map(Example::facts).toList());
    }
}

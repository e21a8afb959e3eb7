package interligne.document.office;

import interligne.document.InlineBlock;
import interligne.document.InlineText;
import interligne.document.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The runs of a paragraph of an office document: finds the formatting that most of its words have,
 * so that only what differs from it becomes a code.
 */
final class WordRuns {

    private enum Type {
        WORDS,
        ALONE,
        OPEN,
        CLOSE
    }

    /** One thing in the paragraph, in order. */
    private record Event(
            Type type, String text, String properties, Piece.Mark mark, int from, int to) {}

    private final RunMarks marks;
    private final List<Event> events = new ArrayList<>();
    private int from = -1;
    private int to = -1;
    private String base = "";

    WordRuns(RunMarks marks) {
        this.marks = marks;
    }

    /** The formatting of the paragraph's words, as it stands in the file. */
    String base() {
        return base;
    }

    void words(String text, String properties, int start, int end) {
        add(new Event(Type.WORDS, text, properties, Piece.NONE, start, end));
    }

    void alone(Piece.Mark mark, int start, int end) {
        add(new Event(Type.ALONE, "", "", mark, start, end));
    }

    void open(Piece.Mark mark, int start, int end) {
        add(new Event(Type.OPEN, "", "", mark, start, end));
    }

    void close(String closing, int start, int end) {
        add(new Event(Type.CLOSE, "", "", Piece.Mark.other("", closing), start, end));
    }

    private void add(Event event) {
        events.add(event);
        cover(event.from(), event.to());
    }

    /** Says that this stretch belongs to the paragraph's runs. */
    void cover(int start, int end) {
        from = from < 0 ? start : from;
        to = Math.max(to, end);
    }

    /** The block; blank when the paragraph has no words. */
    @Nullable InlineBlock block() {
        base = common(0, events.size());
        InlineText text = new InlineText(true);
        List<String> bases = new ArrayList<>(List.of(base));
        String format = "";
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            String here = bases.get(bases.size() - 1);
            String wanted = event.type() == Type.WORDS ? differing(event.properties(), here) : "";
            boolean ends = event.type() != Type.ALONE && !format.isEmpty();
            if (ends
                    && !(event.type() == Type.WORDS
                            && marks.seen(wanted).equals(marks.seen(format)))) {
                text.close("", event.from(), event.from());
                format = "";
            }
            switch (event.type()) {
                case WORDS -> {
                    if (format.isEmpty() && !wanted.isEmpty()) {
                        format = wanted;
                        Piece.Mark mark =
                                new Piece.Mark(marks.kind(wanted, here), Map.of(), "", "", wanted);
                        text.open(mark, event.from(), event.from());
                    }
                    text.words(event.text(), event.from(), event.to());
                }
                case ALONE -> text.alone(event.mark(), event.from(), event.to());
                case OPEN -> {
                    String inner = common(i + 1, end(i));
                    bases.add(inner);
                    Piece.Mark mark = event.mark();
                    text.open(
                            new Piece.Mark(
                                    mark.kind(), mark.attributes(), mark.opening(), "", inner),
                            event.from(),
                            event.to());
                }
                case CLOSE -> {
                    if (bases.size() > 1) {
                        bases.remove(bases.size() - 1);
                        text.close(event.mark().closing(), event.from(), event.to());
                    }
                }
            }
        }
        if (!format.isEmpty()) {
            text.close("", to, to);
        }
        if (text.blank()) {
            return null;
        }
        InlineBlock block = text.block();
        return new InlineBlock(
                block.content(), block.items(), block.lead(), block.tail(), from, to);
    }

    /** Where the pair that opens here closes. */
    private int end(int open) {
        int depth = 0;
        for (int i = open; i < events.size(); i++) {
            depth += events.get(i).type() == Type.OPEN ? 1 : 0;
            depth -= events.get(i).type() == Type.CLOSE ? 1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return events.size();
    }

    private String common(int start, int end) {
        Map<String, Integer> letters = new HashMap<>();
        Map<String, String> first = new HashMap<>();
        for (Event event : events.subList(start, end)) {
            if (event.type() == Type.WORDS) {
                String key = marks.seen(event.properties());
                letters.merge(key, event.text().strip().length(), Integer::sum);
                first.putIfAbsent(key, event.properties());
            }
        }
        String best = "";
        int most = -1;
        for (Map.Entry<String, Integer> each : letters.entrySet()) {
            if (each.getValue() > most) {
                most = each.getValue();
                best = first.getOrDefault(each.getKey(), "");
            }
        }
        return best;
    }

    private String differing(String properties, String base) {
        if (marks.seen(properties).equals(marks.seen(base))) {
            return "";
        }
        return properties.isEmpty() ? marks.plain() : properties;
    }
}

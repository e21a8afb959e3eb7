package interligne.engine;

import interligne.article.Content;
import interligne.language.text.Typography;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart into words for the machine and pieces that must come back: writes them with an
 * engine's marks, and puts the answer together again when every mark is there exactly once.
 */
final class Marked {

    private enum Type {
        WORDS,
        KEEP,
        OPEN,
        CLOSE,
        ALONE
    }

    /** One piece; {@code text} is what stands in the translation, for words the source. */
    private record Piece(Type type, int number, String text) {}

    private static final Pattern ELEMENT =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:-]*)([^<>]*?)(/?)>");
    private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*[\"']?(\\d{1,6})\\b");
    private static final Pattern TOKEN = Pattern.compile("⟦\\s*(\\d{1,6})\\s*⟧");

    private final List<Piece> pieces = new ArrayList<>();
    private final Map<Integer, Piece> byNumber = new HashMap<>();

    private Marked() {}

    /** Takes a text apart. */
    static Marked of(Content source, List<Fixed> fixed) {
        Marked marked = new Marked();
        Map<Integer, Integer> open = new HashMap<>();
        int done = 0;
        int next = 0;
        for (Content.Tag tag : source.tags()) {
            if (tag.span().start() < done) {
                continue; // inside a fixed stretch
            }
            while (next < fixed.size() && fixed.get(next).span().start() <= tag.span().start()) {
                done = marked.keep(source, fixed.get(next++), done);
            }
            if (tag.span().start() >= done) {
                marked.words(source.text().substring(done, tag.span().start()));
                marked.tag(tag, open);
                done = tag.span().end();
            }
        }
        while (next < fixed.size()) {
            done = marked.keep(source, fixed.get(next++), done);
        }
        marked.words(source.text().substring(done));
        return marked;
    }

    private int keep(Content source, Fixed fixed, int done) {
        words(source.text().substring(done, fixed.span().start()));
        number(Type.KEEP, fixed.text());
        return fixed.span().end();
    }

    private void words(String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(Type.WORDS, 0, text));
        }
    }

    private void tag(Content.Tag tag, Map<Integer, Integer> open) {
        switch (tag.role()) {
            case ALONE -> number(Type.ALONE, tag.code().openTag());
            case OPEN -> open.put(tag.code().id(), number(Type.OPEN, tag.code().openTag()));
            case CLOSE -> number(Type.CLOSE, tag.code().closeTag());
        }
    }

    private int number(Type type, String text) {
        Piece piece = new Piece(type, byNumber.size() + 1, text);
        pieces.add(piece);
        byNumber.put(piece.number(), piece);
        return piece.number();
    }

    /** Whether there are words for the machine at all. */
    boolean hasWords() {
        return pieces.stream()
                .anyMatch(
                        each ->
                                each.type() == Type.WORDS
                                        && each.text().chars().anyMatch(Character::isLetter));
    }

    /**
     * The text with marks.
     *
     * @param marking the marks
     * @param outer the engine's own marking, which says how words are escaped
     */
    String written(Marking marking, Marking outer) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            out.append(
                    switch (piece.type()) {
                        case WORDS -> outer.words(piece.text());
                        case KEEP -> marking.kept(piece.number(), piece.text());
                        case OPEN -> marking.open(piece.number());
                        case CLOSE -> marking.close(piece.number());
                        case ALONE -> marking.alone(piece.number());
                    });
        }
        return out.toString();
    }

    /** The answer with the pieces back in place; empty when a mark is lost, doubled or unknown. */
    Optional<String> read(Marking marking, Marking outer, String answer) {
        Reading reading = new Reading(marking, outer);
        return marking == Marking.TOKENS ? reading.tokens(answer) : reading.elements(answer);
    }

    /** One answer while it is read. */
    private final class Reading {

        private final Marking marking;
        private final Marking outer;
        private final Map<Integer, Piece> waiting = new HashMap<>(byNumber);
        private final Deque<Piece> open = new ArrayDeque<>();
        private final StringBuilder out = new StringBuilder();
        private boolean broken;

        Reading(Marking marking, Marking outer) {
            this.marking = marking;
            this.outer = outer;
        }

        Optional<String> tokens(String answer) {
            Matcher token = TOKEN.matcher(answer);
            int done = 0;
            while (token.find()) {
                out.append(outer.read(answer.substring(done, token.start())));
                place(waiting.remove(Integer.parseInt(token.group(1))));
                done = token.end();
            }
            out.append(outer.read(answer.substring(done)));
            return result();
        }

        Optional<String> elements(String answer) {
            Matcher element = ELEMENT.matcher(answer);
            int done = 0;
            while (element.find()) {
                out.append(marking.read(answer.substring(done, element.start())));
                done = element.end();
                if (element.group(2).equals(marking.keep())) {
                    String end = "</" + marking.keep() + ">";
                    int close = answer.indexOf(end, done);
                    if (close < 0 || !element.group(1).isEmpty()) {
                        broken = true;
                        break;
                    }
                    keep(element.group(3), answer.substring(done, close));
                    done = close + end.length();
                    element.region(done, answer.length());
                } else {
                    code(element);
                }
            }
            out.append(marking.read(answer.substring(Math.min(done, answer.length()))));
            return result();
        }

        /** By its number where the mark has one, else by what stands in it. */
        private void keep(String attributes, String inner) {
            Matcher id = ID.matcher(attributes);
            if (id.find()) {
                place(waiting.remove(Integer.parseInt(id.group(1))));
                return;
            }
            String text = plain(marking.read(inner));
            Optional<Piece> same =
                    pieces.stream()
                            .filter(each -> each.type() == Type.KEEP)
                            .filter(each -> waiting.containsKey(each.number()))
                            .filter(each -> plain(each.text()).equals(text))
                            .findFirst();
            same.ifPresent(each -> waiting.remove(each.number()));
            place(same.orElse(null));
        }

        private void code(Matcher element) {
            boolean closing = !element.group(1).isEmpty();
            if (closing && element.group(2).equals(marking.pair())) {
                Piece opened = open.poll();
                place(opened == null ? null : closing(opened));
                return;
            }
            Matcher id = ID.matcher(element.group(3));
            Piece piece = id.find() ? waiting.remove(Integer.parseInt(id.group(1))) : null;
            if (piece != null && piece.type() == Type.OPEN) {
                open.push(piece);
            }
            place(piece);
        }

        /** The end of a code, in whatever order the pairs come back. */
        private @Nullable Piece closing(Piece opened) {
            String tag = "</" + opened.text().substring(1);
            for (Piece each : pieces) {
                if (each.type() == Type.CLOSE
                        && each.text().equals(tag)
                        && waiting.containsKey(each.number())) {
                    return waiting.remove(each.number());
                }
            }
            return null;
        }

        private void place(@Nullable Piece piece) {
            if (piece == null) {
                broken = true;
            } else {
                out.append(piece.text());
            }
        }

        private Optional<String> result() {
            return broken || !waiting.isEmpty() || !open.isEmpty()
                    ? Optional.empty()
                    : Optional.of(out.toString());
        }
    }

    /**
     * Without the difference between kinds of spaces and of apostrophes, which services even out.
     */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(Typography.isSpace(c) ? ' ' : c == Typography.APOSTROPHE ? '\'' : c);
        }
        return plain.toString().strip();
    }
}

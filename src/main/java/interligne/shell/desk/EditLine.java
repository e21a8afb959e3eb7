package interligne.shell.desk;

import interligne.language.text.TypedMarks;
import interligne.language.text.Typography;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jline.keymap.KeyMap;
import org.jline.reader.Binding;
import org.jline.reader.Buffer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.terminal.Terminal;

/**
 * A line to type a sentence on. Plain marks become those of the language as they are typed, and
 * Backspace right after gives the plain one back; keys insert terms, tags, the memory's match and
 * signs that keyboards lack.
 */
public final class EditLine {

    /** The keys, each with what it does, in the order in which help shows them. */
    public static final Map<String, String> KEYS = keys();

    private final LineReader reader;
    private final UnaryOperator<String> said;
    private final VisibleSpaces spaces;
    private Sheet sheet = new Sheet("", "", "", List.of(), "", List.of(), Typography.PLAIN);
    private TypedMarks marks = new TypedMarks(Typography.PLAIN);
    private boolean correcting = true;

    /** The literal key of the last change, while the cursor stands right behind it. */
    private String literal = "";

    private String changed = "";
    private int erased;
    private String erasedText = "";

    /**
     * A line at a terminal; it keeps no history of sentences.
     *
     * @param terminal where the person types
     * @param unicode whether signs outside ASCII can be shown
     * @param said says a sentence in the person's language
     */
    public EditLine(Terminal terminal, boolean unicode, UnaryOperator<String> said) {
        this.said = said;
        spaces = new VisibleSpaces(unicode);
        reader =
                LineReaderBuilder.builder()
                        .terminal(terminal)
                        .highlighter(spaces)
                        .variable(LineReader.HISTORY_SIZE, 0)
                        .build();
        reader.setOpt(LineReader.Option.DISABLE_EVENT_EXPANSION);
        reader.unsetOpt(LineReader.Option.INSERT_TAB);
        reader.setVariable(LineReader.DISABLE_HISTORY, true);
        reader.setVariable(LineReader.DISABLE_COMPLETION, true);
        bind();
    }

    /** How invisible spaces are shown at this terminal. */
    public VisibleSpaces spaces() {
        return spaces;
    }

    /**
     * Lets the person type.
     *
     * @return the text, or empty when the person left the line (Ctrl-C, Ctrl-D)
     */
    public Optional<String> edit(Sheet given) {
        sheet = given;
        marks = new TypedMarks(given.type());
        literal = "";
        try {
            return Optional.of(
                    reader.readLine(given.prompt(), null, (Character) null, given.draft()));
        } catch (UserInterruptException | EndOfFileException e) {
            return Optional.empty();
        }
    }

    /** Lets the person answer with one key; Enter is the first of the keys allowed. */
    public char answer(String question, String allowed) {
        try {
            String typed = reader.readLine(question).strip();
            boolean known = typed.length() == 1 && allowed.indexOf(typed.charAt(0)) >= 0;
            return known ? typed.charAt(0) : typed.isEmpty() ? allowed.charAt(0) : '?';
        } catch (UserInterruptException | EndOfFileException e) {
            return '?';
        }
    }

    /** Lets the person choose one key, again until it is allowed; empty when the person leaves. */
    public Optional<Character> choose(String question, String allowed) {
        try {
            while (true) {
                String typed = reader.readLine(question).strip();
                if (typed.length() == 1 && allowed.indexOf(typed.charAt(0)) >= 0) {
                    return Optional.of(typed.charAt(0));
                }
            }
        } catch (UserInterruptException | EndOfFileException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("Enter", "saves and goes on; an empty line goes on without saving");
        keys.put("Ctrl-C", "leaves the segment as it was and ends");
        keys.put("Alt-1 … Alt-9", "inserts the term with that number");
        keys.put("Alt-m", "takes the memory's match");
        keys.put("Alt-s", "takes the source");
        keys.put("Alt-t", "inserts the next tag of the source");
        keys.put("Alt-g", "inserts quotation marks and stands between them");
        keys.put("Alt-Space", "inserts a no-break space");
        keys.put("Alt-o", "inserts œ");
        keys.put("Alt-q", "switches the typing of marks off and on");
        keys.put("Backspace", "right after a mark was changed: gives the plain one back");
        keys.put("Ctrl-_", "undoes");
        keys.put("Alt-h", "shows these keys");
        return java.util.Collections.unmodifiableMap(keys);
    }

    private void bind() {
        Map<String, Widget> widgets = reader.getWidgets();
        Map<String, Widget> own = reader.getBuiltinWidgets();
        Widget insert = Objects.requireNonNull(own.get(LineReader.SELF_INSERT));
        Widget back = Objects.requireNonNull(own.get(LineReader.BACKWARD_DELETE_CHAR));
        widgets.put(LineReader.SELF_INSERT, () -> type(insert));
        widgets.put(LineReader.BACKWARD_DELETE_CHAR, () -> restore() || back.apply());
        for (int n = 1; n <= 9; n++) {
            int index = n - 1;
            key("term-" + n, KeyMap.alt((char) ('0' + n)), () -> term(index));
        }
        key("match", KeyMap.alt('m'), () -> replace(sheet.match()));
        key("source", KeyMap.alt('s'), () -> replace(sheet.source()));
        key("tag", KeyMap.alt('t'), this::tag);
        key("quotes", KeyMap.alt('g'), this::quotes);
        key("no-break", KeyMap.alt(' '), () -> write(String.valueOf(Typography.NO_BREAK)));
        key("ligature", KeyMap.alt('o'), () -> write("œ"));
        key("correcting", KeyMap.alt('q'), this::toggle);
        key("keys", KeyMap.alt('h'), this::explain);
    }

    private void key(String name, String sequence, Widget widget) {
        reader.getWidgets().put(name, widget);
        KeyMap<Binding> keys = Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN));
        keys.bind(new Reference(name), sequence);
    }

    private boolean type(Widget insert) {
        literal = "";
        String key = reader.getLastBinding();
        if (!correcting || key.length() != 1) {
            return insert.apply();
        }
        Buffer buffer = reader.getBuffer();
        String before = buffer.upToCursor();
        TypedMarks.Stroke stroke = marks.typed(before, key.charAt(0));
        if (stroke.inserted().equals(key)) {
            return insert.apply();
        }
        erased = stroke.erased();
        erasedText = before.substring(before.length() - erased);
        buffer.backspace(erased);
        buffer.write(stroke.inserted());
        changed = stroke.inserted();
        literal = key;
        return true;
    }

    /** Takes the last change back: the plain character stands as it was typed. */
    private boolean restore() {
        Buffer buffer = reader.getBuffer();
        if (literal.isEmpty() || !buffer.upToCursor().endsWith(changed)) {
            return false;
        }
        buffer.backspace(changed.length());
        buffer.write(erasedText + literal);
        literal = "";
        return true;
    }

    private boolean write(String text) {
        literal = "";
        reader.getBuffer().write(text);
        return true;
    }

    private boolean replace(String text) {
        if (text.isEmpty()) {
            return false;
        }
        reader.getBuffer().clear();
        return write(text);
    }

    private boolean term(int index) {
        return index < sheet.terms().size() && write(sheet.terms().get(index));
    }

    /** The first tag of the source that the line lacks. */
    private boolean tag() {
        String line = reader.getBuffer().toString();
        for (String tag : sheet.tags()) {
            if (!line.contains(tag)) {
                return write(tag);
            }
        }
        return false;
    }

    private boolean quotes() {
        write(marks.opening() + marks.closing());
        reader.getBuffer().move(-marks.closing().length());
        return true;
    }

    private boolean toggle() {
        correcting = !correcting;
        reader.printAbove(
                said.apply(
                        correcting ? "marks are set as typed: on" : "marks are set as typed: off"));
        return true;
    }

    private boolean explain() {
        StringBuilder all = new StringBuilder();
        KEYS.forEach((key, does) -> all.append(String.format("%-14s %s%n", key, said.apply(does))));
        reader.printAbove(all.toString().stripTrailing());
        return true;
    }
}

package interligne.shell.screen;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;

/**
 * Where words go: data to {@code out}, messages to {@code err}. Control characters of article text
 * never reach a terminal; colour only where a person looks and has not refused it.
 */
public final class Screen {

    /** How a stretch of text is set off. */
    public enum Style {
        BOLD("1"),
        DIM("2"),
        UNDERLINE("4"),
        RED("31"),
        GREEN("32"),
        YELLOW("33"),
        CYAN("36");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean colour;
    private final IntSupplier width;
    private final boolean folds;
    private final boolean blocks;
    private final ProgressLine progress;
    private Messages messages = Messages.ENGLISH;

    public Screen(PrintWriter out, PrintWriter err, boolean colour, int width) {
        this(out, err, colour, width, true);
    }

    /** A screen that may know no other signs than ASCII, where {@code blocks} is false. */
    public Screen(PrintWriter out, PrintWriter err, boolean colour, int width, boolean blocks) {
        this(out, err, colour, () -> width, blocks, false, false);
    }

    /**
     * The screen of a person.
     *
     * @param width columns, which may change
     * @param folds whether long lines are broken at blanks: where a person reads, never in a pipe
     * @param waiting whether the error screen may show how long work goes on
     */
    public Screen(
            PrintWriter out,
            PrintWriter err,
            boolean colour,
            IntSupplier width,
            boolean blocks,
            boolean folds,
            boolean waiting) {
        this.progress = new ProgressLine(err, waiting, width, this::drawn, System::nanoTime);
        this.folds = folds;
        this.out = out;
        this.err = err;
        this.colour = colour;
        this.width = width;
        this.blocks = blocks;
    }

    /** Whether the environment names no character set, or Unicode. */
    public static boolean unicodeWanted() {
        if (Terminals.ascii()) {
            return false;
        }
        for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            String set = System.getenv(name);
            if (set != null && !set.isEmpty()) {
                return set.toLowerCase(Locale.ROOT).matches(".*utf-?8.*");
            }
        }
        return true;
    }

    /** Whether signs outside ASCII can be shown. */
    public boolean unicode() {
        return blocks;
    }

    /** A bar or a picture drawn with {@code █ ▒ ░}, in ASCII where the screen has no more. */
    String drawn(String picture) {
        return blocks
                ? picture
                : picture.replace('█', '#').replace('▒', '+').replace('░', '.').replace('│', '|');
    }

    /** Whether the environment allows colour on a terminal. */
    public static boolean colourWanted(boolean terminal) {
        String no = System.getenv("NO_COLOR");
        return terminal && (no == null || no.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }

    /** From now on messages are in that language. */
    public void speak(Messages language) {
        messages = language;
        progress.speak(this::said);
    }

    /** How far long work has come; gone when a line is said. */
    public ProgressLine progress() {
        return progress;
    }

    public Messages language() {
        return messages;
    }

    /** A sentence of the program in the person's language. */
    public String said(String english) {
        return messages.said(english);
    }

    /** A word of the program as it is said in one place, for example a command in the history. */
    public String said(String place, String word) {
        return messages.said(place, word);
    }

    public PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** How many columns a line may fill, at least 40. */
    public int width() {
        return Math.max(40, width.getAsInt());
    }

    /** A line of data. */
    public void line(String text) {
        progress.clear();
        String line = blocks ? text : text.replace("→", "->").replace('│', '|');
        out.print(folds ? Fold.of(line, width()) : line);
        out.print('\n');
    }

    /** A message for the person, never part of the data. */
    public void message(String text) {
        progress.clear();
        out.flush();
        String said = clean(said(text));
        err.print(folds ? Fold.of(said, width()) : said);
        err.print('\n');
        err.flush();
    }

    /** The text in that style, or as it is where there is no colour. */
    public String styled(Style style, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + style.code + "m" + text + "\u001b[0m" : text;
    }

    /**
     * The text without characters that could command a terminal: control and bidirectional
     * characters are shown as their code; line ends and tabs become blanks.
     */
    public static String clean(String text) {
        int at = 0;
        while (at < text.length() && !suspect(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t' || c == '\r') {
                shown.append(' ');
            } else if (suspect(c)) {
                shown.append(String.format(Locale.ROOT, "<U+%04X>", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    private static boolean suspect(char c) {
        return c < ' '
                || (c >= 0x7f && c < 0xa0)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069);
    }

    public void flush() {
        out.flush();
        err.flush();
    }
}

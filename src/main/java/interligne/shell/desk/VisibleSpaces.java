package interligne.shell.desk;

import interligne.language.text.Typography;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Shows the spaces that nobody sees: ⍽ for U+00A0 and ⎵ for U+202F, or ~ and ^ without UTF-8. */
public final class VisibleSpaces implements Highlighter {

    private static final AttributedStyle FAINT = AttributedStyle.DEFAULT.faint();

    private final boolean unicode;

    /**
     * Marks for a terminal.
     *
     * @param unicode whether it can show signs outside ASCII
     */
    public VisibleSpaces(boolean unicode) {
        this.unicode = unicode;
    }

    /** The text with every no-break space replaced by its sign; as long as before. */
    public String shown(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Typography.noBreak(text.charAt(i))) {
                shown.setCharAt(i, sign(text.charAt(i)));
            }
        }
        return shown.toString();
    }

    private char sign(char space) {
        if (space == Typography.NO_BREAK) {
            return unicode ? '⍽' : '~';
        }
        return unicode ? '⎵' : '^';
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        AttributedStringBuilder shown = new AttributedStringBuilder();
        for (int i = 0; i < buffer.length(); i++) {
            char c = buffer.charAt(i);
            if (Typography.noBreak(c)) {
                shown.styled(FAINT, String.valueOf(sign(c)));
            } else {
                shown.append(c);
            }
        }
        return shown.toAttributedString();
    }
}

package interligne.shell;

import interligne.article.UserError;
import interligne.shell.line.Words;
import java.util.ArrayList;
import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Tells JLine how a line is cut into words, in the very way the commands are read. */
final class TypedWords implements Parser {

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        String before = line.substring(0, Math.min(cursor, line.length()));
        List<String> words = new ArrayList<>(cut(before));
        boolean fresh =
                before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
        if (fresh) {
            words.add("");
        }
        return new Typed(line, cursor, words);
    }

    /** The words; an open quotation mark closes at the cursor. */
    private static List<String> cut(String text) {
        try {
            return Words.of(text);
        } catch (UserError open) {
            try {
                return Words.of(text + '"');
            } catch (UserError single) {
                return Words.of(text + '\'');
            }
        }
    }

    @Override
    public boolean isEscapeChar(char c) {
        return c == '\\';
    }

    /** A line and the word under the cursor; candidates with blanks are put into quotes. */
    private record Typed(String line, int cursor, List<String> words)
            implements CompletingParsedLine {

        @Override
        public String word() {
            return words.get(words.size() - 1);
        }

        @Override
        public int wordCursor() {
            return word().length();
        }

        @Override
        public int wordIndex() {
            return words.size() - 1;
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate.toString().indexOf(' ') < 0 ? candidate : "\"" + candidate + "\"";
        }

        @Override
        public int rawWordCursor() {
            return wordCursor();
        }

        @Override
        public int rawWordLength() {
            return word().length();
        }
    }
}

package interligne.shell.line;

import interligne.article.UserError;
import java.util.ArrayList;
import java.util.List;

/** Cuts a typed line into words: blanks separate, quotation marks and the backslash protect. */
public final class Words {

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private char quote;

    private Words() {}

    /**
     * The words of a line.
     *
     * @throws UserError when a quotation mark is not closed
     */
    public static List<String> of(String line) {
        Words cut = new Words();
        for (int i = 0; i < line.length(); i++) {
            i = cut.take(line, i);
        }
        if (cut.quote != 0) {
            throw new UserError("A quotation mark (" + cut.quote + ") is not closed.");
        }
        cut.end();
        return cut.words;
    }

    /** Takes the character at that place; answers the last place it used. */
    private int take(String line, int at) {
        char c = line.charAt(at);
        boolean escape = c == '\\' && quote != '\'' && at + 1 < line.length();
        if (escape) {
            add(line.charAt(at + 1));
            return at + 1;
        }
        if (quote != 0) {
            if (c == quote) {
                quote = 0;
            } else {
                add(c);
            }
        } else if (c == '"' || (c == '\'' && !inWord)) { // inside a word it is an apostrophe
            quote = c;
            inWord = true;
        } else if (c == ' ' || c == '\t') {
            end();
        } else {
            add(c);
        }
        return at;
    }

    private void add(char c) {
        word.append(c);
        inWord = true;
    }

    private void end() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }
}

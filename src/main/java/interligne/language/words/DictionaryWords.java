package interligne.language.words;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which words a packaged dictionary has, gathered at build time and written as the set that {@link
 * KnownWords} reads.
 *
 * <p>Verb forms that no title is made of are left out: they are a third of the French dictionary,
 * and their endings tell the language anyway.
 */
final class DictionaryWords {

    /** Seven bits a word: one word in thirty is taken for one of the dictionary. */
    private static final int BITS = 7;

    private static final Pattern RARE =
            Pattern.compile("V\\S* (?:sub impa|(?:ind psim|ind futu|con pres|ind impa) [12]).*");

    private final Set<String> words = new TreeSet<>();

    /** Takes one form of the dictionary; names and parts of expressions are passed over. */
    void add(String form, String tag) {
        if (RARE.matcher(tag).matches() || !Character.isLowerCase(form.charAt(0))) {
            return;
        }
        for (int i = 1; i < form.length(); i++) {
            if (!Character.isLetter(form.charAt(i))) {
                return;
            }
        }
        words.add(form);
    }

    /** Writes the set into a file. */
    void write(File file) throws IOException {
        try (var out = new FileOutputStream(file)) {
            out.write(KnownWords.bytes(words, BITS));
        }
    }
}

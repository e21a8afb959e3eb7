package interligne.language.words;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Locale;
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

    /** Nine bits a word: one word in seventy is taken for one of the dictionary. */
    private static final int BITS = 9;

    private static final Pattern RARE =
            Pattern.compile(
                    "V\\S* (?:sub impa|(?:ind psim|ind futu|con pres|ind impa) [12]).*"
                            + "|V\\S* (?:sub pres|ind psim|ind futu|con pres|ind impa) .*A");

    /** "Canadian", "Chinese", "Irish", and no town that happens to be an adjective as well. */
    private static final Pattern PEOPLE =
            Pattern.compile("\\p{L}{3,}(?:[ie]an|can|ish|ese)|French|Dutch|Greek|Swiss|Welsh");

    /** What the English dictionary has as names; "May" and "March" are words anyway. */
    private static final Set<String> CALENDAR =
            Set.of(
                    "Monday",
                    "Tuesday",
                    "Wednesday",
                    "Thursday",
                    "Friday",
                    "Saturday",
                    "Sunday",
                    "January",
                    "February",
                    "April",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    private final Set<String> words = new TreeSet<>();

    /**
     * Takes one form of the dictionary; names and parts of expressions are passed over, but not
     * what English writes with a capital only: "Canadian", "December".
     */
    void add(String form, String tag) {
        boolean small = Character.isLowerCase(form.charAt(0));
        boolean capital =
                (tag.startsWith("JJ") && PEOPLE.matcher(form).matches())
                        || (tag.startsWith("NN") && CALENDAR.contains(form));
        if (RARE.matcher(tag).matches() || !(small || capital)) {
            return;
        }
        for (int i = 1; i < form.length(); i++) {
            if (!Character.isLetter(form.charAt(i))
                    || (!small && Character.isUpperCase(form.charAt(i)))) {
                return;
            }
        }
        words.add(small ? form : form.toLowerCase(Locale.ROOT));
    }

    /** Adds the countries that English and French name differently: "Colombie", "Colombia". */
    void addCountries(String tag) {
        Locale own = Locale.forLanguageTag(tag);
        Locale other = own.equals(Locale.FRENCH) ? Locale.ENGLISH : Locale.FRENCH;
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            String name = country.getDisplayCountry(own);
            if (!name.equals(country.getDisplayCountry(other))
                    && name.chars().allMatch(Character::isLetter)) {
                words.add(name.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Writes the set into a file. */
    void write(File file) throws IOException {
        try (var out = new FileOutputStream(file)) {
            out.write(KnownWords.bytes(words, BITS));
        }
    }
}

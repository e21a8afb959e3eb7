package interligne.exchange.review;

import interligne.language.English;
import interligne.language.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The words of the page itself in one language, from a table beside this class.
 *
 * <p>A text with {@code |} has two forms: before it the one for the numbers that the table calls
 * singular, after it the one for all others. {@code #} stands for the number, {@code @} for a word.
 */
final class PageWords {

    private final String language;
    private final Locale locale;
    private final Properties table;
    private final UnaryOperator<String> said;

    private PageWords(String language, Properties table, UnaryOperator<String> said) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.table = table;
        this.said = said;
    }

    /** The same words; the program's sentences are said by that. */
    PageWords saying(UnaryOperator<String> sentences) {
        return new PageWords(language, table, sentences);
    }

    /** A sentence of a finding or a rule, in the page's language. */
    String ours(String sentence) {
        return said.apply(sentence);
    }

    /** The words in that language, or in English where there is no table for it. */
    static PageWords of(String language) {
        String primary = Languages.primary(language);
        String known = Languages.of(primary).map(each -> each.tag()).orElse("");
        try (InputStream in = PageWords.class.getResourceAsStream(known + ".properties")) {
            if (in != null) {
                return read(known, in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(new English().tag());
    }

    private static PageWords read(String language, InputStream in) throws IOException {
        Properties table = new Properties();
        try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            table.load(reader);
        }
        return new PageWords(language, table, sentence -> sentence);
    }

    /** The BCP 47 tag of the language that these words are in. */
    String language() {
        return language;
    }

    /** The words with that key. */
    String say(String key) {
        String words = table.getProperty(key);
        if (words == null) {
            throw new IllegalStateException("no words for " + key + " in " + language);
        }
        return words;
    }

    /** The words with that key and a word in them. */
    String say(String key, String word) {
        return say(key).replace("@", word);
    }

    /** The words with that key for a number. */
    String count(String key, int number) {
        String[] forms = say(key).split("\\|", 2);
        boolean singular = (" " + say("singular") + " ").contains(" " + number + " ");
        String form = singular || forms.length == 1 ? forms[0] : forms[1];
        return form.replace("#", number(number));
    }

    /** A number as this language writes it. */
    String number(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** The words with that key, or the given ones where the table has none. */
    String or(String key, String otherwise) {
        return table.getProperty(key, otherwise);
    }

    /** A day in UTC as this language writes it, for example {@code "24 Nov 2026"}. */
    String day(Instant at) {
        return day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    /** A language by its name, for example {@code "French"}. */
    String nameOf(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(locale);
        return name.isEmpty() ? tag : name;
    }

    /** The words that the script of the page needs, by key. */
    Map<String, String> ofScript() {
        Map<String, String> all = new TreeMap<>();
        for (String key : table.stringPropertyNames()) {
            if (key.startsWith("js.")) {
                all.put(key.substring("js.".length()), say(key));
            }
        }
        return all;
    }

    /** All keys. */
    java.util.Set<String> keys() {
        return table.stringPropertyNames();
    }
}

package interligne.memory;

import interligne.article.Span;
import interligne.article.UserError;
import interligne.language.Languages;
import interligne.language.words.WordFacts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Finds words, phrases, inflected phrases or patterns in both texts of units.
 *
 * <p>Words match whole, whatever their capitals: "chip" is found in "Chip", not in "chipset".
 */
public final class Concordance {

    /** How the words that are looked for are meant. */
    public enum Mode {
        /** As they stand there. */
        WORDS,
        /** In any form that the languages know. */
        LEMMA,
        /** As a regular expression. */
        REGEX
    }

    /**
     * A unit with what was found in it.
     *
     * @param unit the unit
     * @param source where in the source text with tags
     * @param target where in the target text with tags
     */
    public record Hit(TranslationUnit unit, List<Span> source, List<Span> target) {}

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Pattern source;
    private final Pattern target;

    /**
     * What is looked for.
     *
     * @throws UserError when a regular expression is none
     */
    public Concordance(String text, Mode mode, String from, String to) {
        if (text.isBlank()) {
            throw new UserError("What shall be looked for? Give a word or a phrase.");
        }
        source = pattern(text.strip(), mode, from);
        target = pattern(text.strip(), mode, to);
    }

    private static Pattern pattern(String text, Mode mode, String language) {
        if (mode == Mode.REGEX) {
            try {
                return Pattern.compile(text, FLAGS);
            } catch (PatternSyntaxException e) {
                throw new UserError(
                        "\""
                                + text
                                + "\" is not a regular expression: "
                                + e.getDescription()
                                + ".");
            }
        }
        List<String> words = new ArrayList<>();
        for (String word : text.split("[\\s\\p{Z}]+")) {
            words.add(mode == Mode.LEMMA ? forms(word, language) : Pattern.quote(word));
        }
        String phrase = String.join("[\\s\\p{Z}]+", words);
        return Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:" + phrase + ")(?![\\p{L}\\p{Nd}])", FLAGS);
    }

    private static String forms(String word, String language) {
        WordFacts facts = Languages.words(language);
        String folded = interligne.language.words.Folding.fold(word);
        Set<String> forms = new LinkedHashSet<>(Set.of(word));
        forms.addAll(facts.nominalForms(folded));
        forms.addAll(facts.verbForms(folded));
        return "(?:" + String.join("|", forms.stream().map(Pattern::quote).sorted().toList()) + ")";
    }

    /** Looks through the units of an index; stops when that many are found. */
    public List<Hit> in(MemoryIndex index, int most) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < index.units() && hits.size() < most; i++) {
            TranslationUnit unit = index.unit(i);
            List<Span> left = spans(source, unit.source().text());
            List<Span> right = spans(target, unit.target().text());
            if (!left.isEmpty() || !right.isEmpty()) {
                hits.add(new Hit(unit, left, right));
            }
        }
        return hits;
    }

    private static List<Span> spans(Pattern pattern, String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return spans;
    }
}

package interligne.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Our sentence rules as far as SRX 2.0 can say them: abbreviations, initials, marks of lists, stops
 * with their quotes and brackets, blank lines.
 *
 * <p>SRX looks at two stretches of text around a place and at nothing else. It cannot say what
 * depends on the whole sentence: whether a line break only wraps a line, whether "2." follows an
 * item "1.", what is glued, what is a heading, a label or a link, and in which language a piece is.
 */
public final class PublishedRules {

    private static final String EVERY = "Every language";
    private static final String BLANKS = "\\s+";
    private static final String OPENING = "[\\p{Ps}\\p{Pi}\"'\u00bf\u00a1\\-\u2013\u2014\\s]*";
    private static final String CLOSING = "(?:\\s?[\\p{Pe}\\p{Pf}]|[\"'])*";

    private PublishedRules() {}

    /** The rules of every language that interligne knows, and those that they share. */
    public static BreakRules all() {
        Map<String, List<BreakRule>> rules = new LinkedHashMap<>();
        List<BreakRules.Mapping> mappings = new ArrayList<>();
        for (Language language : Languages.ALL) {
            rules.put(language.name(), own(language.sentences()));
            mappings.add(BreakRules.Mapping.of(anyCase(language.tag()), language.name()));
        }
        rules.put(EVERY, shared());
        mappings.add(BreakRules.Mapping.of(".*", EVERY));
        return new BreakRules("", true, true, rules, mappings);
    }

    /** "[Ee][Nn].*": other programs tell upper from lower case. */
    private static String anyCase(String tag) {
        return tag.chars()
                        .mapToObj(
                                c ->
                                        "["
                                                + Character.toString(Character.toUpperCase(c))
                                                + Character.toString(c)
                                                + "]")
                        .collect(Collectors.joining())
                + "(?:[-_].*)?";
    }

    private static List<BreakRule> own(SentenceFacts facts) {
        String openers = "(?:" + OPENING + ")(?:" + capitalized(facts.openers()) + ")\\b";
        List<BreakRule> rules = new ArrayList<>();
        add(rules, false, abbreviation(facts.abbreviations()), "\\s");
        add(rules, false, abbreviation(facts.counted()), BLANKS + "(?:\\d|[IVXLC]+\\b)");
        if (!facts.openers().isEmpty()) {
            add(rules, true, abbreviation(facts.closing()), BLANKS + openers);
            add(rules, true, "\\b\\p{Lu}\\.(?:-?\\p{Lu}\\.)+", BLANKS + openers);
        }
        add(rules, false, abbreviation(facts.closing()), "\\s");
        return rules.stream().filter(rule -> !rule.before().isEmpty()).toList();
    }

    private static void add(List<BreakRule> rules, boolean breaks, String before, String after) {
        rules.add(new BreakRule(breaks, before, after, 0));
    }

    private static List<BreakRule> shared() {
        List<BreakRule> rules = new ArrayList<>();
        add(rules, true, "\\n[ \\t]*\\n", "");
        add(rules, false, "\\b\\p{Lu}\\.", BLANKS);
        add(rules, false, "^\\s*(?:\\d{1,3}|[a-z])[.)]", BLANKS);
        add(rules, false, "[(\\[](?:\\.{3}|\u2026)", "[)\\]]");
        add(
                rules,
                true,
                "[.?!\u2026\u203d]+" + CLOSING,
                BLANKS + OPENING + "[\\p{Lu}\\p{Lo}\\p{N}]");
        add(rules, true, "[\u3002\uff01\uff1f]+[\\p{Pe}\\p{Pf}]*", "");
        return rules;
    }

    /** The words with their stop, each as it is written; those in lower case in any case. */
    private static String abbreviation(Collection<String> words) {
        String lower = alternatives(words.stream().filter(PublishedRules::isLower).toList());
        String other = alternatives(words.stream().filter(each -> !isLower(each)).toList());
        List<String> parts = new ArrayList<>();
        if (!lower.isEmpty()) {
            parts.add("(?i:" + lower + ")\\.");
        }
        if (!other.isEmpty()) {
            parts.add("(?:" + other + ")\\.");
        }
        return parts.isEmpty() ? "" : "(?<![\\p{L}\\p{N}])(?:" + String.join("|", parts) + ")";
    }

    private static boolean isLower(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT));
    }

    /** The words as alternatives, in order, so that the same rules are always written alike. */
    private static String alternatives(Collection<String> words) {
        return words.stream()
                .filter(each -> Character.isLetterOrDigit(each.charAt(each.length() - 1)))
                .sorted()
                .map(PublishedRules::quoted)
                .collect(Collectors.joining("|"));
    }

    private static String capitalized(Collection<String> words) {
        return words.stream()
                .map(each -> each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1))
                .sorted()
                .map(PublishedRules::quoted)
                .collect(Collectors.joining("|"));
    }

    /** The word with its signs escaped one by one: not every program knows {@code \Q…\E}. */
    private static String quoted(String word) {
        return Pattern.compile("[.*+?()\\[\\]{}|\\\\^$]").matcher(word).replaceAll("\\\\$0");
    }
}

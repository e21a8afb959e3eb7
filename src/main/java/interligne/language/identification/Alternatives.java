package interligne.language.identification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of what stands between brackets or quotation marks: terms that a definition gives side
 * by side ("seasonal employee or sessional employee"), and the two halves of a bilingual notice
 * ("Danger / Attention").
 */
final class Alternatives {

    private static final Pattern OR =
            Pattern.compile(
                    ",?[\\s\\u00a0\\u200d]+(?:ou|or|and|et)[\\s\\u00a0\\u200d]+|,[\\s\\u00a0]+");

    /** Two single words are two terms: "tasse ou chope". */
    private static final Pattern CHOICE = Pattern.compile("[\\p{L}-]+ (?:ou|or) [\\p{L}-]+");

    private static final Pattern HALVES =
            Pattern.compile("\\s*/\\s*(?=\\p{L})|(?<=\\p{L}{2}[.!]) ");

    /** Small words say nothing about what two terms share. */
    private static final int LONG_WORD = 4;

    private Alternatives() {}

    /** The terms of a gloss, each a start and an end; one when it is a single term. */
    static List<int[]> terms(String text, int start, int end) {
        List<int[]> parts = parts(OR, text, start, end);
        if (parts.size() < 2) {
            return parts;
        }
        boolean apart = true;
        for (int i = 1; i < parts.size(); i++) {
            String one = of(text, parts.get(i - 1));
            String other = of(text, parts.get(i));
            apart &= initials(one) || initials(other) || share(one, other);
        }
        apart |= CHOICE.matcher(text).region(start, end).matches();
        return apart ? parts : List.of(new int[] {start, end});
    }

    /** What stands between slashes and sentence ends. */
    static List<int[]> halves(String text, int start, int end) {
        return parts(HALVES, text, start, end);
    }

    private static List<int[]> parts(Pattern between, String text, int start, int end) {
        List<int[]> parts = new ArrayList<>();
        Matcher matcher = between.matcher(text).region(start, end);
        int from = start;
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(new int[] {from, matcher.start()});
            }
            from = matcher.end();
        }
        if (from < end) {
            parts.add(new int[] {from, end});
        }
        return parts;
    }

    private static String of(String text, int[] part) {
        return text.substring(part[0], part[1]).strip();
    }

    private static boolean initials(String term) {
        return term.length() > 1
                && term.length() < 8
                && term.chars().allMatch(Character::isUpperCase);
    }

    private static boolean share(String one, String other) {
        Set<String> words = Set.copyOf(List.of(words(one)));
        for (String word : words(other)) {
            if (word.length() >= LONG_WORD && words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String[] words(String term) {
        return java.util.Arrays.stream(term.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .distinct()
                .toArray(String[]::new);
    }
}

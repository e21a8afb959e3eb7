package interligne.engine.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Protected names that own something, put into words that Apertium can turn round.
 *
 * <p>It reads "'s" behind a protected name as "is". Behind a first name that it knows it says "the
 * plan of Peter", so such a name stands in for the protected one: {@code "Nvidia's plan"} goes as
 * {@code "Peter's plan"} and comes back as {@code "le plan de Nvidia"}.
 */
final class Owners {

    /** First names that its dictionaries keep as they are; those with a vowel for such names. */
    private static final List<String> STANDING_IN =
            List.of("Peter", "Paul", "Mary", "John", "Susan", "Martin", "Robert", "Thomas");

    private static final List<String> WITH_VOWEL = List.of("Alice", "Anna");

    private static final Pattern OWNER =
            Pattern.compile("(<apertium-notrans>([^<]*)</apertium-notrans>)'(s\\b|(?=\\s))");

    private final String text;
    private final Map<String, String> names = new LinkedHashMap<>();

    private Owners(String text) {
        this.text = text;
    }

    /** The text with stand-ins; nothing when no protected name in it owns anything. */
    static Optional<Owners> in(String marked) {
        List<String> free = new ArrayList<>(STANDING_IN);
        List<String> vowels = new ArrayList<>(WITH_VOWEL);
        free.removeIf(marked::contains);
        vowels.removeIf(marked::contains);
        Map<String, String> names = new LinkedHashMap<>();
        StringBuilder out = new StringBuilder();
        Matcher owner = OWNER.matcher(marked);
        while (owner.find()) {
            List<String> from = owner.group(2).matches("(?i)[aeiouàâéèêëîïôû].*") ? vowels : free;
            if (from.isEmpty()) {
                return Optional.empty();
            }
            String standIn = from.remove(0);
            names.put(standIn, owner.group(1));
            owner.appendReplacement(out, standIn + "'s");
        }
        owner.appendTail(out);
        Owners found = new Owners(out.toString());
        found.names.putAll(names);
        return names.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** What goes to the machine. */
    String text() {
        return text;
    }

    /** The answer with the names themselves, when every stand-in came back exactly once. */
    Optional<String> back(String answer) {
        String now = answer;
        for (Map.Entry<String, String> each : names.entrySet()) {
            String[] parts = now.split("\\b" + each.getKey() + "\\b", -1);
            if (parts.length != 2) {
                return Optional.empty();
            }
            now = parts[0] + each.getValue() + parts[1];
        }
        return Optional.of(now);
    }

    /** The text without the marks of owning, which the machine would read as a verb. */
    static String without(String marked) {
        return OWNER.matcher(marked).replaceAll("$1");
    }
}

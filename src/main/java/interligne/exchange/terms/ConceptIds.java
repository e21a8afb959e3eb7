package interligne.exchange.terms;

import interligne.language.words.Folding;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Names concepts of a file that has none, or only numbers. */
final class ConceptIds {

    /** Numbers of a database: {@code c12}, {@code eid-House-67}, a UUID. */
    private static final Pattern NUMBER =
            Pattern.compile("([\\p{L}_-]{0,20}[-_.]?\\d[\\d._-]*|[0-9a-fA-F-]{32,36}|)");

    private static final int LONGEST = 60;

    private final Set<String> used = new HashSet<>();

    /** Whether a file's own id says nothing to a person. */
    static boolean number(String id) {
        return NUMBER.matcher(id).matches();
    }

    /** The id itself when it is free, else with a number after it. */
    String free(String id) {
        String free = id;
        for (int n = 2; !used.add(free); n++) {
            free = id + "-" + n;
        }
        return free;
    }

    /** A free id from a term: {@code "Data center"} gives {@code "data-center"}. */
    String from(String term) {
        StringBuilder id = new StringBuilder();
        String folded = Folding.foldBare(term);
        for (int i = 0; i < folded.length() && id.length() < LONGEST; i++) {
            char c = folded.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter) {
                id.append(c);
            } else if (id.length() > 0 && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        String plain = id.toString().replaceAll("-$", "");
        return free(plain.isEmpty() ? "concept" : plain);
    }
}

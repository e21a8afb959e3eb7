package interligne.exchange.bilingual.xliff;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fragment identifiers of XLIFF 2 (§ 4.5): {@code #/f=f1/u=u1/n=n1}. */
final class FragmentId {

    /** The prefixes of the modules and registered extensions. */
    private static final Set<String> MODULES =
            Set.of("gls", "mtc", "res", "mda", "fs", "ctr", "slr", "val", "its", "tbx");

    private static final Pattern NMTOKEN = Pattern.compile("[\\w:.\\-\u00b7-\uffff]+");

    /** The order in which the prefixes of the core follow each other. */
    private static final String ORDER = "fgundt";

    private FragmentId() {}

    /** Why a reference is not well made, or null; an address outside the file always is. */
    static @Nullable String wrong(String reference) {
        if (!reference.startsWith("#")) {
            return null;
        }
        String path = reference.substring(1);
        String[] selectors = (path.startsWith("/") ? path.substring(1) : path).split("/", -1);
        Set<String> seen = new HashSet<>();
        int rank = -1;
        boolean leaf = false;
        for (String selector : selectors) {
            int equals = selector.indexOf('=');
            String prefix = equals < 0 ? "" : selector.substring(0, equals);
            if (!NMTOKEN.matcher(selector.substring(equals + 1)).matches()) {
                return "an id is missing or no NMTOKEN";
            }
            if (leaf) {
                return "something follows the selector of one element";
            }
            if (!seen.add(prefix)) {
                return "the prefix " + prefix + " comes twice";
            }
            int place = prefix.length() == 1 ? ORDER.indexOf(prefix) : ORDER.length();
            if (place < 0) {
                return "the prefix " + prefix + " is too short for an extension";
            }
            if (prefix.length() > 1 && !MODULES.contains(prefix)) {
                return "the prefix " + prefix + " is not registered";
            }
            if (place <= rank) {
                return "the selectors are out of order";
            }
            rank = place;
            leaf =
                    prefix.isEmpty()
                            || prefix.equals("t")
                            || prefix.equals("n")
                            || prefix.equals("d");
        }
        return null;
    }
}

package interligne.segment;

import java.util.Set;

/**
 * Capitals inside a word that part nothing: getValue, localName, moreLikeThis, Base::init,
 * AutoFormat.
 */
final class ProgramNames {

    /** Words with which names in programs begin: getValue, forEach, openSource. */
    private static final Set<String> PROGRAM =
            Set.of(
                    "get", "set", "is", "has", "can", "on", "add", "find", "new", "from", "to",
                    "for", "each", "sort", "group", "index", "last", "first", "all", "open", "mac",
                    "select", "create", "update", "delete", "remove", "starts", "ends", "parse",
                    "read", "write", "load", "save", "list", "map", "make", "with", "of", "use",
                    "my", "e", "i", "x");

    /** Those of them with which headings end: "What people look for". */
    private static final Set<String> LAST =
            Set.of("for", "to", "on", "from", "with", "first", "last", "all");

    /** Words with which names in programs end. */
    private static final Set<String> SECOND =
            Set.of(
                    "Name",
                    "Names",
                    "Value",
                    "Values",
                    "Type",
                    "Types",
                    "Data",
                    "Node",
                    "Nodes",
                    "List",
                    "Count",
                    "Size",
                    "Path",
                    "File",
                    "Files",
                    "Id",
                    "Key",
                    "Keys",
                    "Index",
                    "Event",
                    "Events",
                    "Handler",
                    "Object",
                    "Class",
                    "Item",
                    "Items",
                    "Element",
                    "Field",
                    "Fields",
                    "Text",
                    "String",
                    "Number",
                    "Date",
                    "Time",
                    "Mode",
                    "State",
                    "Status",
                    "Table",
                    "Map",
                    "Set",
                    "Code",
                    "Buffer",
                    "Queue",
                    "Method",
                    "Only",
                    "Function",
                    "Property",
                    "Reference",
                    "Exception",
                    "Error",
                    "Listener",
                    "Manager",
                    "Service",
                    "Template",
                    "Many",
                    "Options",
                    "Width",
                    "Height");

    /** Beginnings of names of products. */
    private static final Set<String> NAMES = Set.of("Auto", "Libre", "Multi", "Micro", "Java");

    private ProgramNames() {}

    /**
     * Whether a capital belongs to such a name.
     *
     * @param start where the sentence starts
     * @param places where the token starts, the glued word, its capital, and where the word ends
     * @param function whether a sentence often opens with the word from the capital on
     */
    static boolean looksLikeOne(String text, int start, int[] places, boolean function) {
        String before = text.substring(places[1], places[2]);
        boolean heading = function && LAST.contains(before) && phrase(text, start, places[1]);
        return (PROGRAM.contains(before) && !heading) || inside(text, places);
    }

    /** "moreLikeThis", "localName", "Base::init" and "AutoFormat". */
    private static boolean inside(String text, int[] places) {
        for (int i = places[0]; i < places[1]; i++) {
            if (text.charAt(i) == ':') {
                return true;
            }
        }
        boolean small = Chars.lower(text.charAt(places[1]));
        for (int i = places[1]; small && i < places[2]; i++) {
            if (Chars.upper(text.charAt(i))) {
                return true;
            }
        }
        return small
                ? SECOND.contains(text.substring(places[2], places[3]))
                : NAMES.contains(text.substring(places[1], places[2]));
    }

    /** Whether two words at least stand before, as in "What people look forWe noticed …". */
    private static boolean phrase(String text, int start, int left) {
        int blanks = 0;
        for (int i = Chars.skipBlanks(text, start, left); i < left; i++) {
            blanks += Chars.blank(text.charAt(i)) ? 1 : 0;
        }
        return blanks > 1;
    }
}

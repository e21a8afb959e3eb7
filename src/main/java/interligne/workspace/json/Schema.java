package interligne.workspace.json;

import interligne.article.UserError;

/** The {@code schema} key of a file: what kind it is and in which version. */
public final class Schema {

    private Schema() {}

    /**
     * Refuses a file of another kind or of a newer version.
     *
     * @param known for example {@code "interligne/edition@1"}
     */
    public static void refuseUnlessKnown(String file, String known, String found) {
        if (found.isEmpty()) {
            throw new UserError(
                    file
                            + " does not say what it is: if it was made by hand, add \"schema\": \""
                            + known
                            + "\" as its first key; else restore it.");
        }
        int at = known.indexOf('@') + 1;
        boolean sameKind = found.startsWith(known.substring(0, at));
        int version = sameKind ? number(file, found.substring(at)) : 0;
        if (version < 1) {
            throw new UserError(
                    file
                            + " has the schema \""
                            + found
                            + "\", not \""
                            + known
                            + "\": it is not the file it should be.");
        }
        if (version > number(file, known.substring(at))) {
            throw new UserError(
                    file
                            + " was written by a newer interligne ("
                            + found
                            + "): update interligne, nothing was read.");
        }
    }

    public static int number(String file, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UserError(file + ": \"" + text + "\" is not a number. Restore the file.");
        }
    }
}

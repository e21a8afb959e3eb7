package interligne.exchange.bilingual.formats;

/**
 * Keeps a spreadsheet from running the text of an article: a cell that would begin a formula gets
 * an apostrophe in front, which goes again when the table is read (OWASP, CSV injection).
 */
public final class Formula {

    private static final String BEGINS = "=+-@\t\r";

    private Formula() {}

    /** The text as a cell: {@code "'=SUM(A1)"} for {@code "=SUM(A1)"}. */
    public static String guarded(String text) {
        return looksLikeOne(text) ? "'" + text : text;
    }

    /** The text of a cell that was guarded. */
    public static String bare(String cell) {
        return cell.startsWith("'") && looksLikeOne(cell) ? cell.substring(1) : cell;
    }

    /** Apostrophes of the text itself count as nothing, so that guarding twice can be undone. */
    private static boolean looksLikeOne(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && BEGINS.indexOf(text.charAt(at)) >= 0;
    }
}

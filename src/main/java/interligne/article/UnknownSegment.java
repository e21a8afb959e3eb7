package interligne.article;

import java.util.List;

/**
 * What is said when an article has no segment of that name: the one with the same number, which was
 * probably meant, or which ones there are. Another number is no slip.
 *
 * <p>Example: {@code s12} probably means {@code s0012}.
 */
public final class UnknownSegment {

    private UnknownSegment() {}

    /** The error; {@code all} are the ids of the article in its order. */
    public static UserError of(String id, String article, List<String> all) {
        List<String> same = all.stream().filter(each -> digits(each).equals(digits(id))).toList();
        String ends = all.isEmpty() ? "" : all.get(0) + " to " + all.get(all.size() - 1);
        return new UserError(
                "There is no segment \""
                        + id
                        + "\" in "
                        + article
                        + (same.isEmpty() ? " (" + ends : " (did you mean " + same.get(0) + "?")
                        + ")"
                        + ": show lists them.");
    }

    private static String digits(String id) {
        return id.replaceAll("\\D", "").replaceFirst("^0+(?=\\d)", "");
    }
}

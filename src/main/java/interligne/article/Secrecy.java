package interligne.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the text of an article may be given out of the house; kept in its metadata, so that it
 * stays with the article.
 *
 * <p>{@code "confidential": "true"} holds until it is lifted, {@code "embargo": "2026-12-01"} until
 * that day. A value that cannot be read counts as closed: a slip must not give a text away.
 */
public final class Secrecy {

    private static final String CONFIDENTIAL = "confidential";
    private static final String EMBARGO = "embargo";

    private Secrecy() {}

    /** Why the article may not be given out on that day; empty when it may. */
    public static Optional<String> of(Article article, LocalDate today) {
        String confidential = article.metadata().getOrDefault(CONFIDENTIAL, "false");
        if (!confidential.equals("false")) {
            return Optional.of("is confidential");
        }
        String embargo = article.metadata().getOrDefault(EMBARGO, "");
        return embargo.isEmpty() || over(embargo, today)
                ? Optional.empty()
                : Optional.of("is under embargo until " + embargo);
    }

    private static boolean over(String embargo, LocalDate today) {
        try {
            return !LocalDate.parse(embargo).isAfter(today);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The article, not to be given out until somebody lifts that. */
    public static Article confidential(Article article) {
        return marked(article, Map.of(CONFIDENTIAL, "true"));
    }

    /**
     * The article, not to be given out before that day.
     *
     * @param day an ISO 8601 date
     * @throws UserError when it is none
     */
    public static Article embargo(Article article, String day) {
        try {
            return marked(article, Map.of(EMBARGO, LocalDate.parse(day).toString()));
        } catch (DateTimeParseException e) {
            throw new UserError("\"" + day + "\" is not a day: write it as 2026-12-01.");
        }
    }

    /** The article, free to be given out. */
    public static Article lifted(Article article) {
        return marked(article, Map.of());
    }

    /** A new version of an article under the same restriction as the old one. */
    public static Article carried(Article old, Article fresh) {
        Map<String, String> marks = new LinkedHashMap<>(old.metadata());
        marks.keySet().removeIf(key -> !key.equals(CONFIDENTIAL) && !key.equals(EMBARGO));
        return marks.isEmpty() ? fresh : marked(fresh, marks);
    }

    private static Article marked(Article article, Map<String, String> marks) {
        Map<String, String> metadata = new LinkedHashMap<>(article.metadata());
        metadata.remove(CONFIDENTIAL);
        metadata.remove(EMBARGO);
        metadata.putAll(marks);
        return article.described(metadata);
    }
}

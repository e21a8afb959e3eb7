package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Event;
import interligne.article.Segment;
import interligne.article.Translation;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a hand in a text editor left in an edition: ids of no segment, texts nobody was told of. */
final class HandEdits {

    private static final int SHOWN = 5;

    private final Article article;
    private final Edition edition;
    private final Map<String, Event> last = new HashMap<>();

    /**
     * Compares an edition as its file says it with the rest.
     *
     * @param history all events of the article, in the order of time
     */
    HandEdits(Article article, Edition edition, List<Event> history) {
        this.article = article;
        this.edition = edition;
        history.stream()
                .filter(each -> each.target().equals(edition.target()))
                .forEach(each -> last.put(each.segment(), each));
    }

    /** Whether those are the bytes that the article was read from, as far as it says. */
    static boolean sameOriginal(Article article, byte[] original) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(original);
            return article.sha256().isEmpty()
                    || HexFormat.of().formatHex(sum).equals(article.sha256());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    /** Translations of segments that the article does not have: nobody will ever see them. */
    Optional<String> strangers() {
        Set<String> known =
                article.segments().stream().map(Segment::id).collect(Collectors.toSet());
        return told(
                edition.translations().stream().filter(each -> !known.contains(each.id())),
                "in the file but not in the article: correct the id, or take it out.");
    }

    /** Translations that are not as the last command left them. */
    Optional<String> untold() {
        return told(
                edition.translations().stream().filter(this::untold),
                "not as the history tells it: edited by hand, it seems; history says what was.");
    }

    private boolean untold(Translation each) {
        Event event = last.get(each.id());
        return event != null && !event.left(each) && !event.found(each);
    }

    private Optional<String> told(java.util.stream.Stream<Translation> translations, String what) {
        List<String> ids = translations.map(Translation::id).toList();
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        article.id()
                                + "/"
                                + edition.target()
                                + ": "
                                + String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())))
                                + (ids.size() > SHOWN ? " …" : "")
                                + (ids.size() == 1 ? " is " : " are ")
                                + what);
    }
}

package interligne.workflow.order;

import interligne.article.UserError;
import java.util.List;

/**
 * How an article is to be brought in.
 *
 * @param from its language, BCP 47, or empty to find it out
 * @param to the languages of its editions; empty for the settings' or the usual counterpart
 * @param id the id it shall have, or empty for one made of its title
 * @param title the title it shall have, or empty for the document's own
 * @param encoding the name of its character encoding, or empty to find it out
 * @param repair whether glued sentences and headings are taken apart
 * @param dryRun whether only to say what would happen
 */
public record IngestOrder(
        String from,
        List<String> to,
        String id,
        String title,
        String encoding,
        boolean repair,
        boolean dryRun) {

    /** Copies the list and refuses what is no language tag. */
    public IngestOrder {
        to = List.copyOf(to);
        to.forEach(IngestOrder::refuseUnlessTag);
        if (!from.isEmpty()) {
            refuseUnlessTag(from);
        }
        if (!id.isEmpty() && !id.matches("[a-z0-9][a-z0-9-]{0,99}")) {
            throw new UserError(
                    "\""
                            + id
                            + "\" is not an article id: use lower-case letters, digits and"
                            + " hyphens.");
        }
    }

    /** The same with that one edition. */
    public IngestOrder into(String target) {
        return new IngestOrder(from, List.of(target), id, title, encoding, repair, dryRun);
    }

    private static void refuseUnlessTag(String tag) {
        if (!tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw new UserError("\"" + tag + "\" is not a language tag such as de or pt-BR.");
        }
    }
}

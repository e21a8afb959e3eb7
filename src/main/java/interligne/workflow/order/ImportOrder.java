package interligne.workflow.order;

/**
 * How work from elsewhere comes back.
 *
 * @param file the bilingual file
 * @param article the article that it is work on, or empty: as the file says
 * @param open the article that is open, for a file that does not name its own, or empty
 * @param target the language of the edition, or empty: as the file says
 * @param force whether the file wins over newer work here
 * @param dryRun whether nothing is written
 */
public record ImportOrder(
        String file, String article, String open, String target, boolean force, boolean dryRun) {}

package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.UserError;
import interligne.document.Documents;
import interligne.document.Incomplete;
import interligne.exchange.ShowJson;
import interligne.workspace.Workspace;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** Sends an edition out as a page for readers, or as JSON for programs. */
final class Exporting {

    private static final String JSON = "json";

    private final Workspace workspace;
    private final Path here;

    Exporting(Workspace workspace, Path here) {
        this.workspace = workspace;
        this.here = here;
    }

    /** Writes the page; answers where it is, as seen from the current folder where possible. */
    String page(Article article, Edition edition, ExportOrder order, Writer stream) {
        String file = file(article, edition, order);
        Outlet outlet = new Outlet(here, file, stream);
        Incomplete incomplete =
                Incomplete.of(order.incomplete())
                        .orElseThrow(() -> new UserError("--incomplete: " + order.incomplete()));
        if (order.format().equals(JSON)) {
            Set<String> shown = shown(article, edition, incomplete);
            outlet.write(out -> ShowJson.write(article, edition, shown, out));
        } else {
            outlet.writeBytes(
                    out -> Documents.write(article, edition, order.format(), incomplete, out));
        }
        return file;
    }

    private String file(Article article, Edition edition, ExportOrder order) {
        if (!order.output().isEmpty()) {
            return order.output();
        }
        String extension = order.format().equals(JSON) ? JSON : Documents.extension(order.format());
        String name = article.id() + "." + edition.target() + "." + extension;
        Path full = workspace.exportFolder(article.id()).resolve(name);
        Path near = here.toAbsolutePath().normalize().relativize(full);
        return near.startsWith("..") ? full.toString() : near.toString();
    }

    /**
     * The segments that JSON shows; it leaves an empty target empty instead of putting a source.
     */
    private static Set<String> shown(Article article, Edition edition, Incomplete incomplete) {
        Set<String> missing =
                edition.translations().stream()
                        .filter(each -> each.target().isEmpty())
                        .map(each -> each.id())
                        .collect(Collectors.toSet());
        if (incomplete == Incomplete.FAIL && !missing.isEmpty()) {
            throw new UserError(
                    article.id()
                            + " has no translation of "
                            + missing.size()
                            + " segments, "
                            + missing.iterator().next()
                            + " among them: translate them, or choose --incomplete source.");
        }
        return article.segments().stream()
                .map(Segment::id)
                .filter(id -> incomplete != Incomplete.SKIP || !missing.contains(id))
                .collect(Collectors.toSet());
    }
}

package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.document.Incomplete;
import interligne.document.Source;
import interligne.document.formats.Documents;
import interligne.exchange.ShowJson;
import interligne.exchange.bilingual.PairWriter;
import interligne.exchange.bilingual.formats.BilingualFormats;
import interligne.exchange.bilingual.formats.BilingualFormats.BilingualFormat;
import interligne.glossary.TermMatch;
import interligne.workflow.order.ExportOrder;
import interligne.workflow.source.Ingestion;
import interligne.workspace.Workspace;
import java.io.Writer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sends an edition out: as a page for readers, as the document it came in, or side by side with its
 * source for other tools.
 */
final class Exporting {

    private final Workspace workspace;
    private final Path here;

    Exporting(Workspace workspace, Path here) {
        this.workspace = workspace;
        this.here = here;
    }

    /** Writes the file; answers where it is, as seen from the current folder where possible. */
    String file(Article article, Edition edition, ExportOrder order, Writer stream) {
        String file = name(article, edition, order);
        Outlet outlet = new Outlet(here, file, stream);
        Incomplete incomplete =
                Incomplete.of(order.incomplete())
                        .orElseThrow(() -> new UserError("--incomplete: " + order.incomplete()));
        if (order.format().equals(ExportOrder.SAME)) {
            Source original = original(article);
            outlet.writeBytes(
                    out -> Documents.writeSame(article, edition, original, incomplete, out));
        } else if (Documents.pageFormats().contains(order.format())) {
            outlet.writeBytes(
                    out -> Documents.write(article, edition, order.format(), incomplete, out));
        } else {
            pairs(article, shown(article, edition, incomplete), order.format(), outlet);
        }
        return file;
    }

    private void pairs(Article article, Edition shown, String format, Outlet outlet) {
        if (format.equals(ExportOrder.JSON)) {
            Set<String> ids = shown.byId().keySet();
            outlet.write(out -> ShowJson.write(article, shown, ids, out));
            return;
        }
        BilingualFormat bilingual = BilingualFormats.named(format);
        Map<String, List<TermMatch>> terms =
                bilingual.showsTerms() ? terms(article, shown) : Map.of();
        PairWriter.Work work = new PairWriter.Work(article, shown, terms);
        outlet.writeBytes(out -> bilingual.writer().write(work, out));
    }

    /** The terms of what is to be translated. */
    private Map<String, List<TermMatch>> terms(Article article, Edition edition) {
        TermSearch search = new TermSearch(workspace.glossary());
        Map<String, Translation> translations = edition.byId();
        Map<String, List<TermMatch>> terms = new HashMap<>();
        for (Segment segment : article.segments()) {
            Translation translation = translations.get(segment.id());
            if (translation != null && !translation.untouched()) {
                terms.put(segment.id(), search.in(segment));
            }
        }
        return terms;
    }

    private Source original(Article article) {
        byte[] bytes =
                workspace
                        .original(article.id())
                        .orElseThrow(
                                () ->
                                        new UserError(
                                                "The original of "
                                                        + article.id()
                                                        + " is not in its folder source/ any more:"
                                                        + " ingest it again, then export."));
        String encoding = article.metadata().getOrDefault(Ingestion.ENCODING, "");
        return new Source(bytes, article.origin(), encoding);
    }

    String name(Article article, Edition edition, ExportOrder order) {
        if (!order.output().isEmpty()) {
            return order.output();
        }
        String name = article.id() + "." + edition.target() + ending(article, order.format());
        Path full = workspace.exportFolder(article.id()).resolve(name);
        Path near = here.toAbsolutePath().normalize().relativize(full);
        return near.startsWith("..") ? full.toString() : near.toString();
    }

    private String ending(Article article, String format) {
        if (format.equals(ExportOrder.SAME)) {
            return "." + workspace.originalExtension(article.id());
        }
        if (format.equals(ExportOrder.JSON)) {
            return "." + ExportOrder.JSON;
        }
        if (format.equals(ExportOrder.REVIEW)) {
            return ".review.html";
        }
        return Documents.pageFormats().contains(format)
                ? "." + Documents.extension(format)
                : BilingualFormats.named(format).endings().get(0);
    }

    /**
     * The edition as other tools see it: a missing target stays empty, for somebody to fill, unless
     * it is to be left out.
     */
    private static Edition shown(Article article, Edition edition, Incomplete incomplete) {
        Set<String> missing =
                edition.translations().stream()
                        .filter(each -> each.target().isEmpty())
                        .map(each -> each.id())
                        .collect(Collectors.toSet());
        if (incomplete == Incomplete.FAIL && !missing.isEmpty()) {
            String first =
                    article.segments().stream()
                            .map(Segment::id)
                            .filter(missing::contains)
                            .findFirst()
                            .orElse("");
            throw new UserError(
                    article.id()
                            + " has no translation of "
                            + missing.size()
                            + " segments, "
                            + first
                            + " among them: translate them, or choose --incomplete source.");
        }
        return incomplete != Incomplete.SKIP
                ? edition
                : edition.with(
                        edition.translations().stream()
                                .filter(each -> !missing.contains(each.id()))
                                .toList());
    }
}

package interligne.workflow;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Unit;
import interligne.article.UserError;
import interligne.document.Documents;
import interligne.language.Languages;
import interligne.segment.Segmenter;
import interligne.workspace.Workspace;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings an article in: read, segment, lay over what is there, save. */
final class Ingestion {

    /** The fact of an article that tells how to read its bytes again, where the user said so. */
    static final String ENCODING = "encoding";

    private final Workspace workspace;
    private final IngestOrder order;

    Ingestion(Workspace workspace, IngestOrder order) {
        this.workspace = workspace;
        this.order = order;
    }

    Ingested of(Source source, String person) {
        Article whole = read(source);
        Article segmented =
                new Segmenter(order.repair(), SegmentationRules.of(workspace)).segment(whole);
        if (segmented.segments().isEmpty()) {
            throw new UserError(source.origin() + " holds no text that could be translated.");
        }
        return order.dryRun()
                ? laid(segmented)
                : workspace.writing(person, () -> saved(laid(segmented), source));
    }

    private Article read(Source source) {
        Article read =
                Documents.read(
                        new interligne.document.Source(
                                source.bytes(), source.origin(), order.encoding()));
        List<Unit> units = read.units().stream().map(Ingestion::composed).toList();
        Article whole = read.with(units, 0).fact(ENCODING, order.encoding());
        if (!order.from().isEmpty()) {
            whole = whole.in(order.from());
        } else if (!workspace.settings().source().isEmpty()) {
            whole = whole.in(workspace.settings().source());
        }
        return order.title().isEmpty() ? whole : whole.titled(order.title());
    }

    /** In Unicode's composed form, so that spans and comparisons hold everywhere. */
    private static Unit composed(Unit unit) {
        String text = unit.content().text();
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return unit;
        }
        List<Code> codes = unit.content().codes();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Unit.whole(
                unit.id(),
                unit.kind(),
                unit.level(),
                unit.path(),
                unit.language(),
                new Content(composed, codes));
    }

    private Ingested laid(Article fresh) {
        Optional<String> known = known(fresh);
        if (known.isEmpty()) {
            Article article = fresh.named(freeId(order.id().isEmpty() ? fresh.id() : order.id()));
            return ingested(article, Optional.empty());
        }
        Realignment change = Realignment.of(workspace.article(known.get()), fresh);
        return ingested(change.article(), Optional.of(change));
    }

    /** The article that this is a new version of: the one named, or one from the same origin. */
    private Optional<String> known(Article fresh) {
        if (!order.id().isEmpty()) {
            return workspace.has(order.id()) ? Optional.of(order.id()) : Optional.empty();
        }
        if (fresh.origin().equals("-")) {
            return Optional.empty();
        }
        return workspace.articles().stream()
                .filter(id -> workspace.origin(id).equals(fresh.origin()))
                .findFirst();
    }

    private String freeId(String wanted) {
        String id = wanted;
        for (int n = 2; workspace.has(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }

    private Ingested ingested(Article article, Optional<Realignment> change) {
        List<Edition> editions = new ArrayList<>();
        List<String> there =
                change.isPresent() ? workspace.editions(article.id()) : List.<String>of();
        for (String target : targets(article, there)) {
            Edition start = Starter.edition(article, target);
            editions.add(
                    there.contains(target)
                            ? workspace.edition(article.id(), target).over(start)
                            : start);
        }
        int repaired = (int) article.segments().stream().filter(Segment::repaired).count();
        return new Ingested(article, editions, change, repaired);
    }

    private List<String> targets(Article article, List<String> there) {
        List<String> targets = new ArrayList<>(order.to());
        if (targets.isEmpty() && there.isEmpty()) {
            targets.addAll(workspace.settings().targets());
        }
        if (targets.isEmpty() && there.isEmpty()) {
            targets.add(Languages.counterpart(article.language()));
        }
        there.stream().filter(each -> !targets.contains(each)).forEach(targets::add);
        if (order.to().isEmpty()) { // translations first, then the article's own language
            targets.sort(Comparator.comparing(each -> Languages.same(each, article.language())));
        }
        return targets;
    }

    /** The original first, the article last: what is listed is complete. */
    private Ingested saved(Ingested ingested, Source source) {
        Article article = ingested.article();
        workspace.saveOriginal(article.id(), extension(source.name()), source.bytes());
        ingested.editions().forEach(workspace::save);
        workspace.save(article);
        return ingested;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String extension =
                dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
        return extension.matches("[a-z0-9]{1,8}") ? extension : "bin";
    }
}

package interligne.workflow.source;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Cuts;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.Unit;
import interligne.article.UserError;
import interligne.document.formats.Documents;
import interligne.language.Languages;
import interligne.segment.Segmenter;
import interligne.workflow.order.Deed;
import interligne.workflow.order.IngestOrder;
import interligne.workspace.Workspace;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings an article in: read, segment, lay over what is there, save. */
public final class Ingestion {

    /** The fact of an article that tells how to read its bytes again, where the user said so. */
    public static final String ENCODING = "encoding";

    /** What the history calls a changed source. */
    public static final String ACTION = "ingest";

    /** Below this share of segments found again, what has the same id is another article. */
    private static final double SAME = 0.2;

    private final Workspace workspace;
    private final IngestOrder order;

    public Ingestion(Workspace workspace, IngestOrder order) {
        this.workspace = workspace;
        this.order = order;
    }

    public Ingested of(Source source, String person) {
        Article read = read(source);
        return order.dryRun()
                ? laid(segmented(read))
                : workspace.writing(person, () -> saved(laid(segmented(read)), source, person));
    }

    /** The document as an article with its segments, not yet in the workspace. */
    public Article segmented(Source source) {
        return segmented(read(source));
    }

    private Article segmented(Article whole) {
        Article segmented =
                new Segmenter(order.repair(), SegmentationRules.of(workspace))
                        .segment(likeBefore(whole));
        if (segmented.segments().isEmpty()) {
            throw new UserError(whole.origin() + " holds no text that could be translated.");
        }
        return segmented;
    }

    private Article read(Source source) {
        Article read = read(source.bytes(), source.origin());
        List<Unit> units = read.units().stream().map(Ingestion::composed).toList();
        Article whole = read.with(units, 0).fact(ENCODING, order.encoding());
        if (!order.from().isEmpty()) {
            whole = whole.in(order.from());
        } else if (!workspace.settings().source().isEmpty()) {
            whole = whole.in(workspace.settings().source());
        }
        return order.title().isEmpty() ? whole : whole.titled(order.title());
    }

    private Article read(byte[] bytes, String origin) {
        return Documents.read(new interligne.document.Source(bytes, origin, order.encoding()));
    }

    /** A new version keeps the language, and the title that was given by hand the first time. */
    private Article likeBefore(Article fresh) {
        Optional<Article> old = known(fresh).map(workspace::article);
        if (old.isEmpty()) {
            return fresh;
        }
        Article before = old.get();
        boolean own = order.title().isEmpty() && byHand(before);
        Article titled = own ? fresh.titled(before.title()) : fresh;
        return order.from().isEmpty() ? titled.in(before.language()) : titled;
    }

    /** Whether the title is not the one that the document itself gives. */
    private boolean byHand(Article before) {
        return workspace
                .original(before.id())
                .map(bytes -> !read(bytes, before.origin()).title().equals(before.title()))
                .orElse(true);
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
        Article before = workspace.article(known.get());
        Realignment change = Realignment.of(before, fresh);
        refuseAnother(before, fresh, change);
        return ingested(change.article(), Optional.of(change));
    }

    private static void refuseAnother(Article before, Article fresh, Realignment change) {
        int most = Math.max(before.segments().size(), fresh.segments().size());
        if (!before.origin().equals(fresh.origin()) && change.linked() < SAME * most) {
            throw new UserError(
                    before.id()
                            + " is another article (from "
                            + before.origin()
                            + "), nearly nothing of it is in "
                            + fresh.origin()
                            + ": choose another --id.");
        }
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
                            ? joined(old(article.id(), target), change).over(start)
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

    /** Where the source joined segments, their targets are joined too. */
    private static Edition joined(Edition old, Optional<Realignment> change) {
        Map<String, Translation> translations = old.byId();
        for (List<String> group : change.map(Realignment::joined).orElse(List.of())) {
            for (String each : group.subList(1, group.size())) {
                Translation next = translations.remove(each);
                if (next != null) {
                    translations.computeIfPresent(
                            group.get(0), (key, first) -> Cuts.joined(first, next));
                }
            }
        }
        return old.with(List.copyOf(translations.values()));
    }

    /**
     * The original first; of a new article the article itself last, so that what is listed is
     * complete; of a known one before its editions, which are read over the article as it is.
     */
    private Ingested saved(Ingested ingested, Source source, String person) {
        Article article = ingested.article();
        Ledger ledger = new Ledger(workspace, new Deed(person, ACTION));
        boolean known = ingested.change().isPresent();
        if (known) {
            ingested.editions().forEach(each -> tell(ledger, article, each));
        }
        ledger.always(
                article.id(),
                () -> {
                    workspace.saveOriginal(article.id(), extension(source.name()), source.bytes());
                    if (known) {
                        workspace.save(article);
                    }
                    ingested.editions().forEach(workspace::save);
                    if (!known) {
                        workspace.save(article);
                    }
                });
        return ingested;
    }

    /** What the new version did to translations that were there: stale, joined or gone. */
    private void tell(Ledger ledger, Article article, Edition edition) {
        if (!workspace.editions(article.id()).contains(edition.target())) {
            return;
        }
        Map<String, Segment> segments = new HashMap<>();
        article.segments().forEach(each -> segments.put(each.id(), each));
        Map<String, Translation> now = edition.byId();
        for (Translation before : old(article.id(), edition.target()).translations()) {
            Translation after = now.get(before.id());
            Segment segment = segments.get(before.id());
            if (after == null || segment == null) {
                ledger.gone(edition.target(), before, before.source());
            } else if (!after.equals(before)) {
                ledger.changed(edition.target(), before, after, segment.source().text());
            }
        }
    }

    /** An edition over the version of the article that is kept until now. */
    private Edition old(String article, String target) {
        return workspace
                .edition(article, target)
                .over(Starter.edition(workspace.article(article), target));
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String extension =
                dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
        return extension.matches("[a-z0-9]{1,8}") ? extension : "bin";
    }
}

package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Masthead;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.article.Watch;
import interligne.check.Rule;
import interligne.check.suite.Checks;
import interligne.exchange.ShowJson;
import interligne.exchange.StepJson;
import interligne.glossary.Glossary;
import interligne.glossary.TermMatch;
import interligne.language.Languages;
import interligne.language.identification.Identifier;
import interligne.workflow.order.Change;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Diagnosis;
import interligne.workflow.order.ExportOrder;
import interligne.workflow.order.IngestOrder;
import interligne.workflow.order.Outcome;
import interligne.workflow.order.SegmentView;
import interligne.workflow.order.Selection;
import interligne.workflow.order.StandingOrder;
import interligne.workflow.source.Ingested;
import interligne.workflow.source.Ingestion;
import interligne.workflow.source.Source;
import interligne.workflow.source.Sources;
import interligne.workflow.source.Starter;
import interligne.workspace.Person;
import interligne.workspace.Workspace;
import interligne.workspace.WorkspaceFolder;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every verb a user can say, each in the order of its steps. */
public final class Workflow {

    private final Path here;
    private final String named;
    private @Nullable Workspace workspace;
    private @Nullable TermSearch search;
    private @Nullable Proof proof;
    private @Nullable Memories memories;
    private Watch watch = Watch.NOBODY;
    private @Nullable Laid laid;

    private Workflow(Path here, String named) {
        this.here = here;
        this.named = named;
    }

    /**
     * The verbs, in a workspace that is looked for when first needed.
     *
     * @param here the current folder
     * @param named the workspace's folder, or empty to look for it upwards
     */
    public static Workflow in(Path here, String named) {
        return new Workflow(here, named);
    }

    /** From now on somebody waits for long work. */
    public void watchedBy(Watch person) {
        watch = person;
    }

    Watch watch() {
        return watch;
    }

    /** The workspace, found at the first call. */
    Workspace workspace() {
        Workspace found = workspace;
        if (found == null) {
            found = named.isEmpty() ? Workspace.find(here) : Workspace.at(here.resolve(named));
            workspace = found;
        }
        return found;
    }

    /** The workspace, if there is one; a named one must be there. */
    Optional<Workspace> around() {
        return named.isEmpty() && workspace == null && WorkspaceFolder.above(here).isEmpty()
                ? Optional.empty()
                : Optional.of(workspace());
    }

    /** Makes a workspace in that folder; answers its path. */
    public Path init(String folder) {
        return Workspace.create(here.resolve(folder), Starter.glossary()).root();
    }

    /** The name of the person at work; {@code option} comes first. */
    public String person(String option) {
        return Person.at(workspace().root(), option, workspace().settings());
    }

    /** What a user named, ready to be read: a file, all files of a folder, a URL, or {@code -}. */
    public List<Source> sources(String named) {
        return new Sources(here, workspace().root()).of(named);
    }

    /** Brings an article in, or lays a new version over the one that is there. */
    public Ingested ingest(Source source, IngestOrder order, String person) {
        return new Ingestion(workspace(), order).of(source, person);
    }

    /** The ids of all articles. */
    public List<String> articles() {
        return workspace().articles();
    }

    /** The article with that id. */
    public Article article(String id) {
        return workspace().article(id);
    }

    /** The languages of an article's editions: translations first, then its own language. */
    public List<String> targets(String article) {
        return targets(Masthead.of(article(article)));
    }

    /** The same, of an article that need not be read. */
    List<String> targets(Masthead article) {
        String source = article.language();
        List<String> all = new ArrayList<>(workspace().editions(article.id()));
        all.sort(
                (one, other) ->
                        Boolean.compare(
                                Languages.same(one, source), Languages.same(other, source)));
        return all;
    }

    /**
     * The edition that commands mean when none is named.
     *
     * @throws UserError when the article has no edition
     */
    public String firstEdition(String article) {
        List<String> all = targets(article);
        if (all.isEmpty()) {
            throw new UserError(
                    article + " has no edition yet: ingest it again with --to and a language.");
        }
        return all.get(0);
    }

    /** An edition, laid over the article as it is now. */
    public Edition edition(String article, String target) {
        Article found = article(article);
        Edition kept = workspace().edition(article, target);
        Laid last = laid;
        if (last != null && last.over(found, kept)) {
            return last.whole();
        }
        Edition start =
                last != null && last.startsAs(found, target)
                        ? last.start()
                        : Starter.edition(found, target);
        Laid now = new Laid(found, start, kept, kept.over(start));
        laid = now;
        return now.whole();
    }

    /** The segments that a selection means, with the terms of each. */
    public List<SegmentView> show(String article, String target, Selection selection) {
        Article found = article(article);
        Edition edition = edition(article, target);
        Set<String> ids = ids(found, edition, selection);
        Map<String, Translation> translations = edition.byId();
        List<SegmentView> views = new ArrayList<>();
        int number = 0;
        for (Segment segment : found.segments()) {
            number++;
            Translation translation = translations.get(segment.id());
            if (translation != null && ids.contains(segment.id())) {
                views.add(
                        new SegmentView(
                                number, segment, translation, search().in(segment), List.of()));
            }
        }
        return selection.words().isEmpty() ? views : memories().beside(found, edition, views);
    }

    /** How many segments a selection means. */
    public int count(String article, String target, Selection selection) {
        return ids(article(article), edition(article, target), selection).size();
    }

    /** The ids of the segments that a selection means, with what is found in them. */
    Set<String> ids(Article article, Edition edition, Selection selection) {
        Set<String> ids = new LinkedHashSet<>(selection.in(article, edition));
        if (!selection.rules().isEmpty()) {
            ids.retainAll(checking().found(article, edition, selection.rules()));
        }
        return ids;
    }

    /** The same as JSON. */
    public void showJson(String article, String target, Selection selection, Writer out) {
        Article found = article(article);
        Edition edition = edition(article, target);
        Set<String> ids = ids(found, edition, selection);
        ShowJson.write(found, edition, ids, memories().asked(found, edition, selection, ids), out);
    }

    /** The verbs that tell where articles stand. */
    public Standings standings(StandingOrder order) {
        return new Standings(this, order);
    }

    /** What a translator at work asks between two keys. */
    public Proof proof() {
        Proof known = proof;
        if (known == null) {
            known = new Proof(this);
            proof = known;
        }
        return known;
    }

    /** One segment with its terms. */
    SegmentView view(int number, Segment segment, Edition edition) {
        Translation translation = edition.alongside().of(segment.id());
        return new SegmentView(
                number,
                segment,
                translation == null ? Translation.fresh(segment) : translation,
                search().in(segment),
                List.of());
    }

    /** Changes segments, each by itself: saves what was allowed and says what was refused. */
    public Outcome change(
            String article, String target, Deed deed, Selection selection, Change change) {
        return workspace()
                .writing(
                        deed.person(),
                        () -> {
                            Article found = article(article);
                            Edition edition = edition(article, target);
                            Set<String> ids = ids(found, edition, selection);
                            return new Editing(workspace(), deed)
                                    .change(found, edition, ids, change);
                        });
    }

    /** Revised by a second person, unless the workspace lets translators approve their own work. */
    public Outcome approve(String article, String target, Deed deed, Selection selection) {
        boolean self = workspace().settings().selfApproval();
        return change(
                article,
                target,
                deed,
                selection,
                (t, s, at) -> t.approved(deed.person(), self, at));
    }

    /** Released, where no error is open. */
    public Outcome finalize(String article, String target, Deed deed, Selection selection) {
        Map<String, List<String>> errors =
                checking().openErrors(article(article), edition(article, target));
        return change(
                article,
                target,
                deed,
                selection,
                (t, s, at) ->
                        t.finalized(deed.person(), errors.getOrDefault(t.id(), List.of()), at));
    }

    /** The verbs on checks. */
    public Checking checking() {
        return new Checking(here, this);
    }

    /** The verbs for what was. */
    public Past past() {
        return new Past(this);
    }

    /** The verbs that change where an article is cut. */
    public Cutting cutting() {
        return new Cutting(this);
    }

    /** Every rule. */
    public List<Rule> rules() {
        return Checks.rules();
    }

    /**
     * The rule with that id.
     *
     * @throws UserError when there is none
     */
    public Rule rule(String id) {
        return Checks.known(id);
    }

    /** The glossary of the workspace. */
    public Glossary glossary() {
        return workspace().glossary();
    }

    /** The verbs of the glossary. */
    public Terminology terminology() {
        return new Terminology(this, workspace(), here);
    }

    /** The terms of a text; an empty language is found out. */
    public List<TermMatch> terms(String text, String language) {
        return search().in(text, known(text, language));
    }

    /** The same for lines, as JSON. */
    public void termsJson(List<String> lines, String language, Writer out) {
        int line = 0;
        for (String text : lines) {
            StepJson.terms(++line, terms(text, language), out);
        }
    }

    private TermSearch search() {
        TermSearch found = search;
        if (found == null) {
            found = new TermSearch(workspace().glossary());
            search = found;
        }
        return found;
    }

    private static String known(String text, String language) {
        return language.isEmpty() ? Identifier.identify(text).language() : language;
    }

    /** Writes the file for readers or other tools; answers where it is. */
    public String export(String article, String target, ExportOrder order, Writer out) {
        return order.format().equals(ExportOrder.REVIEW)
                ? new Reviewing(this, here).page(article, target, order, out)
                : new Exporting(workspace(), here)
                        .file(article(article), edition(article, target), order, out);
    }

    /** Brings work back that was done elsewhere. */
    public Importing importing() {
        return new Importing(this, here);
    }

    /** What was translated before. */
    public Memories memories() {
        Memories found = memories;
        if (found == null) {
            found = new Memories(this);
            memories = found;
        }
        return found;
    }

    /** Memories from and to files. */
    public MemoryExchange memoryExchange() {
        return new MemoryExchange(this, here);
    }

    /** Translations from elsewhere, paired with their sources. */
    public Alignment alignment() {
        return new Alignment(this);
    }

    /** Drafts for new segments. */
    public Drafting drafting() {
        return new Drafting(this);
    }

    /** Mends what can be mended without losing a word; answers what was done. */
    public List<String> repair(String person) {
        return new Doctor(this).repair(person);
    }

    /** Machine translation. */
    public Machines machines() {
        return new Machines(this);
    }

    /** Whether program and workspace are well, one sentence for each thing looked at. */
    public List<Diagnosis> doctor() {
        return new Doctor(this).look();
    }
}

package interligne.workflow;

import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.exchange.FaultsJson;
import interligne.exchange.GlossaryJson;
import interligne.exchange.SuggestJson;
import interligne.exchange.UsageJson;
import interligne.exchange.terms.TermFormats;
import interligne.exchange.terms.TermFormats.TermFormat;
import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.GlossaryAudit;
import interligne.glossary.GlossaryFault;
import interligne.glossary.GlossaryMerge;
import interligne.glossary.TermFinders;
import interligne.glossary.TermUsage;
import interligne.glossary.suggest.Passage;
import interligne.glossary.suggest.TermSuggester;
import interligne.glossary.suggest.TermSuggestion;
import interligne.language.Languages;
import interligne.workspace.UserFiles;
import interligne.workspace.Workspace;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The verbs of the glossary: what a terminologist does with it. */
public final class Terminology {

    /** The names of the formats that glossaries are read and written in. */
    public static final List<String> FORMATS = TermFormats.NAMES;

    /** From so many segments on, words must recur three times to be proposed. */
    private static final int SMALL = 200;

    private final Workflow workflow;
    private final Workspace workspace;
    private final Path here;

    Terminology(Workflow workflow, Workspace workspace, Path here) {
        this.workflow = workflow;
        this.workspace = workspace;
        this.here = here;
    }

    /**
     * The concept with that id.
     *
     * @throws UserError naming those that its words may mean
     */
    public Concept concept(String id) {
        Glossary glossary = workspace.glossary();
        return glossary.concept(id)
                .orElseThrow(
                        () ->
                                new UserError(
                                        "There is no concept \""
                                                + id
                                                + "\""
                                                + meant(glossary, id)
                                                + "; glossary list shows them all."));
    }

    private static String meant(Glossary glossary, String word) {
        List<String> near = glossary.near(word).stream().limit(3).map(Concept::id).toList();
        return near.isEmpty() ? "" : " (did you mean " + String.join(", ", near) + "?)";
    }

    /** Puts a new or changed concept into the glossary; answers the file that holds it now. */
    public List<String> put(Concept concept, String person) {
        return change(List.of(concept), Set.of(), person);
    }

    /** Takes a concept out of the glossary; answers the file that held it. */
    public List<String> remove(String id, String person) {
        return change(List.of(), Set.of(concept(id).id()), person);
    }

    private List<String> change(List<Concept> put, Set<String> removed, String person) {
        return workspace.writing(person, () -> workspace.glossaryFiles().change(put, removed));
    }

    /**
     * What bringing a file's concepts in would do; nothing is changed.
     *
     * @param remarks receives what cannot be kept as the file has it
     */
    public GlossaryMerge merge(String file, String format, Consumer<String> remarks) {
        TermFormat known = format.isEmpty() ? TermFormats.byFile(file) : TermFormats.named(format);
        byte[] bytes =
                file.equals("-")
                        ? UserFiles.readIn("standard input", System.in)
                        : UserFiles.readIn(here.resolve(file));
        return GlossaryMerge.of(workspace.glossary(), known.reader().read(file, bytes, remarks));
    }

    /** Keeps what a merge adds and changes; answers the files that changed. */
    public List<String> keep(GlossaryMerge merge, String person) {
        List<Concept> put = new ArrayList<>(merge.added());
        put.addAll(merge.changed());
        return change(put, Set.of(), person);
    }

    /** Writes the glossary in a format, to that file or to the stream when it is empty. */
    public void export(String format, String output, Writer out) {
        List<Concept> concepts = workspace.glossary().concepts();
        TermFormat known =
                format.isEmpty() && !output.isEmpty() && !output.equals("-")
                        ? TermFormats.byFile(output)
                        : TermFormats.named(format.isEmpty() ? "csv" : format);
        new Outlet(here, output, out).write(text -> known.writer().write(concepts, text));
    }

    /** What a person should look at in the glossary. */
    public List<GlossaryFault> faults() {
        return GlossaryAudit.of(workspace.glossary().concepts());
    }

    /** The files that are not in order. */
    public List<String> untidy() {
        return workspace.glossaryFiles().untidy(false);
    }

    /** Puts the files in order; answers those that were not. */
    public List<String> tidy(String person) {
        return workspace.writing(person, () -> workspace.glossaryFiles().untidy(true));
    }

    /** Where a concept is used, and how it is rendered there, one value for each edition. */
    public List<TermUsage> usage(Concept concept) {
        TermFinders finders = new TermFinders(workspace.glossary());
        List<TermUsage> usages = new ArrayList<>();
        for (String id : workspace.articles()) {
            for (String target : workflow.targets(id)) {
                TermUsage usage =
                        TermUsage.of(
                                concept,
                                workspace.article(id),
                                workflow.edition(id, target),
                                finders::of);
                if (usage.places() > 0) {
                    usages.add(usage);
                }
            }
        }
        return usages;
    }

    /** The same as JSON. */
    public void usageJson(Concept concept, Writer out) {
        UsageJson.write(concept, usage(concept), out);
    }

    /** Files that are or were not in order, and what is wrong, as JSON. */
    public void tidyJson(List<String> files, List<GlossaryFault> faults, Writer out) {
        FaultsJson.write(files, faults, out);
    }

    /**
     * Terms that articles use and the glossary does not have.
     *
     * @param articles their ids; none means all of the language of the first
     * @param target the edition whose translations are looked at
     * @param most how many at most
     */
    public List<TermSuggestion> suggest(List<String> articles, String target, int most) {
        List<String> ids = articles.isEmpty() ? workspace.articles() : articles;
        if (ids.isEmpty()) {
            return List.of();
        }
        String source = Languages.primary(workspace.article(ids.get(0)).language());
        List<Passage> passages = new ArrayList<>();
        for (String id : ids) {
            if (Languages.same(workspace.article(id).language(), source)) {
                passages.addAll(passages(id, target, source));
            }
        }
        int least = passages.size() < SMALL ? 2 : 3;
        return new TermSuggester(workspace.glossary(), source, target)
                .suggest(passages, least, most);
    }

    private List<Passage> passages(String id, String target, String source) {
        boolean edition = workspace.editions(id).contains(target);
        Map<String, Translation> translations =
                edition ? workflow.edition(id, target).byId() : Map.of();
        List<Passage> passages = new ArrayList<>();
        for (Segment segment : workspace.article(id).segments()) {
            Translation translation = translations.get(segment.id());
            String words = translation == null ? "" : translation.target();
            if (Languages.same(segment.language(), source)) {
                passages.add(
                        new Passage(
                                id + " " + segment.id(),
                                segment.source().text(),
                                segment.source().protectedSpans(),
                                words,
                                segment.source().with(words).protectedSpans()));
            }
        }
        return passages;
    }

    /** Suggestions as JSON. */
    public void suggestJson(List<TermSuggestion> suggestions, Writer out) {
        SuggestJson.write(suggestions, out);
    }

    /** Concepts as JSON. */
    public void json(List<Concept> concepts, Writer out) {
        GlossaryJson.write(concepts, out);
    }
}

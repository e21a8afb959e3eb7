package interligne.shell;

import interligne.article.UserError;
import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.TermMatch;
import interligne.glossary.TermUsage;
import interligne.language.Languages;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Options;
import interligne.shell.line.Proposals;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.ConceptText;
import interligne.shell.screen.Prose;
import interligne.workflow.Terminology;
import interligne.workflow.checking.Steps;
import interligne.workflow.order.NewConcept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Commands on concepts: list, add, edit, remove, usage, find. */
final class GlossaryCommands {

    private static final String GROUP = "Glossary";

    private static final Option KIND =
            Option.choice(
                    "kind",
                    "what it is",
                    "company",
                    "product",
                    "person",
                    "place",
                    "term",
                    "acronym");

    private static final Option[] VALUES = {
        KIND,
        Option.choice("policy", "whether its name is translated", "translate", "keep"),
        Option.choice("case", "which capitals match", "sensitive", "insensitive"),
        Option.choice("pos", "part of speech", "noun", "verb", "adjective"),
        Option.choice("gender", "grammatical gender", "m", "f"),
        Option.text("domain", "WORD", "for example cloud"),
        Option.text("note", "TEXT", "a remark")
    };

    private GlossaryCommands() {}

    static List<Action> all(Session session) {
        return List.of(
                list(session),
                add(session),
                edit(session),
                remove(session),
                usage(session),
                find(session));
    }

    private static Action list(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "glossary list",
                        "Lists concepts and their terms",
                        GlossaryCommands::list)
                .takes("WORD…")
                .with(KIND, Options.FORMAT)
                .proposes(Proposals::concepts)
                .example("glossary list --kind company", "glossary list cloud");
    }

    private static int list(Call call) {
        List<Concept> concepts = new ArrayList<>();
        for (Concept concept : call.workflow().glossary().concepts()) {
            if (concept.kind().label().equals(call.text("kind", concept.kind().label()))
                    && call.arguments().stream().allMatch(word -> holds(concept, word))) {
                concepts.add(concept);
            }
        }
        if (call.json()) {
            call.workflow().terminology().json(concepts, call.screen().out());
            return Runner.FINE;
        }
        concepts.forEach(concept -> call.screen().line(ConceptText.line(call.screen(), concept)));
        call.screen().message(Prose.count(concepts.size(), "concept") + "." + near(call, concepts));
        return Runner.FINE;
    }

    /** What the words may have meant, when nothing holds them as they are. */
    private static String near(Call call, List<Concept> found) {
        if (!found.isEmpty() || call.arguments().isEmpty()) {
            return "";
        }
        List<String> near = new ArrayList<>();
        for (String word : call.arguments()) {
            call.workflow().glossary().near(word).forEach(concept -> near.add(concept.id()));
        }
        return near.isEmpty() ? "" : " Did you mean " + String.join(", ", near) + "?";
    }

    private static boolean holds(Concept concept, String word) {
        String small = word.toLowerCase(java.util.Locale.ROOT);
        return concept.id().contains(small)
                || concept.terms().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(t -> t.text().toLowerCase(java.util.Locale.ROOT).contains(small));
    }

    private static Action add(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "glossary add",
                        "Adds a concept, or a language to one",
                        GlossaryCommands::add)
                .takes("CONCEPT LANG=TERM…")
                .with(VALUES)
                .proposes(Proposals::concepts)
                .example(
                        "glossary add edge-node en=\"edge node\" de=Randknoten --kind term",
                        "glossary add lawsuit en=lawsuit fr=procès");
    }

    private static int add(Call call) {
        call.argument(1, "term (LANG=TERM)");
        NewConcept said = said(call);
        Concept built = said.built();
        Optional<Concept> old = call.workflow().glossary().concept(said.id());
        if (old.isPresent()) {
            refuseKnown(old.get(), built);
        }
        return put(call, old.map(said::over).orElse(built));
    }

    /** What is there already is changed by another command, so that nothing is lost by a slip. */
    private static void refuseKnown(Concept old, Concept added) {
        for (String language : added.terms().keySet()) {
            if (!old.in(language).isEmpty()) {
                throw new UserError(
                        old.id()
                                + " has "
                                + language
                                + " terms already: glossary edit replaces them.");
            }
        }
    }

    private static int put(Call call, Concept concept) {
        List<String> files = call.workflow().terminology().put(concept, call.person());
        call.screen()
                .message(
                        files.isEmpty()
                                ? concept.id() + " is as it was."
                                : concept.id() + " is in " + files.get(0) + ".");
        return Runner.FINE;
    }

    private static NewConcept said(Call call) {
        String id = call.argument(0, "id of the concept");
        return new NewConcept(
                id,
                call.arguments().subList(1, call.arguments().size()),
                call.text("kind", ""),
                call.text("policy", ""),
                call.text("case", ""),
                call.text("pos", ""),
                call.text("gender", ""),
                call.text("domain", ""),
                call.text("note", ""));
    }

    private static Action edit(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "glossary edit",
                        "Changes a concept; COLUMN= empties a column",
                        GlossaryCommands::edit)
                .takes("CONCEPT LANG=TERM…")
                .with(VALUES)
                .proposes(Proposals::concepts)
                .example(
                        "glossary edit chip \"fr=puce|microprocesseur\" forbidden.fr=copeau",
                        "glossary edit chip note= --domain hardware");
    }

    private static int edit(Call call) {
        Concept old = call.workflow().terminology().concept(call.argument(0, "id of the concept"));
        return put(call, said(call).over(old));
    }

    private static Action remove(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "glossary remove",
                        "Takes a concept out of the glossary, and says where it is used",
                        GlossaryCommands::remove)
                .takes("CONCEPT")
                .proposes(Proposals::concepts)
                .example("glossary remove edge-node", "glossary remove lawsuit --as ana");
    }

    private static int remove(Call call) {
        Terminology terminology = call.workflow().terminology();
        Concept concept = terminology.concept(call.argument(0, "id of the concept"));
        List<TermUsage> usages = terminology.usage(concept);
        List<String> files = terminology.remove(concept.id(), call.person());
        call.screen().message(concept.id() + " is no longer in " + String.join(", ", files) + ".");
        usages.stream()
                .map(usage -> usage.article() + ": " + Prose.count(usage.places(), "place"))
                .distinct()
                .forEach(call.screen()::message);
        return Runner.FINE;
    }

    private static Action usage(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "glossary usage",
                        "Shows where a concept is used and how it is translated",
                        GlossaryCommands::usage)
                .takes("CONCEPT")
                .with(Options.FORMAT)
                .proposes(Proposals::concepts)
                .example("glossary usage chip", "glossary usage chip --format json");
    }

    private static int usage(Call call) {
        Terminology terminology = call.workflow().terminology();
        Concept concept = terminology.concept(call.argument(0, "id of the concept"));
        if (call.json()) {
            terminology.usageJson(concept, call.screen().out());
            return Runner.FINE;
        }
        call.screen().line(ConceptText.line(call.screen(), concept));
        List<TermUsage> usages = terminology.usage(concept);
        usages.forEach(
                usage -> ConceptText.usage(call.screen(), usage).forEach(call.screen()::line));
        if (usages.isEmpty()) {
            call.screen().message("No article names it.");
        }
        return Runner.FINE;
    }

    private static Action find(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "glossary find",
                        "Marks the terms of a text",
                        GlossaryCommands::find)
                .takes("TEXT…")
                .with(
                        Option.text(
                                "language", "LANG", "the language of the text (else found out)"),
                        Options.FORMAT)
                .example("glossary find \"new chips for AI\"", "glossary find < page.txt");
    }

    private static int find(Call call) {
        List<String> lines =
                call.arguments().isEmpty()
                        ? Steps.lines("-")
                        : List.of(String.join(" ", call.arguments()));
        String language = call.text("language", "");
        if (call.json()) {
            call.workflow().termsJson(lines, language, call.screen().out());
            return Runner.FINE;
        }
        int found = 0;
        for (String line : lines) {
            for (TermMatch match : call.workflow().terms(line, language)) {
                found++;
                call.screen().line(ConceptText.match(call.screen(), match));
            }
        }
        if (found == 0) {
            call.screen().message(nothing(call));
        }
        return Runner.FINE;
    }

    private static String nothing(Call call) {
        if (String.join("", call.arguments()).isBlank()) {
            return "There is no text to look through: write it after the command, or pipe it in.";
        }
        Glossary glossary = call.workflow().glossary();
        if (glossary.concepts().isEmpty()) {
            return "The glossary is empty; glossary add or glossary import begins it.";
        }
        String language = call.text("language", "");
        Set<String> tags = glossary.languages();
        if (!language.isEmpty() && tags.stream().noneMatch(tag -> Languages.same(tag, language))) {
            return "The glossary has no entries in %s; it has %s."
                    .formatted(language, String.join(", ", tags));
        }
        List<String> words = call.arguments();
        String near = words.size() == 1 ? near(call, List.of()) : "";
        return "The glossary has no term in this text; glossary list WORD searches it." + near;
    }
}

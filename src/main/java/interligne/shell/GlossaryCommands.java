package interligne.shell;

import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.TermMatch;
import interligne.workflow.NewConcept;
import interligne.workflow.Steps;
import java.util.ArrayList;
import java.util.List;

/** Commands on the glossary: list, add, find. */
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

    private GlossaryCommands() {}

    static List<Action> all(Session session) {
        return List.of(list(session), add(session), find(session));
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
            call.workflow().glossaryJson(concepts, call.screen().out());
            return Runner.FINE;
        }
        concepts.forEach(concept -> call.screen().line(line(concept)));
        call.screen().message(Prose.count(concepts.size(), "concept") + ".");
        return Runner.FINE;
    }

    private static boolean holds(Concept concept, String word) {
        String small = word.toLowerCase(java.util.Locale.ROOT);
        return concept.id().contains(small)
                || concept.terms().values().stream()
                        .flatMap(List::stream)
                        .anyMatch(t -> t.text().toLowerCase(java.util.Locale.ROOT).contains(small));
    }

    private static String line(Concept concept) {
        StringBuilder line = new StringBuilder(concept.id());
        line.append("  (").append(concept.kind().label());
        if (concept.policy() == Concept.Policy.KEEP) {
            line.append(", keep");
        }
        line.append(')');
        concept.terms()
                .forEach(
                        (language, terms) -> {
                            List<String> words = new ArrayList<>();
                            terms.forEach(term -> words.add(shown(term)));
                            if (!words.isEmpty()) {
                                line.append("  ").append(language).append(": ");
                                line.append(String.join(" | ", words));
                            }
                        });
        return Screen.clean(line.toString());
    }

    private static String shown(Term term) {
        return term.status().allowed()
                ? term.text()
                : term.text() + " [" + term.status().label() + "]";
    }

    private static Action add(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "glossary add",
                        "Adds a concept, or a language to one",
                        GlossaryCommands::add)
                .takes("CONCEPT LANG=TERM…")
                .with(
                        KIND,
                        Option.choice(
                                "policy", "whether its name is translated", "translate", "keep"),
                        Option.choice("case", "which capitals match", "sensitive", "insensitive"),
                        Option.choice("pos", "part of speech", "noun", "verb", "adjective"),
                        Option.choice("gender", "grammatical gender", "m", "f"),
                        Option.text("domain", "WORD", "for example cloud"),
                        Option.text("note", "TEXT", "a remark"))
                .example("glossary add edge-node en=\"edge node\" de=Randknoten --kind term");
    }

    private static int add(Call call) {
        String id = call.argument(0, "id of the concept");
        call.argument(1, "term (LANG=TERM)");
        List<String> terms = call.arguments().subList(1, call.arguments().size());
        NewConcept concept =
                new NewConcept(
                        id,
                        terms,
                        call.text("kind", "term"),
                        call.text("policy", ""),
                        call.text("case", ""),
                        call.text("pos", ""),
                        call.text("gender", ""),
                        call.text("domain", ""),
                        call.text("note", ""));
        String file = call.workflow().addConcept(concept, call.person());
        call.screen().message(id + " is in " + file + ".");
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
        for (String line : lines) {
            for (TermMatch match : call.workflow().terms(line, language)) {
                call.screen().line(Screen.clean(match.text()) + "  →  " + line(match.concept()));
            }
        }
        return Runner.FINE;
    }
}

package interligne.shell;

import interligne.glossary.GlossaryFault;
import interligne.glossary.GlossaryMerge;
import interligne.glossary.suggest.TermSuggestion;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Options;
import interligne.shell.line.Proposals;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.ConceptText;
import interligne.shell.screen.Prose;
import interligne.shell.screen.Screen;
import interligne.workflow.Terminology;
import java.util.List;

/** Commands on the glossary as a whole: import, export, tidy, suggest. */
final class GlossaryFileCommands {

    private static final String GROUP = "Glossary";

    private static final int MOST = 50;

    private static final String[] FORMATS = Terminology.FORMATS.toArray(String[]::new);

    private GlossaryFileCommands() {}

    static List<Action> all(Session session) {
        return List.of(bringIn(session), export(session), tidy(session), suggest(session));
    }

    private static Action bringIn(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "glossary import",
                        "Brings the concepts of a file in; ends with 1 when some are in conflict",
                        GlossaryFileCommands::bringIn)
                .takes("FILE")
                .with(
                        Option.flag("dry-run", "show what would change, change nothing"),
                        Option.choice("format", "of the file (else its name tells)", FORMATS))
                .example("glossary import terms.tbx --dry-run", "glossary import clients.csv");
    }

    private static int bringIn(Call call) {
        Terminology terminology = call.workflow().terminology();
        Screen screen = call.screen();
        GlossaryMerge merge =
                terminology.merge(
                        call.argument(0, "file"),
                        call.text("format", ""),
                        remark -> screen.message(Screen.clean(remark)));
        merge.added()
                .forEach(
                        each ->
                                screen.line(
                                        screen.said("added:")
                                                + " "
                                                + ConceptText.line(screen, each)));
        merge.changed()
                .forEach(
                        each ->
                                screen.line(
                                        screen.said("changed:")
                                                + " "
                                                + ConceptText.line(screen, each)));
        merge.conflicts()
                .forEach(each -> screen.line(screen.said("conflict:") + " " + Screen.clean(each)));
        String sum =
                merge.added().size()
                        + " added, "
                        + merge.changed().size()
                        + " changed, "
                        + Prose.count(merge.conflicts().size(), "conflict")
                        + ", "
                        + merge.unchanged()
                        + " unchanged.";
        if (call.flag("dry-run")) {
            screen.message(sum + " Nothing was changed.");
        } else {
            List<String> files = terminology.keep(merge, call.person());
            screen.message(files.isEmpty() ? sum : sum + " Written: " + String.join(", ", files));
        }
        return merge.conflicts().isEmpty() ? Runner.FINE : Runner.FINDINGS;
    }

    private static Action export(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "glossary export",
                        "Writes the glossary for other programs",
                        GlossaryFileCommands::export)
                .with(
                        Option.choice(
                                "format", "how (else the name of the file, else csv)", FORMATS),
                        Option.text("output", "FILE", "write it there"))
                .example(
                        "glossary export --format tbx --output terms.tbx",
                        "glossary export > all.csv");
    }

    private static int export(Call call) {
        String output = call.text("output", "");
        call.workflow().terminology().export(call.text("format", ""), output, call.screen().out());
        if (!output.isEmpty() && !output.equals("-")) {
            call.screen().message("The glossary is in " + output + ".");
        }
        return Runner.FINE;
    }

    private static Action tidy(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "glossary tidy",
                        "Sorts the glossary files and names what is wrong in them",
                        GlossaryFileCommands::tidy)
                .with(
                        Option.flag("check", "change nothing; end with 1 when something is to do"),
                        Options.FORMAT)
                .example("glossary tidy", "glossary tidy --check --format json");
    }

    private static int tidy(Call call) {
        Terminology terminology = call.workflow().terminology();
        boolean check = call.flag("check");
        List<String> files = check ? terminology.untidy() : terminology.tidy(call.person());
        List<GlossaryFault> faults = terminology.faults();
        long toDo = faults.stream().filter(each -> each.kind().toDo()).count();
        Screen screen = call.screen();
        if (call.json()) {
            terminology.tidyJson(files, faults, screen.out());
        } else {
            faults.forEach(each -> screen.line(fault(screen, each)));
            String did = check ? " is not in order; glossary tidy sorts it." : " is in order now.";
            files.forEach(file -> screen.message(file + did));
            screen.message(Prose.count((int) toDo, "thing") + " to do.");
        }
        return check && (!files.isEmpty() || toDo > 0) ? Runner.FINDINGS : Runner.FINE;
    }

    private static String fault(Screen screen, GlossaryFault fault) {
        String where =
                fault.language().isEmpty()
                        ? fault.concept()
                        : fault.concept() + " (" + fault.language() + ")";
        String kind = screen.said("fault", fault.kind().label());
        return Screen.clean(kind + "  " + where + "  " + screen.said(fault.message()));
    }

    private static Action suggest(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "glossary suggest",
                        "Proposes names, acronyms and phrases that have no entry yet",
                        GlossaryFileCommands::suggest)
                .takes("ARTICLE…")
                .with(
                        Options.TO,
                        Option.number("limit", "at most so many (else 50)"),
                        Options.FORMAT)
                .proposes(Proposals::articles)
                .example("glossary suggest", "glossary suggest cloud-pact --to fr --limit 20");
    }

    private static int suggest(Call call) {
        Terminology terminology = call.workflow().terminology();
        List<String> articles = call.arguments();
        List<String> all = articles.isEmpty() ? call.workflow().articles() : articles;
        String to = all.isEmpty() ? "" : call.target(all.get(0));
        List<TermSuggestion> found = terminology.suggest(articles, to, call.number("limit", MOST));
        if (call.json()) {
            terminology.suggestJson(found, call.screen().out());
            return Runner.FINE;
        }
        found.forEach(
                each -> ConceptText.suggestion(call.screen(), each).forEach(call.screen()::line));
        call.screen()
                .message(
                        Prose.count(found.size(), "suggestion")
                                + "; glossary add takes one into the glossary.");
        return Runner.FINE;
    }
}

package interligne.shell;

import interligne.article.Flag;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.article.WordDiff;
import interligne.shell.desk.EditLine;
import interligne.shell.desk.Sheet;
import interligne.shell.line.Action;
import interligne.shell.line.Call;
import interligne.shell.line.Option;
import interligne.shell.line.Options;
import interligne.shell.line.Proposals;
import interligne.shell.line.Runner;
import interligne.shell.line.Session;
import interligne.shell.screen.Prose;
import interligne.shell.screen.Screen;
import interligne.shell.screen.SegmentText;
import interligne.shell.screen.Terminals;
import interligne.workflow.Proof;
import interligne.workflow.Workflow;
import interligne.workflow.checking.Steps;
import interligne.workflow.order.Change;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Outcome;
import interligne.workflow.order.SegmentView;
import interligne.workflow.order.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Commands on segments: the translator's loop and the reviser's word. */
final class SegmentCommands {

    private static final String GROUP = "Segments";
    private static final String SEGMENTS = "SEG…";
    private static final Set<String> STALE = Set.of(Flag.STALE.label());

    private SegmentCommands() {}

    static List<Action> all(Session session) {
        return List.of(
                next(session),
                one(session, "translate", "Sets the translation of a segment", "SEG [TEXT]…")
                        .example("translate s0003 \"…\"", "translate s0003 < sentence.txt"),
                one(session, "edit", "Changes the translation of a segment", "SEG [TEXT]…")
                        .example("edit s0003", "edit s0003 \"…\" --to fr"),
                note(session),
                many(session, "approve", "Marks translations as revised by a second person")
                        .example("approve s0001..s0010 --as ben", "approve --all --yes --as ben"),
                many(session, "reject", "Sends translations back with a reason")
                        .with(
                                Options.ARTICLE,
                                Options.TO,
                                Options.ALL,
                                Options.STATE,
                                Options.FLAG,
                                Options.KIND,
                                Options.RULE,
                                Options.YES,
                                Option.text("reason", "TEXT", "why"))
                        .example(
                                "reject s0007 --reason \"wrong tense\" --as ben",
                                "reject --rule number-scale --yes --reason \"wrong scale\""),
                many(session, "finalize", "Releases revised translations without open errors")
                        .example("finalize --all --yes", "finalize s0001..s0010"),
                many(session, "reopen", "Gives segments back to the translator")
                        .example("reopen s0007", "reopen --state rejected --yes"),
                many(session, "keep", "Says that a target still fits its changed source")
                        .example("keep s0007", "keep --flag stale --yes"),
                many(session, "lock", "Keeps segments from being changed")
                        .example("lock s0001", "lock --kind link --yes"),
                many(session, "unlock", "Lets locked segments be changed again")
                        .example("unlock s0001", "unlock --flag locked --yes"));
    }

    private static Action next(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "next",
                        "Shows the next segment that waits for a translator",
                        SegmentCommands::next)
                .takes("[ID] SEG…")
                .with(
                        Options.ARTICLE,
                        Options.TO,
                        Options.STATE,
                        Options.FLAG,
                        Options.KIND,
                        Options.RULE,
                        Option.flag("skip", "pass over the one that was shown last"),
                        Option.text("after", "SEG", "only behind this segment"),
                        Options.FORMAT)
                .proposes(Proposals::places)
                .example(
                        "next",
                        "next cloud-pact s0010..s0020",
                        "next --skip",
                        "next --state draft --rule number-scale");
    }

    private static int next(Call call) {
        String article = call.articleFirst();
        String target = call.target(article);
        Selection selection = call.selection(call.segments());
        Optional<EditLine> line = call.session().editor();
        String after = call.text("after", call.flag("skip") ? call.session().shown() : "");
        if (line.isPresent() && !call.json()) {
            return new Sitting(call, line.get(), article, target).through(selection, after);
        }
        Optional<SegmentView> next =
                call.workflow()
                        .proof()
                        .next(article, target, selection, after)
                        .map(Proof.Place::view);
        if (next.isEmpty()) {
            call.screen().message("Nothing is waiting in " + article + "/" + target + ".");
            return Runner.FINE;
        }
        String id = next.get().segment().id();
        call.session().show(id);
        if (call.json()) {
            call.workflow()
                    .showJson(article, target, Selection.of(List.of(id)), call.screen().out());
            return Runner.FINE;
        }
        SegmentText.write(call.screen(), next.get(), target, false);
        call.screen().message("translate " + id + " \"…\" sets its translation.");
        return Runner.FINE;
    }

    private static Action one(Session session, String name, String description, String arguments) {
        return new Action(session, GROUP, name, description, call -> translate(call, name))
                .takes(arguments)
                .with(Options.ARTICLE, Options.TO)
                .proposes(Proposals::segments);
    }

    /** The text is the rest of the line, a line typed at the terminal, or standard input. */
    private static int translate(Call call, String action) {
        String id = call.argument(0, "id of the segment");
        String article = call.article();
        String target = call.target(article);
        Translation now = call.workflow().edition(article, target).of(id);
        String text = text(call, now, target);
        return change(
                call,
                article,
                target,
                action,
                Selection.of(List.of(id)),
                (t, segment, at) -> t.translated(text, segment.source().text(), call.person(), at));
    }

    private static String text(Call call, Translation now, String target) {
        List<String> words = call.arguments();
        if (words.size() > 1) {
            return String.join(" ", words.subList(1, words.size()));
        }
        Optional<EditLine> line = call.session().editor();
        if (line.isPresent()) {
            call.screen().line("  " + Screen.clean(now.source()));
            call.screen().flush();
            Sheet sheet =
                    new Sheet(
                            target + "> ",
                            now.target(),
                            now.source(),
                            List.of(),
                            "",
                            List.of(),
                            Sitting.typography(target));
            return line.get().edit(sheet).orElseThrow(() -> new UserError("Left as it was."));
        }
        if (Terminals.typed()) {
            throw new UserError(
                    "The text is missing: write it after the id, pipe it in, or use the shell.");
        }
        return String.join("\n", Steps.lines("-")).strip();
    }

    private static Action note(Session session) {
        return new Action(
                        session,
                        GROUP,
                        "note",
                        "Leaves a remark on a segment",
                        SegmentCommands::note)
                .takes("SEG TEXT…")
                .with(Options.ARTICLE, Options.TO)
                .proposes(Proposals::segments)
                .example(
                        "note s0012 \"ask the author\"",
                        "note s0012 \"the client says so\" --to fr");
    }

    private static int note(Call call) {
        String id = call.argument(0, "id of the segment");
        List<String> words = call.arguments();
        if (words.size() < 2) {
            throw new UserError("The note is missing: write it after the id; \"\" takes one away.");
        }
        String text = String.join(" ", words.subList(1, words.size()));
        String article = call.article();
        return change(
                call,
                article,
                call.target(article),
                "note",
                Selection.of(List.of(id)),
                (t, segment, at) -> t.noted(text));
    }

    private static Action many(Session session, String name, String description) {
        return new Action(session, GROUP, name, description, call -> transition(call, name))
                .takes(SEGMENTS)
                .with(
                        Options.ARTICLE,
                        Options.TO,
                        Options.ALL,
                        Options.STATE,
                        Options.FLAG,
                        Options.KIND,
                        Options.RULE,
                        Options.YES)
                .proposes(Proposals::segments);
    }

    private static int transition(Call call, String action) {
        Selection selection = selection(call, action);
        String article = call.article();
        String target = call.target(article);
        Deed deed = new Deed(call.person(), action);
        Workflow workflow = call.workflow();
        if (call.arguments().isEmpty()) {
            int count = workflow.count(article, target, selection);
            call.confirm(action + " " + Prose.count(count, "segment"));
        }
        return switch (action) {
            case "approve" ->
                    tell(call, action, workflow.approve(article, target, deed, selection));
            case "finalize" ->
                    tell(call, action, workflow.finalize(article, target, deed, selection));
            default -> change(call, article, target, action, selection, change(call, action));
        };
    }

    /** What {@code --all} means: every segment that the command can do something with. */
    private static Selection selection(Call call, String action) {
        Selection selection = call.selection(call.arguments());
        if (selection.equals(Selection.ALL) && !call.flag("all")) {
            throw new UserError(
                    "Which segments? Name ids, a range such as s0010..s0020, or --all.");
        }
        if (!selection.words().isEmpty() || !selection.states().isEmpty()) {
            return selection;
        }
        return switch (action) {
            case "approve" -> selection.in(Set.of("translated"));
            case "finalize" -> selection.in(Set.of("reviewed"));
            case "reject" -> selection.in(Set.of("translated", "reviewed"));
            case "reopen" -> selection.in(Set.of("translated", "reviewed", "rejected"));
            case "keep" -> call.list("flag").isEmpty() ? selection.flagged(STALE) : selection;
            default -> selection;
        };
    }

    private static Change change(Call call, String action) {
        String person = call.person();
        return switch (action) {
            case "reject" -> {
                String reason = call.text("reason", "");
                yield (t, segment, at) -> t.rejected(person, reason, at);
            }
            case "reopen" -> (t, segment, at) -> t.reopened(person, at);
            case "keep" ->
                    (t, segment, at) -> {
                        String now = segment.source().text();
                        return t.kept(now, WordDiff.sameWords(t.source(), now), person, at);
                    };
            case "lock" -> (t, segment, at) -> t.flagged(Flag.LOCKED, true);
            default -> (t, segment, at) -> t.flagged(Flag.LOCKED, false);
        };
    }

    private static int change(
            Call call,
            String article,
            String target,
            String action,
            Selection selection,
            Change change) {
        Deed deed = new Deed(call.person(), action);
        return tell(call, action, call.workflow().change(article, target, deed, selection, change));
    }

    private static String said(String action, Translation one) {
        return switch (action) {
            case "lock" -> one.id() + " is locked.";
            case "unlock" -> one.id() + " is unlocked.";
            case "note" -> one.id() + (one.note().isEmpty() ? " has no note." : " has a note.");
            default -> one.is(Flag.KEEP) ? left(one) : state(one.id(), one.state());
        };
    }

    private static String left(Translation one) {
        return one.id() + " stays as its source is and counts as done; undo takes that back.";
    }

    /** The sentence that names the state of a segment. */
    static String state(String id, State state) {
        return switch (state) {
            case NEW -> id + " is new.";
            case DRAFT -> id + " is a draft.";
            case TRANSLATED -> id + " is translated.";
            case REVIEWED -> id + " is reviewed.";
            case FINAL -> id + " is final.";
            case REJECTED -> id + " is rejected.";
        };
    }

    static int tell(Call call, String action, Outcome outcome) {
        outcome.refused().forEach(why -> call.screen().message("interligne: " + why));
        List<Translation> changed = outcome.changed();
        if (changed.size() == 1) {
            call.screen().message(said(action, changed.get(0)));
        } else if (!changed.isEmpty() || outcome.refused().isEmpty()) {
            String sum = action + ": " + Prose.count(changed.size(), "segment") + ".";
            call.screen().message(call.screen().said("sum", sum));
        }
        return outcome.refused().isEmpty() ? Runner.FINE : Runner.WRONG_USE;
    }
}

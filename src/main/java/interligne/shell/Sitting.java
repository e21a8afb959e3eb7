package interligne.shell;

import interligne.article.Content;
import interligne.article.Translation;
import interligne.check.Finding;
import interligne.check.Severity;
import interligne.check.suite.Fixes;
import interligne.language.Languages;
import interligne.language.text.Typography;
import interligne.shell.desk.EditLine;
import interligne.shell.desk.Sheet;
import interligne.shell.line.Call;
import interligne.shell.line.Runner;
import interligne.shell.screen.Card;
import interligne.shell.screen.Prose;
import interligne.shell.screen.Screen;
import interligne.shell.screen.SegmentText;
import interligne.workflow.Proof;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Outcome;
import interligne.workflow.order.SegmentView;
import interligne.workflow.order.Selection;
import java.util.List;
import java.util.Optional;

/**
 * A translator at work: shows a segment, takes a sentence, says what is wrong with it, saves it,
 * shows the next one, until the person leaves or nothing waits.
 */
final class Sitting {

    private static final String ACTION = "translate";

    private final Call call;
    private final EditLine line;
    private final String article;
    private final String target;
    private final Proof proof;
    private int saved;

    Sitting(Call call, EditLine line, String article, String target) {
        this.call = call;
        this.line = line;
        this.article = article;
        this.target = target;
        this.proof = call.workflow().proof();
    }

    /** Works through the segments that the selection means, behind that one unless it is empty. */
    int through(Selection selection, String behind) {
        Optional<Proof.Place> place = proof.next(article, target, selection, behind);
        boolean going = true;
        while (going && place.isPresent()) {
            new Card(call.screen()).draw(place.get(), target);
            call.screen().flush();
            going = one(place.get().view());
            String id = place.get().view().segment().id();
            call.session().show(id);
            if (going) {
                place = proof.next(article, target, selection, id);
            }
        }
        call.screen().message(end(going));
        return Runner.FINE;
    }

    private String end(boolean reached) {
        String count = Prose.count(saved, "segment") + " saved";
        return reached ? count + "; nothing more is waiting." : count + "; next goes on.";
    }

    /** One segment; false when the person leaves. */
    private boolean one(SegmentView view) {
        String draft = view.translation().target();
        while (true) {
            Optional<String> typed = line.edit(sheet(view, draft));
            if (typed.isEmpty()) {
                return false;
            }
            String text = Typography.trim(typed.get());
            if (text.isEmpty()) {
                return true;
            }
            Optional<String> settled = settled(view.segment().id(), text);
            if (settled.isPresent()) {
                save(view, settled.get());
                return true;
            }
            draft = text;
        }
    }

    /** The text as it shall be saved, or empty when the person wants to type again. */
    private Optional<String> settled(String id, String text) {
        List<Finding> findings = proof.findings(article, target, id, text);
        if (findings.isEmpty()) {
            return Optional.of(text);
        }
        findings.forEach(this::show);
        String fixed = Fixes.apply(text, findings);
        boolean fixable = !fixed.equals(text);
        if (fixable) {
            call.screen().line("  → " + line.spaces().shown(Screen.clean(fixed)));
            call.screen().flush();
            return switch (line.answer(
                    "  " + asked("take this? [y]es, [k]eep mine, [e]dit:") + " ", "yke")) {
                case 'y' -> Optional.of(fixed);
                case 'k' -> Optional.of(text);
                default -> Optional.empty();
            };
        }
        if (findings.stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
            return Optional.of(text);
        }
        call.screen().flush();
        return line.answer("  " + asked("save all the same? [e]dit, [k]eep:") + " ", "ek") == 'k'
                ? Optional.of(text)
                : Optional.empty();
    }

    private String asked(String question) {
        return call.screen().said(question);
    }

    private void show(Finding finding) {
        Screen.Style style =
                finding.severity() == Severity.ERROR ? Screen.Style.RED : Screen.Style.YELLOW;
        String label = call.screen().said(finding.severity().label()) + " " + finding.rule().id();
        call.screen()
                .line(
                        "  "
                                + call.screen().styled(style, label)
                                + "  "
                                + Screen.clean(call.screen().said(finding.message())));
    }

    private void save(SegmentView view, String text) {
        String id = view.segment().id();
        Deed deed = new Deed(call.person(), ACTION);
        Outcome outcome =
                call.workflow()
                        .change(
                                article,
                                target,
                                deed,
                                Selection.of(List.of(id)),
                                (t, segment, at) ->
                                        t.translated(
                                                text, segment.source().text(), deed.person(), at));
        outcome.refused().forEach(why -> call.screen().message("interligne: " + why));
        saved += outcome.changed().size();
    }

    private Sheet sheet(SegmentView view, String draft) {
        Content source = view.segment().source();
        Translation translation = view.translation();
        List<String> tags =
                source.tags().stream().map(tag -> tag.span().in(source.text())).toList();
        return new Sheet(
                target + "> ",
                draft.isEmpty() ? translation.target() : draft,
                source.text(),
                SegmentText.insertable(view, target),
                view.matches().isEmpty() ? "" : view.matches().get(0).proposal().text(),
                tags,
                typography(target));
    }

    static Typography typography(String target) {
        return Languages.of(target)
                .map(language -> language.typography(target))
                .orElse(Typography.PLAIN);
    }
}

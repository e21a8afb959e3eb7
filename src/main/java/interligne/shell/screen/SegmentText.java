package interligne.shell.screen;

import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.TermMatch;
import interligne.language.Languages;
import interligne.workflow.order.SegmentView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A segment on the screen: what it says, where it stands, which terms it holds. */
public final class SegmentText {

    private SegmentText() {}

    public static void write(Screen screen, SegmentView view, String target, boolean oneLine) {
        if (oneLine) {
            line(screen, view);
        } else {
            block(screen, view, target);
        }
    }

    private static void line(Screen screen, SegmentView view) {
        Translation translation = view.translation();
        String source = Screen.clean(view.segment().source().text());
        String text = translation.target().isEmpty() ? "" : Screen.clean(translation.target());
        int half = Math.max(16, (screen.width() - 24) / 2);
        screen.line(
                view.segment().id()
                        + " "
                        + padded(state(screen, translation), 14)
                        + " "
                        + padded(cut(source, half), half)
                        + " │ "
                        + cut(text, half));
    }

    private static void block(Screen screen, SegmentView view, String target) {
        Segment segment = view.segment();
        Translation translation = view.translation();
        String who = translation.by().isEmpty() ? "" : "  " + Screen.clean(translation.by());
        screen.line(
                screen.styled(Screen.Style.BOLD, segment.id())
                        + "  "
                        + screen.said("kind", segment.kind().label())
                        + "  "
                        + segment.language()
                        + " → "
                        + target
                        + "  "
                        + coloured(screen, translation)
                        + flags(screen, segment, translation)
                        + who);
        screen.line("  " + underlined(screen, view));
        if (translation.is(Flag.STALE)) {
            String now = segment.source().text();
            screen.line(
                    "  "
                            + screen.said("source:")
                            + " "
                            + WordDiffText.of(screen, translation.source(), now));
        }
        if (!translation.target().isEmpty()) {
            screen.line(
                    "  " + screen.styled(Screen.Style.CYAN, Screen.clean(translation.target())));
        }
        List<String> terms = terms(screen, view, target);
        if (!terms.isEmpty()) {
            screen.line(
                    screen.styled(
                            Screen.Style.DIM,
                            "  " + screen.said("terms:") + " " + String.join("; ", terms)));
        }
        view.matches().forEach(match -> MatchText.write(screen, segment.source().text(), match));
        if (!translation.note().isEmpty()) {
            screen.line("  " + screen.said("note:") + " " + Screen.clean(translation.note()));
        }
        screen.line("");
    }

    private static String coloured(Screen screen, Translation translation) {
        Screen.Style style =
                translation.done()
                        ? Screen.Style.GREEN
                        : translation.target().isEmpty() ? Screen.Style.RED : Screen.Style.YELLOW;
        return screen.styled(style, state(screen, translation));
    }

    static String state(Screen screen, Translation translation) {
        return screen.said(
                translation.is(Flag.ALREADY_TARGET)
                        ? Flag.ALREADY_TARGET.label()
                        : translation.is(Flag.KEEP)
                                ? Flag.KEEP.label()
                                : translation.state().label());
    }

    static String flags(Screen screen, Segment segment, Translation translation) {
        List<String> flags = new ArrayList<>();
        if (translation.is(Flag.STALE)) {
            flags.add(screen.said(Flag.STALE.label()));
        }
        if (translation.is(Flag.LOCKED)) {
            flags.add(screen.said(Flag.LOCKED.label()));
        }
        if (segment.repaired()) {
            flags.add(screen.said("repaired"));
        }
        translation.waivers().stream()
                .map(each -> screen.said(each.expired() ? "expired:" : "waived:") + each.rule())
                .distinct()
                .forEach(flags::add);
        return flags.isEmpty() ? "" : " " + String.join(" ", flags);
    }

    private static String underlined(Screen screen, SegmentView view) {
        String text = view.segment().source().text();
        StringBuilder shown = new StringBuilder();
        int done = 0;
        for (TermMatch match : view.terms()) {
            shown.append(Screen.clean(text.substring(done, match.span().start())));
            String term = Screen.clean(match.span().in(text));
            shown.append(screen.styled(Screen.Style.UNDERLINE, term));
            done = match.span().end();
        }
        return shown.append(Screen.clean(text.substring(done))).toString();
    }

    /** What the glossary asks for, each concept once. */
    static List<String> terms(Screen screen, SegmentView view, String target) {
        Set<String> terms = new LinkedHashSet<>();
        for (TermMatch match : view.terms()) {
            terms.add(Screen.clean(match.text()) + " → " + asked(screen, match, target));
        }
        return List.copyOf(terms);
    }

    /** The texts that keys insert: for each concept of {@link #terms} what is preferred. */
    public static List<String> insertable(SegmentView view, String target) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> texts = new ArrayList<>();
        for (TermMatch match : view.terms()) {
            if (seen.add(match.text() + "\n" + match.concept().id())) {
                texts.add(preferred(match, target));
            }
        }
        return texts;
    }

    private static String preferred(TermMatch match, String target) {
        if (match.concept().policy() == Concept.Policy.KEEP) {
            return match.term().text();
        }
        return match.concept().in(Languages.primary(target)).stream()
                .filter(term -> term.status().allowed())
                .map(Term::text)
                .findFirst()
                .orElse(match.text());
    }

    private static String asked(Screen screen, TermMatch match, String target) {
        Concept concept = match.concept();
        if (concept.policy() == Concept.Policy.KEEP) {
            return match.term().text() + " " + screen.said("(keep)");
        }
        List<String> allowed = new ArrayList<>();
        for (Term term : concept.in(Languages.primary(target))) {
            if (term.status().allowed()) {
                allowed.add(term.text());
            }
        }
        return allowed.isEmpty() ? screen.said("(no term)") : String.join(" | ", allowed);
    }

    public static String cut(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}

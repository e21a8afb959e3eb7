package interligne.shell.screen;

import interligne.article.Flag;
import interligne.article.Span;
import interligne.article.Translation;
import interligne.glossary.TermMatch;
import interligne.workflow.Proof;
import interligne.workflow.order.SegmentView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One segment, large and calm: its neighbours faint, its terms underlined and numbered. */
public final class Card {

    private static final String INDENT = "  ";

    private final Screen screen;

    public Card(Screen screen) {
        this.screen = screen;
    }

    /** Draws the segment and what a translator should know of it. */
    public void draw(Proof.Place place, String target) {
        SegmentView view = place.view();
        screen.line("");
        head(place, target);
        faint(place.before());
        screen.line("");
        String text = view.segment().source().text();
        List<Span> spans = view.terms().stream().map(TermMatch::span).toList();
        wrapped(text, spans).forEach(line -> screen.line(INDENT + line));
        changed(view).ifPresent(diff -> screen.line(INDENT + screen.said("source:") + " " + diff));
        screen.line("");
        faint(place.after());
        List<String> terms = SegmentText.terms(screen, view, target);
        for (int i = 0; i < terms.size(); i++) {
            String number = i < 9 ? (i + 1) + " " : INDENT;
            screen.line(screen.styled(Screen.Style.DIM, INDENT + number + terms.get(i)));
        }
        view.matches().stream()
                .limit(1)
                .forEach(best -> MatchText.write(screen, view.segment().source().text(), best));
        remarks(view.translation());
    }

    /** What became of the source since the target was made. */
    private Optional<String> changed(SegmentView view) {
        Translation translation = view.translation();
        return translation.is(Flag.STALE)
                ? Optional.of(
                        WordDiffText.of(
                                screen, translation.source(), view.segment().source().text()))
                : Optional.empty();
    }

    private void head(Proof.Place place, String target) {
        SegmentView view = place.view();
        String left =
                view.segment().id()
                        + "  "
                        + screen.said("kind", view.segment().kind().label())
                        + "  "
                        + view.segment().language()
                        + " → "
                        + target
                        + "  "
                        + SegmentText.state(screen, view.translation())
                        + SegmentText.flags(screen, view.segment(), view.translation());
        String right = screen.said(place.waiting() + " waiting");
        int gap = Math.max(2, screen.width() - left.length() - right.length() - 1);
        screen.line(
                screen.styled(Screen.Style.BOLD, left)
                        + " ".repeat(gap)
                        + screen.styled(Screen.Style.DIM, right));
    }

    private void faint(String neighbour) {
        if (!neighbour.isEmpty()) {
            String text = SegmentText.cut(Screen.clean(neighbour), screen.width() - 3);
            screen.line(screen.styled(Screen.Style.DIM, INDENT + text));
        }
    }

    private void remarks(Translation translation) {
        if (!translation.note().isEmpty()) {
            wrapped(screen.said("note:") + " " + translation.note(), List.of())
                    .forEach(line -> screen.line(INDENT + line));
        }
    }

    /** The text in lines as wide as the screen, broken at blanks, with those spans underlined. */
    List<String> wrapped(String text, List<Span> underlined) {
        int width = screen.width() - INDENT.length() - 1;
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start, width);
            lines.add(styled(text, start, end, underlined));
            start = end;
            while (start < text.length() && text.charAt(start) == ' ') {
                start++;
            }
        }
        return lines;
    }

    private static int end(String text, int start, int width) {
        if (text.length() - start <= width) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', start + width);
        if (blank > start) {
            return blank;
        }
        int hard = start + width;
        return Character.isHighSurrogate(text.charAt(hard - 1)) ? hard - 1 : hard;
    }

    private String styled(String text, int start, int end, List<Span> underlined) {
        StringBuilder line = new StringBuilder();
        int done = start;
        for (Span span : underlined) {
            int from = Math.max(done, span.start());
            int to = Math.min(end, span.end());
            if (from < to) {
                line.append(Screen.clean(text.substring(done, from)));
                String term = Screen.clean(text.substring(from, to));
                line.append(screen.styled(Screen.Style.UNDERLINE, term));
                done = to;
            }
        }
        return line.append(Screen.clean(text.substring(done, end))).toString();
    }
}

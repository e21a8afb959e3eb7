package interligne.shell;

import interligne.memory.Aligned;
import interligne.memory.Bead;
import interligne.shell.desk.EditLine;
import interligne.shell.screen.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A person goes through the doubtful pairs of an alignment, one key for each. */
final class AlignSitting {

    private static final String KEYS = "ynjq";

    private final Screen screen;
    private final EditLine line;

    AlignSitting(Screen screen, EditLine line) {
        this.screen = screen;
        this.line = line;
    }

    /** The alignment as the person leaves it; pairs that were not reached stay doubtful. */
    Aligned through(Aligned aligned) {
        List<Bead> open = new ArrayList<>(aligned.beads());
        List<Bead> done = new ArrayList<>();
        boolean going = true;
        for (int at = 0; at < open.size(); at++) {
            Bead bead = open.get(at);
            if (!going || !bead.doubtful()) {
                done.add(bead);
                continue;
            }
            draw(aligned, open, at);
            char key =
                    line.choose("  [y]es, [n]o, [j]oin with the next, [q]uit: ", KEYS).orElse('q');
            going = key != 'q';
            if (key == 'n') {
                done.addAll(bead.unlinked());
            } else if (key == 'j' && at + 1 < open.size()) {
                open.set(at + 1, bead.with(open.get(at + 1)));
            } else {
                done.add(key == 'y' ? bead.confirmed() : bead);
            }
        }
        return new Aligned(aligned.article(), aligned.other(), aligned.to(), done);
    }

    private void draw(Aligned aligned, List<Bead> open, int at) {
        long left = open.subList(at, open.size()).stream().filter(Bead::doubtful).count();
        screen.line("");
        screen.line(
                screen.styled(
                                Screen.Style.YELLOW,
                                AlignCommands.head(screen, aligned, open.get(at)))
                        + screen.styled(Screen.Style.DIM, "  (" + left + ")"));
        pair(aligned, open.get(at), Screen.Style.BOLD);
        if (at + 1 < open.size()) {
            pair(aligned, open.get(at + 1), Screen.Style.DIM);
        }
        screen.flush();
    }

    private void pair(Aligned aligned, Bead bead, Screen.Style style) {
        String source =
                aligned.source(bead).stream()
                        .map(segment -> segment.source().text())
                        .collect(Collectors.joining(" "));
        screen.line("    " + screen.styled(style, Screen.clean(source)));
        screen.line("    " + screen.styled(style, Screen.clean(aligned.target(bead).text())));
    }
}

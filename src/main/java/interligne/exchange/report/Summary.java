package interligne.exchange.report;

import interligne.check.Severity;
import java.util.function.UnaryOperator;

/**
 * A check in numbers.
 *
 * @param segments how many segments were checked
 * @param error open findings of that severity
 * @param warning open findings of that severity
 * @param note open findings of that severity
 * @param accepted findings that a person accepted
 * @param known findings that the baseline holds
 * @param missing segments of bilingual files that have no target
 */
public record Summary(
        int segments, int error, int warning, int note, int accepted, int known, int missing) {

    /** Nothing checked yet. */
    public static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0, 0);

    /** With one more finding. */
    public Summary plus(Reported reported) {
        boolean open = reported.open();
        Severity severity = reported.finding().severity();
        return new Summary(
                segments,
                error + (open && severity == Severity.ERROR ? 1 : 0),
                warning + (open && severity == Severity.WARNING ? 1 : 0),
                note + (open && severity == Severity.NOTE ? 1 : 0),
                accepted + (reported.accepted() != null ? 1 : 0),
                known + (reported.accepted() == null && reported.known() ? 1 : 0),
                missing);
    }

    /** With so many more segments checked. */
    public Summary segments(int more) {
        return new Summary(segments + more, error, warning, note, accepted, known, missing);
    }

    /** With so many more targets missing. */
    public Summary missing(int more) {
        return new Summary(segments, error, warning, note, accepted, known, missing + more);
    }

    /** All open findings. */
    public int open() {
        return error + warning + note;
    }

    /** Whether an open finding is at least as grave as that. */
    public boolean reaches(Severity least) {
        return error > 0
                || (warning > 0 && Severity.WARNING.atLeast(least))
                || (note > 0 && Severity.NOTE.atLeast(least));
    }

    /** For example {@code "42 segments: 1 error, 2 warnings, 0 notes"}. */
    public String sentence() {
        return sentence(UnaryOperator.identity());
    }

    /** The same in the language of the person. */
    String sentence(UnaryOperator<String> said) {
        StringBuilder line = new StringBuilder();
        line.append(said.apply(segments + (segments == 1 ? " segment:" : " segments:")));
        line.append(' ');
        line.append(said.apply(error + (error == 1 ? " error" : " errors"))).append(", ");
        line.append(said.apply(warning + (warning == 1 ? " warning" : " warnings"))).append(", ");
        line.append(said.apply(note + (note == 1 ? " note" : " notes")));
        if (accepted > 0) {
            line.append(", ").append(said.apply(accepted + " accepted"));
        }
        if (known > 0) {
            line.append(", ").append(said.apply(known + " known"));
        }
        if (missing > 0) {
            line.append(", ").append(said.apply(missing + " without target"));
        }
        return line.toString();
    }
}

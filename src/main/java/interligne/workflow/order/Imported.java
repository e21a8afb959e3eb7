package interligne.workflow.order;

import interligne.exchange.bilingual.Intake;
import interligne.exchange.bilingual.IntakeJson;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What became of a file from elsewhere. */
public final class Imported {

    /** What was there already. */
    public static final String UNCHANGED = Intake.Outcome.UNCHANGED.label();

    private final Intake.Result result;
    private final String tool;
    private final boolean dryRun;
    private final List<String> remarks;

    public Imported(Intake.Result result, String tool, boolean dryRun, List<String> remarks) {
        this.result = result;
        this.tool = tool;
        this.dryRun = dryRun;
        this.remarks = List.copyOf(remarks);
    }

    /**
     * The fate of a segment.
     *
     * @param segment its id
     * @param outcome {@code taken unchanged refused unknown conflict}
     * @param why the reason for people, or empty
     */
    public record Line(String segment, String outcome, String why) {}

    /** The article that it was work on. */
    public String article() {
        return result.edition().article();
    }

    /** The language of the edition. */
    public String target() {
        return result.edition().target();
    }

    /** What was odd about the file, one sentence each. */
    public List<String> remarks() {
        return remarks;
    }

    /** The fate of each segment of the file, in its order. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Intake.Line line : result.lines()) {
            lines.add(new Line(line.segment(), line.outcome().label(), line.why()));
        }
        return lines;
    }

    /** The counts, for example {@code "3 taken, 5 unchanged"}. */
    public String counts() {
        return counts(UnaryOperator.identity());
    }

    /** The same in the language of the person. */
    public String counts(UnaryOperator<String> said) {
        List<String> counts = new ArrayList<>();
        for (Intake.Outcome outcome : Intake.Outcome.values()) {
            int count = result.count(outcome);
            if (count > 0) {
                counts.add(count + " " + said.apply(outcome.label()));
            }
        }
        return String.join(", ", counts);
    }

    /** Whether a segment was refused, is unknown here or in conflict with newer work. */
    public boolean leftSome() {
        int fine = result.count(Intake.Outcome.TAKEN) + result.count(Intake.Outcome.UNCHANGED);
        return fine < result.lines().size();
    }

    /** The report as JSON. */
    public void json(Writer out) {
        IntakeJson.write(result, tool, dryRun, out);
    }
}

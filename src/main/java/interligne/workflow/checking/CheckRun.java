package interligne.workflow.checking;

import interligne.article.UserError;
import interligne.check.suite.Checker;
import interligne.exchange.report.Baseline;
import interligne.exchange.report.Place;
import interligne.exchange.report.Report;
import interligne.exchange.report.Reported;
import interligne.exchange.report.Summary;
import interligne.workflow.order.CheckOrder;
import interligne.workflow.order.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One check under way: what was found goes to the report, and is counted. */
public final class CheckRun {

    private final CheckOrder order;
    private final Baseline baseline;
    private final Report report;
    private final List<String> troubles = new ArrayList<>();
    private final List<String> defects = new ArrayList<>();
    private final Set<String> failedRules = new HashSet<>();
    private Summary summary = Summary.NOTHING;

    public CheckRun(CheckOrder order, Baseline baseline, Report report) {
        this.order = order;
        this.baseline = baseline;
        this.report = report;
    }

    /** What is done for one target; what it refuses does not keep the next from being checked. */
    public void target(Runnable check) {
        try {
            check.run();
        } catch (UserError e) {
            if (e.stops()) {
                throw e;
            }
            troubles.add(String.valueOf(e.getMessage()));
        }
    }

    public void begin(Place place) {
        try {
            report.begin(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void found(Reported each) {
        if (!each.finding().severity().atLeast(order.least())) {
            return;
        }
        Reported known =
                each.accepted() == null && baseline.holds(each)
                        ? new Reported(
                                each.place(), each.pair(), each.finding(), each.waiver(), true)
                        : each;
        try {
            report.finding(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        summary = summary.plus(known);
    }

    public void counted(int segments, int missing) {
        summary = summary.segments(segments).missing(missing);
    }

    /** A rule that failed is told once, with the first place where it did. */
    public void failed(String article, List<Checker.Defect> failures) {
        for (Checker.Defect each : failures) {
            if (failedRules.add(each.rule())) {
                String log = Steps.logDefect(each.cause());
                defects.add(
                        "The rule "
                                + each.rule()
                                + " failed at "
                                + article
                                + (each.segment().isEmpty() ? "" : " " + each.segment())
                                + " by a defect of interligne; the other rules ran. Please report "
                                + log
                                + ".");
            }
        }
    }

    public Checked end() {
        try {
            for (String each : defects) {
                report.trouble(each);
            }
            for (String each : troubles) {
                report.trouble(each);
            }
            report.end(summary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean failed = order.failOn().isPresent() && summary.reaches(order.failOn().get());
        return new Checked(failed, troubles, defects);
    }
}

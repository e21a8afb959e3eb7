package interligne.corpus;

import interligne.check.suite.Checker;
import interligne.check.suite.Checkers;
import interligne.corpus.job.PartFile;
import interligne.corpus.job.Piece;
import interligne.corpus.job.ShardRead;
import interligne.corpus.job.Tally;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.PairPrint;
import interligne.exchange.report.FindingLines;
import interligne.exchange.report.PairBatch;
import interligne.exchange.report.PairBatches;
import interligne.exchange.report.Reported;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One pass over the pieces of a shard; whatever a piece holds, the next one is checked. */
final class ShardCheck {

    private final CheckJob job;
    private final Checkers checkers;
    private final PartFile findings;
    private final PartFile prints;
    private final Tally tally = new Tally();
    private @Nullable DataOutputStream printed;

    ShardCheck(CheckJob job, Checkers checkers, PartFile findings, PartFile prints) {
        this.job = job;
        this.checkers = checkers;
        this.findings = findings;
        this.prints = prints;
    }

    Tally tally() {
        return tally;
    }

    /** What was read before a fault is checked too. */
    void piece(Piece piece, ShardRead reading) throws IOException {
        PairBatches batches = new PairBatches(piece.file(), job.from(), checkers, this::check);
        try {
            reading.piece(piece, entry -> pair(entry, batches));
            batches.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void pair(Entry entry, PairBatches batches) {
        long print = PairPrint.of(entry);
        print(print);
        if (job.known(print)) {
            tally.passedOver();
        } else if (entry.missing() && !job.missingMatters()) {
            tally.lacksTarget();
        } else {
            batches.add(entry);
        }
    }

    private void check(PairBatch batch) {
        batch.checked();
        tally.checked(batch.size());
        for (Checker.Defect defect : batch.defects()) {
            tally.failed(defect.rule(), defect.segment() + ": " + defect.cause());
        }
        if (batch.findings().isEmpty()) {
            return;
        }
        Writer out =
                new BufferedWriter(
                        new OutputStreamWriter(findings.out(), StandardCharsets.UTF_8), 1 << 16);
        for (Reported each : batch.findings()) {
            tally.found(each.finding().rule().id(), each.finding().severity().label());
            FindingLines.write(each, out);
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(long print) {
        DataOutputStream out = printed;
        if (out == null) {
            out = new DataOutputStream(prints.out());
            printed = out;
        }
        try {
            out.writeLong(print);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

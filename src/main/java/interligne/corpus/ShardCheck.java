package interligne.corpus;

import interligne.article.UserError;
import interligne.check.Checker;
import interligne.check.Checkers;
import interligne.exchange.FindingLines;
import interligne.exchange.PairBatch;
import interligne.exchange.PairBatches;
import interligne.exchange.Reported;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.PairPrint;
import interligne.exchange.bilingual.PairReader;
import interligne.language.Languages;
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
    private final Rejects rejects;
    private final PartFile prints;
    private final Tally tally = new Tally();
    private @Nullable DataOutputStream printed;

    ShardCheck(
            CheckJob job, Checkers checkers, PartFile findings, Rejects rejects, PartFile prints) {
        this.job = job;
        this.checkers = checkers;
        this.findings = findings;
        this.rejects = rejects;
        this.prints = prints;
    }

    Tally tally() {
        return tally;
    }

    /** What was read before a fault is checked too. */
    void piece(Piece piece, PieceReading reading) throws IOException {
        PairBatches batches = new PairBatches(piece.file(), job.from(), checkers, this::check);
        try {
            read(piece, reading, batches);
            batches.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void read(Piece piece, PieceReading reading, PairBatches batches) throws IOException {
        try {
            reading.read(piece, new Pairs(piece.file(), batches));
        } catch (UserError e) {
            tally.rejected();
            rejects.add(piece.file(), e);
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            tally.rejected();
            rejects.add(piece.file(), 0, "it cannot be read by a defect of interligne: " + e);
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

    /** Takes the pairs of one piece. */
    private final class Pairs implements PairReader.Sink {
        private final String file;
        private final PairBatches batches;

        Pairs(String file, PairBatches batches) {
            this.file = file;
            this.batches = batches;
        }

        @Override
        public void entry(Entry entry) {
            if (!job.to().isEmpty() && !Languages.same(job.to(), entry.to())) {
                return;
            }
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

        @Override
        public void remark(int line, String sentence) {
            // Oddities of the file are told by import; a check is about its texts.
        }

        @Override
        public void broken(int line, UserError fault) {
            tally.rejected();
            try {
                rejects.add(file, line, String.valueOf(fault.getMessage()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.UserError;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.Intake;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.formats.BilingualFormats;
import interligne.exchange.bilingual.formats.BilingualFormats.BilingualFormat;
import interligne.exchange.review.ReviewFile;
import interligne.language.Languages;
import interligne.workflow.order.Deed;
import interligne.workflow.order.ImportOrder;
import interligne.workflow.order.Imported;
import interligne.workspace.UserFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Brings work back that was done in another tool: the verb behind {@code import}. */
public final class Importing {

    private static final String ACTION = "import";

    /** Formats whose files may hold several target languages, of which one is chosen. */
    private static final Set<String> SEVERAL = Set.of("tmx", "csv", "xlsx", "docx-table");

    private final Workflow workflow;
    private final Path here;

    Importing(Workflow workflow, Path here) {
        this.workflow = workflow;
        this.here = here;
    }

    /** What the file holds, and what was odd about it. */
    private record Read(BilingualFormat format, List<Entry> entries, List<String> remarks) {}

    /** Takes the file in; answers what became of each segment. */
    public Imported take(ImportOrder order, String person) {
        byte[] bytes =
                order.file().equals("-")
                        ? UserFiles.readIn("standard input", System.in)
                        : UserFiles.readIn(here.resolve(order.file()));
        String name = String.valueOf(Path.of(order.file()).getFileName());
        if (ReviewFile.recognizes(bytes)) {
            return new ReviewReturn(workflow, order, person).take(ReviewFile.read(name, bytes));
        }
        Read read = read(order, name, bytes);
        Intake.Result result =
                order.dryRun()
                        ? laid(order, read, person)
                        : workflow.workspace().writing(person, () -> saved(order, read, person));
        return new Imported(result, read.format().name(), order.dryRun(), read.remarks());
    }

    private static Read read(ImportOrder order, String name, byte[] bytes) {
        BilingualFormat format = BilingualFormats.of(name, bytes);
        List<Entry> entries = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        PairReader.Sink sink =
                new PairReader.Sink() {
                    @Override
                    public void entry(Entry entry) {
                        entries.add(entry);
                    }

                    @Override
                    public void remark(int line, String sentence) {
                        remarks.add(name + ", line " + line + ": " + sentence);
                    }
                };
        try {
            // A file that says its language keeps it, so that the wrong edition is noticed.
            boolean chooses = SEVERAL.contains(format.name());
            String to = chooses ? order.target() : "";
            var request = new PairReader.Request(name, "", to);
            format.reader().read(new ByteArrayInputStream(bytes), request, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (entries.isEmpty()) {
            throw new UserError(name + " holds no segment: there is nothing to bring back.");
        }
        return new Read(format, entries, remarks);
    }

    private Intake.Result laid(ImportOrder order, Read read, String person) {
        Article article = workflow.article(article(order, read));
        Edition edition = workflow.edition(article.id(), target(order, read, article.id()));
        boolean self = workflow.workspace().settings().selfApproval();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Intake.Terms terms =
                new Intake.Terms(person, now, read.format().name(), self, order.force());
        return Intake.take(article, edition, read.entries(), terms);
    }

    private Intake.Result saved(ImportOrder order, Read read, String person) {
        Intake.Result result = laid(order, read, person);
        Edition now = result.edition();
        Edition before = workflow.edition(now.article(), now.target());
        new Editing(workflow.workspace(), new Deed(person, ACTION)).replace(before, now);
        return result;
    }

    /** The article asked for, else the one that the file names, else the open or only one. */
    private String article(ImportOrder order, Read read) {
        String said = read.entries().get(0).article();
        List<String> all = workflow.articles();
        if (!order.article().isEmpty()) {
            return order.article();
        } else if (all.contains(said)) {
            return said;
        } else if (said.isEmpty() && !order.open().isEmpty()) {
            return order.open();
        } else if (said.isEmpty() && all.size() == 1) {
            return all.get(0);
        }
        String what = said.isEmpty() ? "no article" : "\"" + said + "\", which is not here";
        throw new UserError("The file names " + what + ": say whose work it is with --article.");
    }

    private String target(ImportOrder order, Read read, String article) {
        if (!order.target().isEmpty()) {
            return order.target();
        }
        String said = read.entries().get(0).to();
        return workflow.targets(article).stream()
                .filter(each -> Languages.same(each, said))
                .findFirst()
                .orElseGet(() -> workflow.firstEdition(article));
    }
}

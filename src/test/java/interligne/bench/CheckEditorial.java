package interligne.bench;

import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.Span;
import interligne.check.Finding;
import interligne.check.Pair;
import interligne.check.suite.Checker;
import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.sheet.GlossaryTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Runs the rows of the editorial rules: every wrong one must be found at its place, no right one.
 *
 * <p>{@code java -cp … -Dinterligne.data=../shared/data interligne.bench.CheckEditorial}
 */
public final class CheckEditorial {

    /** Rows that speak about a page and not about a text: there is nothing to check in a pair. */
    private static final Set<String> NO_TEXT = Set.of("L05", "X03", "X04", "X06");

    private CheckEditorial() {}

    /** Prints the rows that are not as they should be, and the sums. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        Path rows = data.resolveSibling("design").resolve("EDITORIAL.md");
        if (!Files.exists(rows)) {
            System.out.println("skipped: no editorial rules beside " + data);
            return;
        }
        Checker checker = Checker.of(glossary(Path.of("glossary")), "en", "fr-FR");
        int found = 0;
        int missed = 0;
        int falseAlarms = 0;
        for (String line : Files.readAllLines(rows)) {
            String[] cells = line.split(" \\| ");
            if (cells.length < 5 || !cells[0].matches("\\| [A-Z]\\d\\d") || skipped(cells[0])) {
                continue;
            }
            String id = cells[0].substring(2);
            String source = cells[1].strip();
            String wrong = text(cells[2]);
            String right = text(cells[3]);
            List<Finding> onWrong = check(checker, source, wrong);
            if (covers(onWrong, wrong, right)) {
                found++;
            } else {
                missed++;
                System.out.println(id + " missed: " + source + " | " + wrong + show(onWrong));
            }
            List<Finding> onRight = check(checker, source, right);
            if (!onRight.isEmpty()) {
                falseAlarms++;
                System.out.println(id + " false alarm: " + right + show(onRight));
            }
        }
        System.out.printf(
                "wrong rows found at their place %d, missed %d; right rows flagged %d%n",
                found, missed, falseAlarms);
    }

    private static boolean skipped(String cell) {
        return NO_TEXT.contains(cell.substring(2));
    }

    private static String text(String cell) {
        return cell.replace("`", "").replace('~', '\u00a0').replace('^', '\u202f').strip();
    }

    private static List<Finding> check(Checker checker, String source, String target) {
        return checker.check(
                List.of(new Pair("s1", Kind.SENTENCE, Content.of(source), Content.of(target))));
    }

    /** Whether a finding touches what differs between the wrong and the right text. */
    private static boolean covers(List<Finding> findings, String wrong, String right) {
        int start = 0;
        while (start < Math.min(wrong.length(), right.length())
                && wrong.charAt(start) == right.charAt(start)) {
            start++;
        }
        int end = wrong.length();
        int rightEnd = right.length();
        while (end > start
                && rightEnd > start
                && wrong.charAt(end - 1) == right.charAt(rightEnd - 1)) {
            end--;
            rightEnd--;
        }
        Span changed = new Span(start, Math.max(end, Math.min(wrong.length(), start + 1)));
        for (Finding finding : findings) {
            Span target = finding.target();
            if (target == null
                    || target.overlaps(changed)
                    || target.start() == changed.start()
                    || target.end() == changed.start()) {
                return true;
            }
        }
        return false;
    }

    private static String show(List<Finding> findings) {
        StringBuilder out = new StringBuilder();
        findings.forEach(
                each ->
                        out.append("\n    ")
                                .append(each.rule().id())
                                .append(": ")
                                .append(each.message()));
        return out.toString();
    }

    /** The glossary of the workspace in the current folder; empty where there is none. */
    static Glossary glossary(Path folder) throws IOException {
        List<Concept> concepts = new ArrayList<>();
        for (String name : List.of("companies.csv", "people.csv", "terms.csv")) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                GlossaryTable table = GlossaryTable.of(cells(lines.get(0)));
                for (String line : lines.subList(1, lines.size())) {
                    concepts.add(table.concept(cells(line)));
                }
            }
        }
        return new Glossary(concepts);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char here : line.toCharArray()) {
            if (here == '"') {
                quoted = !quoted;
            } else if (here == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(here);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}

package interligne.document.markdown;

import interligne.article.Code;
import interligne.article.Kind;
import interligne.document.InlineWriter;
import interligne.document.Page;
import interligne.document.PageFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CommonMark with the tables of GitHub; words that look like markup are escaped. */
public final class MarkdownPage implements PageFormat {

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public void write(Page page, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        List<Page.Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); ) {
            int end = tableEnd(blocks, i);
            String block =
                    end > i
                            ? table(blocks.subList(i, end))
                            : marked(blocks.get(i), i == 0 ? null : blocks.get(i - 1));
            if (text.length() > 0) {
                text.append(end > i ? "\n\n" : between(blocks.get(i - 1), blocks.get(i)));
            }
            text.append(block);
            i = Math.max(end, i + 1);
        }
        text.append(text.length() == 0 ? "" : "\n");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Where the table that begins here ends; the same index when none begins. */
    private static int tableEnd(List<Page.Block> blocks, int from) {
        int end = from;
        while (end < blocks.size()
                && blocks.get(end).path().startsWith("table")
                && blocks.get(end).kind() != Kind.CAPTION
                && table(blocks.get(end)).equals(table(blocks.get(from)))) {
            end++;
        }
        return end;
    }

    private static String table(Page.Block block) {
        return block.steps().get(0);
    }

    private static String table(List<Page.Block> cells) {
        List<List<String>> rows = new ArrayList<>();
        String row = "";
        String cell = "";
        for (Page.Block block : cells) {
            List<String> steps = block.steps();
            String thisRow = steps.size() > 1 ? steps.get(1) : "";
            String thisCell = thisRow + (steps.size() > 2 ? steps.get(2) : "");
            if (rows.isEmpty() || !thisRow.equals(row)) {
                rows.add(new ArrayList<>());
                row = thisRow;
                cell = "";
            }
            List<String> last = rows.get(rows.size() - 1);
            String text = inline(block).replace("\\\n", "<br>").replace('\n', ' ');
            if (thisCell.equals(cell) && !last.isEmpty()) {
                last.set(last.size() - 1, last.get(last.size() - 1) + "<br>" + text);
            } else {
                int column = column(steps);
                while (last.size() < column - 1) {
                    last.add("");
                }
                last.add(text);
            }
            cell = thisCell;
        }
        return rows(rows);
    }

    private static int column(List<String> steps) {
        String step = steps.size() > 2 ? steps.get(2) : "";
        String digits = step.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 3 ? 1 : Integer.parseInt(digits);
    }

    private static String rows(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            text.append(i == 0 ? "|" : "\n|");
            for (int k = 0; k < columns; k++) {
                text.append(' ').append(k < row.size() ? row.get(k) : "").append(" |");
            }
            text.append(i == 0 ? "\n|" + " --- |".repeat(columns) : "");
        }
        return text.toString();
    }

    /** A line end inside a list, a marked blank line inside a quotation, else a blank line. */
    private static String between(Page.Block before, Page.Block block) {
        boolean same = before.kind() == block.kind();
        if (same && listed(block) && before.path().isEmpty() == block.path().isEmpty()) {
            return "\n";
        }
        boolean quote = same && block.kind() == Kind.QUOTE && !block.path().isEmpty();
        return quote && before.path().equals(block.path()) ? "\n>\n" : "\n\n";
    }

    private static boolean listed(Page.Block block) {
        return block.kind() == Kind.ITEM || block.kind() == Kind.LINK;
    }

    private static String marked(Page.Block block, Page.@Nullable Block before) {
        if (block.kind() == Kind.CODE) {
            return code(block);
        }
        String text = MarkdownText.escapeStart(inline(block).strip());
        return switch (block.kind()) {
            case TITLE -> "# " + oneLine(text);
            case HEADING ->
                    "#".repeat(Math.min(6, Math.max(2, block.level()))) + " " + oneLine(text);
            case QUOTE -> "> " + text.replace("\n", "\n> ");
            case ITEM, LINK -> item(block, text, before);
            default -> text;
        };
    }

    /** A heading is one line; a closing run of # would be taken for its end mark. */
    private static String oneLine(String text) {
        String line = text.replace("\\\n", " ").replace('\n', ' ');
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '#') {
            end--;
        }
        return end < line.length() ? line.substring(0, end) + "\\" + line.substring(end) : line;
    }

    private static String item(Page.Block block, String text, Page.@Nullable Block before) {
        List<String> steps = block.steps();
        StringBuilder indent = new StringBuilder();
        String mark = "- ";
        for (int i = 0; i + 1 < steps.size(); i++) {
            if (steps.get(i + 1).startsWith("li")) {
                boolean ordered = steps.get(i).startsWith("ol");
                String number = steps.get(i + 1).substring(2);
                indent.append(" ".repeat(mark.length()));
                mark = ordered ? number + ". " : "- ";
            }
        }
        if (steps.size() > 1) {
            indent.setLength(Math.max(0, indent.length() - 2));
        }
        boolean goesOn =
                before != null && !block.path().isEmpty() && before.path().equals(block.path());
        String inner = indent + " ".repeat(mark.length());
        return (goesOn ? "\n" + inner : indent + mark) + text.replace("\n", "\n" + inner);
    }

    private static String code(Page.Block block) {
        StringBuilder words = new StringBuilder();
        block.pieces().forEach(piece -> words.append(piece.content().plain()));
        String fence = "`".repeat(Math.max(3, longestTicks(words.toString()) + 1));
        return fence + "\n" + words.toString().stripTrailing() + "\n" + fence;
    }

    private static int longestTicks(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static String inline(Page.Block block) {
        MarkdownInline inline = new MarkdownInline();
        inline.write(block);
        return inline.text();
    }

    /** Inline codes as Markdown; each code collects its words, so that blanks can move outside. */
    private static final class MarkdownInline extends InlineWriter {
        private final Deque<StringBuilder> levels = new ArrayDeque<>(List.of(new StringBuilder()));
        private int program;

        private StringBuilder here() {
            return levels.getFirst();
        }

        String text() {
            return levels.getLast().toString();
        }

        @Override
        protected void words(String text) {
            String escaped = program > 0 ? text : MarkdownText.escape(text);
            here().append(escaped);
        }

        @Override
        protected void startLanguage(String tag) {}

        @Override
        protected void endLanguage() {}

        @Override
        protected void open(Code code) {
            levels.push(new StringBuilder());
            program += code.kind().equals(Code.CODE) ? 1 : 0;
        }

        @Override
        protected void close(Code code) {
            String inner = levels.pop().toString();
            String core = inner.strip();
            program -= code.kind().equals(Code.CODE) ? 1 : 0;
            if (core.isEmpty()) {
                here().append(inner);
                return;
            }
            int lead = inner.indexOf(core);
            here().append(inner, 0, lead);
            here().append(marked(code, core));
            here().append(inner.substring(lead + core.length()));
        }

        private String marked(Code code, String core) {
            return switch (code.kind()) {
                case "bold" -> flanked(core) ? "**" + core + "**" : "<b>" + core + "</b>";
                case "italic" -> flanked(core) ? "*" + core + "*" : "<i>" + core + "</i>";
                case "sub" -> "<sub>" + core + "</sub>";
                case "sup" -> "<sup>" + core + "</sup>";
                case "code" -> program > 0 ? core : program(core);
                case "link" -> {
                    String href = address(code, "href");
                    yield href.isEmpty() ? core : "[" + core + "](" + target(href) + ")";
                }
                default -> core;
            };
        }

        /** Emphasis marks only work next to letters and digits everywhere; else HTML does. */
        private static boolean flanked(String core) {
            return Character.isLetterOrDigit(core.codePointAt(0))
                    && Character.isLetterOrDigit(core.codePointBefore(core.length()));
        }

        private static String program(String core) {
            String fence = "`".repeat(longestTicks(core) + 1);
            boolean pad = core.startsWith("`") || core.endsWith("`");
            return fence + (pad ? " " : "") + core + (pad ? " " : "") + fence;
        }

        private static String target(String href) {
            String safe = href.replace("<", "%3C").replace(">", "%3E").replace("\\", "%5C");
            return safe.contains("(") || safe.contains(")") ? "<" + safe + ">" : safe;
        }

        @Override
        protected void alone(Code code) {
            if (code.kind().equals(Code.BREAK)) {
                here().append("\\\n");
            } else if (code.kind().equals("tab")) {
                here().append(' ');
            } else if (code.kind().equals(Code.LINK) && !address(code, "href").isEmpty()) {
                String href = address(code, "href").replace("<", "%3C").replace(">", "%3E");
                here().append('<').append(href).append('>');
            } else if (code.kind().equals("image") && !address(code, "src").isEmpty()) {
                String alt = MarkdownText.escape(code.attributes().getOrDefault("alt", ""));
                here().append("![").append(alt).append("](");
                here().append(target(address(code, "src"))).append(')');
            }
        }
    }
}

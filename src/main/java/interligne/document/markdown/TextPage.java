package interligne.document.markdown;

import interligne.article.Code;
import interligne.article.Kind;
import interligne.document.InlineWriter;
import interligne.document.Page;
import interligne.document.PageFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain text in UTF-8: blocks between blank lines, items with a dash, rows with tabs. */
public final class TextPage implements PageFormat {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void write(Page page, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        Page.Block before = null;
        for (Page.Block block : page.blocks()) {
            if (before != null) {
                text.append(between(before, block));
            }
            Lines lines = new Lines();
            lines.write(block);
            text.append(marked(block, lines.text.toString(), before));
            before = block;
        }
        text.append(before == null ? "" : "\n");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What separates two blocks: a tab in a row, a line in a list or table, else a blank line. */
    private static String between(Page.Block before, Page.Block block) {
        if (before.kind() == Kind.CELL && block.kind() == Kind.CELL) {
            if (parent(before.path()).equals(parent(block.path()))) {
                return before.path().equals(block.path()) ? " " : "\t";
            }
            return top(before.path()).equals(top(block.path())) ? "\n" : "\n\n";
        }
        boolean list = listed(before) && listed(block) && before.kind() == block.kind();
        return list && top(before.path()).equals(top(block.path())) ? "\n" : "\n\n";
    }

    private static boolean listed(Page.Block block) {
        return block.kind() == Kind.ITEM || block.kind() == Kind.LINK;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private static String top(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static String marked(Page.Block block, String text, Page.@Nullable Block before) {
        if (block.kind() == Kind.QUOTE) {
            return "> " + text.replace("\n", "\n> ");
        }
        if (!listed(block)) {
            return text;
        }
        List<String> steps = block.steps();
        int depth = (int) steps.stream().filter(step -> step.startsWith("li")).count();
        String indent = "  ".repeat(Math.max(0, depth - 1));
        boolean goesOn =
                before != null && !block.path().isEmpty() && before.path().equals(block.path());
        String mark = goesOn ? "  " : "- ";
        int size = steps.size();
        if (!goesOn && size > 1 && steps.get(size - 2).startsWith("ol")) {
            mark = steps.get(size - 1).substring(2) + ". ";
        }
        return indent + mark + text.replace("\n", "\n" + indent + "  ");
    }

    /** The words of a block; codes leave no trace but line breaks. */
    private static final class Lines extends InlineWriter {
        private final StringBuilder text = new StringBuilder();

        @Override
        protected void words(String words) {
            text.append(words);
        }

        @Override
        protected void startLanguage(String tag) {}

        @Override
        protected void endLanguage() {}

        @Override
        protected void open(Code code) {}

        @Override
        protected void close(Code code) {}

        @Override
        protected void alone(Code code) {
            text.append(code.kind().equals(Code.BREAK) ? "\n" : "");
            text.append(code.kind().equals("tab") ? "\t" : "");
            if (code.kind().equals(Code.LINK)) {
                text.append(code.attributes().getOrDefault("href", ""));
            }
        }
    }
}

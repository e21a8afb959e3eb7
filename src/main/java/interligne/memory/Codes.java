package interligne.memory;

import interligne.article.Code;
import interligne.article.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inline codes of a unit beside those of the text at hand. */
public final class Codes {

    private Codes() {}

    /** Whether the tags stand at the same places and do the same, whatever their numbers. */
    static boolean alike(Content one, Content other) {
        return shape(one).equals(shape(other));
    }

    private static String shape(Content content) {
        return content.codes().isEmpty()
                ? content.text()
                : content.render(
                        words -> words,
                        tag -> tag.role() == Content.Role.CLOSE ? "</>" : paired(tag.code()));
    }

    private static String paired(Code code) {
        return code.paired() ? "<>" : "</ >";
    }

    /**
     * A text with the codes of another in place of its own, matched in the order in which they
     * open; others are left out.
     *
     * @param from the content whose codes stand in the text
     * @param to the content whose codes are put in their place
     */
    public static Content moved(Content target, Content from, Content to) {
        List<Code> old = opened(from);
        List<Code> now = opened(to);
        Map<Integer, Code> moved = new HashMap<>();
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            if (old.get(i).paired() == now.get(i).paired()) {
                moved.put(old.get(i).id(), now.get(i));
            }
        }
        String text =
                target.render(
                        words -> words,
                        tag -> {
                            Code code = moved.get(tag.code().id());
                            return code == null
                                    ? ""
                                    : tag.role() == Content.Role.CLOSE
                                            ? code.closeTag()
                                            : code.openTag();
                        });
        return to.with(text);
    }

    private static List<Code> opened(Content content) {
        List<Code> codes = new ArrayList<>();
        for (Content.Tag tag : content.tags()) {
            if (!codes.contains(tag.code())) {
                codes.add(tag.code());
            }
        }
        return codes;
    }
}

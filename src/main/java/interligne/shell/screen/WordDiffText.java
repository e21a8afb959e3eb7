package interligne.shell.screen;

import interligne.article.WordDiff;

/**
 * A word-level difference on the screen: what went in {@code [- -]}, what came in {@code {+ +}}.
 */
public final class WordDiffText {

    private WordDiffText() {}

    public static String of(Screen screen, String before, String after) {
        StringBuilder shown = new StringBuilder();
        for (WordDiff each : WordDiff.between(before, after)) {
            String text = Screen.clean(each.text());
            shown.append(
                    switch (each.what()) {
                        case SAME -> text;
                        case GONE -> screen.styled(Screen.Style.RED, "[-" + text + "-]");
                        case ADDED -> screen.styled(Screen.Style.GREEN, "{+" + text + "+}");
                    });
        }
        return shown.toString();
    }
}

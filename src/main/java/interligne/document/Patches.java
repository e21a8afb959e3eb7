package interligne.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Replacements in a text, by place; everything else comes out as it was, byte for byte.
 *
 * <p>A replacement may quote stretches of the original that hold replacements themselves: a drawing
 * with a text box inside a paragraph.
 */
public final class Patches {

    /** A stretch and what makes its new text; it is given the way to quote the original. */
    private record Patch(int from, int to, Function<Patches, String> text) {}

    private final String original;
    private final List<Patch> patches = new ArrayList<>();

    public Patches(String original) {
        this.original = original;
    }

    public void replace(int from, int to, String text) {
        patches.add(new Patch(from, to, all -> text));
    }

    public void replace(int from, int to, Function<Patches, String> text) {
        patches.add(new Patch(from, to, text));
    }

    public boolean isEmpty() {
        return patches.isEmpty();
    }

    /** The whole text. */
    public String apply() {
        patches.sort(
                Comparator.comparingInt(Patch::from)
                        .thenComparing(Comparator.comparingInt(Patch::to).reversed()));
        return quote(0, original.length());
    }

    /** A stretch of the original with the replacements that lie inside it. */
    String quote(int from, int to) {
        StringBuilder out = new StringBuilder(to - from + 64);
        int done = from;
        for (int i = first(from); i < patches.size() && patches.get(i).from() < to; i++) {
            Patch patch = patches.get(i);
            boolean whole = patch.from() == from && patch.to() == to && from > 0;
            if (patch.from() >= done && patch.to() <= to && !whole) {
                out.append(original, done, patch.from()).append(patch.text().apply(this));
                done = patch.to();
            }
        }
        return out.append(original, done, to).toString();
    }

    /** The markup that stands there, with the replacements inside it; else the markup as given. */
    String markup(String markup, int from, int to) {
        boolean there =
                from >= 0 && to - from == markup.length() && original.startsWith(markup, from);
        return there ? quote(from, to) : markup;
    }

    private int first(int from) {
        int low = 0;
        int high = patches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (patches.get(middle).from() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

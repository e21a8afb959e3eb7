package interligne.document;

import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts of a document that stand beside its running text: what an image shows, a title that appears
 * under the pointer, the description and keywords, the labels of a table of contents.
 *
 * <p>One that repeats a unit is written with the words of that unit; each other one is a unit of
 * its own after the running text, so that it is translated and checked like everything else.
 */
public final class Asides {

    /** How the path of such a unit begins; a finished page does not show it as a paragraph. */
    static final String PATH = "@";

    /** A text and where it stands in its part. */
    private record Aside(String text, Kind kind, String path, int from, int to) {}

    private final List<Aside> asides = new ArrayList<>();

    /** Whether a unit stands beside the running text. */
    static boolean isAside(Unit unit) {
        return unit.path().startsWith(PATH);
    }

    /** Notes a text, if it is one: names of files and numbers are not. */
    public void add(String text, Kind kind, String what, int from, int to) {
        String clean = Draft.clean(text);
        boolean words = clean.codePoints().anyMatch(Character::isLetter);
        if (words && !clean.matches("\\S+\\.[A-Za-z0-9]{1,5}") && !clean.contains("://")) {
            asides.add(new Aside(clean, kind, PATH + what, from, to));
        }
    }

    /**
     * Makes units of those that no unit says yet; a document without any other text gets none.
     *
     * @param known the texts of all units; grows
     */
    public void finish(Draft draft, Set<String> known) {
        if (known.isEmpty()) {
            return;
        }
        for (Aside aside : asides) {
            if (known.add(aside.text())) {
                draft.add(aside.kind(), 0, aside.path(), "", Content.of(aside.text()));
            }
        }
    }

    /** Notes attributes of elements for readers, wherever they stand in a part. */
    public void attributes(String xml, Set<String> elements, List<String> names) {
        XmlTokens.elements(
                xml,
                element -> {
                    if (elements.contains(element.name())) {
                        names.forEach(name -> attribute(element, xml, name, 0));
                    }
                });
    }

    /** Notes an attribute of the element read last; {@code offset} is where the tokens begin. */
    public void attribute(XmlTokens tokens, String xml, String name, int offset) {
        int at = tokens.valueOf(name);
        if (at >= 0) {
            int begin = offset + at;
            int end = xml.indexOf(xml.charAt(begin - 1), begin);
            add(tokens.attribute(name), Kind.LABEL, name, begin, end);
        }
    }

    /** Notes what elements of a part say that are named here. */
    public void elements(String xml, Set<String> elements) {
        XmlTokens.texts(
                xml,
                (name, text) -> {
                    if (elements.contains(name)) {
                        String what = name.substring(name.indexOf(':') + 1);
                        add(text.text(), Kind.LABEL, what, text.from(), text.to());
                    }
                });
    }

    /** The texts of all units so far. */
    public static Set<String> known(Draft draft) {
        Set<String> known = new HashSet<>();
        draft.units().forEach(unit -> known.add(unit.content().plain()));
        return known;
    }

    /** Writes those whose words change. */
    public void write(Patches patches, Rewriting rewriting) {
        for (Aside aside : asides) {
            String now = rewriting.aside(aside.text());
            if (!now.equals(aside.text())) {
                patches.replace(aside.from(), aside.to(), XmlTokens.escape(now));
            }
        }
    }
}

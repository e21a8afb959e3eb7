package interligne.exchange.bilingual.xliff;

import interligne.exchange.bilingual.XmlIn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The constraints of XLIFF 2 that concern a whole unit: ids, references, code pairs, order. */
final class Xliff2Unit {

    /** An inline code, or one half of a pair. */
    private record Half(
            String element,
            String id,
            String start,
            boolean isolated,
            String reorder,
            String copy,
            String delete,
            String overlap) {}

    /** A source or target: its codes, with the place in the order of the unit. */
    private static final class Side {
        final List<Half> halves = new ArrayList<>();
        int place;
    }

    private final Set<String> ids = new HashSet<>();
    private final Set<String> data = new HashSet<>();
    private final Set<String> dataNeeded = new TreeSet<>();
    private final Set<String> notes = new HashSet<>();
    private final Set<String> targetIds = new HashSet<>();
    private final List<Side> sources = new ArrayList<>();
    private final List<Side> targets = new ArrayList<>();
    private final List<Integer> orders = new ArrayList<>();
    private final Set<String> comments = new TreeSet<>();
    private final Set<String> opened = new HashSet<>();
    private boolean segment;
    private boolean target;
    private String state = "";
    private int parts;
    private Side side = new Side();
    private final String name;

    Xliff2Unit(String name) {
        this.name = name;
    }

    /** A note of the unit. */
    void note(String id) {
        notes.add(id);
    }

    void start(XmlIn xml, String name) {
        String id = xml.attribute("id");
        switch (name) {
            case "segment", "ignorable" -> {
                parts++;
                segment |= name.equals("segment");
                target = false;
                state = xml.attribute("state");
                if (!xml.attribute("subState").isEmpty() && state.isEmpty()) {
                    throw breach(xml, "subState needs state");
                }
                orders.add(0);
                fresh(xml, id, ids);
            }
            case "data" -> {
                if (!data.add(id)) {
                    throw breach(xml, "data id " + id + " is there twice");
                }
            }
            case "source" -> side = side(sources);
            case "target" -> {
                side = side(targets);
                target = true;
                String order = xml.attribute("order");
                if (!order.isEmpty()) {
                    orders.set(parts - 1, Integer.parseInt(order));
                    side.place = Integer.parseInt(order);
                }
            }
            default -> {
                if (Xliff2Shape.inline(name)) {
                    inline(xml, name, id);
                }
            }
        }
    }

    private Side side(List<Side> all) {
        Side next = new Side();
        next.place = parts;
        all.add(next);
        return next;
    }

    private static void fresh(XmlIn xml, String id, Set<String> used) {
        if (!id.isEmpty() && !used.add(id)) {
            throw breach(xml, "id " + id + " is there twice in its unit");
        }
    }

    private void inline(XmlIn xml, String name, String id) {
        fresh(xml, id, target ? targetIds : ids);
        for (String attribute : new String[] {"dataRef", "dataRefStart", "dataRefEnd"}) {
            String reference = xml.attribute(attribute);
            if (!reference.isEmpty()) {
                dataNeeded.add(reference);
            }
        }
        if (!xml.attribute("subType").isEmpty() && xml.attribute("type").isEmpty()) {
            throw breach(xml, "subType needs type");
        }
        subType(xml);
        switch (name) {
            case "cp", "mrk", "sm", "em" -> annotation(xml, name, id);
            default -> code(xml, name, id);
        }
    }

    /** § 4.3.1.31: the values that the standard itself gives belong to one type each. */
    private static void subType(XmlIn xml) {
        String sub = xml.attribute("subType");
        if (sub.startsWith("xlf:")) {
            String wanted =
                    switch (sub.substring("xlf:".length())) {
                        case "b", "i", "u", "lb", "pb" -> "fmt";
                        case "var" -> "ui";
                        default -> "none";
                    };
            if (!wanted.equals(xml.attribute("type"))) {
                throw breach(xml, "subType " + sub + " does not go with this type");
            }
        }
    }

    private void annotation(XmlIn xml, String name, String id) {
        if (name.equals("sm")) {
            opened.add((target ? "t" : "s") + id);
        } else if (name.equals("em")
                && !opened.remove((target ? "t" : "s") + xml.attribute("startRef"))) {
            throw breach(xml, "em needs an sm before it");
        }
        String ref = xml.attribute("ref");
        if (!ref.isEmpty()) {
            String wrong = FragmentId.wrong(ref);
            if (wrong != null) {
                throw breach(xml, "ref=\"" + ref + "\": " + wrong);
            }
        }
        if (xml.attribute("type").equals("comment")) {
            if (ref.isEmpty() == xml.attribute("value").isEmpty()) {
                throw breach(xml, "a comment has either value or ref");
            }
            if (!ref.isEmpty()) {
                comments.add(ref);
            }
        }
    }

    private void code(XmlIn xml, String name, String id) {
        String start = xml.attribute("startRef");
        boolean isolated = xml.attribute("isolated").equals("yes");
        if (name.equals("ec")) {
            if (id.isEmpty() == start.isEmpty()) {
                throw breach(xml, "ec has either id or startRef");
            }
            if (isolated == id.isEmpty()) {
                throw breach(xml, "ec is isolated where it has an id, and only there");
            }
        }
        String reorder = or(xml.attribute("canReorder"), "yes");
        String copy = or(xml.attribute("canCopy"), "yes");
        String delete = or(xml.attribute("canDelete"), "yes");
        if (!reorder.equals("yes") && (copy.equals("yes") || delete.equals("yes"))) {
            throw breach(xml, "canReorder other than yes needs canCopy and canDelete no");
        }
        String overlap = xml.attribute("canOverlap");
        side.halves.add(new Half(name, id, start, isolated, reorder, copy, delete, overlap));
    }

    private static String or(String value, String usual) {
        return value.isEmpty() ? usual : value;
    }

    void end(XmlIn xml, String name) {
        switch (name) {
            case "pc" -> close();
            case "segment", "ignorable" -> {
                if (!target && !state.isEmpty() && !state.equals("initial")) {
                    throw breach(xml, "a segment without target is in state initial");
                }
            }
            case "unit" -> whole(xml);
            default -> {
                // Nothing to be said of a single one.
            }
        }
    }

    /** The end of a pc is a half of its own, tied to its start. */
    private void close() {
        int depth = 0;
        for (int i = side.halves.size() - 1; i >= 0; i--) {
            Half each = side.halves.get(i);
            if (each.element.equals("/pc")) {
                depth++;
            } else if (each.element.equals("pc") && depth-- == 0) {
                String reorder = each.reorder.equals("yes") ? "yes" : "no";
                side.halves.add(
                        new Half("/pc", "", each.id, false, reorder, each.copy, each.delete, ""));
                return;
            }
        }
    }

    private void whole(XmlIn xml) {
        if (!segment) {
            throw breach(xml, "a unit needs a segment");
        }
        for (String needed : dataNeeded) {
            if (!data.contains(needed)) {
                throw breach(xml, "there is no data " + needed + " in the unit");
            }
        }
        for (String ref : comments) {
            if (!ownNote(ref)) {
                throw breach(xml, "a comment refers to a note of its own unit, not " + ref);
            }
        }
        order(xml);
        targets.sort(java.util.Comparator.comparingInt(each -> each.place));
        List<Half> source = halves(sources);
        List<Half> translated = halves(targets);
        pairs(xml, source);
        pairs(xml, translated);
        sequences(xml, source);
        if (!targets.isEmpty()) {
            deleted(xml, translated);
            reordered(xml, source, translated);
        }
    }

    /** Whether a reference names a note of this unit: {@code #n=1} or {@code #/f=f1/u=u1/n=1}. */
    private boolean ownNote(String reference) {
        int at = reference.lastIndexOf("n=");
        String before = at < 0 ? "" : reference.substring(1, at);
        boolean own = before.isEmpty() || before.endsWith("u=" + name + "/");
        return at > 0 && own && notes.contains(reference.substring(at + 2));
    }

    private static List<Half> halves(List<Side> sides) {
        List<Half> all = new ArrayList<>();
        sides.forEach(each -> all.addAll(each.halves));
        return all;
    }

    /** § 4.3.1.20: every part has one place of its own. */
    private void order(XmlIn xml) {
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < orders.size(); i++) {
            int place = orders.get(i) == 0 ? i + 1 : orders.get(i);
            if (place > parts || !places.add(place)) {
                throw breach(xml, "order " + place + " is there twice or too high");
            }
        }
    }

    private static void pairs(XmlIn xml, List<Half> halves) {
        Map<String, Half> starts = new HashMap<>();
        Set<String> ended = new HashSet<>();
        for (Half each : halves) {
            if (each.element.equals("sc")) {
                starts.put(each.id, each);
            } else if (each.element.equals("ec") && !each.start.isEmpty()) {
                Half start = starts.get(each.start);
                if (start == null) {
                    throw breach(xml, "ec needs an sc before it: " + each.start);
                }
                ended.add(each.start);
                alike(xml, start, each);
            }
        }
        for (Half start : starts.values()) {
            if (start.isolated == ended.contains(start.id)) {
                throw breach(
                        xml, "sc " + start.id + " is isolated where it has no ec, and only there");
            }
        }
    }

    private static void alike(XmlIn xml, Half start, Half end) {
        boolean order = start.reorder.equals("yes") == end.reorder.equals("yes");
        if (!order || end.reorder.equals("firstNo") || !start.copy.equals(end.copy)) {
            throw breach(xml, "sc and ec " + start.id + " differ in canReorder or canCopy");
        }
        if (!start.delete.equals(end.delete) || !start.overlap.equals(end.overlap)) {
            throw breach(xml, "sc and ec " + start.id + " differ in canDelete or canOverlap");
        }
    }

    /** § 4.7.2.3: a sequence that may not be reordered begins with firstNo and goes on with no. */
    private static void sequences(XmlIn xml, List<Half> halves) {
        String before = "yes";
        for (Half each : halves) {
            if (each.reorder.equals("no") && before.equals("yes")) {
                throw breach(xml, "canReorder no needs firstNo or no before it");
            }
            before = each.reorder;
        }
    }

    private void deleted(XmlIn xml, List<Half> translated) {
        Set<String> there = new HashSet<>();
        translated.forEach(each -> there.add(name(each)));
        Set<Integer> places = new HashSet<>();
        targets.forEach(each -> places.add(each.place));
        for (Side each : sources) {
            if (!places.contains(each.place)) {
                continue;
            }
            for (Half half : each.halves) {
                if (half.delete.equals("no") && !there.contains(name(half))) {
                    throw breach(xml, "code " + name(half) + " may not be deleted");
                }
            }
        }
    }

    private static String name(Half half) {
        return half.id.isEmpty() ? "/" + half.start : half.id;
    }

    private static void reordered(XmlIn xml, List<Half> source, List<Half> translated) {
        List<String> there = new ArrayList<>();
        translated.forEach(each -> there.add(name(each)));
        String before = "";
        for (Half each : source) {
            if (each.reorder.equals("no") && !before.isEmpty()) {
                int first = there.indexOf(before);
                int next = there.indexOf(name(each));
                if (first >= 0 && next >= 0 && next != first + 1) {
                    throw breach(xml, "code " + name(each) + " may not be reordered");
                }
            }
            before = name(each);
        }
    }

    private static interligne.article.UserError breach(XmlIn xml, String constraint) {
        return Xliff2Validator.breach(xml, constraint);
    }
}

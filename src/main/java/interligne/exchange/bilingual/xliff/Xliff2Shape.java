package interligne.exchange.bilingual.xliff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which elements and attributes of the core of XLIFF 2 may stand where (§ 4.2 and § 4.3 of 2.1), as
 * tables.
 */
final class Xliff2Shape {

    /** A child that is not of the core: a module or an extension. */
    static final String OTHER = "*";

    /**
     * A place among the children of an element.
     *
     * @param names what may stand there
     * @param many whether more than once
     * @param needed whether at least once
     */
    record Step(Set<String> names, boolean many, boolean needed) {}

    /**
     * An element.
     *
     * @param attributes those it may have
     * @param required those it must have
     * @param foreign whether attributes of extensions may stand on it
     * @param steps its children in order; null for text with inline elements
     */
    record Shape(
            Set<String> attributes,
            Set<String> required,
            boolean foreign,
            @Nullable List<Step> steps) {}

    private static final Set<String> INLINE =
            Set.of("cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em");

    private static final Pattern NMTOKEN = Pattern.compile("[\\w:.\\-\u00b7-\uffff]+");
    private static final Pattern NMTOKENS = Pattern.compile("[\\w:.-]+( [\\w:.-]+)*");
    private static final Pattern OWN = Pattern.compile("[^:\\s]+:[^\\s]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern HEX = Pattern.compile("([0-9A-Fa-f]{2}){2,3}");
    private static final Pattern POSITIVE = Pattern.compile("\\+?0*[1-9][0-9]*");
    private static final Pattern YES_NO = Pattern.compile("yes|no");
    private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");
    private static final Pattern TEN = Pattern.compile("[1-9]|10");

    private static final Map<String, Pattern> VALUES = new HashMap<>();
    private static final Map<String, Shape> SHAPES = new HashMap<>();

    static {
        for (String name :
                new String[] {
                    "translate", "canResegment", "canCopy", "canDelete", "canOverlap", "isolated"
                }) {
            VALUES.put(name, YES_NO);
        }
        for (String name : new String[] {"srcDir", "trgDir", "dir"}) {
            VALUES.put(name, DIRECTION);
        }
        for (String name :
                new String[] {
                    "id", "copyOf", "dataRef", "dataRefStart", "dataRefEnd", "startRef"
                }) {
            VALUES.put(name, NMTOKEN);
        }
        for (String name : new String[] {"subFlows", "subFlowsStart", "subFlowsEnd"}) {
            VALUES.put(name, NMTOKENS);
        }
        VALUES.put("canReorder", Pattern.compile("yes|firstNo|no"));
        VALUES.put("state", Pattern.compile("initial|translated|reviewed|final"));
        VALUES.put("subState", OWN);
        VALUES.put("subType", OWN);
        VALUES.put("order", POSITIVE);
        VALUES.put("priority", TEN);
        VALUES.put("appliesTo", Pattern.compile("source|target"));
        VALUES.put("srcLang", LANGUAGE);
        VALUES.put("trgLang", LANGUAGE);
        VALUES.put("hex", HEX);
        element("xliff", "version srcLang", "trgLang", true, many("file"));
        element(
                "file",
                "id",
                "canResegment original translate srcDir trgDir",
                true,
                one("skeleton"),
                any(OTHER),
                one("notes"),
                many("unit", "group"));
        element("skeleton", "", "href", false, any(OTHER));
        element(
                "group",
                "id",
                "name canResegment translate srcDir trgDir type",
                true,
                any(OTHER),
                one("notes"),
                any("unit", "group"));
        element(
                "unit",
                "id",
                "name canResegment translate srcDir trgDir type",
                true,
                any(OTHER),
                one("notes"),
                one("originalData"),
                many("segment", "ignorable"));
        element(
                "segment",
                "",
                "id canResegment state subState",
                false,
                needed("source"),
                one("target"));
        element("ignorable", "", "id", false, needed("source"), one("target"));
        element("notes", "", "", false, many("note"));
        element("note", "", "id appliesTo category priority", true, any());
        element("originalData", "", "", false, many("data"));
        element("data", "id", "dir", false, any("cp"));
        text("source", "", "", false);
        text("target", "", "order", false);
        element("cp", "hex", "", false, any());
        String code = "canCopy canDelete canReorder copyOf subType type";
        element("ph", "id", code + " disp equiv dataRef subFlows", false, any());
        String both = " canOverlap dir ";
        text(
                "pc",
                "id",
                code
                        + both
                        + "dispStart dispEnd equivStart equivEnd dataRefStart dataRefEnd"
                        + " subFlowsStart subFlowsEnd",
                false);
        String half = code + both + "isolated disp equiv dataRef subFlows";
        element("sc", "id", half, false, any());
        element("ec", "", half + " id startRef", false, any());
        text("mrk", "id", "translate type ref value", true);
        element("sm", "id", "translate type ref value", true, any());
        element("em", "startRef", "", false, any());
    }

    private Xliff2Shape() {}

    private static void element(
            String name, String required, String more, boolean foreign, Step... steps) {
        Set<String> needs = words(required);
        Set<String> all = words(required + " " + more);
        SHAPES.put(name, new Shape(all, needs, foreign, List.of(steps)));
    }

    private static void text(String name, String required, String more, boolean foreign) {
        SHAPES.put(name, new Shape(words(required + " " + more), words(required), foreign, null));
    }

    private static Set<String> words(String list) {
        String all = list.strip();
        return all.isEmpty() ? Set.of() : Set.of(all.split("\\s+"));
    }

    private static Step one(String name) {
        return new Step(Set.of(name), false, false);
    }

    private static Step needed(String name) {
        return new Step(Set.of(name), false, true);
    }

    private static Step many(String... names) {
        return new Step(Set.of(names), true, true);
    }

    private static Step any(String... names) {
        return new Step(Set.of(names), true, false);
    }

    /** The shape of an element of the core, or null when the core has none of that name. */
    static @Nullable Shape of(String element) {
        return SHAPES.get(element);
    }

    static boolean inline(String element) {
        return INLINE.contains(element);
    }

    /** Why an attribute may not have that value, or null when it may. */
    static @Nullable String wrong(String element, String attribute, String value) {
        if (attribute.equals("id") && simple(value)) {
            return null;
        }
        Pattern pattern = VALUES.get(attribute);
        if (pattern != null && !pattern.matcher(value).matches()) {
            return attribute + "=\"" + value + "\" is not allowed on " + element;
        }
        return attribute.equals("type") && !type(element, value)
                ? "type=\"" + value + "\" is not allowed on " + element
                : null;
    }

    /** The usual ids, told without a pattern since every element has one. */
    private static boolean simple(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain =
                    (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
            if (!plain && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return !value.isEmpty();
    }

    private static boolean type(String element, String value) {
        return switch (element) {
            case "ph", "pc", "sc", "ec" ->
                    Set.of("fmt", "ui", "quote", "link", "image", "other").contains(value);
            case "mrk", "sm" ->
                    Set.of("generic", "comment", "term").contains(value)
                            || OWN.matcher(value).matches();
            default -> OWN.matcher(value).matches();
        };
    }
}

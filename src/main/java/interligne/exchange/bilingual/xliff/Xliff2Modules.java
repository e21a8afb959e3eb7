package interligne.exchange.bilingual.xliff;

import interligne.exchange.bilingual.XmlIn;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The constraints of the modules of XLIFF 2 (§ 5 of 2.1): matches, glossary, metadata, resource
 * data, change tracking, size restriction, validation. A prefix in a message is the usual one.
 */
final class Xliff2Modules {

    private static final String MODULE = "urn:oasis:names:tc:xliff:";
    private static final Pattern NMTOKEN = Pattern.compile("[\\w:.\\-\u00b7-\uffff]+");
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d+");
    private static final Pattern YES_NO = Pattern.compile("yes|no");
    private static final Pattern HUNDRED =
            Pattern.compile("\\d{1,2}(\\.\\d+)?|100(\\.0+)?|\\.\\d+");

    /** The values of attributes, by prefix, element and name. */
    private static final Map<String, Pattern> VALUES =
            Map.ofEntries(
                    Map.entry("mtc:match type", Pattern.compile("am|ebm|icem|idm|mt|tb|tm|other")),
                    Map.entry("mtc:match reference", YES_NO),
                    Map.entry("mtc:match similarity", HUNDRED),
                    Map.entry("mtc:match matchQuality", HUNDRED),
                    Map.entry("mtc:match matchSuitability", HUNDRED),
                    Map.entry(
                            "mda:metaGroup appliesTo", Pattern.compile("source|target|ignorable")),
                    Map.entry("val:rule normalization", Pattern.compile("none|nfc|nfd")),
                    Map.entry("val:rule caseSensitive", YES_NO),
                    Map.entry("val:rule existsInSource", YES_NO),
                    Map.entry("val:rule disabled", YES_NO),
                    Map.entry("val:rule occurs", NUMBER),
                    Map.entry("res:resourceItem context", YES_NO));

    private final String srcLang;
    private final String trgLang;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> properties = new HashSet<>();
    private final Map<String, String> refs = new HashMap<>();
    private String container = "";
    private String applies = "";
    private boolean profiled;

    Xliff2Modules(String srcLang, String trgLang) {
        this.srcLang = srcLang;
        this.trgLang = trgLang;
    }

    private static String prefix(String namespace) {
        if (!namespace.startsWith(MODULE)) {
            return "";
        }
        String name = namespace.substring(MODULE.length());
        return switch (name.substring(0, Math.max(0, name.indexOf(':')))) {
            case "matches" -> "mtc";
            case "glossary" -> "gls";
            case "metadata" -> "mda";
            case "resourcedata" -> "res";
            case "changetracking" -> "ctr";
            case "validation" -> "val";
            case "sizerestriction" -> "slr";
            default -> "";
        };
    }

    /** An element of the core: what it is called, and its attributes of modules. */
    void core(XmlIn xml) {
        XMLStreamReader raw = xml.raw();
        if (xml.local().equals("unit")) {
            ids.clear();
            refs.clear();
        } else if (!xml.local().equals("note") && !xml.local().equals("data")) {
            ids.add(xml.attribute("id"));
        }
        Set<String> own = new HashSet<>();
        for (int i = 0; i < raw.getAttributeCount(); i++) {
            String namespace = raw.getAttributeNamespace(i);
            if (namespace != null && prefix(namespace).equals("slr")) {
                own.add(raw.getAttributeLocalName(i));
                size(xml, raw.getAttributeLocalName(i), raw.getAttributeValue(i));
            }
        }
        if (own.contains("sizeInfo") && own.contains("sizeInfoRef")) {
            throw breach(xml, "slr:sizeInfo and slr:sizeInfoRef exclude each other");
        }
        boolean half = xml.local().equals("ec") && !xml.attribute("isolated").equals("yes");
        if (half && !own.isEmpty()) {
            throw breach(xml, "slr attributes stand on an ec only when it is isolated");
        }
    }

    /** What sizeInfo says is up to the profile; those of the standard count. */
    private void size(XmlIn xml, String name, String value) {
        boolean number = name.equals("equivStorage") || (profiled && name.equals("sizeInfo"));
        if (number && !NUMBER.matcher(value).matches()) {
            throw breach(xml, "slr:" + name + "=\"" + value + "\" is no number");
        }
    }

    /** An element of a module, at any depth. */
    void module(XmlIn xml) {
        String prefix = prefix(xml.namespace());
        if (prefix.isEmpty()) {
            return;
        }
        String name = prefix + ":" + xml.local();
        XMLStreamReader raw = xml.raw();
        for (int i = 0; i < raw.getAttributeCount(); i++) {
            String attribute = raw.getAttributeLocalName(i);
            Pattern pattern = VALUES.get(name + " " + attribute);
            if (pattern != null && !pattern.matcher(raw.getAttributeValue(i)).matches()) {
                throw breach(
                        xml,
                        attribute
                                + "=\""
                                + raw.getAttributeValue(i)
                                + "\" is not allowed on "
                                + name);
            }
        }
        id(xml, name);
        profiled |= name.equals("slr:profiles");
        switch (name) {
            case "mtc:match" -> match(xml);
            case "gls:glossEntry", "gls:translation" -> ref(xml, name, xml.attribute("ref"));
            case "mda:metadata", "mda:meta" -> {
                if (!xml.attribute("appliesTo").isEmpty()) {
                    throw breach(xml, "appliesTo stands on mda:metaGroup, not on " + name);
                }
            }
            case "res:source" -> language(xml, name, srcLang);
            case "res:target" -> language(xml, name, trgLang);
            case "ctr:revisions" -> applies = xml.attribute("appliesTo");
            case "ctr:revision" -> properties.clear();
            case "ctr:item" -> item(xml);
            case "val:rule" -> rule(xml);
            default -> {}
        }
    }

    private void id(XmlIn xml, String name) {
        boolean begins =
                Set.of("mtc:matches", "gls:glossary", "mda:metadata", "res:resourceData")
                        .contains(name);
        if (begins) {
            container = name;
            seen.clear();
        }
        String id = xml.attribute("id");
        if (id.isEmpty()) {
            return;
        }
        if (!NMTOKEN.matcher(id).matches()) {
            throw breach(xml, "id=\"" + id + "\" is not allowed on " + name);
        }
        if (!begins && !seen.add(id)) {
            throw breach(xml, "id " + id + " is there twice in " + container);
        }
    }

    private void match(XmlIn xml) {
        if (!xml.xml("lang").isEmpty()) {
            throw breach(xml, "xml:lang is not allowed on mtc:match");
        }
        if (!xml.attribute("subType").isEmpty() && xml.attribute("type").isEmpty()) {
            throw breach(xml, "subType on mtc:match needs type");
        }
        String ref = xml.attribute("ref");
        if (ref.isEmpty()) {
            throw breach(xml, "mtc:match needs the attribute ref");
        }
        ref(xml, "mtc:match", ref);
    }

    private void ref(XmlIn xml, String name, String ref) {
        if (ref.isEmpty()) {
            return;
        }
        if (!ref.startsWith("#")) {
            throw breach(xml, "ref=\"" + ref + "\" on " + name + " is no fragment (#…)");
        }
        String id = ref.substring(ref.lastIndexOf('/') + 1).replaceFirst("^#?(t=)?", "");
        refs.putIfAbsent(id, name);
    }

    private static void language(XmlIn xml, String name, String expected) {
        String own = xml.xml("lang");
        if (!own.isEmpty() && !own.equalsIgnoreCase(expected)) {
            throw breach(xml, "xml:lang of " + name + " must be that of the file");
        }
    }

    private void item(XmlIn xml) {
        String property = xml.attribute("property");
        Xliff2Shape.Shape shape = Xliff2Shape.of(applies);
        boolean known =
                property.equals("content")
                        || shape == null
                        || shape.attributes().contains(property);
        if (!known) {
            throw breach(xml, "property=\"" + property + "\" is no attribute of " + applies);
        }
        if (!properties.add(property)) {
            throw breach(xml, "property " + property + " is there twice in ctr:revision");
        }
    }

    private static void rule(XmlIn xml) {
        int rules = 0;
        for (String name : new String[] {"isPresent", "isNotPresent", "startsWith", "endsWith"}) {
            rules += xml.raw().getAttributeValue("", name) == null ? 0 : 1;
        }
        boolean own = false;
        for (int i = 0; i < xml.raw().getAttributeCount(); i++) {
            String namespace = xml.raw().getAttributeNamespace(i);
            own |= namespace != null && !namespace.isEmpty();
        }
        if (rules > 1 || (rules == 0 && !own)) {
            throw breach(
                    xml, "val:rule needs one of isPresent, isNotPresent, startsWith, endsWith");
        }
        boolean present = xml.raw().getAttributeValue("", "isPresent") != null;
        if (!xml.attribute("occurs").isEmpty() && !present) {
            throw breach(xml, "occurs on val:rule needs isPresent");
        }
        boolean absent = xml.raw().getAttributeValue("", "isNotPresent") != null;
        boolean custom = rules == 0;
        if (!xml.attribute("existsInSource").isEmpty() && (absent || custom)) {
            throw breach(xml, "existsInSource needs isPresent, startsWith or endsWith");
        }
    }

    /** The end of a unit: every reference has found its place. */
    void endOfUnit(XmlIn xml) {
        refs.forEach(
                (id, name) -> {
                    if (!id.contains("=") && !ids.contains(id)) {
                        throw breach(
                                xml,
                                "ref of " + name + " points to " + id + ", which is not there");
                    }
                });
    }

    private static interligne.article.UserError breach(XmlIn xml, String constraint) {
        return Xliff2Validator.breach(xml, constraint);
    }
}

package interligne.exchange.bilingual.xliff;

import interligne.article.UserError;
import interligne.exchange.bilingual.Ids;
import interligne.exchange.bilingual.XmlIn;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Holds an XLIFF 2 file against the constraints of the core while it is read: elements and
 * attributes here, what concerns a whole unit in {@link Xliff2Unit}. The first breach is refused
 * with its line and the constraint.
 */
final class Xliff2Validator implements XmlIn.Watcher {

    private static final String CORE = "urn:oasis:names:tc:xliff:document:2";
    private static final String MODULE = "urn:oasis:names:tc:xliff:";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** An open element. */
    private static final class Open {
        final String name;
        final Xliff2Shape.@Nullable Shape shape;
        final String language;
        int step;
        int used;
        boolean text;

        Open(String name, Xliff2Shape.@Nullable Shape shape, String language) {
            this.name = name;
            this.shape = shape;
            this.language = language;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final Set<String> files = new HashSet<>();
    private final Ids groups = new Ids();
    private final Set<String> notes = new HashSet<>();
    private String srcLang = "";
    private String trgLang = "";
    private boolean href;
    private @Nullable Xliff2Unit unit;
    private Xliff2Modules modules = new Xliff2Modules("", "");

    @Override
    public void start(XmlIn xml) {
        boolean core = xml.namespace().startsWith(CORE);
        Open parent = open.peek();
        String name = core ? xml.local() : Xliff2Shape.OTHER;
        if (!core) {
            modules.module(xml);
        }
        if (parent != null && parent.shape == null) {
            open.push(new Open(Xliff2Shape.OTHER, null, parent.language));
            return;
        }
        if (parent != null) {
            place(xml, parent, name);
        }
        Xliff2Shape.Shape shape = core ? Xliff2Shape.of(name) : null;
        if (core && shape == null) {
            throw breach(xml, "there is no element " + name + " in XLIFF 2");
        }
        String own = xml.xml("lang");
        String language = own.isEmpty() && parent != null ? parent.language : own;
        if (shape != null) {
            attributes(xml, name, shape);
            enter(xml, name, language);
            modules.core(xml);
        }
        open.push(new Open(name, shape, language));
    }

    private void place(XmlIn xml, Open parent, String name) {
        List<Xliff2Shape.Step> steps = parent.shape == null ? null : parent.shape.steps();
        if (steps == null) {
            if (!Xliff2Shape.inline(name)) {
                throw breach(xml, shown(name) + " may not stand in " + parent.name);
            }
            return;
        }
        while (parent.step < steps.size() && !steps.get(parent.step).names().contains(name)) {
            if (steps.get(parent.step).needed() && parent.used == 0) {
                break;
            }
            parent.step++;
            parent.used = 0;
        }
        Xliff2Shape.Step step = parent.step < steps.size() ? steps.get(parent.step) : null;
        boolean fits = step != null && step.names().contains(name);
        if (step == null || !fits || (parent.used > 0 && !step.many())) {
            throw breach(xml, shown(name) + " may not stand here in " + parent.name);
        }
        parent.used++;
        parent.text |= parent.name.equals("skeleton");
    }

    private static String shown(String name) {
        return name.equals(Xliff2Shape.OTHER) ? "an extension" : name;
    }

    private static void attributes(XmlIn xml, String element, Xliff2Shape.Shape shape) {
        XMLStreamReader raw = xml.raw();
        int needed = 0;
        for (int i = 0; i < raw.getAttributeCount(); i++) {
            String namespace = raw.getAttributeNamespace(i);
            String name = raw.getAttributeLocalName(i);
            if (namespace == null || namespace.isEmpty()) {
                if (!shape.attributes().contains(name)) {
                    throw breach(xml, "attribute " + name + " is not allowed on " + element);
                }
                String wrong = Xliff2Shape.wrong(element, name, raw.getAttributeValue(i));
                if (wrong != null) {
                    throw breach(xml, wrong);
                }
                needed += shape.required().contains(name) ? 1 : 0;
            } else if (!namespace.equals(XML)
                    && !namespace.startsWith(MODULE)
                    && !namespace.startsWith("http://www.w3.org/2005/11/its")
                    && !namespace.startsWith("http://www.w3.org/ns/its-xliff")
                    && !shape.foreign()) {
                throw breach(xml, "extension attributes are not allowed on " + element);
            }
        }
        for (String name : shape.required()) {
            if (needed < shape.required().size() && xml.attribute(name).isEmpty()) {
                throw breach(xml, element + " needs the attribute " + name);
            }
        }
    }

    private void enter(XmlIn xml, String name, String language) {
        String id = xml.attribute("id");
        switch (name) {
            case "xliff" -> {
                srcLang = xml.attribute("srcLang");
                trgLang = xml.attribute("trgLang");
                modules = new Xliff2Modules(srcLang, trgLang);
            }
            case "file" -> {
                groups.clear();
                unique(xml, files.add(id), "file id " + id);
            }
            case "group" -> unique(xml, groups.add(id), "group id " + id);
            case "skeleton" -> href = !xml.attribute("href").isEmpty();
            case "notes" -> notes.clear();
            case "note" -> {
                unique(xml, id.isEmpty() || notes.add(id), "note id " + id);
                if (unit != null && !id.isEmpty()) {
                    unit.note(id);
                }
            }
            case "unit" -> unit = new Xliff2Unit(id);
            default -> {
                if (name.equals("source") && !language.isEmpty()) {
                    same(xml, language, srcLang, "the language of a source", "srcLang");
                } else if (name.equals("target")) {
                    if (trgLang.isEmpty()) {
                        throw breach(xml, "a target needs trgLang on xliff");
                    }
                    if (!language.isEmpty()) {
                        same(xml, language, trgLang, "the language of a target", "trgLang");
                    }
                }
                if (unit != null) {
                    unit.start(xml, name);
                }
            }
        }
    }

    private static void same(XmlIn xml, String one, String other, String what, String name) {
        if (!one.equalsIgnoreCase(other)) {
            throw breach(xml, what + " (xml:lang) must be that of " + name);
        }
    }

    private static void unique(XmlIn xml, boolean fresh, String what) {
        if (!fresh) {
            throw breach(xml, what + " is there twice");
        }
    }

    @Override
    public void text(XmlIn xml) {
        Open top = open.peek();
        if (top == null || top.shape == null || xml.raw().isWhiteSpace()) {
            return;
        }
        if (top.name.equals("skeleton")) {
            top.text = true;
        } else if (top.shape.steps() != null
                && !top.name.equals("note")
                && !top.name.equals("data")) {
            throw breach(xml, "words may not stand in " + top.name);
        }
    }

    @Override
    public void end(XmlIn xml) {
        Open done = open.pop();
        if (done.shape == null) {
            return;
        }
        List<Xliff2Shape.Step> steps = done.shape.steps();
        for (int i = done.step; steps != null && i < steps.size(); i++) {
            if (steps.get(i).needed() && (i > done.step || done.used == 0)) {
                throw breach(
                        xml, done.name + " needs " + String.join(" or ", steps.get(i).names()));
            }
        }
        if (done.name.equals("skeleton") && done.text == href) {
            throw breach(xml, "a skeleton has either content or href");
        }
        if (unit != null) {
            unit.end(xml, done.name);
            if (done.name.equals("unit")) {
                modules.endOfUnit(xml);
                unit = null;
            }
        }
    }

    /** A breach of the standard at this line. */
    static UserError breach(XmlIn xml, String constraint) {
        return xml.fault("not valid XLIFF 2, " + constraint, "have it put right where it was made");
    }
}

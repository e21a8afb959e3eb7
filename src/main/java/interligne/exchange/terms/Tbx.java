package interligne.exchange.terms;

import interligne.article.UserError;
import interligne.exchange.bilingual.XmlIn;
import interligne.glossary.Concept;
import interligne.glossary.TermStatus;
import interligne.glossary.sheet.GlossarySheet;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;

/**
 * Reads TBX: version 3 (ISO 30042:2019) in the styles DCA and DCT, and version 2 ({@code martif}).
 *
 * <p>A document type declaration is passed over and never resolved. A file that mixes the versions
 * or the styles, or lacks what the standard asks for, is refused with its line.
 */
final class Tbx implements TermReader {

    /** The namespace of the standard, and that of its draft, which older examples have. */
    private static final Set<String> CORE =
            Set.of("urn:iso:std:iso:30042:ed-2", "urn:iso:std:iso:30042:ed:3.0");

    private static final Set<String> CARRIERS =
            Set.of("descrip", "termNote", "admin", "transac", "xref", "ref");

    private static final Set<String> NATIVE_CODES = Set.of("ph", "bpt", "ept", "it", "ut");

    @Override
    public List<Concept> read(String name, byte[] bytes) {
        return read(name, bytes, remark -> {});
    }

    @Override
    public List<Concept> read(String name, byte[] bytes, Consumer<String> remarks) {
        XmlIn xml = XmlIn.open(new ByteArrayInputStream(bytes), name);
        return new Reading(name, xml, remarks).concepts();
    }

    /** One pass over one file. */
    private static final class Reading {
        private final String name;
        private final XmlIn xml;
        private final Consumer<String> remarks;
        private final List<Concept> concepts = new ArrayList<>();
        private final Set<String> fileIds = new HashSet<>();
        private final ConceptIds ids = new ConceptIds();
        private boolean old;
        private boolean tags;

        Reading(String name, XmlIn xml, Consumer<String> remarks) {
            this.name = name;
            this.xml = xml;
            this.remarks = remarks;
        }

        List<Concept> concepts() {
            boolean root = true;
            while (xml.more()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (root) {
                    root();
                    root = false;
                } else if (xml.local().equals(old ? "termEntry" : "conceptEntry")) {
                    concept();
                } else {
                    refuseOtherVersion();
                }
            }
            if (concepts.isEmpty()) {
                throw new UserError(
                        name
                                + ": there is no "
                                + (old ? "termEntry" : "conceptEntry")
                                + " with a term in it, so nothing to read.");
            }
            return concepts;
        }

        private void root() {
            String local = xml.local();
            old = local.equals("martif");
            if (!old && !local.equals("tbx")) {
                throw xml.fault(
                        "the root is <" + local + ">", "a TBX file begins with tbx or martif");
            }
            if (old) {
                return;
            }
            if (!CORE.contains(xml.namespace())) {
                throw xml.fault(
                        "the root tbx is not in the namespace of ISO 30042 (it is in \""
                                + xml.namespace()
                                + "\")",
                        "write xmlns=\"urn:iso:std:iso:30042:ed-2\"");
            }
            String style = xml.attribute("style").toLowerCase(Locale.ROOT);
            if (!style.equals("dca") && !style.equals("dct")) {
                throw xml.fault("the style is \"" + style + "\"", "write style dca or dct");
            }
            tags = style.equals("dct");
        }

        private void refuseOtherVersion() {
            Set<String> others =
                    old
                            ? Set.of("conceptEntry", "langSec", "termSec", "tbxHeader")
                            : Set.of("termEntry", "langSet", "tig", "ntig", "martifHeader");
            if (others.contains(xml.local())) {
                throw xml.fault(
                        "<"
                                + xml.local()
                                + "> belongs to version "
                                + (old ? 3 : 2)
                                + " of TBX, but the root to version "
                                + (old ? 2 : 3),
                        "have it written anew by the program it comes from");
            }
        }

        private void concept() {
            int line = xml.line();
            if (concepts.size() == GlossarySheet.MOST) {
                throw xml.fault(
                        "more than " + GlossarySheet.MOST + " concepts", "leave some of them out");
            }
            String id = xml.attribute("id");
            if (!id.isEmpty() && !fileIds.add(id)) {
                throw xml.fault("the id \"" + id + "\" stands twice", "ids of a file are unique");
            }
            ConceptDraft draft = new ConceptDraft();
            boolean terms = false;
            while (inside()) {
                refuseOtherVersion();
                if (xml.local().equals(old ? "langSet" : "langSec")) {
                    language(draft);
                    terms = true;
                } else {
                    category(draft, "");
                }
            }
            if (!terms) {
                throw XmlIn.fault(name, line, "a concept without a term", "give it one or cut it");
            }
            if (!draft.firstTerm().isEmpty()) { // programs write empty terms for "not yet"
                concepts.add(built(draft, id, line));
            }
        }

        private Concept built(ConceptDraft draft, String id, int line) {
            String own = draft.ownId();
            if (own.isEmpty() && !ConceptIds.number(id)) {
                own = id;
            }
            if (own.isEmpty() && !id.isEmpty()) {
                draft.say("entry", "", id);
            }
            try {
                return draft.built(own.isEmpty() ? ids.from(draft.firstTerm()) : ids.free(own));
            } catch (UserError e) {
                throw new UserError(name + ":" + line + ": " + e.getMessage());
            }
        }

        private void language(ConceptDraft draft) {
            String tag = xml.xml("lang").strip().toLowerCase(Locale.ROOT);
            int line = xml.line();
            if (tag.isEmpty()) {
                throw xml.fault("<" + xml.local() + "> has no xml:lang", "name its language");
            }
            boolean terms = false;
            while (inside()) {
                refuseOtherVersion();
                switch (xml.local()) {
                    case "tig", "ntig", "termSec" -> {
                        term(draft, tag);
                        terms = true;
                    }
                    default -> category(draft, "." + tag);
                }
            }
            if (!terms) {
                throw XmlIn.fault(
                        name, line, "a language without a term", "give it one or cut it out");
            }
        }

        private void term(ConceptDraft draft, String tag) {
            int line = xml.line();
            String place = "." + tag + "." + (draft.language(tag).size() + 1);
            String[] found = {"", ""};
            inTerm(draft, place, found);
            Optional<TermStatus> status = status(found[1], line);
            if (found[0].isEmpty()) {
                remarks.accept(
                        name + ":" + line + ": a term in " + tag + " without words is left out.");
            } else {
                if (found[0].indexOf('|') >= 0) {
                    String kept = found[0].replace('|', '/');
                    remarks.accept(
                            name
                                    + ":"
                                    + line
                                    + ": the term \""
                                    + found[0]
                                    + "\" is kept as \""
                                    + kept
                                    + "\", because | parts the terms of a cell.");
                }
                if (status.isEmpty() && !found[1].isEmpty()) {
                    draft.say("administrativeStatus", place, found[1]);
                }
                draft.term(tag, found[0], status);
            }
        }

        private void inTerm(ConceptDraft draft, String place, String[] found) {
            while (inside()) {
                switch (xml.local()) {
                    case "term" -> found[0] = text();
                    case "termGrp" -> inTerm(draft, place, found);
                    default -> {
                        String category = name();
                        if (category.equals("administrativeStatus")) {
                            found[1] = text();
                        } else {
                            category(draft, place);
                        }
                    }
                }
            }
        }

        /** The status, also in the words of older programs; none where it says something else. */
        private Optional<TermStatus> status(String value, int line) {
            String word = value.replaceFirst("(?i)(Term)?(-admn-sts)?$", "");
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "", "standardized", "legal", "regulated" -> Optional.empty();
                case "preferred" -> Optional.of(TermStatus.PREFERRED);
                case "admitted" -> Optional.of(TermStatus.ADMITTED);
                case "deprecated", "notrecommended" -> Optional.of(TermStatus.DEPRECATED);
                case "superseded", "obsolete" -> Optional.of(TermStatus.SUPERSEDED);
                case "forbidden" -> Optional.of(TermStatus.FORBIDDEN);
                default ->
                        throw XmlIn.fault(
                                name,
                                line,
                                "\"" + value + "\" is no administrative status",
                                "use one of " + DataCategory.STATUS.values());
            };
        }

        /** What is said of concept, language or term, alone or in a group with its source. */
        private void category(ConceptDraft draft, String place) {
            refuseOtherStyle();
            if (!xml.local().endsWith("Grp")) {
                draft.say(name(), place, value());
                return;
            }
            String first = "";
            while (inside()) {
                refuseOtherStyle();
                String own = first.isEmpty() ? name() : first + "." + name();
                first = first.isEmpty() ? own : first;
                draft.say(own, place, value());
            }
        }

        private void refuseOtherStyle() {
            boolean core = CORE.contains(xml.namespace());
            boolean carrier = core && CARRIERS.contains(xml.local());
            if (!old && (tags ? carrier : !core)) {
                throw xml.fault(
                        "<"
                                + xml.local()
                                + "> does not belong to the style "
                                + (tags ? "dct" : "dca"),
                        "correct the style of the root or have the file written anew");
            }
        }

        /** The name of a data category: its type in DCA and version 2, its tag in DCT. */
        private String name() {
            String type = xml.attribute("type").strip();
            return type.isEmpty() ? xml.local() : type;
        }

        private String value() {
            String target = xml.attribute("target");
            String text = text();
            return target.isEmpty() ? text : (text + " <" + target + ">").strip();
        }

        /** The words to the end of this element, those of marked parts too, on one line. */
        private String text() {
            StringBuilder text = new StringBuilder();
            int open = 1;
            while (open > 0) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (NATIVE_CODES.contains(xml.local())) {
                        xml.skip();
                    } else {
                        open++;
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    open--;
                } else if (XmlIn.isText(event)) {
                    text.append(xml.text());
                    xml.bounded(text.length());
                }
            }
            return text.toString().strip().replaceAll("[ \t\n\r]+", " ");
        }

        /** Moves to the next element inside the one that was begun; no at its end. */
        private boolean inside() {
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    return false;
                }
            }
        }
    }
}

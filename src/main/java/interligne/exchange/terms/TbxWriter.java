package interligne.exchange.terms;

import interligne.article.UserError;
import interligne.exchange.Xml;
import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.TermStatus;
import interligne.language.Languages;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes TBX in one of its dialects; what a dialect has no data category for becomes a note {@code
 * [name] value}, which {@link Tbx} reads back.
 */
final class TbxWriter implements TermWriter {

    /** The column that keeps the id of the file a concept came from. */
    private static final String ENTRY = "entry";

    private static final String MODULES = "http://www.tbxinfo.net/ns/";

    /** The three ways of writing the same. */
    enum Style {
        DCA,
        DCT,
        VERSION_2
    }

    private final String dialect;
    private final Style style;

    /**
     * A dialect.
     *
     * @param dialect {@code Core}, {@code Min} or {@code Basic}
     */
    TbxWriter(String dialect, Style style) {
        this.dialect = dialect;
        this.style = style;
    }

    @Override
    public void write(List<Concept> concepts, Writer out) throws IOException {
        if (concepts.isEmpty()) {
            throw new UserError(
                    "The glossary is empty, and TBX has no files without concepts; glossary add begins it.");
        }
        String language =
                concepts.stream()
                        .flatMap(each -> each.terms().keySet().stream())
                        .findFirst()
                        .orElse(Languages.ALL.get(0).tag());
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        boolean two = style == Style.VERSION_2;
        out.write(two ? martif(language) : tbx(language));
        out.write("  <text>\n    <body>\n");
        Entries entries = new Entries(out);
        for (Concept concept : concepts) {
            entries.concept(concept);
        }
        out.write("    </body>\n  </text>\n");
        out.write(two ? "</martif>\n" : "</tbx>\n");
    }

    private static String martif(String language) {
        return "<martif type=\"TBX-Basic\" xml:lang=\""
                + language
                + "\">\n  <martifHeader>\n    <fileDesc>\n      <sourceDesc>\n"
                + "        <p>a glossary kept with interligne</p>\n"
                + "      </sourceDesc>\n    </fileDesc>\n    <encodingDesc>\n"
                + "      <p type=\"XCSURI\">TBXBasicXCSV02.xcs</p>\n"
                + "    </encodingDesc>\n  </martifHeader>\n";
    }

    private String tbx(String language) {
        boolean tags = style == Style.DCT;
        StringBuilder root = new StringBuilder("<tbx type=\"TBX-").append(dialect);
        root.append("\" style=\"").append(tags ? "dct" : "dca");
        root.append("\" xml:lang=\"").append(language);
        root.append("\" xmlns=\"urn:iso:std:iso:30042:ed-2\"");
        for (String module : tags ? modules() : List.<String>of()) {
            root.append(" xmlns:").append(module).append("=\"");
            root.append(MODULES).append(module).append('"');
        }
        return root
                + ">\n  <tbxHeader>\n    <fileDesc>\n      <sourceDesc>\n"
                + "        <p>a glossary kept with interligne</p>\n"
                + "      </sourceDesc>\n    </fileDesc>\n  </tbxHeader>\n";
    }

    private List<String> modules() {
        return switch (dialect) {
            case "Basic" -> List.of("min", "basic");
            case "Min" -> List.of("min");
            default -> List.of();
        };
    }

    /** Something said at a place: a known category, a note, or anything under its name. */
    private record Saying(String name, String value) {}

    /** The entries of one file. */
    private final class Entries {
        private final Writer out;
        private final ConceptIds ids = new ConceptIds();

        Entries(Writer out) {
            this.out = out;
        }

        void concept(Concept concept) throws IOException {
            String tag = style == Style.VERSION_2 ? "termEntry" : "conceptEntry";
            Map<String, List<Saying>> sayings = sayings(concept);
            String id = id(concept);
            line(6, "<" + tag + " id=\"" + Xml.attribute(id) + "\">");
            said(8, 'c', sayings.getOrDefault("", List.of()));
            boolean first = true;
            for (Map.Entry<String, List<Term>> each : concept.terms().entrySet()) {
                language(concept, each.getKey(), sayings, first);
                first = false;
            }
            line(6, "</" + tag + ">");
        }

        /** An id as XML allows it, once in the file. */
        private String id(Concept concept) {
            String own = concept.extra().getOrDefault(ENTRY, concept.id());
            String name = own.replaceAll("[^\\p{L}\\p{Nd}._-]", "_");
            return ids.free(name.matches("[\\p{L}_].*") ? name : "_" + name);
        }

        private void language(
                Concept concept, String tag, Map<String, List<Saying>> sayings, boolean first)
                throws IOException {
            boolean two = style == Style.VERSION_2;
            line(8, "<" + (two ? "langSet" : "langSec") + " xml:lang=\"" + tag + "\">");
            said(10, 'l', sayings.getOrDefault("." + tag, List.of()));
            int n = 0;
            for (Term term : concept.in(tag)) {
                n++;
                line(10, two ? "<tig>" : "<termSec>");
                line(12, "<term>" + Xml.text(term.text()) + "</term>");
                List<Saying> said = new ArrayList<>(own(concept, term, first));
                said.addAll(sayings.getOrDefault("." + tag + "." + n, List.of()));
                said.removeIf(each -> element(each, 't').isEmpty());
                said(12, 't', said);
                line(10, two ? "</tig>" : "</termSec>");
            }
            line(8, two ? "</langSet>" : "</langSec>");
        }

        /** Notes on terms come before what else is said of them. */
        private void said(int indent, char level, List<Saying> sayings) throws IOException {
            List<String> lines = new ArrayList<>();
            int termNotes = 0;
            for (Saying saying : sayings) {
                boolean termNote = element(saying, level).equals("termNote");
                lines.add(termNote ? termNotes++ : lines.size(), written(saying, level));
            }
            for (String each : lines) {
                line(indent, each);
            }
        }

        private void line(int indent, String text) throws IOException {
            out.write(" ".repeat(indent));
            out.write(text);
            out.write('\n');
        }
    }

    /** What the columns of a concept say of each of its terms. */
    private static List<Saying> own(Concept concept, Term term, boolean sourceLanguage) {
        List<Saying> own = new ArrayList<>();
        own.add(new Saying("administrativestatus", status(term.status())));
        if (DataCategory.POS.values().contains(concept.pos())) {
            own.add(new Saying("partofspeech", concept.pos()));
        }
        if (!concept.gender().isEmpty() && !sourceLanguage) {
            own.add(new Saying("grammaticalgender", gender(concept.gender())));
        }
        return own;
    }

    private static String gender(String letter) {
        return letter.equals("m") ? "masculine" : letter.equals("f") ? "feminine" : "other";
    }

    private static String status(TermStatus status) {
        String word = status == TermStatus.FORBIDDEN ? "deprecated" : status.label();
        return word + "Term-admn-sts";
    }

    /** Everything that is said of a concept, by the place it belongs to. */
    private Map<String, List<Saying>> sayings(Concept concept) {
        Map<String, List<Saying>> sayings = new HashMap<>();
        List<Saying> all = new ArrayList<>();
        if (!concept.domain().isEmpty()) {
            all.add(new Saying("subjectfield", concept.domain()));
        }
        if (!concept.note().isEmpty()) {
            all.add(new Saying("note", concept.note()));
        }
        columns(concept).forEach((column, value) -> all.add(new Saying(column, value)));
        concept.extra().forEach((column, value) -> all.add(new Saying(column, value)));
        for (Saying saying : all) {
            String place = place(concept, saying.name());
            String name = saying.name().substring(0, saying.name().length() - place.length());
            boolean fits = true;
            for (String line : saying.value().split("\n", -1)) {
                fits &= !element(new Saying(name, line), level(place)).isEmpty();
            }
            for (String line : saying.value().split("\n", -1)) {
                sayings.computeIfAbsent(fits ? place : "", key -> new ArrayList<>())
                        .add(
                                fits
                                        ? new Saying(name, line)
                                        : new Saying("note", "[" + saying.name() + "] " + line));
            }
        }
        return sayings;
    }

    /** The columns for which TBX has no data category. */
    private Map<String, String> columns(Concept concept) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (!concept.id().matches("[\\p{L}_][\\p{L}\\p{Nd}._-]*")
                || ConceptIds.number(concept.id())) {
            columns.put("id", concept.id());
        }
        if (concept.kind() != Concept.Kind.TERM) {
            columns.put("kind", concept.kind().label());
        }
        if (concept.policy() == Concept.Policy.KEEP) {
            columns.put("policy", concept.policy().label());
        }
        if (concept.caseSensitive() != concept.kind().sensitive()) {
            columns.put("case", concept.caseSensitive() ? "sensitive" : "insensitive");
        }
        boolean min = modules().contains(DataCategory.POS.module());
        boolean posFits = min && DataCategory.POS.values().contains(concept.pos());
        if (!concept.pos().isEmpty() && !posFits) {
            columns.put("pos", concept.pos());
        }
        boolean genderFits =
                modules().contains(DataCategory.GENDER.module()) && concept.terms().size() > 1;
        if (!concept.gender().isEmpty() && !genderFits) {
            columns.put("gender", concept.gender());
        }
        concept.terms()
                .forEach(
                        (tag, terms) -> {
                            for (int i = 0; i < terms.size(); i++) {
                                TermStatus status = terms.get(i).status();
                                boolean usual = status == TermStatus.byPlace(i);
                                if (min ? status == TermStatus.FORBIDDEN : !usual) {
                                    columns.put("status." + tag + "." + (i + 1), status.label());
                                }
                            }
                        });
        return columns;
    }

    /** The place that the end of a column's name gives: a language or a term; else empty. */
    private static String place(Concept concept, String column) {
        for (Map.Entry<String, List<Term>> language : concept.terms().entrySet()) {
            String tag = "." + language.getKey().toLowerCase(Locale.ROOT);
            if (column.endsWith(tag)) {
                return tag;
            }
            for (int n = 1; n <= language.getValue().size(); n++) {
                if (column.endsWith(tag + "." + n)) {
                    return tag + "." + n;
                }
            }
        }
        return "";
    }

    private static char level(String place) {
        return place.isEmpty() ? 'c' : place.matches(".*\\.\\d+") ? 't' : 'l';
    }

    /** The element for something at a level in this dialect, or empty when it has none. */
    private String element(Saying saying, char level) {
        if (saying.name().equals("note")) {
            return "note";
        }
        return DataCategory.of(saying.name())
                .filter(
                        each ->
                                each.allows(level, saying.value())
                                        && modules().contains(each.module()))
                .map(DataCategory::element)
                .orElse("");
    }

    private String written(Saying saying, char level) {
        String text = Xml.text(saying.value());
        String element = element(saying, level);
        if (element.equals("note")) {
            return "<note>" + text + "</note>";
        }
        DataCategory category = DataCategory.of(saying.name()).orElseThrow();
        if (style == Style.DCT) {
            String tag = category.module() + ":" + category.name();
            return "<" + tag + ">" + text + "</" + tag + ">";
        }
        String start = "<" + element + " type=\"" + category.name() + "\">";
        return start + text + "</" + element + ">";
    }
}

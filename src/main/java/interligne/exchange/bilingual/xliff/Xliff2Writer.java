package interligne.exchange.bilingual.xliff;

import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.Unit;
import interligne.exchange.Xml;
import interligne.exchange.bilingual.Nesting;
import interligne.exchange.bilingual.TextPairWriter;
import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.TermMatch;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * XLIFF 2.1: a unit for each of ours, what stands between segments as ignorable, states as in the
 * contract, an older pair as a match, terms as a glossary, origin and persons as metadata.
 */
public final class Xliff2Writer implements TextPairWriter {

    private static final String MODULES =
            " xmlns:gls=\"urn:oasis:names:tc:xliff:glossary:2.0\""
                    + " xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\""
                    + " xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\"";

    @Override
    public void write(Work work, Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"" + Xliff2.NAMESPACE);
        out.write("\"" + MODULES + "\n  version=\"2.1\" srcLang=\"");
        out.write(Xml.attribute(work.edition().source()) + "\" trgLang=\"");
        out.write(Xml.attribute(work.edition().target()) + "\">\n  <file id=\"f1\" original=\"");
        out.write(Xml.attribute(work.article().id()) + "\" xml:space=\"preserve\">\n");
        Map<String, Translation> translations = work.translations();
        for (Unit unit : work.article().units()) {
            if (!unit.segments().isEmpty()) {
                new OneUnit(unit, translations, work, out).write();
            }
        }
        out.write("  </file>\n</xliff>\n");
        out.flush();
    }

    /** One unit while it is written. */
    private static final class OneUnit {
        private final Unit unit;
        private final Map<String, Translation> translations;
        private final Work work;
        private final Writer out;
        private final String sources;
        private final String targets;
        private final Set<String> sourceIds = new HashSet<>();
        private final Set<String> targetIds = new HashSet<>();

        OneUnit(Unit unit, Map<String, Translation> translations, Work work, Writer out) {
            this.unit = unit;
            this.translations = translations;
            this.work = work;
            this.out = out;
            sources = unit.content().text();
            StringBuilder all = new StringBuilder();
            for (Segment segment : unit.segments()) {
                Translation translation = translations.get(segment.id());
                all.append(translation == null ? "" : translation.target()).append('\n');
            }
            targets = all.toString();
        }

        void write() throws IOException {
            out.write(
                    "    <unit id=\"" + unit.id() + "\" type=\"ilg:" + unit.kind().label() + "\"");
            out.write(untouched() ? " translate=\"no\">\n" : ">\n");
            glossary();
            matches();
            metadata();
            notes();
            originalData();
            int done = 0;
            for (Segment segment : unit.segments()) {
                between(done, segment.span().start());
                segment(segment);
                done = segment.span().end();
            }
            between(done, unit.content().text().length());
            out.write("    </unit>\n");
        }

        private boolean untouched() {
            for (Segment segment : unit.segments()) {
                Translation translation = translations.get(segment.id());
                if (translation != null && !translation.untouched()) {
                    return false;
                }
            }
            return true;
        }

        private void glossary() throws IOException {
            Set<String> entries = new LinkedHashSet<>();
            String target = work.edition().target();
            for (Segment segment : unit.segments()) {
                for (TermMatch match : work.terms().getOrDefault(segment.id(), List.of())) {
                    String words = terms(match.concept(), target);
                    if (!words.isEmpty()) {
                        entries.add(
                                "        <gls:glossEntry><gls:term>"
                                        + Xml.text(match.text())
                                        + "</gls:term>"
                                        + words
                                        + "</gls:glossEntry>\n");
                    }
                }
            }
            if (!entries.isEmpty()) {
                out.write("      <gls:glossary>\n" + String.join("", entries));
                out.write("      </gls:glossary>\n");
            }
        }

        private static String terms(Concept concept, String language) {
            StringBuilder words = new StringBuilder();
            for (Term term : concept.in(language)) {
                if (term.status().allowed()) {
                    words.append("<gls:translation>").append(Xml.text(term.text()));
                    words.append("</gls:translation>");
                }
            }
            return words.toString();
        }

        private void matches() throws IOException {
            boolean any = false;
            for (Segment segment : unit.segments()) {
                Translation each = translations.get(segment.id());
                if (each == null || !each.is(Flag.STALE) || each.target().isBlank()) {
                    continue;
                }
                out.write(any ? "" : "      <mtc:matches>\n");
                any = true;
                out.write("        <mtc:match ref=\"#" + each.id() + "\" origin=\"interligne\">\n");
                out.write("          <source>" + escaped(each.source()) + "</source>\n");
                out.write("          <target>" + escaped(each.target()) + "</target>\n");
                out.write("        </mtc:match>\n");
            }
            out.write(any ? "      </mtc:matches>\n" : "");
        }

        private void metadata() throws IOException {
            StringBuilder groups = new StringBuilder();
            for (Segment segment : unit.segments()) {
                Translation each = translations.get(segment.id());
                if (each == null || each.origin().isEmpty()) {
                    continue;
                }
                groups.append("        <mda:metaGroup category=\"").append(each.id()).append("\">");
                meta(groups, "origin", each.origin());
                meta(groups, "by", each.by());
                meta(groups, "reviewer", each.reviewer());
                meta(groups, "at", each.at() == null ? "" : each.at().toString());
                groups.append("</mda:metaGroup>\n");
            }
            if (groups.length() > 0) {
                out.write("      <mda:metadata>\n" + groups + "      </mda:metadata>\n");
            }
        }

        private static void meta(StringBuilder groups, String type, String value) {
            if (!value.isEmpty()) {
                groups.append("<mda:meta type=\"").append(type).append("\">");
                groups.append(Xml.text(value)).append("</mda:meta>");
            }
        }

        private void notes() throws IOException {
            StringBuilder notes = new StringBuilder();
            for (Segment segment : unit.segments()) {
                Translation each = translations.get(segment.id());
                if (each != null && !each.note().isEmpty()) {
                    notes.append("        <note id=\"").append(Xliff2.NOTE).append(each.id());
                    notes.append("\">").append(Xml.text(each.note())).append("</note>\n");
                }
            }
            if (notes.length() > 0) {
                out.write("      <notes>\n" + notes + "      </notes>\n");
            }
        }

        private void originalData() throws IOException {
            StringBuilder data = new StringBuilder();
            for (Code code : unit.content().codes()) {
                if (!code.attributes().isEmpty()) {
                    List<String> words = new ArrayList<>();
                    code.attributes().forEach((name, value) -> words.add(name + "=" + value));
                    data.append("        <data id=\"d").append(code.id()).append("\">");
                    data.append(escaped(String.join(" ", words))).append("</data>\n");
                }
            }
            if (data.length() > 0) {
                out.write("      <originalData>\n" + data + "      </originalData>\n");
            }
        }

        private void between(int from, int to) throws IOException {
            if (from < to) {
                Content part = unit.content().part(new Span(from, to));
                out.write("      <ignorable><source>" + inline(part, sources, sourceIds));
                out.write("</source></ignorable>\n");
            }
        }

        private void segment(Segment segment) throws IOException {
            Translation each = translations.get(segment.id());
            out.write("      <segment id=\"" + segment.id() + "\"" + states(each) + ">\n");
            out.write("        <source>" + inline(segment.source(), sources, sourceIds));
            out.write("</source>\n");
            if (each != null && !each.target().isBlank()) {
                Content target = segment.source().with(each.target());
                out.write("        <target>" + inline(target, targets, targetIds) + "</target>\n");
            }
            out.write("      </segment>\n");
        }

        private static String states(@org.jspecify.annotations.Nullable Translation each) {
            if (each == null || each.target().isBlank()) {
                return " state=\"initial\"";
            }
            if (each.is(Flag.STALE)) {
                return " state=\"initial\" subState=\"ilg:stale\"";
            }
            return switch (each.state()) {
                case NEW -> " state=\"initial\"";
                case REJECTED -> " state=\"initial\" subState=\"ilg:rejected\"";
                case DRAFT -> " state=\"initial\" subState=\"ilg:" + draft(each.origin()) + "\"";
                case TRANSLATED, REVIEWED, FINAL -> " state=\"" + each.state().label() + "\"";
            };
        }

        private static String draft(String origin) {
            return origin.startsWith("mt:")
                    ? "mt"
                    : origin.startsWith("memory:") ? "fuzzy" : State.DRAFT.label();
        }

        /** The text with its codes; {@code whole} is all text of this side of the unit. */
        private String inline(Content content, String whole, Set<String> used) {
            Nesting nesting = Nesting.of(content);
            return content.render(
                    OneUnit::escaped, tag -> element(tag, nesting.holds(tag), whole, used));
        }

        private static String element(
                Content.Tag tag, boolean nested, String whole, Set<String> used) {
            Code code = tag.code();
            String closing = "c" + code.id();
            boolean complete = code.paired() && Nesting.complete(whole, code);
            if (tag.role() == Content.Role.CLOSE) {
                return nested
                        ? "</pc>"
                        : complete && used.add(closing)
                                ? "<ec startRef=\"" + code.id() + "\"/>"
                                : "<ec id=\""
                                        + free("e" + code.id(), used)
                                        + "\" copyOf=\""
                                        + code.id()
                                        + "\" isolated=\"yes\"/>";
            }
            String number = Integer.toString(code.id());
            String id = free(number, used);
            String copy = id.equals(number) ? "" : " copyOf=\"" + number + "\"";
            String data =
                    code.attributes().isEmpty() || !copy.isEmpty()
                            ? ""
                            : (nested ? " dataRefStart=\"d" : " dataRef=\"d") + code.id() + "\"";
            String all = " id=\"" + id + "\"" + copy + type(code) + data;
            if (!code.paired()) {
                return "<ph" + all + "/>";
            }
            return nested
                    ? "<pc" + all + ">"
                    : "<sc" + all + (complete ? "/>" : " isolated=\"yes\"/>");
        }

        /** That id, or the next like it that is not used yet. */
        private static String free(String id, Set<String> used) {
            String free = id;
            for (int times = 2; !used.add(free); times++) {
                free = id + "x" + times;
            }
            return free;
        }

        private static String type(Code code) {
            return switch (code.kind()) {
                case "bold" -> " type=\"fmt\" subType=\"xlf:b\"";
                case "italic" -> " type=\"fmt\" subType=\"xlf:i\"";
                case Code.BREAK -> " type=\"fmt\" subType=\"xlf:lb\"";
                case Code.LINK, "image" -> " type=\"" + code.kind() + "\"";
                case "other" -> "";
                default -> " type=\"other\" subType=\"ilg:" + code.kind() + "\"";
            };
        }

        /** Characters that XML cannot hold are code points of their own (§ 4.2.3.1, cp). */
        private static String escaped(String words) {
            StringBuilder out = new StringBuilder(words.length() + 16);
            int plain = 0;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if ((c < ' ' && c != '\n' && c != '\t') || c == 0xFFFE || c == 0xFFFF) {
                    out.append(Xml.text(words.substring(plain, i)));
                    String digits = Integer.toHexString(0x10000 | c).substring(1);
                    out.append("<cp hex=\"").append(digits.toUpperCase(java.util.Locale.ROOT));
                    out.append("\"/>");
                    plain = i + 1;
                }
            }
            return out.append(Xml.text(words.substring(plain))).toString();
        }
    }
}

package interligne.exchange.bilingual.formats;

import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.State;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.Inline;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.Stamp;
import interligne.exchange.bilingual.XmlIn;
import interligne.language.Languages;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Reads TMX 1.1 to 1.4: one pair for each translation unit, whatever other languages it holds. */
public final class Tmx implements PairReader {

    private static final Pattern DATE =
            Pattern.compile("^(\\d{4})(\\d\\d)(\\d\\d)T(\\d\\d)(\\d\\d)(\\d\\d)Z$");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    /** Stands for a character that could not be read. */
    private static final char ODD = '\uFFFD';

    /** The property that carries our state. */
    static final String STATE = "x-interligne-state";

    /** The property that carries when the target was last changed. */
    static final String CHANGED = "x-interligne-changed";

    /** How we, OmegaT and memoQ call the text before a unit. */
    private static final Set<String> BEFORE =
            Set.of("x-interligne-before", "prev", "x-context-pre");

    /** How we, OmegaT and memoQ call the text after a unit. */
    private static final Set<String> AFTER = Set.of("x-interligne-after", "next", "x-context-post");

    /** memoQ puts the text of a neighbour between tags of its own. */
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    @Override
    public void read(InputStream in, Request request, Sink sink) {
        XmlIn xml = XmlIn.openOdd(in, request.name());
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            // Comments and the like before the root.
        }
        if (!xml.local().equals("tmx")) {
            throw xml.fault(
                    "the root element is " + xml.local() + ", not tmx",
                    "give a TMX file, or name it by its own format");
        }
        new Units(xml, request, sink).read();
    }

    /** A language of a unit: its text and where it stands. */
    private record Variant(String language, Inline text, int line) {}

    /** One pass over the units. */
    private static final class Units {
        private final XmlIn xml;
        private final Request request;
        private final Sink sink;
        private String source = "";
        private int number;
        private final Map<String, String> opened = new HashMap<>();
        private int unnamed;
        private String changed = "";
        private String person = "";
        private int uses;
        private String before = "";
        private String after = "";
        private boolean tooLong;
        private int lonely;
        private int lonelyLine;

        Units(XmlIn xml, Request request, Sink sink) {
            this.xml = xml;
            this.request = request;
            this.sink = sink;
        }

        void read() {
            boolean header = false;
            while (xml.more()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.local().equals("header")) {
                    header = true;
                    source = xml.attribute("srclang");
                    xml.skip();
                } else if (xml.local().equals("tu")) {
                    if (number == 0 && !header) {
                        sink.remark(xml.line(), "The header is missing.");
                    }
                    number++;
                    unit();
                }
            }
            if (lonely > 0) {
                String units = lonely == 1 ? "One unit has" : lonely + " units have";
                sink.remark(lonelyLine, units + " no text in the source language.");
            }
        }

        private void unit() {
            String own = xml.attribute("tuid");
            String id = own.isEmpty() ? Integer.toString(number) : own;
            String from = xml.attribute("srclang").isEmpty() ? source : xml.attribute("srclang");
            int line = xml.line();
            Map<String, Variant> variants = new LinkedHashMap<>();
            String note = "";
            String state = "";
            changed = date();
            person = person();
            uses = uses();
            before = "";
            after = "";
            tooLong = false;
            int depth = 1;
            while (depth > 0) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    if (xml.local().equals("tuv")) {
                        Variant variant = variant();
                        variants.putIfAbsent(variant.language, variant);
                    } else if (xml.local().equals("note")) {
                        note = xml.words();
                    } else if (xml.attribute("type").equals(STATE)) {
                        state = xml.words();
                    } else {
                        property(xml.attribute("type"));
                    }
                }
            }
            if (tooLong) {
                sink.remark(
                        line,
                        "A text is longer than " + LONGEST + " characters: the unit was left out.");
                return;
            }
            pair(id, line, from, variants, note, state);
        }

        private void property(String type) {
            if (type.equals(CHANGED)) {
                changed = xml.words();
            } else if (BEFORE.contains(type)) {
                before = neighbour(type);
            } else if (AFTER.contains(type)) {
                after = neighbour(type);
            } else {
                xml.skip();
            }
        }

        private String neighbour(String type) {
            String words = xml.words();
            return type.startsWith("x-context") ? TAG.matcher(words).replaceAll("") : words;
        }

        /** The date of a unit or of one of its languages, 20261124T183002Z, as ISO 8601. */
        private String date() {
            String written = xml.attribute("changedate");
            String date = written.isEmpty() ? xml.attribute("creationdate") : written;
            return date.isEmpty() ? "" : DATE.matcher(date).replaceFirst("$1-$2-$3T$4:$5:$6Z");
        }

        /** Who changed a unit or one of its languages last, else who made it. */
        private String person() {
            String last = xml.attribute("changeid");
            return last.isEmpty() ? xml.attribute("creationid") : last;
        }

        private int uses() {
            String count = xml.attribute("usagecount");
            return COUNT.matcher(count).matches() ? Integer.parseInt(count) : 0;
        }

        private Variant variant() {
            String language = xml.xml("lang").isEmpty() ? xml.attribute("lang") : xml.xml("lang");
            int line = xml.line();
            changed = date().isEmpty() ? changed : date();
            person = person().isEmpty() ? person : person();
            uses = Math.max(uses, uses());
            Inline text = new Inline();
            opened.clear();
            unnamed = 0;
            int depth = 1;
            while (depth > 0) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    if (xml.local().equals("seg")) {
                        line = xml.line();
                        inline(text);
                        text.unfold();
                    } else {
                        xml.skip();
                    }
                }
            }
            return new Variant(language, text, line);
        }

        private void pair(
                String id,
                int line,
                String from,
                Map<String, Variant> variants,
                String note,
                String label) {
            String wanted = request.from().isEmpty() ? from : request.from();
            Variant source = find(variants, wanted, "");
            if (source == null && (wanted.isEmpty() || wanted.equalsIgnoreCase("*all*"))) {
                source = variants.isEmpty() ? null : variants.values().iterator().next();
            }
            if (source == null) {
                lonely++;
                lonelyLine = lonely == 1 ? line : lonelyLine;
                return;
            }
            if (!request.to().isEmpty() || variants.size() < 2) {
                Variant target = find(variants, request.to(), source.language);
                emit(id, line, source, request.to().isEmpty() ? null : target, note, label);
                return;
            }
            for (Variant target : variants.values()) {
                if (!target.language.equals(source.language)) {
                    String name = variants.size() == 2 ? id : id + "/" + target.language;
                    emit(name, line, source, target, note, label);
                }
            }
        }

        private void emit(
                String id,
                int line,
                Variant source,
                @Nullable Variant target,
                String note,
                String label) {
            Inline text = target == null ? new Inline() : target.text;
            Content[] pair = Inline.pair(source.text, text);
            if (pair[0].text().indexOf(ODD) >= 0 || pair[1].text().indexOf(ODD) >= 0) {
                sink.remark(
                        target == null ? line : target.line,
                        "A character is not allowed in XML, or not in the encoding of the file:"
                                + " the unit was left out.");
                return;
            }
            State state = State.of(label).orElse(State.TRANSLATED);
            sink.entry(
                    new Entry(
                            "",
                            id,
                            target == null ? line : target.line,
                            source.language,
                            target == null ? request.to() : target.language,
                            Kind.SENTENCE,
                            pair[0],
                            pair[1],
                            pair[1].text().isBlank() ? State.NEW : state,
                            "",
                            Set.of(),
                            note,
                            Stamp.of(changed),
                            person,
                            new Entry.Occurrence(before, after, uses)));
        }

        /**
         * The variant in that language, else one of a region of it; any when no language is said.
         */
        private static @Nullable Variant find(
                Map<String, Variant> variants, String language, String except) {
            Variant near = null;
            for (Variant each : variants.values()) {
                if (each.language.equals(except)) {
                    continue;
                }
                if (each.language.equalsIgnoreCase(language)) {
                    return each;
                }
                if (near == null && Languages.same(each.language, language)) {
                    near = each;
                }
            }
            return near;
        }

        private void inline(Inline text) {
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    return;
                }
                if (XmlIn.isText(event)) {
                    tooLong |= text.length() > LONGEST;
                    if (!tooLong) {
                        text.words(xml.text());
                    }
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    element(text);
                }
            }
        }

        /** i pairs opening and closing within a segment, x pairs source and target (TMX 1.4b). */
        private void element(Inline text) {
            String x = xml.attribute("x");
            String i = xml.attribute("i");
            String kind = kind(xml.attribute("type"));
            switch (xml.local()) {
                case "bpt" -> {
                    String key = x.isEmpty() ? "i" + i : "x" + x;
                    opened.put(i, key);
                    text.open(key, x.isEmpty() ? i : x, kind);
                    xml.skip();
                }
                case "ept" -> {
                    text.close(opened.getOrDefault(i, "i" + i), i, true);
                    xml.skip();
                }
                case "it" -> {
                    isolated(text, x, kind);
                    xml.skip();
                }
                case "ph", "ut" -> {
                    text.alone("x" + (x.isEmpty() ? "-" + ++unnamed : x), x, kind);
                    xml.skip();
                }
                case "hi" -> inline(text);
                default -> xml.skip();
            }
        }

        /** A half of a pair whose other half stands in another segment. */
        private void isolated(Inline text, String x, String kind) {
            String key = "x" + (x.isEmpty() ? "-" + ++unnamed : x);
            switch (xml.attribute("pos")) {
                case "begin" -> text.open(key, x, kind);
                case "end" -> text.close(key, x, true);
                default -> text.alone(key, x, kind);
            }
        }

        private static String kind(String type) {
            return switch (type) {
                case "bold", "italic", "link", "image" -> type;
                case "lb" -> "break";
                default -> type.startsWith("x-ilg-") ? type.substring("x-ilg-".length()) : "other";
            };
        }
    }
}

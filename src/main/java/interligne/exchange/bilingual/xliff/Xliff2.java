package interligne.exchange.bilingual.xliff;

import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Flag;
import interligne.article.Kind;
import interligne.article.State;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.Ids;
import interligne.exchange.bilingual.Inline;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.Stamp;
import interligne.exchange.bilingual.XmlIn;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** The pairs of an XLIFF 2.x file: one for each segment of a unit. */
final class Xliff2 {

    /** The namespace of the core of 2.0 and 2.1. */
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";

    /** A note about one segment has this and the id of the segment as its own id. */
    static final String NOTE = "n-";

    private final XmlIn xml;
    private final PairReader.Request request;
    private final PairReader.Sink sink;
    private final Ids units = new Ids();
    private String original = "";
    private String from = "";
    private String to = "";
    private boolean translate = true;
    private boolean preserve;

    Xliff2(XmlIn xml, PairReader.Request request, PairReader.Sink sink) {
        this.xml = xml;
        this.request = request;
        this.sink = sink;
    }

    /** Reads on from the root element. */
    void read() {
        if (!xml.namespace().startsWith("urn:oasis:names:tc:xliff:document:2")) {
            throw xml.fault(
                    "version " + xml.attribute("version") + " without the namespace of XLIFF 2",
                    "give the root element its namespace, or version 1.2");
        }
        from = first(xml.attribute("srcLang"), request.from());
        to = first(request.to(), xml.attribute("trgLang"));
        boolean units2 = false;
        while (xml.more()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.local()) {
                case "file" -> {
                    units.clear();
                    units2 = true;
                    original = first(xml.attribute("original"), xml.attribute("id"));
                    translate = !xml.attribute("translate").equals("no");
                    preserve = xml.xml("space").equals("preserve");
                }
                case "unit" -> unit();
                case "group" -> {
                    // Groups hold units; what they say of translation is rarely used.
                }
                default -> xml.skip();
            }
        }
        if (!units2) {
            throw xml.fault("no file element", "it is no XLIFF 2 file");
        }
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private void unit() {
        String id = xml.attribute("id");
        if (!units.add(id)) {
            throw xml.fault("unit " + id + " is there twice", "give every unit its own id");
        }
        String own = xml.attribute("translate");
        boolean wanted = own.isEmpty() ? translate : own.equals("yes");
        Kind kind = kind(xml.attribute("type"));
        boolean keep = xml.xml("space").isEmpty() ? preserve : xml.xml("space").equals("preserve");
        Notes notes = new Notes();
        int number = 0;
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.local()) {
                case "segment" -> {
                    number++;
                    segment(id, number, kind, wanted, keep, notes);
                }
                case "notes", "metadata" -> depth++;
                case "metaGroup" -> {
                    notes.about = xml.attribute("category");
                    depth++;
                }
                case "meta" -> {
                    boolean time = xml.attribute("type").equals("at");
                    String words = xml.words();
                    if (time) {
                        notes.changed.put(notes.about, words);
                    }
                }
                case "note" -> {
                    String about = xml.attribute("id");
                    String words = xml.words();
                    notes.bySegment.put(about, words);
                    notes.text = about.startsWith(NOTE) ? notes.text : first(notes.text, words);
                }
                default -> xml.skip();
            }
        }
    }

    /** What stands before the segments of a unit. */
    private static final class Notes {
        String text = "";
        final Map<String, String> bySegment = new HashMap<>();
        final Map<String, String> changed = new HashMap<>();
        String about = "";
    }

    private void segment(
            String unit, int number, Kind kind, boolean wanted, boolean keep, Notes notes) {
        String id = xml.attribute("id");
        String name = unit + (id.isEmpty() ? number > 1 ? "/" + number : "" : "/" + id);
        String state = xml.attribute("state");
        String sub = xml.attribute("subState");
        int line = xml.line();
        Inline source = new Inline();
        Inline target = new Inline();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.local().equals("target")) {
                    line = xml.line();
                }
                boolean whole =
                        xml.xml("space").isEmpty() ? keep : xml.xml("space").equals("preserve");
                text(xml.local().equals("target") ? target : source, whole);
            }
        }
        Content[] pair = Inline.pair(source, target);
        boolean empty = pair[1].text().isBlank();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (!wanted) {
            flags.add(Flag.KEEP);
        }
        if (sub.equals("ilg:stale")) {
            flags.add(Flag.STALE);
        }
        Content translated = !wanted && empty ? pair[0] : pair[1];
        State reached = wanted ? state(state, sub, empty) : State.FINAL;
        sink.entry(
                new Entry(
                        original,
                        name,
                        line,
                        from,
                        to,
                        kind,
                        pair[0],
                        translated,
                        reached,
                        origin(sub),
                        flags,
                        notes.bySegment.getOrDefault(NOTE + id, notes.text),
                        Stamp.of(notes.changed.getOrDefault(id, "")),
                        "",
                        Entry.Occurrence.UNKNOWN));
    }

    /** The states of § 4.3.1.22: without state an existing target counts as translated. */
    private static State state(String state, String sub, boolean empty) {
        if (empty) {
            return State.NEW;
        }
        return switch (state) {
            case "final" -> State.FINAL;
            case "reviewed" -> State.REVIEWED;
            case "initial" -> sub.equals("ilg:rejected") ? State.REJECTED : State.DRAFT;
            default -> State.TRANSLATED;
        };
    }

    private static String origin(String sub) {
        return switch (sub) {
            case "ilg:mt" -> "mt:unknown";
            case "ilg:fuzzy" -> "memory:0";
            default -> "";
        };
    }

    private static Kind kind(String type) {
        return Kind.of(type.substring(type.indexOf(':') + 1)).orElse(Kind.SENTENCE);
    }

    private void text(Inline text, boolean keep) {
        inline(text);
        if (!keep) {
            text.unfold();
        }
    }

    private void inline(Inline text) {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (XmlIn.isText(event)) {
                text.words(xml.text());
                xml.bounded(text.length());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                element(text);
            }
        }
    }

    private void element(Inline text) {
        String copied = xml.attribute("copyOf");
        String id = copied.isEmpty() ? xml.attribute("id") : copied;
        String kind = codeKind(xml.attribute("type"), xml.attribute("subType"));
        switch (xml.local()) {
            case "pc" -> paired(text, id, kind);
            case "ph" -> {
                text.alone(id, id, kind);
                xml.skip();
            }
            case "sc" -> {
                if (xml.attribute("isolated").equals("yes")) {
                    text.alone(id, id, kind);
                } else {
                    text.open(id, id, kind);
                }
                xml.skip();
            }
            case "ec" -> {
                String start = xml.attribute("startRef");
                text.close(first(start, id), first(start, id), !start.isEmpty());
                xml.skip();
            }
            case "cp" -> {
                text.words(Character.toString(Integer.parseInt(xml.attribute("hex"), 16)));
                xml.skip();
            }
            case "mrk" -> {
                if (xml.attribute("translate").equals("no")) {
                    paired(text, id, Code.CODE);
                } else {
                    inline(text);
                }
            }
            default -> xml.skip();
        }
    }

    private void paired(Inline text, String id, String kind) {
        text.open(id, id, kind);
        inline(text);
        text.close(id, id, true);
    }

    private static String codeKind(String type, String sub) {
        if (sub.startsWith("ilg:")) {
            return sub.substring("ilg:".length());
        }
        return switch (sub) {
            case "xlf:b" -> "bold";
            case "xlf:i" -> "italic";
            case "xlf:lb", "xlf:pb" -> Code.BREAK;
            default -> type.equals("link") || type.equals("image") ? type : "other";
        };
    }
}

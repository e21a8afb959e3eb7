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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The pairs of an XLIFF 1.x file; of SDLXLIFF and others each marked segment (§ 2.5 of 1.2). */
final class Xliff12 {

    /** The namespace of XLIFF 1.2. */
    static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2";

    private final XmlIn xml;
    private final PairReader.Request request;
    private final PairReader.Sink sink;
    private final Ids ids = new Ids();
    private String original = "";
    private String from = "";
    private String to = "";

    Xliff12(XmlIn xml, PairReader.Request request, PairReader.Sink sink) {
        this.xml = xml;
        this.request = request;
        this.sink = sink;
    }

    /** Reads on from the root element. */
    void read() {
        if (!xml.namespace().startsWith("urn:oasis:names:tc:xliff:document:1")
                && xml.attribute("version").equals("1.2")) {
            sink.remark(xml.line(), "The namespace of XLIFF 1.2 is missing.");
        }
        boolean files = false;
        while (xml.more()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.local()) {
                case "file" -> {
                    files = true;
                    file();
                }
                case "trans-unit" -> unit();
                case "header", "bin-source", "bin-target" -> xml.skip();
                default -> {
                    // Groups and bodies hold units.
                }
            }
        }
        if (!files) {
            throw xml.fault("no file element", "it is no XLIFF 1.2 file");
        }
    }

    private void file() {
        ids.clear();
        original = xml.attribute("original");
        from = first(xml.attribute("source-language"), request.from());
        to = first(request.to(), xml.attribute("target-language"));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** A text of a unit: the whole, and its marked segments by their mid. */
    private static final class Text {
        final Inline whole = new Inline();
        final Map<String, Inline> marked = new LinkedHashMap<>();
    }

    private void unit() {
        String id = xml.attribute("id");
        int line = xml.line();
        if (!id.isEmpty() && !ids.add(id)) {
            throw xml.fault("trans-unit " + id + " is there twice", "give every unit its own id");
        }
        boolean keep = xml.attribute("translate").equals("no");
        boolean approved = xml.attribute("approved").equals("yes");
        String extra = xml.attribute("extradata");
        boolean preserve = xml.xml("space").equals("preserve");
        Kind kind = kind(xml.attribute("restype"));
        Text source = new Text();
        Text segmented = null;
        Text target = new Text();
        String state = "";
        String qualifier = "";
        String note = "";
        boolean older = false;
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
                case "source" -> text(source, preserve);
                case "seg-source" -> {
                    segmented = new Text();
                    text(segmented, preserve);
                }
                case "target" -> {
                    line = xml.line();
                    state = xml.attribute("state");
                    qualifier = xml.attribute("state-qualifier");
                    text(target, preserve);
                }
                case "note" -> note = note.isEmpty() ? xml.words() : note + "\n" + xml.words();
                case "alt-trans" -> {
                    older = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        Draft draft =
                new Draft(id, line, kind, keep, approved, state, qualifier, older, note, extra);
        if (segmented == null || segmented.marked.isEmpty()) {
            emit(draft, id, source.whole, target.whole);
            return;
        }
        boolean unmarked = target.marked.isEmpty() && segmented.marked.size() == 1;
        for (Map.Entry<String, Inline> each : segmented.marked.entrySet()) {
            Inline translated = unmarked ? target.whole : target.marked.get(each.getKey());
            emit(
                    draft,
                    id + "/" + each.getKey(),
                    each.getValue(),
                    translated == null ? new Inline() : translated);
        }
    }

    /** What the attributes of a unit say. */
    private record Draft(
            String id,
            int line,
            Kind kind,
            boolean keep,
            boolean approved,
            String state,
            String qualifier,
            boolean older,
            String note,
            String extra) {}

    private void emit(Draft draft, String id, Inline source, Inline target) {
        Content[] pair = Inline.pair(source, target);
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        State state = state(draft, pair[1].text().isBlank());
        if (draft.keep) {
            flags.add(Flag.KEEP);
            state = State.FINAL;
        }
        boolean stale = draft.older && state == State.DRAFT && draft.qualifier.isEmpty();
        if (stale) {
            flags.add(Flag.STALE);
        }
        Content translated = draft.keep && pair[1].text().isBlank() ? pair[0] : pair[1];
        sink.entry(
                new Entry(
                        original,
                        id,
                        draft.line,
                        from,
                        to,
                        draft.kind,
                        pair[0],
                        translated,
                        state,
                        origin(draft.qualifier),
                        flags,
                        draft.note,
                        Stamp.of(draft.extra),
                        "",
                        Entry.Occurrence.UNKNOWN));
    }

    /** The states of § 2.4.1 of XLIFF 1.2 as ours; a target without state is translated. */
    private static State state(Draft draft, boolean empty) {
        if (empty) {
            return State.NEW;
        }
        if (draft.qualifier.startsWith("rejected-")) {
            return State.REJECTED;
        }
        return switch (draft.state) {
            case "final" -> State.FINAL;
            case "signed-off" -> State.REVIEWED;
            case "translated" -> draft.approved ? State.REVIEWED : State.TRANSLATED;
            case "" -> draft.approved ? State.REVIEWED : State.TRANSLATED;
            default -> State.DRAFT;
        };
    }

    private static String origin(String qualifier) {
        return switch (qualifier) {
            case "leveraged-mt", "mt-suggestion" -> "mt:unknown";
            case "fuzzy-match", "exact-match", "leveraged-tm", "tm-suggestion" -> "memory:0";
            default -> "";
        };
    }

    private static Kind kind(String restype) {
        String own = restype.startsWith("x-") ? restype.substring(2) : restype;
        return Kind.of(own).orElse(Kind.SENTENCE);
    }

    private void text(Text text, boolean preserve) {
        boolean keep = preserve || xml.xml("space").equals("preserve");
        inline(text, null);
        if (!keep) {
            text.whole.unfold();
            text.marked.values().forEach(Inline::unfold);
        }
    }

    /** The content of the element that has just started, to its end. */
    private void inline(Text text, @Nullable Inline marked) {
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (XmlIn.isText(event)) {
                String words = xml.text();
                text.whole.words(words);
                if (marked != null) {
                    marked.words(words);
                }
                xml.bounded(text.whole.length());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                element(text, marked);
            }
        }
    }

    private void element(Text text, @Nullable Inline marked) {
        String name = xml.local();
        String id = xml.attribute("id");
        String kind = codeKind(xml.attribute("ctype"));
        switch (name) {
            case "g" -> paired(text, marked, "p" + id, id, kind);
            case "mrk" -> mark(text, marked, id);
            case "x" -> alone(text, marked, "x" + id, id, kind);
            case "ph" -> alone(text, marked, "x" + id, id, kind);
            case "bx", "bpt" -> {
                String key = first(xml.attribute("rid"), id);
                each(text, marked, inline -> inline.open("p" + key, key, kind));
                xml.skip();
            }
            case "ex", "ept" -> {
                String key = first(xml.attribute("rid"), id);
                each(text, marked, inline -> inline.close("p" + key, key, true));
                xml.skip();
            }
            case "it" -> alone(text, marked, "it" + id, id, kind);
            default -> xml.skip();
        }
    }

    private void alone(Text text, @Nullable Inline marked, String key, String id, String kind) {
        each(text, marked, inline -> inline.alone(key, id, kind));
        xml.skip();
    }

    private void paired(Text text, @Nullable Inline marked, String key, String id, String kind) {
        each(text, marked, inline -> inline.open(key, id, kind));
        inline(text, marked);
        each(text, marked, inline -> inline.close(key, id, true));
    }

    private void mark(Text text, @Nullable Inline marked, String id) {
        String type = xml.attribute("mtype");
        if (type.equals("seg")) {
            Inline inner = new Inline();
            text.marked.put(xml.attribute("mid"), inner);
            inline(text, inner);
        } else if (type.equals("protected") || type.equals("x-DNT")) {
            paired(text, marked, "mrk" + xml.attribute("mid") + id, "", Code.CODE);
        } else {
            inline(text, marked);
        }
    }

    private static void each(
            Text text, @Nullable Inline marked, java.util.function.Consumer<Inline> deed) {
        deed.accept(text.whole);
        if (marked != null) {
            deed.accept(marked);
        }
    }

    private static String codeKind(String ctype) {
        return switch (ctype) {
            case "bold", "italic", "link", "image" -> ctype;
            case "lb", "x-html-br" -> Code.BREAK;
            default -> ctype.startsWith("x-ilg-") ? ctype.substring("x-ilg-".length()) : "other";
        };
    }
}

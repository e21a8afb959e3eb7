package interligne.exchange.bilingual.formats;

import interligne.article.Content;
import interligne.article.Flag;
import interligne.article.Kind;
import interligne.article.State;
import interligne.article.UserError;
import interligne.exchange.bilingual.Entry;
import interligne.exchange.bilingual.Ids;
import interligne.exchange.bilingual.PairReader;
import interligne.exchange.bilingual.PlainTags;
import interligne.exchange.bilingual.Stamp;
import interligne.exchange.bilingual.TextIn;
import interligne.exchange.bilingual.XmlIn;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads GNU gettext PO files; obsolete entries are passed over, each plural form is a pair. */
final class Po implements PairReader {

    private static final Pattern CHARSET =
            Pattern.compile("Content-Type:[^\"\n]*charset=([A-Za-z0-9_:.-]+)");

    private static final int HEAD = 1 << 13;

    @Override
    public void read(InputStream in, Request request, Sink sink) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        bytes.mark(HEAD);
        String head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        bytes.reset();
        Matcher matcher = CHARSET.matcher(head);
        Charset charset = matcher.find() ? charset(matcher.group(1)) : null;
        TextIn text =
                charset == null || charset.equals(StandardCharsets.UTF_8)
                        ? TextIn.open(bytes, request.name())
                        : TextIn.open(bytes, request.name(), charset);
        new Entries(text, request, sink).read();
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.isSupported(name) ? Charset.forName(name) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The parts of one entry, filled keyword by keyword. */
    private static final class Parts {
        final StringBuilder context = new StringBuilder();
        final StringBuilder id = new StringBuilder();
        final StringBuilder plural = new StringBuilder();
        final List<StringBuilder> targets = new ArrayList<>();
        final StringBuilder note = new StringBuilder();
        boolean hasContext;
        boolean hasId;
        boolean hasPlural;
        boolean fuzzy;
        boolean previous;
        String state = "";
        String kind = "";
        String changed = "";
        int line;
        int targetLine;
    }

    /** One pass over the entries. */
    private static final class Entries {
        private final TextIn text;
        private final Request request;
        private final Sink sink;
        private final Ids ids = new Ids();
        private String from;
        private String to;
        private String article = "";
        private Parts parts = new Parts();
        private @Nullable StringBuilder open;
        private int number;
        private boolean first = true;

        Entries(TextIn text, Request request, Sink sink) {
            this.text = text;
            this.request = request;
            this.sink = sink;
            from = request.from();
            to = request.to();
        }

        void read() throws IOException {
            for (String raw = text.line(); raw != null; raw = text.line()) {
                String line = raw.strip();
                if (line.startsWith("#")) {
                    comment(line);
                } else if (line.startsWith("\"")) {
                    more(line);
                } else if (!line.isEmpty()) {
                    keyword(line);
                }
            }
            finish();
        }

        private void comment(String line) {
            if (parts.hasId && !line.startsWith("#~")) {
                finish();
            }
            open = null;
            if (line.startsWith("#,")) {
                parts.fuzzy |= line.contains("fuzzy");
            } else if (line.startsWith("#|")) {
                parts.previous = true;
            } else if (line.startsWith("#. state: ")) {
                parts.state = line.substring("#. state: ".length());
            } else if (line.startsWith("#. kind: ")) {
                parts.kind = line.substring("#. kind: ".length());
            } else if (line.startsWith("#. changed: ")) {
                parts.changed = line.substring("#. changed: ".length());
            } else if (line.startsWith("# ")) {
                parts.note.append(parts.note.length() == 0 ? "" : "\n").append(line.substring(2));
            }
        }

        private void keyword(String line) {
            int quote = line.indexOf('"');
            String word = quote < 0 ? line : line.substring(0, quote).strip();
            if (word.equals("domain")) {
                finish();
                ids.clear();
                return;
            }
            boolean starts = word.equals("msgctxt") || (word.equals("msgid") && parts.hasId);
            if (starts && parts.hasId) {
                finish();
            }
            if (parts.line == 0) {
                parts.line = text.number();
            }
            open = part(word);
            if (quote < 0) {
                throw fault("a text in quotes is missing after " + word, "write \"\" for none");
            }
            more(line.substring(quote));
        }

        private StringBuilder part(String word) {
            if (word.startsWith("msgstr")) {
                if (!parts.hasId) {
                    throw fault("a msgstr without msgid", "put its msgid before it");
                }
                if (parts.targets.isEmpty()) {
                    parts.targetLine = text.number();
                }
                parts.targets.add(new StringBuilder());
                return parts.targets.get(parts.targets.size() - 1);
            }
            switch (word) {
                case "msgctxt" -> {
                    parts.hasContext = true;
                    return parts.context;
                }
                case "msgid" -> {
                    parts.hasId = true;
                    return parts.id;
                }
                case "msgid_plural" -> {
                    parts.hasPlural = true;
                    return parts.plural;
                }
                default -> throw fault("\"" + word + "\" is no keyword of PO", "correct the line");
            }
        }

        private void more(String quoted) {
            StringBuilder into = open;
            if (into == null) {
                throw fault("a text without keyword", "put msgid or msgstr before it");
            }
            int at = 1;
            while (at < quoted.length() && quoted.charAt(at) != '"') {
                at =
                        quoted.charAt(at) == '\\'
                                ? escape(quoted, at + 1, into)
                                : plain(quoted, at, into);
            }
            if (at != quoted.length() - 1) {
                throw fault(
                        at >= quoted.length() ? "a text is not closed" : "words after a text",
                        "end the text with one quotation mark");
            }
            if (into.length() > LONGEST) {
                throw fault("a text is longer than " + LONGEST + " characters", "cut it");
            }
        }

        private static int plain(String quoted, int at, StringBuilder into) {
            into.append(quoted.charAt(at));
            return at + 1;
        }

        /** The escapes of C that gettext knows. */
        private static int escape(String text, int at, StringBuilder into) {
            if (at >= text.length()) {
                return at;
            }
            char c = text.charAt(at);
            if (c >= '0' && c <= '7') {
                int end = at;
                while (end < text.length()
                        && end < at + 3
                        && "01234567".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                into.append((char) Integer.parseInt(text.substring(at, end), 8));
                return end;
            }
            into.append(
                    switch (c) {
                        case 'n' -> '\n';
                        case 't' -> '\t';
                        case 'r' -> '\r';
                        case 'a' -> '\u0007';
                        case 'b' -> '\b';
                        case 'f' -> '\f';
                        case 'v' -> '\u000b';
                        default -> c;
                    });
            return at + 1;
        }

        private void finish() {
            Parts done = parts;
            parts = new Parts();
            open = null;
            if (!done.hasId) {
                return;
            }
            if (done.targets.isEmpty()) {
                throw XmlIn.fault(
                        request.name(), done.line, "a msgid without msgstr", "add msgstr \"\"");
            }
            if (done.id.length() == 0 && !done.hasContext) {
                header(done);
            } else {
                if (first) {
                    sink.remark(done.line, "The header is missing.");
                }
                emit(done);
            }
            first = false;
        }

        private void header(Parts header) {
            for (String field : header.targets.get(0).toString().split("\n")) {
                int colon = field.indexOf(':');
                String value = colon < 0 ? "" : field.substring(colon + 1).strip();
                switch (colon < 0 ? "" : field.substring(0, colon).toLowerCase(Locale.ROOT)) {
                    case "language" -> to = request.to().isEmpty() ? tag(value) : request.to();
                    case "x-source-language" -> from = from.isEmpty() ? tag(value) : from;
                    case "x-interligne-article" -> article = value;
                    default -> {
                        // Of no use here.
                    }
                }
            }
        }

        /** A locale name of POSIX as a BCP 47 tag, without its codeset or modifier. */
        private static String tag(String locale) {
            return locale.replaceAll("[.@].*", "").replace('_', '-');
        }

        private void emit(Parts done) {
            number++;
            String key = done.context + "\u0004" + done.id;
            if (!ids.add(key)) {
                throw XmlIn.fault(
                        request.name(),
                        done.line,
                        "a msgid is there twice",
                        "tell the two apart with msgctxt, or join them with msguniq");
            }
            String name = done.hasContext ? done.context.toString() : Integer.toString(number);
            for (int form = 0; form < done.targets.size(); form++) {
                String id = done.hasPlural ? name + "[" + form + "]" : name;
                StringBuilder source = form == 0 || !done.hasPlural ? done.id : done.plural;
                emit(done, id, source.toString(), done.targets.get(form).toString());
            }
        }

        private void emit(Parts done, String id, String source, String target) {
            Set<Flag> flags = EnumSet.noneOf(Flag.class);
            State state = State.of(done.state).orElse(State.TRANSLATED);
            if (target.isBlank()) {
                state = State.NEW;
            } else if (done.fuzzy && done.previous) {
                flags.add(Flag.STALE);
                state = State.DRAFT;
            } else if (done.fuzzy) {
                state = state == State.REJECTED ? state : State.DRAFT;
            }
            if (done.state.equals("keep")) {
                flags.add(Flag.KEEP);
                state = State.FINAL;
            }
            Content[] pair = PlainTags.pair(source, target);
            sink.entry(
                    new Entry(
                            article,
                            id,
                            done.targetLine,
                            from,
                            to,
                            Kind.of(done.kind).orElse(Kind.SENTENCE),
                            pair[0],
                            pair[1],
                            state,
                            "",
                            flags,
                            done.note.toString(),
                            Stamp.of(done.changed),
                            "",
                            Entry.Occurrence.UNKNOWN));
        }

        private UserError fault(String what, String remedy) {
            return XmlIn.fault(request.name(), text.number(), what, remedy);
        }
    }
}

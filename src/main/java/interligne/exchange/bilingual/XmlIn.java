package interligne.exchange.bilingual;

import interligne.article.UserError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A hostile XML file, read event by event: nothing is fetched, no entity is declared, and every
 * fault becomes one sentence with its line.
 */
public final class XmlIn {

    private static final String ALWAYS = "http://www.w3.org/XML/1998/namespace";

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._:-]+)");

    /** Bytes that hold the declaration. */
    private static final int HEAD = 200;

    /** Elements may not lie deeper than this. */
    private static final int DEEPEST = 500;

    private final XMLStreamReader reader;
    private final String name;
    private int depth;
    private @Nullable Watcher watcher;

    /** Sees every element and text that is read. */
    public interface Watcher {

        /** An element starts. */
        void start(XmlIn xml);

        /** A text stands here. */
        void text(XmlIn xml);

        /** The element that started last ends. */
        void end(XmlIn xml);
    }

    /** From here on the watcher sees what is read, first the element read last. */
    public void watch(Watcher newWatcher) {
        watcher = newWatcher;
        newWatcher.start(this);
    }

    private void watched(int event) {
        if (watcher == null) {
            return;
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            watcher.start(this);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            watcher.end(this);
        } else if (isText(event)) {
            watcher.text(this);
        }
    }

    private XmlIn(XMLStreamReader reader, String name) {
        this.reader = reader;
        this.name = name;
    }

    /** Opens the file; the stream stays open. */
    public static XmlIn open(InputStream in, String name) {
        return open(in, name, false);
    }

    /** The same; U+FFFD takes the place of a character that XML or the encoding does not allow. */
    public static XmlIn openOdd(InputStream in, String name) {
        return open(in, name, true);
    }

    private static XmlIn open(InputStream in, String name, boolean odd) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver(
                (publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        lift(factory, "jdk.xml.maxGeneralEntitySizeLimit");
        lift(factory, "jdk.xml.totalEntitySizeLimit");
        try {
            Reader characters = characters(in, name, odd);
            Reader allowed = odd ? new AllowedCharacters(characters) : characters;
            return new XmlIn(factory.createXMLStreamReader(allowed), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw broken(name, e);
        }
    }

    /**
     * The file as characters: by its byte order mark, else its declaration, else UTF-8. The JDK's
     * own decoder would print on the error stream.
     */
    private static Reader characters(InputStream in, String name, boolean odd) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        int mark = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | (head[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE) {
            return new InputStreamReader(bytes, StandardCharsets.UTF_16);
        }
        if (mark == 0xEFBB) {
            bytes.skipNBytes(3);
        }
        if (head.length > 1 && (head[0] == 0 || head[1] == 0)) {
            return new InputStreamReader(
                    bytes, head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        Matcher declared = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1));
        Charset charset =
                mark == 0xEFBB || !declared.find()
                        ? StandardCharsets.UTF_8
                        : charset(declared.group(1), name);
        CodingErrorAction action = odd ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
        return new InputStreamReader(
                bytes, charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action));
    }

    private static Charset charset(String encoding, String name) {
        try {
            return Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            throw fault(name, 1, "the encoding " + encoding + " is unknown", "save it as UTF-8");
        }
    }

    /**
     * With DTDs off these limits only count escapes such as that of the ampersand: a large file is
     * fine.
     */
    private static void lift(XMLInputFactory factory, String limit) {
        if (factory.isPropertySupported(limit)) {
            factory.setProperty(limit, "0");
        }
    }

    /**
     * The next event.
     *
     * @return one of {@link XMLStreamConstants}
     */
    public int next() {
        try {
            int event = reader.next();
            if (watcher != null) {
                watched(event);
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw fault("elements lie more than " + DEEPEST + " deep", "it is no such file");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw fault("an entity is used that is not XML's own", "write the text itself");
            }
            return event;
        } catch (XMLStreamException e) {
            throw broken(name, e);
        }
    }

    /** Whether anything follows. */
    public boolean more() {
        try {
            return reader.hasNext();
        } catch (XMLStreamException e) {
            throw broken(name, e);
        }
    }

    /** The local name of the element. */
    public String local() {
        return reader.getLocalName();
    }

    /** The namespace of the element, or empty. */
    public String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** The prefix of the element, or empty. */
    String prefix() {
        String prefix = reader.getPrefix();
        return prefix == null ? "" : prefix;
    }

    /** An attribute without namespace, or empty. */
    public String attribute(String attribute) {
        String value = reader.getAttributeValue("", attribute);
        return value == null ? "" : value;
    }

    /** An attribute of that namespace, or null. */
    public @Nullable String attribute(String namespace, String attribute) {
        return reader.getAttributeValue(namespace, attribute);
    }

    /** An attribute of the XML namespace such as {@code xml:lang}, or empty. */
    public String xml(String attribute) {
        String value = reader.getAttributeValue(ALWAYS, attribute);
        return value == null ? "" : value;
    }

    /** The characters just read. */
    public String text() {
        return reader.getText();
    }

    /** The line that is read now, from 1. */
    public int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** The reader itself, for what only one format needs. */
    public XMLStreamReader raw() {
        return reader;
    }

    /** Passes over the element that has just started, whole. */
    public void skip() {
        inside(name -> false);
    }

    /** Looks at an element that starts. */
    public interface Look {
        /** Answers whether it read the element to its end; else what lies in it comes next. */
        boolean read(String name);
    }

    /** Gives every element inside the one that has just started, to its end. */
    public void inside(Look look) {
        int open = 1;
        while (open > 0) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.START_ELEMENT && !look.read(local())) {
                open++;
            }
        }
    }

    /**
     * The words of the element that has just started, to its end; inner elements are passed over.
     */
    public String words() {
        StringBuilder out = new StringBuilder();
        int open = 1;
        while (open > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (isText(event) && open == 1) {
                out.append(text());
                bounded(out.length());
            }
        }
        return out.toString();
    }

    /** Refuses a text that is too long to be a segment. */
    public void bounded(int length) {
        if (length > PairReader.LONGEST) {
            throw fault(
                    "a text is longer than " + PairReader.LONGEST + " characters",
                    "cut it into segments");
        }
    }

    /** Whether an event is characters of the file. */
    public static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** A fault at this line. */
    public UserError fault(String what, String remedy) {
        return fault(name, line(), what, remedy);
    }

    /** A fault of a file: what, where, and what to do. */
    public static UserError fault(String name, int line, String what, String remedy) {
        return new UserError(name + ":" + line + ": " + what + ": " + remedy + ".");
    }

    private static UserError broken(String name, XMLStreamException e) {
        int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
        if (e.getCause() instanceof CharacterCodingException
                || e.getNestedException() instanceof CharacterCodingException) {
            return fault(
                    name,
                    line,
                    "after this line stands a character that is not in the encoding of the file",
                    "save it as UTF-8");
        }
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        String reason = at < 0 ? message : message.substring(at + "Message: ".length());
        if (reason.contains("http://www.w3.org/TR/")) {
            reason = reason.substring(reason.indexOf('#') + 1).replace('?', ' ');
        }
        boolean entity = reason.toLowerCase(Locale.ROOT).contains("entity \"");
        return fault(
                name,
                line,
                "not well-formed XML (" + reason.strip().replaceAll("\\s+", " ") + ")",
                entity
                        ? "entities of its own are not read; write the text itself"
                        : "have it written anew by the program it comes from");
    }
}

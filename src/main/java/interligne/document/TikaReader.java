package interligne.document;

import java.io.IOException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Calls one of Tika's parsers by name and turns its XHTML events into blocks. */
public final class TikaReader {

    private TikaReader() {}

    /** Reads the document into the draft: units, title, author, dates. */
    public static void read(Source source, Parser parser, String mediaType, Draft draft) {
        Blocks blocks = new Blocks(draft);
        read(source, parser, mediaType, draft, new Events(blocks));
        blocks.finish();
    }

    /** The same with another receiver of the events. */
    public static void read(
            Source source, Parser parser, String type, Draft draft, ContentHandler events) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, source.name());
        metadata.set(Metadata.CONTENT_TYPE, type);
        try (TikaInputStream in = TikaInputStream.get(source.bytes(), metadata)) {
            SecureContentHandler bounded = new SecureContentHandler(events, in);
            parser.parse(in, bounded, metadata, context());
        } catch (EncryptedDocumentException locked) {
            throw Trouble.encrypted(source);
        } catch (ZeroByteFileException nothing) {
            throw Trouble.empty(source);
        } catch (WriteLimitReachedException tooMuch) {
            throw Trouble.expands(source);
        } catch (TikaException | SAXException | IOException | RuntimeException broken) {
            throw broken instanceof interligne.article.UserError known
                    ? known
                    : trouble(source, type, broken);
        } catch (StackOverflowError | OutOfMemoryError hostile) {
            throw Trouble.broken(source, type);
        }
        facts(metadata, draft);
    }

    private static RuntimeException trouble(Source source, String type, Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            String name = cause.getClass().getSimpleName();
            if (name.contains("Encrypted") || name.contains("Password")) {
                return Trouble.encrypted(source);
            }
            if (String.valueOf(cause.getMessage()).contains("zip bomb")
                    || String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return Trouble.expands(source);
            }
        }
        return Trouble.broken(source, type);
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(Parser.class, EmptyParser.INSTANCE);
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        context.set(OfficeParserConfig.class, office);
        return context;
    }

    private static void facts(Metadata metadata, Draft draft) {
        draft.title(value(metadata, TikaCoreProperties.TITLE.getName()));
        draft.metadata("author", value(metadata, TikaCoreProperties.CREATOR.getName()));
        draft.metadata("date", value(metadata, TikaCoreProperties.CREATED.getName()));
        draft.metadata("modified", value(metadata, TikaCoreProperties.MODIFIED.getName()));
        draft.metadata("description", value(metadata, TikaCoreProperties.DESCRIPTION.getName()));
        draft.metadata("keywords", value(metadata, TikaCoreProperties.SUBJECT.getName()));
    }

    private static String value(Metadata metadata, String name) {
        String value = metadata.get(name);
        return value == null ? "" : value;
    }

    /** The events of a parser, handed to the blocks; embedded documents are passed over. */
    static final class Events extends DefaultHandler {
        private final Blocks blocks;
        private boolean body;
        private int skipping;

        Events(Blocks blocks) {
            this.blocks = blocks;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            if (name.equals("body")) {
                body = true;
                return;
            }
            if (skipping > 0 || embedded(attributes.getValue("class"))) {
                skipping++;
            } else if (body) {
                blocks.start(name, key -> value(attributes.getValue(key)), "", 0, 0);
            }
        }

        private static String value(String attribute) {
            return attribute == null ? "" : attribute;
        }

        private static boolean embedded(String type) {
            return type != null
                    && (type.equals("embedded")
                            || type.equals("package-entry")
                            || type.startsWith("external-ref")
                            || type.equals("annotation"));
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            if (skipping > 0) {
                skipping--;
            } else if (body && !name.equals("body") && !name.equals("html")) {
                blocks.end("", 0, 0);
            }
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            if (skipping == 0 && body) {
                blocks.text(new String(chars, start, length), 0, 0);
            }
        }

        @Override
        public void ignorableWhitespace(char[] chars, int start, int length) {
            characters(chars, start, length);
        }
    }
}

package interligne.document;

import interligne.article.UserError;

/** The sentences for documents that cannot be read: what, which file, what to do. */
public final class Trouble {

    /** Said at ingest of a document with tracked changes. */
    public static final String TRACKED =
            "It has tracked changes: insertions are read as accepted, deleted words are not shown,"
                    + " and a changed paragraph loses its deletions.";

    /** Said at ingest of a signed document. */
    public static final String SIGNED = "It is signed: the signature will not fit its translation.";

    private Trouble() {}

    public static UserError empty(Source source) {
        return new UserError(source.name() + " is empty: there is nothing to translate in it.");
    }

    public static UserError binary(Source source) {
        return new UserError(
                source.name()
                        + " is not a text, whatever its name says: it is full of control characters;"
                        + " name the document itself.");
    }

    static UserError noText(Source source, String what) {
        return new UserError(
                source.name() + " holds no text (" + what + "): give a document that has words.");
    }

    public static UserError encrypted(Source source) {
        return new UserError(
                source.name()
                        + " is protected by a password: save it without one, then ingest it again.");
    }

    public static UserError broken(Source source, String what) {
        return new UserError(
                source.name()
                        + " cannot be read as "
                        + what
                        + ", it is truncated or damaged: open it in its own program, save it"
                        + " again, then ingest that file.");
    }

    public static UserError unsupported(Source source, String mediaType) {
        return new UserError(
                source.name()
                        + " is "
                        + mediaType
                        + ", which interligne does not read: give text, HTML, Markdown, DOCX, ODT,"
                        + " RTF, PDF, EPUB or PPTX.");
    }

    static UserError encoding(Source source, String charset) {
        return new UserError(
                source.name()
                        + " is not valid "
                        + charset
                        + ": leave --encoding out to have it detected, or give another one.");
    }

    static UserError expands(Source source) {
        return new UserError(
                source.name()
                        + " unpacks to more than a document of its size can hold: it was not read,"
                        + " because it may be a decompression bomb.");
    }
}

package interligne.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Text with its inline codes, the codes written as short tags: {@code "Press <1>Enter</1>."}
 *
 * <p>Ids are given so that no tag equals something that the text itself says; a stretch that looks
 * like a tag but whose code is not in {@link #codes()} is plain text.
 *
 * @param text the text with tags
 * @param codes the codes that the tags stand for, by rising id
 */
public record Content(String text, List<Code> codes) {

    /** What a tag does. */
    public enum Role {
        OPEN,
        CLOSE,
        ALONE
    }

    /**
     * A tag found in the text.
     *
     * @param span where it stands in {@link Content#text()}
     * @param code the code it belongs to
     * @param role whether it opens, closes or stands alone
     */
    public record Tag(Span span, Code code, Role role) {}

    /** Copies the list. */
    public Content {
        codes = List.copyOf(codes);
    }

    /** Text without codes. */
    public static Content of(String text) {
        return new Content(text, List.of());
    }

    /** The tags in the order of the text. */
    public List<Tag> tags() {
        if (codes.isEmpty()) {
            return List.of();
        }
        List<Tag> tags = new ArrayList<>();
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            for (Code code : codes) {
                if (text.startsWith(code.openTag(), at)) {
                    Role role = code.paired() ? Role.OPEN : Role.ALONE;
                    tags.add(new Tag(new Span(at, at + code.openTag().length()), code, role));
                    break;
                } else if (code.paired() && text.startsWith(code.closeTag(), at)) {
                    Span span = new Span(at, at + code.closeTag().length());
                    tags.add(new Tag(span, code, Role.CLOSE));
                    break;
                }
            }
        }
        return tags;
    }

    /**
     * Where nothing may be matched, changed or translated: every tag, and what stands between the
     * tags of program text and of what the author keeps. In order, not overlapping.
     */
    public List<Span> protectedSpans() {
        List<Span> spans = new ArrayList<>();
        int codeStart = -1;
        for (Tag tag : tags()) {
            boolean program = tag.code().closed();
            if (codeStart >= 0) {
                if (program && tag.role() == Role.CLOSE) {
                    spans.add(new Span(codeStart, tag.span().end()));
                    codeStart = -1;
                }
            } else if (program && tag.role() == Role.OPEN) {
                codeStart = tag.span().start();
            } else {
                spans.add(tag.span());
            }
        }
        if (codeStart >= 0) {
            spans.add(new Span(codeStart, text.length()));
        }
        return spans;
    }

    /** What stands between the tags of that code, tags included; empty when it is not there. */
    public String within(Code code) {
        int start = text.indexOf(code.openTag());
        int end = text.indexOf(code.closeTag(), Math.max(0, start));
        return !code.paired() || start < 0 || end < 0
                ? ""
                : text.substring(start + code.openTag().length(), end);
    }

    /** The text without tags. */
    public String plain() {
        return render(words -> words, tag -> "");
    }

    /** The content written out: one answer for every stretch of words, one for every tag. */
    public String render(Function<String, String> words, Function<Tag, String> tags) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int done = 0;
        for (Tag tag : tags()) {
            if (done < tag.span().start()) {
                out.append(words.apply(text.substring(done, tag.span().start())));
            }
            out.append(tags.apply(tag));
            done = tag.span().end();
        }
        if (done < text.length()) {
            out.append(words.apply(text.substring(done)));
        }
        return out.toString();
    }

    /** A stretch of it, with the codes whose tags stand there. */
    public Content part(Span span) {
        String part = span.in(text);
        if (codes.isEmpty()) {
            return of(part);
        }
        return new Content(part, codes).used();
    }

    /**
     * The same codes around another text, for example a translation; codes not used are dropped.
     */
    public Content with(String otherText) {
        return new Content(otherText, codes).used();
    }

    private Content used() {
        List<Tag> tags = tags();
        List<Code> used = new ArrayList<>(codes.size());
        for (Code code : codes) {
            if (tags.stream().anyMatch(tag -> tag.code().id() == code.id())) {
                used.add(code);
            }
        }
        return new Content(text, used);
    }
}

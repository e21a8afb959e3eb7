package interligne.document.markdown;

import interligne.article.Article;
import interligne.document.Blocks;
import interligne.document.Draft;
import interligne.document.Encodings;
import interligne.document.InlineBlock;
import interligne.document.Patches;
import interligne.document.Rewriting;
import interligne.document.RoundTripFormat;
import interligne.document.Source;
import interligne.document.XmlTokens;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown: CommonMark with the tables of GitHub and front matter. */
public final class Markdown implements RoundTripFormat {

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public Article read(Source source) {
        return reading(source).draft().article(source, mediaType());
    }

    /**
     * A document read.
     *
     * @param decoded its characters
     * @param draft its units and facts
     * @param places where the units stand in the characters
     */
    record Reading(Encodings.Decoded decoded, Draft draft, List<Blocks.Place> places) {}

    static Reading reading(Source source) {
        Encodings.Decoded decoded = Encodings.decode(source, "");
        FrontMatter front = FrontMatter.of(decoded.text());
        Draft draft = new Draft();
        front.facts(draft);
        Blocks blocks = new Blocks(draft);
        String body = decoded.text().substring(front.end());
        if (!draft.title().isEmpty() && !body.stripLeading().startsWith("# ")) {
            frontTitle(front, blocks);
        }
        new MarkdownWalk(decoded.text(), front.end(), blocks).walk(parser().parse(body));
        blocks.finish();
        draft.refuseEmpty(source, "markup only");
        return new Reading(decoded, draft, blocks.places());
    }

    private static void frontTitle(FrontMatter front, Blocks blocks) {
        blocks.start("h1", none -> "", "", 0, 0);
        blocks.text(front.title(), front.titleFrom(), front.titleTo());
        blocks.end("", 0, 0);
    }

    @Override
    public byte[] writeBack(Source original, Rewriting rewriting) {
        Reading reading = reading(original);
        rewriting.refuseOther(reading.draft().units());
        Patches patches = new Patches(reading.decoded().text());
        for (Blocks.Place place : reading.places()) {
            InlineBlock block = place.block();
            if (block.from() >= 0 && rewriting.changes(place.unit())) {
                patches.replace(
                        block.from(),
                        block.to(),
                        all -> written(place, all, rewriting, reading.decoded().text()));
            }
        }
        return Encodings.encode(patches.apply(), reading.decoded(), original, false);
    }

    /** Words are escaped as the place asks: in front matter, in HTML, in Markdown. */
    private static String written(
            Blocks.Place place, Patches patches, Rewriting rewriting, String text) {
        if (place.block().from() < FrontMatter.of(text).end()) {
            boolean quoted = text.charAt(place.block().from() - 1) == '"';
            String words = rewriting.text(place.unit());
            return quoted ? words.replace("\\", "\\\\").replace("\"", "\\\"") : words;
        }
        if (place.html()) {
            return rewriting.block(place, patches, (words, style) -> XmlTokens.escape(words));
        }
        String block =
                rewriting.block(
                        place,
                        patches,
                        (words, style) ->
                                style.equals("code") ? words : MarkdownText.escape(words));
        return MarkdownText.escapeStart(block);
    }

    static Parser parser() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }
}

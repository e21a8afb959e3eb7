package interligne.document;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.Unit;
import interligne.article.UserError;
import interligne.language.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays out an article in an edition: every segment finds its words, and segments become blocks.
 *
 * <p>Sentences of one unit form a paragraph; a heading, link, label or item that was found inside a
 * unit (where the source had glued them together) becomes a block of its own.
 */
public final class Composition {

    /** How many segment ids a refusal names. */
    private static final int NAMED = 5;

    private final Article article;
    private final Edition edition;
    private final Incomplete incomplete;
    private final Map<String, Translation> translations = new HashMap<>();

    public Composition(Article article, Edition edition, Incomplete incomplete) {
        this.article = article;
        this.edition = edition;
        this.incomplete = incomplete;
        edition.translations().forEach(each -> translations.put(each.id(), each));
    }

    /**
     * The page.
     *
     * @throws UserError when segments lack a translation and that is to fail
     */
    public Page page() {
        refuseIncomplete();
        List<Page.Block> blocks = new ArrayList<>();
        for (Unit unit : article.units()) {
            if (unit.segments().isEmpty() && !Asides.isAside(unit)) {
                whole(unit, blocks);
            } else if (!Asides.isAside(unit)) {
                cut(unit, blocks);
            }
        }
        return new Page(
                title(blocks),
                edition.target(),
                article.language(),
                article.links(),
                article.metadata(),
                blocks);
    }

    /** Refuses an edition with missing translations if that was asked for. */
    void refuseIncomplete() {
        if (incomplete != Incomplete.FAIL) {
            return;
        }
        List<String> missing = new ArrayList<>();
        for (Segment segment : article.segments()) {
            if (target(segment) == null) {
                missing.add(segment.id());
            }
        }
        if (!missing.isEmpty()) {
            List<String> first = missing.subList(0, Math.min(NAMED, missing.size()));
            throw new UserError(
                    missing.size()
                            + (missing.size() == 1 ? " segment of " : " segments of ")
                            + article.id()
                            + (missing.size() == 1 ? " has" : " have")
                            + " no translation into "
                            + edition.target()
                            + " ("
                            + String.join(", ", first)
                            + (missing.size() > NAMED ? ", …" : "")
                            + "): translate them, or export with --incomplete source or skip.");
        }
    }

    /** The words for a segment, null when there are none; what a reviser rejected is none. */
    @Nullable String target(Segment segment) {
        Translation translation = translations.get(segment.id());
        if (translation == null || translation.state() == State.REJECTED) {
            return null;
        }
        return translation.target().isBlank() ? null : translation.target();
    }

    /** What stands for a segment in its own document. */
    String words(Segment segment) {
        String target = target(segment);
        if (target != null) {
            return target;
        }
        return incomplete == Incomplete.SKIP ? "" : segment.source().text();
    }

    /** A unit that was never cut: it goes out as it came. */
    private void whole(Unit unit, List<Page.Block> blocks) {
        if (unit.kind() != Kind.CODE && incomplete == Incomplete.SKIP) {
            return;
        }
        String language = unit.language().isEmpty() ? article.language() : unit.language();
        Page.Piece piece = new Page.Piece("", foreign(language), unit.content());
        blocks.add(block(unit.kind(), unit, List.of(piece)));
    }

    private void cut(Unit unit, List<Page.Block> blocks) {
        List<Page.Piece> pieces = new ArrayList<>();
        Kind kind = unit.segments().get(0).kind();
        int done = 0;
        for (Segment segment : unit.segments()) {
            boolean joins = segment.kind() == kind && kind == unit.kind();
            if (!joins && !pieces.isEmpty()) {
                blocks.add(block(kind, unit, pieces));
                pieces = new ArrayList<>();
            }
            kind = segment.kind();
            String gap = unit.content().text().substring(done, segment.span().start());
            done = segment.span().end();
            Page.Piece piece = piece(segment, pieces.isEmpty() ? "" : gap.isBlank() ? gap : " ");
            if (piece != null) {
                pieces.add(piece);
            }
        }
        if (!pieces.isEmpty()) {
            blocks.add(block(kind, unit, pieces));
        }
    }

    private Page.@Nullable Piece piece(Segment segment, String gap) {
        String target = target(segment);
        if (target == null && incomplete == Incomplete.SKIP) {
            return null;
        }
        String space = gap.isEmpty() ? " " : gap;
        if (target == null) {
            return new Page.Piece(space, foreign(segment.language()), segment.source());
        }
        Translation translation = translations.get(segment.id());
        boolean kept = translation != null && translation.untouched();
        String language = kept ? foreign(segment.language()) : "";
        return new Page.Piece(space, language, segment.source().with(target));
    }

    private String foreign(String language) {
        boolean same =
                language.isEmpty()
                        || language.equals(Languages.UNDETERMINED)
                        || Languages.same(language, edition.target());
        return same ? "" : language;
    }

    private static Page.Block block(Kind kind, Unit unit, List<Page.Piece> pieces) {
        int level = kind == unit.kind() ? unit.level() : kind == Kind.HEADING ? 2 : 0;
        List<Code> around = new ArrayList<>();
        if (kind == unit.kind()) {
            for (Code code : unit.content().codes()) {
                if (code.paired() && !unit.content().text().contains(code.openTag())) {
                    around.add(code);
                }
            }
        }
        return new Page.Block(kind, level, unit.path(), around, List.copyOf(pieces));
    }

    private String title(List<Page.Block> blocks) {
        for (Page.Block block : blocks) {
            if (block.kind() == Kind.TITLE) {
                StringBuilder title = new StringBuilder();
                for (Page.Piece piece : block.pieces()) {
                    Content content = piece.content();
                    title.append(title.length() == 0 ? "" : " ").append(content.plain());
                }
                return title.toString();
            }
        }
        return article.title();
    }
}

package interligne.segment;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.Unit;
import interligne.language.BreakRules;
import interligne.language.Language;
import interligne.language.Languages;
import interligne.language.SentenceFacts;
import interligne.language.identification.ForeignText;
import interligne.language.identification.Identifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Divides texts into segments: sentences, headings, links, labels.
 *
 * <p>Example: {@code "One here. Two there."} has the segments {@code "One here."} and {@code "Two
 * there."}; the blank between them stays in the text, outside the segments, so nothing is lost.
 */
public final class Segmenter {

    /** Kinds of running text; a cell or a heading of the document is glued to nothing. */
    private static final Set<Kind> RUNNING =
            EnumSet.of(Kind.SENTENCE, Kind.ITEM, Kind.QUOTE, Kind.CAPTION);

    private final boolean repair;
    private final BreakRules rules;
    private final Map<String, RuleBreaks> ruled = new HashMap<>();

    /**
     * A segmenter.
     *
     * @param repair whether to divide also where a copy has lost the blank or the line end between
     *     two sentences or after a heading
     */
    public Segmenter(boolean repair) {
        this(repair, BreakRules.NONE);
    }

    /**
     * A segmenter that follows the rules of a file; when they stand alone, nothing is repaired.
     *
     * @param repair whether to repair
     * @param rules asked before our own
     */
    public Segmenter(boolean repair, BreakRules rules) {
        this.repair = repair && !rules.alone();
        this.rules = rules;
    }

    /**
     * The article with its units divided; ids go on from {@link Article#lastSegment()}. Its
     * language is decided from the text when it has none.
     */
    public Article segment(Article whole) {
        String language =
                Languages.of(whole.language()).isPresent() ? whole.language() : majority(whole);
        List<Unit> units = new ArrayList<>();
        int last = whole.lastSegment();
        for (Unit unit : whole.units()) {
            String own = Languages.of(unit.language()).isPresent() ? unit.language() : language;
            List<Segment> segments = divide(unit.content(), unit.kind(), own, last);
            last += segments.size();
            units.add(unit.with(segments));
        }
        return whole.in(language).with(units, last);
    }

    /**
     * The segments of a plain text; their spans are UTF-16 offsets into it.
     *
     * @param languageOrUnd the BCP 47 tag of its language, or {@code "und"} to find out
     */
    public List<Segment> segment(String text, String languageOrUnd) {
        String language =
                Languages.of(languageOrUnd).isPresent()
                        ? languageOrUnd
                        : Identifier.identify(text).language();
        return divide(Content.of(text), Kind.SENTENCE, language, 0);
    }

    /**
     * The places of the segments of a plain text alone, without asking each for its language: the
     * fast way.
     *
     * @param language the BCP 47 tag of its language; one that is not known is taken as the first
     */
    public List<Span> spans(String text, String language) {
        List<Span> spans = new ArrayList<>();
        for (Piece piece : pieces(text, Kind.SENTENCE, language)) {
            spans.add(new Span(piece.start(), piece.end()));
        }
        return spans;
    }

    private static String majority(Article whole) {
        Map<String, Integer> lengths = new HashMap<>();
        for (Unit unit : whole.units()) {
            String text = unit.content().plain();
            lengths.merge(Identifier.identify(text).language(), text.length(), Integer::sum);
        }
        lengths.remove(Languages.UNDETERMINED);
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Languages.UNDETERMINED);
    }

    private List<Segment> divide(Content content, Kind kind, String language, int last) {
        PlainView view = new PlainView(content);
        List<Segment> segments = new ArrayList<>();
        for (Piece piece : pieces(view.plain(), kind, language)) {
            Span span = view.span(piece.start(), piece.end());
            segments.add(
                    new Segment(
                            Segment.id(last + segments.size() + 1),
                            piece.kind(),
                            languageOf(piece, view.plain(), language),
                            span,
                            content.part(span),
                            piece.repaired()));
        }
        return segments;
    }

    private static String languageOf(Piece piece, String text, String language) {
        return ForeignText.language(text.substring(piece.start(), piece.end()), language);
    }

    private List<Piece> pieces(String text, Kind kind, String language) {
        if (kind == Kind.CODE) {
            return trimmed(text, List.of(new Piece(0, text.length(), kind, false)));
        }
        if (rules.alone()) {
            return trimmed(text, ruled(language).alone(text, kind));
        }
        SentenceFacts facts =
                Languages.of(language)
                        .map(Language::sentences)
                        .orElse(Languages.ALL.get(0).sentences());
        List<Piece> pieces = new Sentences(facts).split(text, 0, text.length(), kind);
        List<Piece> own =
                repair && RUNNING.contains(kind) ? repaired(text, pieces, facts, language) : pieces;
        return trimmed(text, rules.mappings().isEmpty() ? own : ruled(language).over(text, own));
    }

    private RuleBreaks ruled(String language) {
        return ruled.computeIfAbsent(language, tag -> new RuleBreaks(rules, tag));
    }

    private static List<Piece> repaired(
            String text, List<Piece> sentences, SentenceFacts facts, String language) {
        List<Piece> joined = joinStray(text, sentences);
        LinkWords words = new LinkWords(facts);
        LinkList links = new LinkList(facts);
        Glue glue = new Glue(facts);
        List<Piece> out = new ArrayList<>();
        for (Piece sentence : joined) {
            for (Piece stretch : words.split(text, sentence)) {
                if (stretch.kind() == Kind.LINK) {
                    out.add(stretch);
                    continue;
                }
                for (Piece part : glue.repair(text, stretch)) {
                    for (Piece piece : links.split(text, part)) {
                        addLabelled(text, piece, links, language, out);
                    }
                }
            }
        }
        return out;
    }

    /** A line that begins with a stray comma belongs to the list that the line before began. */
    private static List<Piece> joinStray(String text, List<Piece> sentences) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : sentences) {
            int first = piece.start();
            while (first < piece.end() && Chars.blank(text.charAt(first))) {
                first++;
            }
            boolean stray = first < piece.end() && text.charAt(first) == ',';
            if (stray && !joined.isEmpty()) {
                Piece before = joined.remove(joined.size() - 1);
                joined.add(new Piece(before.start(), piece.end(), before.kind(), false));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    private static void addLabelled(
            String text, Piece piece, LinkList links, String language, List<Piece> out) {
        int from = piece.start();
        while (from < piece.end() && Chars.blank(text.charAt(from))) {
            from++;
        }
        int end = links.labelEnd(text, from, piece.end());
        if (end > from && piece.kind() == Kind.SENTENCE) {
            out.add(new Piece(from, end, Kind.LABEL, true));
            out.add(new Piece(end, piece.end(), Kind.LINK, true));
        } else {
            ForeignTail.add(text, piece, language, out);
        }
    }

    private static List<Piece> trimmed(String text, List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece trimmed = piece.trimmed(text);
            if (trimmed != null) {
                out.add(trimmed);
            }
        }
        return out;
    }
}

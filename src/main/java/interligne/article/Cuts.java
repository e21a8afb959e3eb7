package interligne.article;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Cutting a segment of an article in two, and joining two to one; no character is lost. */
public final class Cuts {

    private Cuts() {}

    /**
     * The article with a segment cut in two: the first part keeps the id, the second has another.
     *
     * @param at where the second part begins, in UTF-16 units from the start of the segment
     * @param newId the id of the second part; a number that was never given, or that of a segment
     *     which a join took away
     * @throws UserError when a part would hold no text, or a tag would be cut
     */
    public static Article split(Article article, String id, int at, String newId) {
        Segment whole = segment(article, id);
        Unit unit = unit(article, id);
        String text = unit.content().text();
        int cut = whole.span().start() + at;
        int end = cut;
        while (end > whole.span().start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = cut;
        while (start < whole.span().end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (at <= 0 || end == whole.span().start() || start >= whole.span().end()) {
            throw new UserError(
                    id
                            + " has "
                            + whole.span().length()
                            + " characters: --at must lie between its words, not at "
                            + at
                            + ".");
        }
        boolean inTag =
                unit.content().tags().stream()
                        .anyMatch(tag -> tag.span().start() < cut && cut < tag.span().end());
        if (inTag) {
            throw new UserError(id + " has an inline tag at " + at + ": cut before or after it.");
        }
        Segment first = part(whole, id, unit, new Span(whole.span().start(), end));
        Segment second = part(whole, newId, unit, new Span(start, whole.span().end()));
        return with(
                article, unit, each -> each.equals(whole) ? List.of(first, second) : List.of(each));
    }

    /**
     * The article with two neighbours joined under the id of the first.
     *
     * @throws UserError when they do not follow each other in one unit
     */
    public static Article join(Article article, String first, String second) {
        Segment one = segment(article, first);
        Segment other = segment(article, second);
        Unit unit = unit(article, first);
        int place = unit.segments().indexOf(one);
        if (place + 1 >= unit.segments().size() || !unit.segments().get(place + 1).equals(other)) {
            throw new UserError(
                    second
                            + " does not follow "
                            + first
                            + " in one paragraph: only neighbours can be joined.");
        }
        Span span = new Span(one.span().start(), other.span().end());
        Segment joined = part(one, first, unit, span);
        return with(
                article,
                unit,
                each ->
                        each.equals(one)
                                ? List.of(joined)
                                : each.equals(other) ? List.of() : List.of(each));
    }

    private static Segment part(Segment of, String id, Unit unit, Span span) {
        return new Segment(id, of.kind(), of.language(), span, unit.content().part(span), false);
    }

    private static Segment segment(Article article, String id) {
        return article.segment(id)
                .orElseThrow(
                        () ->
                                UnknownSegment.of(
                                        id,
                                        article.id(),
                                        article.segments().stream().map(Segment::id).toList()));
    }

    private static Unit unit(Article article, String id) {
        return article.units().stream()
                .filter(unit -> unit.segments().stream().anyMatch(each -> each.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Article with(
            Article article, Unit changed, Function<Segment, List<Segment>> change) {
        List<Unit> units = new ArrayList<>();
        for (Unit unit : article.units()) {
            units.add(
                    unit.equals(changed)
                            ? unit.with(
                                    unit.segments().stream()
                                            .flatMap(each -> change.apply(each).stream())
                                            .toList())
                            : unit);
        }
        return article.with(units, article.lastSegment());
    }

    /** One translation of two neighbours: both targets, the lower state, all waivers and notes. */
    public static Translation joined(Translation one, Translation next) {
        boolean both = !one.target().isEmpty() && !next.target().isEmpty();
        Translation only = one.target().isEmpty() ? next : one;
        List<Waiver> waivers = new ArrayList<>(one.waivers());
        next.waivers().stream()
                .filter(each -> one.waiver(each.rule(), each.concept()).isEmpty())
                .forEach(waivers::add);
        return new Translation(
                one.id(),
                both ? one.source() + " " + next.source() : only.source(),
                either(one.target(), next.target(), " "),
                both ? one.state().lower(next.state()) : only.state(),
                one.origin().equals(next.origin())
                        ? one.origin()
                        : either(one.origin(), next.origin(), "+"),
                flags(one, next, both),
                one.by().equals(next.by()) ? one.by() : either(one.by(), next.by(), ", "),
                next.at() == null ? one.at() : next.at(),
                one.reviewer().equals(next.reviewer()) ? one.reviewer() : "",
                either(one.note(), next.note(), " / "),
                waivers,
                one.extra());
    }

    /** Kept as it is only where both were; stale where one of them was. */
    private static Set<Flag> flags(Translation one, Translation next, boolean both) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (both) {
            flags.addAll(one.flags());
            flags.retainAll(next.flags());
        }
        if (one.is(Flag.STALE) || next.is(Flag.STALE)) {
            flags.add(Flag.STALE);
        }
        return flags;
    }

    private static String either(String one, String other, String between) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one + between + other;
    }
}

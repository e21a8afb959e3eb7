package interligne.exchange.review;

import interligne.article.Segment;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.exchange.bilingual.Intake;
import interligne.exchange.bilingual.Intake.Line;
import interligne.exchange.bilingual.Intake.Outcome;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reviser decided about one segment on the review page.
 *
 * @param segment the id of the segment
 * @param verdict what was decided
 * @param text the target as edited; empty unless the verdict is an edit
 * @param reason why it was rejected; empty unless it was
 * @param comment a remark for people, may be empty
 * @param person who decided, or empty
 * @param at when, or empty
 * @param source the digest of the source that the page showed
 * @param target the digest of the target that the page showed
 * @param state the state that the page showed
 */
public record Decision(
        String segment,
        Verdict verdict,
        String text,
        String reason,
        String comment,
        String person,
        String at,
        String source,
        String target,
        String state) {

    /** What a reviser can do with a segment. */
    public enum Verdict {
        ACCEPT,
        REJECT,
        EDIT,
        COMMENT;

        static Optional<Verdict> of(String label) {
            for (Verdict each : values()) {
                if (each.name().toLowerCase(Locale.ROOT).equals(label)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * What came of it.
     *
     * @param after the translation as it is now
     * @param line the fate of the segment, for people
     */
    public record Taken(Translation after, Line line) {}

    /** The person who decided, or the one who brings the file in where the file does not say. */
    public String personOr(String importer) {
        return person.isBlank() ? importer : person.strip();
    }

    /**
     * Carries it out as far as the guards let it.
     *
     * @param before the translation as it is here now
     * @param now the segment as it is here now
     * @param terms who brings the file in, and how; an edit may win over newer work here
     */
    public Taken on(Translation before, Segment now, Intake.Terms terms) {
        String who = personOr(terms.person());
        if (already(before, now)) {
            return taken(before, Outcome.UNCHANGED, "");
        }
        if (!Review.digest(now.source().text()).equals(source)) {
            return taken(before, Outcome.CONFLICT, "its source has changed here since");
        }
        boolean wins = verdict == Verdict.COMMENT || (verdict == Verdict.EDIT && terms.force());
        if (!wins && !asShown(before)) {
            return taken(before, Outcome.CONFLICT, newer(before));
        }
        try {
            Translation after = carriedOut(before, now, who, terms);
            Translation noted = comment.isBlank() ? after : after.noted(remark(after));
            return taken(noted, Outcome.TAKEN, said(after));
        } catch (UserError e) {
            return taken(before, Outcome.REFUSED, String.valueOf(e.getMessage()));
        }
    }

    /** Whether the edition has it already, for example because the file came in before. */
    private boolean already(Translation before, Segment now) {
        boolean noted = comment.isBlank() || before.note().contains(comment.strip());
        boolean same = Review.digest(before.target()).equals(target);
        State state = before.state();
        return noted
                && switch (verdict) {
                    case ACCEPT -> same && (state == State.REVIEWED || state == State.FINAL);
                    case EDIT ->
                            before.target().equals(text)
                                    && before.source().equals(now.source().text());
                    case REJECT ->
                            same && state == State.REJECTED && before.note().contains(reason);
                    case COMMENT -> true;
                };
    }

    private boolean asShown(Translation before) {
        return Review.digest(before.target()).equals(target)
                && before.state().label().equals(state);
    }

    private static String newer(Translation before) {
        String by = before.reviewer().isEmpty() ? before.by() : before.reviewer();
        String who = by.isEmpty() ? "" : " by " + by;
        return "it was changed here since" + who + " and is " + before.state().label() + " now";
    }

    private Translation carriedOut(
            Translation before, Segment now, String who, Intake.Terms terms) {
        Instant when = terms.when();
        return switch (verdict) {
            case ACCEPT ->
                    before.state() == State.DRAFT
                            ? before.translated(before.target(), now.source().text(), who, when)
                            : before.approved(who, terms.selfApproval(), when);
            case REJECT -> before.rejected(who, reason.strip(), when);
            case EDIT -> before.translated(text, now.source().text(), who, when);
            case COMMENT -> before;
        };
    }

    private String remark(Translation after) {
        String words = comment.strip();
        return after.note().isBlank() ? words : after.note() + " | " + words;
    }

    private String said(Translation after) {
        return switch (verdict) {
            case COMMENT -> "noted";
            case ACCEPT, EDIT ->
                    after.state() == State.TRANSLATED
                            ? "translated; a second person approves it"
                            : after.state().label();
            case REJECT -> after.state().label();
        };
    }

    private Taken taken(Translation after, Outcome outcome, String why) {
        return new Taken(after, new Line(segment, outcome, why));
    }
}

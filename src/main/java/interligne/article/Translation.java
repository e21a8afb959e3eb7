package interligne.article;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One segment in one edition: its target, its state and who brought it there.
 *
 * @param id the id of the segment
 * @param source the source text that the target was made for, with tags
 * @param target the target text with tags, empty when there is none
 * @param state how far it has come
 * @param origin where the target came from: {@code human}, {@code mt:<engine>}, {@code
 *     memory:<score>}, {@code copy}, {@code import:<tool>}; empty without a target
 * @param flags what is true of it besides
 * @param by the last person who wrote the target, or several with commas where segments were
 *     joined; or empty
 * @param at when, or null
 * @param reviewer who approved, finalized or rejected it last, or empty
 * @param note a remark for people, or the reason of a rejection; may be empty
 * @param waivers findings that a person accepted, those that have expired too
 * @param extra keys of the file that this version does not know, as raw JSON, kept
 */
public record Translation(
        String id,
        String source,
        String target,
        State state,
        String origin,
        Set<Flag> flags,
        String by,
        @Nullable Instant at,
        String reviewer,
        String note,
        List<Waiver> waivers,
        Map<String, String> extra) {

    /** A target that a person wrote. */
    public static final String HUMAN = "human";

    /** A target that is the source. */
    public static final String COPY = "copy";

    /** Copies the collections; a state above new needs a target. */
    public Translation {
        if (state != State.NEW && target.isBlank() && state != State.REJECTED) {
            throw new IllegalArgumentException(id + " is " + state.label() + " without a target");
        }
        EnumSet<Flag> copy = EnumSet.noneOf(Flag.class);
        copy.addAll(flags);
        flags = Collections.unmodifiableSet(copy);
        waivers = List.copyOf(waivers);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /** A segment that nobody has translated yet. */
    public static Translation fresh(Segment segment) {
        return new Translation(
                segment.id(),
                segment.source().text(),
                "",
                State.NEW,
                "",
                Set.of(),
                "",
                null,
                "",
                "",
                List.of(),
                Map.of());
    }

    /** A segment that stays as it is, for the reason that the flag gives. */
    public static Translation kept(Segment segment, Flag reason) {
        String text = segment.source().text();
        return new Translation(
                segment.id(),
                text,
                text,
                State.FINAL,
                COPY,
                Set.of(reason),
                "",
                null,
                "",
                "",
                List.of(),
                Map.of());
    }

    /** Whether it carries that flag. */
    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    /** Whether it needs no translator: already in the target language, or nothing to translate. */
    public boolean untouched() {
        return is(Flag.ALREADY_TARGET) || is(Flag.KEEP);
    }

    /** Whether it counts as done: someone stands for it and its source has not changed since. */
    public boolean done() {
        return untouched() || (state.done() && !is(Flag.STALE));
    }

    /**
     * The waiver of a finding of that rule about that concept, which may be empty: one that holds
     * before one that has expired. On a stale segment none holds: it is not the one that the person
     * looked at.
     */
    public Optional<Waiver> waiver(String rule, String concept) {
        List<Waiver> all = is(Flag.STALE) ? outlived() : waivers;
        return all.stream()
                .filter(each -> each.covers(rule, concept))
                .reduce((one, other) -> one.expired() ? other : one);
    }

    private List<Waiver> outlived() {
        return waivers.stream().map(Waiver::outlived).toList();
    }

    /**
     * A person's target, written for the source as it is now.
     *
     * @throws UserError when it is locked or final, or the text is blank
     */
    public Translation translated(String text, String currentSource, String person, Instant when) {
        refuseUnlessOpen("translated");
        if (text.isBlank()) {
            throw new UserError(id + ": a translation cannot be empty; use reopen to clear it.");
        }
        return written(text, currentSource, State.TRANSLATED, HUMAN, person, when);
    }

    /**
     * A proposal that nobody stands for yet.
     *
     * @throws UserError when it is locked or final, or the text is blank
     */
    public Translation drafted(
            String text, String currentSource, String from, String person, Instant when) {
        refuseUnlessOpen("drafted");
        if (text.isBlank()) {
            throw new UserError(id + ": a draft cannot be empty.");
        }
        return written(text, currentSource, State.DRAFT, from, person, when);
    }

    /**
     * Revised by a second person.
     *
     * @param selfAllowed whether the workspace lets translators approve their own work
     * @throws UserError naming the guard that refused
     */
    public Translation approved(String person, boolean selfAllowed, Instant when) {
        refuseLocked("approved");
        refuseStale("approved");
        if (state != State.TRANSLATED) {
            throw new UserError(
                    id
                            + " is "
                            + state.label()
                            + ": only a translated segment can be approved; "
                            + remedy());
        }
        boolean self = List.of(by.split(", ")).contains(person);
        if (self && !selfAllowed) {
            throw new UserError(
                    id
                            + " was translated by "
                            + person
                            + ": approval needs a second person"
                            + " (--as NAME), or \"self-approval\": true in interligne.json.");
        }
        String remark = self ? "self-check" : "";
        return moved(State.REVIEWED, person, remark, when);
    }

    /**
     * Sent back with a reason.
     *
     * @throws UserError naming the guard that refused
     */
    public Translation rejected(String person, String reason, Instant when) {
        refuseLocked("rejected");
        if (reason.isBlank()) {
            throw new UserError("A rejection needs a reason: reject " + id + " --reason \"…\".");
        }
        if (target.isEmpty() || untouched()) {
            throw new UserError(
                    id + " has no translation that could be rejected: translate it first.");
        }
        return moved(State.REJECTED, person, reason, when);
    }

    /**
     * Released.
     *
     * @param openErrors rules of error findings that nobody has waived
     * @throws UserError naming the guard that refused
     */
    public Translation finalized(String person, List<String> openErrors, Instant when) {
        refuseLocked("finalized");
        refuseStale("finalized");
        if (state != State.REVIEWED) {
            throw new UserError(
                    id
                            + " is "
                            + state.label()
                            + ": only a reviewed segment can be finalized; "
                            + remedy());
        }
        if (!openErrors.isEmpty()) {
            throw new UserError(
                    id
                            + " has an open error ("
                            + String.join(", ", openErrors)
                            + "): correct it, or accept it with a reason.");
        }
        return moved(State.FINAL, person, note, when);
    }

    /**
     * Back to the translator; a target is kept.
     *
     * @throws UserError when there is nothing to reopen
     */
    public Translation reopened(String person, Instant when) {
        refuseLocked("reopened");
        if (untouched()) {
            return new Translation(
                    id, source, "", State.NEW, "", Set.of(), "", null, "", note, waivers, extra);
        }
        if (state == State.NEW) {
            throw new UserError(id + " is new: there is nothing to reopen.");
        }
        return moved(State.DRAFT, person, note, when);
    }

    /**
     * The target still fits the source as it is now: a person's word on a stale segment. Where
     * words of the source changed it needs to be revised again; a new segment is kept as its source
     * is.
     *
     * @param sameWords whether only signs and blanks of the source changed
     * @throws UserError when it is neither stale nor new
     */
    public Translation kept(String currentSource, boolean sameWords, String person, Instant when) {
        refuseLocked("kept");
        if (is(Flag.STALE)) {
            Translation fresh = flagged(Flag.STALE, false).from(currentSource);
            boolean again = !sameWords && state.done() && state != State.TRANSLATED;
            return again ? fresh.by(person, State.TRANSLATED, when) : fresh;
        }
        if (state == State.NEW) {
            return from(currentSource)
                    .with(currentSource, State.FINAL, COPY)
                    .flagged(Flag.KEEP, true)
                    .by(person, State.FINAL, when);
        }
        throw new UserError(
                id + " is " + state.label() + " and not stale: there is nothing to keep.");
    }

    /** The same, said to be made for another source text. */
    public Translation from(String now) {
        return new Translation(
                id, now, target, state, origin, flags, by, at, reviewer, note, waivers, extra);
    }

    private Translation with(String text, State next, String from) {
        return new Translation(
                id, source, text, next, from, flags, by, at, reviewer, note, waivers, extra);
    }

    private Translation by(String person, State next, Instant when) {
        return new Translation(
                id, source, target, next, origin, flags, person, when, "", note, waivers, extra);
    }

    /**
     * With a target put right by a safe fix: it stays what it was made from, but a review has to be
     * done again and what was accepted has expired.
     *
     * @throws UserError when it is locked or final
     */
    public Translation repaired(String text, Instant when) {
        refuseLocked("put right");
        if (text.isBlank()) {
            return this;
        }
        if (state == State.FINAL && !untouched()) {
            throw new UserError(id + " is final: reopen it before it can be put right.");
        }
        State next = state == State.REVIEWED ? State.TRANSLATED : state;
        String who = next == state ? reviewer : "";
        return new Translation(
                id, source, text, next, origin, flags, by, when, who, note, outlived(), extra);
    }

    /** With another target, for a look at what it would be; nothing else changes. */
    public Translation retold(String text) {
        return new Translation(
                id, source, text, state, origin, flags, by, at, reviewer, note, waivers, extra);
    }

    /** With another remark; an empty one clears it. */
    public Translation noted(String remark) {
        return new Translation(
                id, source, target, state, origin, flags, by, at, reviewer, remark, waivers, extra);
    }

    /** With one more waiver; older ones of the same findings are replaced. */
    public Translation waived(Waiver waiver) {
        List<Waiver> all = new java.util.ArrayList<>(waivers);
        all.removeIf(waiver::replaces);
        all.add(waiver);
        return new Translation(
                id, source, target, state, origin, flags, by, at, reviewer, note, all, extra);
    }

    /** With that flag set or cleared. */
    public Translation flagged(Flag flag, boolean set) {
        EnumSet<Flag> changed = EnumSet.noneOf(Flag.class);
        changed.addAll(flags);
        if (set) {
            changed.add(flag);
        } else {
            changed.remove(flag);
        }
        return new Translation(
                id, source, target, state, origin, changed, by, at, reviewer, note, waivers, extra);
    }

    private Translation written(
            String text, String currentSource, State next, String from, String person, Instant t) {
        return new Translation(
                id,
                currentSource,
                text,
                next,
                from,
                Set.of(),
                person,
                t,
                "",
                "",
                outlived(),
                extra);
    }

    private Translation moved(State next, String person, String remark, Instant when) {
        return new Translation(
                id, source, target, next, origin, flags, by, when, person, remark, waivers, extra);
    }

    private void refuseUnlessOpen(String deed) {
        refuseLocked(deed);
        if (is(Flag.ALREADY_TARGET) || is(Flag.KEEP)) {
            return;
        }
        if (state == State.FINAL) {
            throw new UserError(id + " is final: reopen it before it can be " + deed + ".");
        }
    }

    private void refuseLocked(String deed) {
        if (is(Flag.LOCKED)) {
            throw new UserError(id + " is locked and cannot be " + deed + ": unlock it first.");
        }
    }

    private void refuseStale(String deed) {
        if (is(Flag.STALE)) {
            throw new UserError(
                    id
                            + " is stale and cannot be "
                            + deed
                            + ": its source changed; translate it again, or keep it.");
        }
    }

    private String remedy() {
        return switch (state) {
            case NEW, DRAFT -> "translate it first.";
            case REJECTED -> "edit it first.";
            case TRANSLATED -> "approve it first.";
            case REVIEWED, FINAL ->
                    untouched() ? "it is kept as it is." : "reopen it to change it.";
        };
    }
}

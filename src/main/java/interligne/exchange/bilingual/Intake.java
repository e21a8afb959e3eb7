package interligne.exchange.bilingual;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.language.Languages;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes work done elsewhere back into an edition, segment by segment, through the same guards as
 * work done here; nothing that was changed here meanwhile is overwritten.
 */
public final class Intake {

    /** What became of a segment of the file. */
    public enum Outcome {
        /** The edition has the file's target or state now. */
        TAKEN,
        /** The edition had it already, or the file has no target. */
        UNCHANGED,
        /** A guard of the states said no. */
        REFUSED,
        /** The article has no such segment. */
        UNKNOWN,
        /** The segment or its source was changed here since; {@code force} takes the file's. */
        CONFLICT;

        /** The word for it in reports, for example {@code "taken"}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The fate of one segment.
     *
     * @param segment its id
     * @param outcome what became of it
     * @param why for people, one sentence; empty when it speaks for itself
     */
    public record Line(String segment, Outcome outcome, String why) {}

    /**
     * All of it.
     *
     * @param edition the edition with what was taken
     * @param lines one for each segment of the file, in its order
     */
    public record Result(Edition edition, List<Line> lines) {

        /** How many segments had that outcome. */
        public int count(Outcome outcome) {
            return (int) lines.stream().filter(line -> line.outcome == outcome).count();
        }
    }

    /**
     * Who takes the file in, and how.
     *
     * @param person who stands for the import
     * @param when now
     * @param tool what {@code import:<tool>} says, for example the name of the format
     * @param selfApproval whether the workspace lets translators approve their own work
     * @param force whether the file wins over newer work here
     */
    public record Terms(
            String person, Instant when, String tool, boolean selfApproval, boolean force) {}

    private final Terms terms;
    private final Map<String, Segment> segments = new HashMap<>();
    private final Map<String, @Nullable Segment> unique = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    private Intake(Article article, Terms terms) {
        this.terms = terms;
        for (Segment segment : article.segments()) {
            segments.put(segment.id(), segment);
            String text = segment.source().text();
            unique.put(text, unique.containsKey(text) ? null : segment);
        }
    }

    /**
     * Takes the entries of a file into an edition.
     *
     * @throws UserError when the file is of another article or another language
     */
    public static Result take(Article article, Edition edition, List<Entry> entries, Terms terms) {
        entries.stream().findFirst().ifPresent(first -> refuseStranger(article, edition, first));
        Intake intake = new Intake(article, terms);
        intake.refuseForeignTexts(article, entries);

        Map<String, Translation> here = edition.byId();
        Map<String, Translation> changed = new HashMap<>();
        for (Entry entry : entries) {
            Segment segment = intake.segment(entry);
            Translation before = segment == null ? null : here.get(segment.id());
            if (segment == null || before == null || changed.containsKey(segment.id())) {
                boolean again = segment != null && before != null;
                String why = again ? "it came before" : "the article has no such segment";
                intake.line(entry, Outcome.UNKNOWN, why);
                continue;
            }
            changed.put(segment.id(), intake.taken(entry, segment, before));
        }
        List<Translation> all = new ArrayList<>();
        for (Translation each : edition.translations()) {
            all.add(changed.getOrDefault(each.id(), each));
        }
        return new Result(edition.with(all), List.copyOf(intake.lines));
    }

    private static void refuseStranger(Article article, Edition edition, Entry entry) {
        if (!entry.article().isEmpty() && !entry.article().equals(article.id())) {
            throw new UserError(
                    "The file was made from \""
                            + entry.article()
                            + "\", not from "
                            + article.id()
                            + ": name that article with --article.");
        }
        if (!entry.to().isEmpty() && !Languages.same(entry.to(), edition.target())) {
            throw new UserError(
                    "The file is in "
                            + entry.to()
                            + ", the edition in "
                            + edition.target()
                            + ": name the edition with --to.");
        }
    }

    /**
     * The segment that an entry means: the one of its name; else the only one with its text, since
     * a memory has names of its own or none.
     */
    private @Nullable Segment segment(Entry entry) {
        Segment named = segments.get(entry.segment());
        return named != null || entry.segment().matches("s\\d{4,}")
                ? named
                : unique.get(source(entry));
    }

    /**
     * A file that does not name its article is told by its texts: most of those that claim to be of
     * this article must be.
     */
    private void refuseForeignTexts(Article article, List<Entry> entries) {
        boolean named = entries.stream().anyMatch(entry -> !entry.article().isEmpty());
        if (named || entries.isEmpty() || terms.force) {
            return;
        }
        long claimed = entries.stream().filter(entry -> segment(entry) != null).count();
        long ours = entries.stream().filter(entry -> unique.containsKey(source(entry))).count();
        if (ours == 0 || ours * 2 < claimed) {
            throw new UserError(
                    "Most source texts of the file are not those of "
                            + article.id()
                            + ": bring it into the article it was made from, or take it with"
                            + " --force.");
        }
    }

    private static String source(Entry entry) {
        return entry.source().text();
    }

    private Translation taken(Entry entry, Segment segment, Translation before) {
        if (entry.missing()) {
            String why = before.target().isEmpty() ? "" : "the file has no target";
            return kept(entry, before, Outcome.UNCHANGED, why);
        }
        boolean same = target(entry).equals(before.target());
        if (before.untouched()) {
            return same
                    ? kept(entry, before, Outcome.UNCHANGED, "")
                    : kept(entry, before, Outcome.REFUSED, "it stays as it is: reopen it first");
        }
        if (!source(entry).equals(segment.source().text()) && !terms.force) {
            return same
                    ? kept(entry, before, Outcome.UNCHANGED, "")
                    : kept(entry, before, Outcome.CONFLICT, "its source has changed here since");
        }
        try {
            return same ? moved(entry, before) : replaced(entry, segment, before);
        } catch (UserError e) {
            return kept(entry, before, Outcome.REFUSED, String.valueOf(e.getMessage()));
        }
    }

    /** The file's target, composed as everything in a workspace is. */
    private static String target(Entry entry) {
        return Normalizer.normalize(entry.target().text(), Normalizer.Form.NFC);
    }

    /** The text is as here: only the state may move. */
    private Translation moved(Entry entry, Translation before) {
        boolean older = newer(entry, before) && !terms.force;
        if (entry.state() == before.state() || older || entry.flags().contains(Flag.STALE)) {
            return kept(entry, before, Outcome.UNCHANGED, "");
        }
        Translation after =
                switch (entry.state()) {
                    case REVIEWED, FINAL -> raised(before);
                    case TRANSLATED -> before.state() == State.DRAFT ? stood(before) : before;
                    case REJECTED -> before.rejected(terms.person, reason(entry), terms.when);
                    case DRAFT -> before.reopened(terms.person, terms.when);
                    case NEW -> before;
                };
        return after.equals(before)
                ? kept(entry, before, Outcome.UNCHANGED, "")
                : kept(entry, after, Outcome.TAKEN, after.state().label());
    }

    /**
     * A release needs the checks of this workspace, so that an import goes no further than review.
     */
    private Translation raised(Translation before) {
        if (before.state() == State.REVIEWED || before.state() == State.FINAL) {
            return before;
        }
        Translation standing = before.state() == State.DRAFT ? stood(before) : before;
        return standing.approved(terms.person, terms.selfApproval, terms.when);
    }

    private Translation stood(Translation draft) {
        return draft.translated(draft.target(), draft.source(), terms.person, terms.when);
    }

    private Translation replaced(Entry entry, Segment segment, Translation before) {
        if (newer(entry, before) && !terms.force) {
            return kept(entry, before, Outcome.CONFLICT, "it was changed here since");
        }
        String source = segment.source().text();
        String target = target(entry);
        String origin = "import:" + terms.tool;
        Translation after =
                entry.state() == State.DRAFT || entry.state() == State.REJECTED
                        ? before.drafted(target, source, origin, terms.person, terms.when)
                        : from(before.translated(target, source, terms.person, terms.when), origin);
        if (entry.state() == State.REJECTED) {
            after = after.rejected(terms.person, reason(entry), terms.when);
        } else if (!entry.note().isEmpty()) {
            after = after.noted(entry.note());
        }
        boolean revised = entry.state() == State.REVIEWED || entry.state() == State.FINAL;
        String why = revised ? "revised elsewhere; approve it here" : "";
        return kept(entry, after, Outcome.TAKEN, why);
    }

    /** Whether there is work here that the file cannot have known. */
    private static boolean newer(Entry entry, Translation before) {
        Instant base = entry.at();
        Instant here = before.at();
        if (base == null || here == null) {
            return before.state().done();
        }
        return here.isAfter(base);
    }

    private static Translation from(Translation each, String origin) {
        return new Translation(
                each.id(),
                each.source(),
                each.target(),
                each.state(),
                origin,
                each.flags(),
                each.by(),
                each.at(),
                each.reviewer(),
                each.note(),
                each.waivers(),
                each.extra());
    }

    private static String reason(Entry entry) {
        return entry.note().isEmpty() ? "rejected elsewhere" : entry.note();
    }

    private Translation kept(Entry entry, Translation after, Outcome outcome, String why) {
        line(entry, outcome, why);
        return after;
    }

    private void line(Entry entry, Outcome outcome, String why) {
        Segment segment = segment(entry);
        lines.add(new Line(segment == null ? entry.segment() : segment.id(), outcome, why));
    }
}

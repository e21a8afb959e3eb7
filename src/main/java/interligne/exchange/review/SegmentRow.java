package interligne.exchange.review;

import interligne.article.Content;
import interligne.article.Flag;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.WordDiff;
import interligne.check.Finding;
import interligne.check.Rule;
import interligne.exchange.report.Reported;
import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.TermMatch;
import interligne.language.Languages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes one segment of the page: source, target, and all that is known of the two. */
final class SegmentRow {

    private final Html html;
    private final PageWords words;
    private final Review review;
    private final String target;

    SegmentRow(Html html, PageWords words, Review review) {
        this.html = html;
        this.words = words;
        this.review = review;
        this.target = review.edition().target();
    }

    /**
     * One item of the list.
     *
     * @param number its place in the article, from 1
     * @param history what happened to it, oldest first
     */
    void write(int number, Segment segment, Translation done, List<Review.Step> history) {
        List<Reported> findings = review.findings().getOrDefault(segment.id(), List.of());
        Content translation = segment.source().with(done.target());
        html.open(
                "li",
                "id",
                segment.id(),
                "class",
                style(segment, done, findings),
                "data-state",
                done.state().label(),
                "data-can",
                may(done),
                "data-by",
                done.by(),
                "data-source",
                Review.digest(segment.source().text()),
                "data-target",
                Review.digest(done.target()));
        gutter(number, segment, done);
        html.open("div", "class", "cell source", "lang", segment.language());
        Marked.write(
                html, segment.source(), sourceMarks(segment, done.target().isEmpty(), findings));
        boolean raw = Marked.hides(done.target());
        html.close("div")
                .open(
                        "div",
                        "class",
                        "cell target",
                        "lang",
                        target,
                        raw ? "data-raw" : "",
                        done.target());
        Marked.write(html, translation, targetMarks(segment.id(), findings));
        html.close("div").open("div", "class", "notes");
        terms(segment.id(), done);
        stale(segment, done);
        findings(findings);
        remark(done);
        history(history);
        html.close("div").close("li").line();
    }

    /** The views of the page that show this segment, as classes. */
    static String style(Segment segment, Translation done, List<Reported> findings) {
        StringBuilder style = new StringBuilder("seg k-" + segment.kind().label());
        style.append(waits(done) ? " in-review" : "");
        style.append(done.done() ? "" : " in-work");
        style.append(findings.stream().anyMatch(Reported::open) ? " in-findings" : "");
        style.append(done.is(Flag.STALE) ? " in-stale" : "");
        return style.append(done.untouched() ? " kept" : "").toString();
    }

    /** Whether a translator stands for it and a second person has not seen it yet. */
    private static boolean waits(Translation done) {
        return done.state() == State.TRANSLATED && !done.is(Flag.STALE);
    }

    /** What the guards will let a reviser do: accept, reject, edit; a comment is always taken. */
    private static String may(Translation done) {
        if (done.is(Flag.LOCKED) || done.untouched()) {
            return "c";
        }
        boolean accept = waits(done) || (done.state() == State.DRAFT && !done.is(Flag.STALE));
        boolean reject = !done.target().isEmpty() && done.state() != State.REJECTED;
        boolean edit = done.state() != State.FINAL;
        return (accept ? "a" : "") + (reject ? "r" : "") + (edit ? "e" : "") + "c";
    }

    private void gutter(int number, Segment segment, Translation done) {
        String state = done.state().label();
        html.open("div", "class", "gutter");
        html.open("a", "class", "id", "href", "#" + segment.id(), "title", segment.id());
        html.element("b", words.number(number)).text(" ").element("span", segment.id()).close("a");
        html.open("span", "class", "state").element("span", "", "class", "dot s-" + state);
        html.text(words.say("state." + state)).close("span");
        for (Flag flag : done.flags()) {
            String kind = "flag f-" + flag.label();
            html.element("span", words.say("flag." + flag.label()), "class", kind);
        }
        String who = done.reviewer().isEmpty() ? done.by() : done.by() + " → " + done.reviewer();
        boolean human = done.origin().equals(Translation.HUMAN) || done.untouched();
        String origin = human ? who : done.origin() + (who.isEmpty() ? "" : ", " + who);
        if (!origin.isEmpty()) {
            html.element("span", origin, "class", "who");
        }
        html.close("div");
    }

    private List<Marked.Mark> sourceMarks(
            Segment segment, boolean missing, List<Reported> findings) {
        List<Marked.Mark> marks = new ArrayList<>();
        for (TermMatch match : review.sourceTerms().getOrDefault(segment.id(), List.of())) {
            String wanted = match.text() + " → " + wanted(match.concept());
            marks.add(new Marked.Mark(match.span(), "span", "term", wanted));
        }
        if (!missing) {
            findings.forEach(each -> mark(marks, each, each.finding().source()));
        }
        return marks;
    }

    private List<Marked.Mark> targetMarks(String segment, List<Reported> findings) {
        List<Marked.Mark> marks = new ArrayList<>();
        for (TermMatch match : review.targetTerms().getOrDefault(segment, List.of())) {
            if (match.term().status().allowed()) {
                marks.add(new Marked.Mark(match.span(), "span", "term", match.concept().id()));
            }
        }
        findings.forEach(each -> mark(marks, each, each.finding().target()));
        return marks;
    }

    private void mark(
            List<Marked.Mark> marks, Reported each, @org.jspecify.annotations.Nullable Span span) {
        if (span != null && span.length() > 0 && each.open()) {
            Finding finding = each.finding();
            String style = finding.severity().label();
            marks.add(new Marked.Mark(span, "mark", style, words.ours(finding.message())));
        }
    }

    /** What the glossary asks for, for example {@code "puce (not: microplaquette)"}. */
    private String wanted(Concept concept) {
        if (concept.policy() == Concept.Policy.KEEP) {
            return words.say("term.keep");
        }
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Term term : concept.in(Languages.primary(target))) {
            (term.status().allowed() ? right : wrong).add(term.text());
        }
        String asked = right.isEmpty() ? words.say("term.none") : String.join(", ", right);
        return wrong.isEmpty()
                ? asked
                : asked + " (" + words.say("term.not", String.join(", ", wrong)) + ")";
    }

    private void terms(String segment, Translation done) {
        Set<String> said = new LinkedHashSet<>();
        if (!done.untouched()) {
            for (TermMatch match : review.sourceTerms().getOrDefault(segment, List.of())) {
                said.add(match.text() + " → " + wanted(match.concept()));
            }
        }
        if (!said.isEmpty()) {
            html.open("p", "class", "terms").element("b", words.say("terms"));
            said.forEach(each -> html.text(" ").element("span", each));
            html.close("p");
        }
    }

    private void stale(Segment segment, Translation done) {
        if (!done.is(Flag.STALE) || done.source().equals(segment.source().text())) {
            return;
        }
        html.open("div", "class", "stale").element("b", words.say("stale.why"));
        html.open("p", "lang", segment.language());
        diff(done.source(), segment.source().text());
        html.close("p").close("div");
    }

    private void diff(String before, String after) {
        for (WordDiff piece : WordDiff.between(before, after)) {
            String tag = piece.what() == WordDiff.What.GONE ? "del" : "ins";
            boolean kept = piece.what() == WordDiff.What.SAME;
            html.raw(kept ? "" : "<" + tag + ">");
            Marked.characters(html, piece.text());
            html.raw(kept ? "" : "</" + tag + ">");
        }
    }

    private void findings(List<Reported> findings) {
        if (findings.isEmpty()) {
            return;
        }
        html.open("ul", "class", "findings");
        for (Reported each : findings) {
            Finding finding = each.finding();
            String severity = finding.severity().label();
            html.open("li", "class", each.open() ? severity : severity + " closed");
            html.element("b", words.say("severity." + severity)).text(" ");
            html.element(
                    "span",
                    shown(words.ours(finding.message())),
                    "class",
                    "message",
                    "lang",
                    words.language());
            fix(finding, each.open());
            why(finding.rule(), each);
            html.close("li");
        }
        html.close("ul");
    }

    private void fix(Finding finding, boolean open) {
        String fix = finding.fix();
        Span span = finding.target();
        if (fix != null && span != null && open) {
            html.open("span", "class", "fix", "data-fix", fix);
            html.open("ins", "data-start", "" + span.start(), "data-end", "" + span.end());
            Marked.characters(html, fix.isEmpty() ? words.say("fix.nothing") : fix);
            html.close("ins").close("span");
        }
    }

    private void why(Rule rule, Reported each) {
        html.open("details").element("summary", words.say("why"));
        html.element("p", words.ours(rule.sentence()), "lang", words.language())
                .open("p", "class", "rule");
        html.element("code", rule.id())
                .text(" · ")
                .element("span", words.ours(rule.source()), "lang", words.language());
        html.close("p").close("details");
        var waiver = each.waiver();
        if (waiver != null) {
            String by =
                    words.say(
                            waiver.expired() ? "expired" : "waived",
                            waiver.by() + ", " + words.day(waiver.at()));
            html.element("p", by + " " + shown(waiver.reason()), "class", "waiver");
        }
    }

    private void remark(Translation done) {
        if (!done.note().isEmpty()) {
            String kind = done.state() == State.REJECTED ? "reason" : "note";
            html.open("p", "class", "remark").element("b", words.say(kind)).text(" ");
            html.text(shown(done.note())).close("p");
        }
    }

    private void history(List<Review.Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        html.open("details", "class", "history");
        html.element("summary", words.count("history", steps.size())).open("ol");
        for (Review.Step step : steps) {
            html.open("li").element("time", words.day(step.at()), "datetime", step.at().toString());
            String to = words.or("state." + step.to(), step.to());
            html.text(" " + step.person() + ", " + step.action() + ": " + to);
            if (!step.after().equals(step.before()) && !step.after().isEmpty()) {
                html.open("p", "lang", target);
                diff(step.before(), step.after());
                html.close("p");
            }
            html.close("li");
        }
        html.close("ol").close("details");
    }

    /** Words for people on one line, controls shown as a dot. */
    private static String shown(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().forEach(c -> out.append(Character.isISOControl(c) ? '·' : (char) c));
        return out.toString();
    }
}

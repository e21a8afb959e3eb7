package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.check.Finding;
import interligne.check.suite.Fixes;
import interligne.exchange.report.Place;
import interligne.exchange.report.Reported;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Fixed;
import interligne.workflow.order.Selection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts right in one edition what is safe and open, through the guards of the states. */
final class Fixing {

    /** More rounds than fixes can wait for each other; two fixes must not chase each other. */
    private static final int ROUNDS = 8;

    private final Workflow workflow;
    private final EditionChecking checking;
    private final Deed deed;
    private final List<String> lines = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private int segments;

    Fixing(Workflow workflow, EditionChecking checking, Deed deed) {
        this.workflow = workflow;
        this.checking = checking;
        this.deed = deed;
    }

    Fixed fixed() {
        return new Fixed(lines, segments, refused);
    }

    /** Works out the fixes and, unless it is only a rehearsal, saves them. */
    void fix(String id, String target, boolean rehearsal) {
        Article article = workflow.article(id);
        Edition edition = workflow.edition(id, target);
        Map<String, String> wanted = settled(article, edition);
        Place place = checking.place(edition, 1);
        boolean named = false;
        List<String> allowed = new ArrayList<>();
        Map<String, Translation> before = edition.byId();
        for (Map.Entry<String, String> each : wanted.entrySet()) {
            Translation old = before.get(each.getKey());
            if (old == null || !allowed(old, each.getValue())) {
                continue;
            }
            if (!named) {
                lines.add("--- " + place.uri());
                lines.add("+++ " + place.uri());
                named = true;
            }
            lines.add("@@ " + each.getKey() + " @@");
            lines.add("-" + place.written(old.target()));
            lines.add("+" + place.written(each.getValue()));
            allowed.add(each.getKey());
        }
        segments += allowed.size();
        if (!rehearsal && !allowed.isEmpty()) {
            workflow.change(
                    id,
                    target,
                    deed,
                    Selection.of(allowed),
                    (t, segment, at) -> t.repaired(wanted.getOrDefault(t.id(), t.target()), at));
        }
    }

    private boolean allowed(Translation old, String text) {
        try {
            return !old.repaired(text, Instant.EPOCH).equals(old);
        } catch (UserError e) {
            refused.add(String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** The targets that change, by segment, after as many checks as the fixes need. */
    private Map<String, String> settled(Article article, Edition edition) {
        Map<String, String> wanted = new LinkedHashMap<>();
        Edition current = edition;
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, List<Finding>> open = open(article, current);
            if (open.isEmpty()) {
                break;
            }
            Map<String, Translation> translations = current.byId();
            for (Segment segment : article.segments()) {
                Translation old = translations.get(segment.id());
                List<Finding> found = open.get(segment.id());
                if (old != null && found != null) {
                    String text = Fixes.apply(old.target(), found);
                    wanted.put(segment.id(), text);
                    translations.put(segment.id(), old.retold(text));
                }
            }
            current = edition.with(List.copyOf(translations.values()));
        }
        return wanted;
    }

    private Map<String, List<Finding>> open(Article article, Edition edition) {
        Map<String, List<Finding>> open = new LinkedHashMap<>();
        for (Reported each : checking.check(article, edition).findings()) {
            if (each.open() && Fixes.fixable(each.finding())) {
                open.computeIfAbsent(each.finding().segment(), key -> new ArrayList<>())
                        .add(each.finding());
            }
        }
        return open;
    }
}

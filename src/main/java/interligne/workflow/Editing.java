package interligne.workflow;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Translation;
import interligne.article.UserError;
import interligne.workflow.order.Change;
import interligne.workflow.order.Deed;
import interligne.workflow.order.Outcome;
import interligne.workflow.source.Ledger;
import interligne.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One command on segments: changes them, saves the edition, writes the history. */
final class Editing {

    private final Workspace workspace;
    private final Ledger ledger;

    Editing(Workspace workspace, Deed deed) {
        this.workspace = workspace;
        this.ledger = new Ledger(workspace, deed);
    }

    Outcome change(Article article, Edition edition, Set<String> ids, Change change) {
        Map<String, Translation> translations = edition.byId();
        List<Translation> changed = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Segment segment : article.segments()) {
            Translation before = translations.get(segment.id());
            if (before == null || !ids.contains(segment.id())) {
                continue;
            }
            try {
                Translation after = change.apply(before, segment, ledger.now());
                if (!after.equals(before)) {
                    translations.put(segment.id(), after);
                    ledger.changed(edition.target(), before, after, segment.source().text());
                }
                changed.add(after);
            } catch (UserError e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        }
        save(edition.with(List.copyOf(translations.values())));
        return new Outcome(changed, refused);
    }

    /** Saves an edition that was changed as a whole. */
    void replace(Edition before, Edition after) {
        Map<String, Translation> old = before.byId();
        for (Translation each : after.translations()) {
            Translation was = old.get(each.id());
            if (was != null && !was.equals(each)) {
                ledger.changed(after.target(), was, each, each.source());
            }
        }
        save(after);
    }

    private void save(Edition edition) {
        ledger.save(edition.article(), () -> workspace.save(edition));
    }
}

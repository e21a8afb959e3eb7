package interligne.check.markup;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Wording;
import java.util.ArrayList;
import java.util.List;

/** Links that changed places. */
public final class LinkOrderCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "link-order",
                    Severity.NOTE,
                    "Links come in the order of the source.",
                    "WCAG 2.2, 1.3.2: meaningful sequence; EDITORIAL, L05.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "See https://a.example and then https://b.example today.",
                            "Voir https://b.example et puis https://a.example aujourd’hui.",
                            "Voir https://a.example et puis https://b.example aujourd’hui."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        List<Integer> sources = text.source().all(Wording.Type.LINK);
        if (sources.size() < 2) {
            return;
        }
        List<String> order = new ArrayList<>();
        sources.forEach(at -> order.add(text.source().written(at)));
        int last = -1;
        for (int at : text.target().all(Wording.Type.LINK)) {
            int place = order.indexOf(text.target().written(at));
            if (place >= 0 && place < last) {
                String message =
                        "\"%s\" stands before \"%s\" in the source."
                                .formatted(order.get(place), order.get(last));
                found.addTarget(text, at, at + 1, message, null);
                return;
            }
            last = Math.max(last, place);
        }
    }
}

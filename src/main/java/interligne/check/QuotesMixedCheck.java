package interligne.check;

import interligne.language.Wording;
import java.util.ArrayList;
import java.util.List;

/** Straight and curved quotation marks in one article. */
final class QuotesMixedCheck implements ArticleCheck {

    private static final Rule RULE =
            new Rule(
                    "quotes-mixed",
                    Severity.NOTE,
                    "An article has its quotation marks and apostrophes either straight or curved.",
                    "Chicago Manual of Style, 6.123.",
                    new Rule.Example(
                            "fr",
                            "en",
                            "Elle est partie.\nIl dit que c’est tard.\nIl est là.",
                            "She’s gone.\nHe says it's late.\nHe’s here.",
                            "She’s gone.\nHe says it’s late.\nHe’s here."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean fits(Setting setting) {
        return setting.typography().tightSigns();
    }

    @Override
    public void check(List<Bitext> article, Findings found) {
        List<Place> one = new ArrayList<>();
        List<Place> other = new ArrayList<>();
        for (Bitext text : article) {
            collect(text, one, other);
        }
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        for (Place place : one.size() <= other.size() ? one : other) {
            Wording target = place.text().target();
            String message =
                    "Most of the article has the other kind of %s."
                            .formatted(target.written(place.at()));
            found.addTarget(place.text(), place.at(), place.at() + 1, message, null);
        }
    }

    private record Place(Bitext text, int at) {}

    private static void collect(Bitext text, List<Place> straight, List<Place> curved) {
        Wording target = text.target();
        for (int at = 0; at < target.size(); at++) {
            if (target.isMark(at, "“”’‘")) {
                curved.add(new Place(text, at));
            } else if (target.isMark(at, "\"'") && !target.is(at - 1, Wording.Type.DIGITS)) {
                straight.add(new Place(text, at));
            }
        }
    }
}

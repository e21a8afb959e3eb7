package interligne.check.usage;

import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.language.text.Style;
import interligne.language.text.Wording;

/** Phrases of a named list of the target language that an editor would replace. */
final class PhraseList {

    private PhraseList() {}

    /** Names each phrase of the list that the source asks to be another; names stay as they are. */
    static void report(String list, Bitext text, Findings found) {
        Wording target = text.target();
        for (Style.Hit hit : text.setting().to().style().find(target, list)) {
            if ((target.capital(hit.first()) && !target.startsSentence(hit.first()))
                    || !Style.asked(hit.phrase(), text.source())) {
                continue;
            }
            int start = target.start(hit.first());
            String there = target.text().substring(start, target.end(hit.end() - 1));
            String message = "For \"%s\" think of: %s.".formatted(there, hit.phrase().better());
            found.addTarget(text, hit.first(), hit.end(), message, null);
        }
    }
}

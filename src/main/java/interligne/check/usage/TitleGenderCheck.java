package interligne.check.usage;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.glossary.Concept;
import interligne.glossary.TermOccurrence;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** A masculine title before the name of a woman, or the reverse. */
public final class TitleGenderCheck implements Check {

    private static final int REACH = 5;

    private static final Rule RULE =
            new Rule(
                    "title-gender",
                    Severity.WARNING,
                    "The title of a person has the gender of the person.",
                    "Académie française, 28 February 2019; the list of people in the glossary.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "CFO Sarah Friar spoke.",
                            "Le directeur financier Sarah Friar a parlé.",
                            "La directrice financière Sarah Friar a parlé."));

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean fits(Setting setting) {
        return setting.typography().sentenceCase();
    }

    @Override
    public void check(Bitext text, Findings found) {
        for (TermOccurrence occurrence : text.targetTerms()) {
            Concept concept = occurrence.readings().get(0).concept();
            boolean person = concept.kind() == Concept.Kind.PERSON;
            if (person && !concept.gender().isEmpty()) {
                int name = text.target().at(occurrence.span().start());
                before(text, name, concept.gender().equals("f"), found);
            }
        }
        Wording target = text.target();
        for (int at = 1; at < target.size(); at++) {
            if (target.isWord(at, "mme") && target.capital(at)) {
                before(text, at, true, found);
            }
        }
    }

    /** The nearest title in the few words before the name. */
    private static void before(Bitext text, int name, boolean woman, Findings found) {
        Wording target = text.target();
        Lexicon lexicon = text.setting().to().numbers().words();
        for (int at = name - 1; at >= Math.max(0, name - REACH); at--) {
            if (target.isMark(at, ".,;:()")) {
                return;
            }
            int title = target.isMark(at - 1, "-‑") && target.glued(at) ? at - 2 : at;
            String word =
                    target.text()
                            .substring(target.start(Math.max(0, title)), target.end(at))
                            .toLowerCase(java.util.Locale.ROOT);
            String feminine = lexicon.value(word, WordClass.TITLE);
            if (feminine == null) {
                continue;
            }
            int article = title - 1;
            boolean same = feminine.equals(word);
            boolean masculine =
                    target.isWord(article, "le")
                            || target.isWord(article, "un")
                            || target.isWord(article, "du")
                            || target.isWord(article, "au");
            if (woman && (!same || masculine)) {
                String message =
                        "\"%s\" is a woman: \"%s\"."
                                .formatted(
                                        target.written(name),
                                        masculine ? "la " + feminine : feminine);
                found.addTarget(
                        text, masculine ? article : Math.max(0, title), at + 1, message, null);
            }
            return;
        }
    }
}

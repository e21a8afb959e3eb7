package interligne.check.usage;

import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.glossary.TermOccurrence;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;

/** A common noun or a job title with a capital inside a sentence. */
public final class NeedlessCapitalCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "needless-capital",
                    Severity.WARNING,
                    "Common nouns and job titles take a small letter.",
                    "Guide du rédacteur, 4.3; OQLF, majuscule aux titres de fonction.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "CEO Sam Altman signed.",
                            "Le Directeur Général Sam Altman a signé.",
                            "Le directeur général Sam Altman a signé."));

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
        Wording target = text.target();
        Lexicon lexicon = text.setting().to().numbers().words();
        for (int at = 1; at < target.size(); at++) {
            if (target.capital(at)
                    && !target.allCapitals(at)
                    && small(target, at - 1, lexicon)
                    && lexicon.has(target.lower(at), WordClass.TITLE)
                    && !text.sourceText().contains(target.written(at))) {
                int end = at + 1;
                while (target.capital(end) && target.spaced(end) && adjective(target, end)) {
                    end++;
                }
                if (end > at + 1 || (target.capital(end) && target.spaced(end))) {
                    report(text, at, end, found);
                }
            }
        }
        terms(text, found);
    }

    /** Behind an article or another small word, so not at the start of a sentence. */
    private static boolean small(Wording target, int at, Lexicon lexicon) {
        return (target.is(at, Wording.Type.WORD)
                        && lexicon.has(target.lower(at), WordClass.FUNCTION))
                || (target.isMark(at, "'’") && target.is(at - 1, Wording.Type.WORD));
    }

    private static boolean adjective(Wording target, int at) {
        return target.lower(at).startsWith("général")
                || target.lower(at).startsWith("exécuti")
                || target.lower(at).startsWith("financi")
                || target.lower(at).startsWith("techni");
    }

    /** Terms that the glossary writes small. */
    private static void terms(Bitext text, Findings found) {
        Wording target = text.target();
        Lexicon lexicon = text.setting().to().numbers().words();
        for (TermOccurrence occurrence : text.targetTerms()) {
            String term = occurrence.readings().get(0).term().text();
            int first = target.at(occurrence.span().start());
            int end = target.at(occurrence.span().end() - 1) + 1;
            boolean capitals =
                    first > 0
                            && end > first + 1
                            && target.capital(first)
                            && target.capital(end - 1)
                            && !target.startsSentence(first)
                            && small(target, first - 1, lexicon)
                            && !target.allCapitals(first);
            if (capitals && term.equals(term.toLowerCase(java.util.Locale.ROOT))) {
                report(text, first, end, found);
            }
        }
    }

    private static void report(Bitext text, int first, int end, Findings found) {
        Wording target = text.target();
        String there = target.text().substring(target.start(first), target.end(end - 1));
        String lower = there.toLowerCase(java.util.Locale.ROOT);
        found.addTarget(text, first, end, "\"%s\" takes small letters.".formatted(there), lower);
    }
}

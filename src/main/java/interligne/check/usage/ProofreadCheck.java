package interligne.check.usage;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Proofreader;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.language.text.Wording;

/** What a proofreader says of the target, as one rule; runs only where there is a proofreader. */
public abstract sealed class ProofreadCheck implements Check {

    private final Rule rule;

    private ProofreadCheck(Rule rule) {
        this.rule = rule;
    }

    /** Grammar. */
    public static final class Grammar extends ProofreadCheck {
        public Grammar() {
            super(
                    new Rule(
                            "grammar",
                            Severity.NOTE,
                            "The target keeps the grammar of its language.",
                            "LanguageTool, whose own rule is named in brackets.",
                            new Rule.Example(
                                    "en",
                                    "fr",
                                    "The chips are fast.",
                                    "Les puce sont rapides.",
                                    "Les puces sont rapides.")));
        }

        @Override
        boolean concerns(Proofreader.Remark remark, Bitext text) {
            return !remark.spelling();
        }
    }

    /** Spelling; terms of the glossary and words that the source has too are known. */
    public static final class Spelling extends ProofreadCheck {
        public Spelling() {
            super(
                    new Rule(
                            "spelling",
                            Severity.WARNING,
                            "The words of the target are in a dictionary or in the glossary.",
                            "LanguageTool, whose own rule is named in brackets.",
                            new Rule.Example(
                                    "en",
                                    "fr",
                                    "The company builds data centres.",
                                    "L’entreprize construit des centres de données.",
                                    "L’entreprise construit des centres de données.")));
        }

        @Override
        boolean concerns(Proofreader.Remark remark, Bitext text) {
            return remark.spelling() && !term(remark.place(), text) && !taken(remark.place(), text);
        }

        private static boolean term(Span place, Bitext text) {
            return text.targetTerms().stream().anyMatch(each -> each.span().overlaps(place));
        }

        /** A name, or a word that was left as it was: no mistake in writing. */
        private static boolean taken(Span place, Bitext text) {
            String written = place.in(text.targetText());
            Wording source = text.source();
            for (int at = 0; at < source.size(); at++) {
                if (source.text().startsWith(written, source.start(at))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Whether the remark belongs to this rule and is none that we know better. */
    abstract boolean concerns(Proofreader.Remark remark, Bitext text);

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public boolean fits(Setting setting) {
        return setting.proofreader() != Proofreader.NONE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        for (Proofreader.Remark remark : text.remarks()) {
            if (concerns(remark, text)) {
                String message =
                        "\"%s\": %s (LanguageTool, %s)"
                                .formatted(
                                        remark.place().in(text.targetText()),
                                        remark.message(),
                                        remark.rule());
                found.add(text, null, remark.place(), message, remark.fix());
            }
        }
    }
}

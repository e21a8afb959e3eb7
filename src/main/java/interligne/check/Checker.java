package interligne.check;

import interligne.glossary.Glossary;
import interligne.glossary.TermFinders;
import interligne.language.Typography;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs the checks over pairs of one source and one target language. Immutable; threads may share
 * it.
 */
public final class Checker {

    private final Setting setting;
    private final List<Check> checks;
    private final Map<String, Optional<Severity>> severities;

    private Checker(
            Setting setting, List<Check> checks, Map<String, Optional<Severity>> severities) {
        this.setting = setting;
        this.checks = checks;
        this.severities = severities;
    }

    /**
     * All checks that fit, at their own severities.
     *
     * @param glossary the terms to hold the targets against
     * @param from the tag of the source language
     * @param locale the tag of the target language, with a region where that matters
     * @throws interligne.article.UserError when one of the languages is not known
     */
    public static Checker of(Glossary glossary, String from, String locale) {
        return of(new TermFinders(glossary), from, locale, Map.of(), Set.of());
    }

    /**
     * The chosen checks at the chosen severities.
     *
     * @param finders of the terms to hold the targets against
     * @param severities by rule id; empty switches a rule off
     * @param rules the ids of the rules to run; all when it is empty
     */
    public static Checker of(
            TermFinders finders,
            String from,
            String locale,
            Map<String, Optional<Severity>> severities,
            Set<String> rules) {
        Setting setting = Setting.of(finders, from, locale);
        List<Check> chosen = new ArrayList<>();
        for (Check check : Checks.ALL) {
            String id = check.rule().id();
            boolean on = severities.getOrDefault(id, Optional.of(Severity.NOTE)).isPresent();
            if (on && (rules.isEmpty() || rules.contains(id)) && check.fits(setting)) {
                chosen.add(check);
            }
        }
        return new Checker(setting, List.copyOf(chosen), Map.copyOf(severities));
    }

    /** A check that failed by a defect of ours, while the others went on. */
    public record Defect(String rule, String segment, RuntimeException cause) {}

    /**
     * What a run gave.
     *
     * @param findings in the order of the pairs
     * @param defects the first defect of each check that failed
     */
    public record Outcome(List<Finding> findings, List<Defect> defects) {}

    /**
     * Checks an article.
     *
     * @return the findings in the order of the pairs
     */
    public List<Finding> check(List<Pair> pairs) {
        Outcome outcome = examine(pairs);
        if (!outcome.defects().isEmpty()) {
            Defect first = outcome.defects().get(0);
            throw new IllegalStateException(
                    "rule " + first.rule() + " failed at " + first.segment(), first.cause());
        }
        return outcome.findings();
    }

    /** Checks an article; a check that fails by a defect does not stop the others. */
    public Outcome examine(List<Pair> pairs) {
        List<Bitext> texts = new ArrayList<>(pairs.size());
        Map<String, Integer> places = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        Map<String, Defect> defects = new HashMap<>();
        for (Pair pair : pairs) {
            Bitext text = new Bitext(pair, setting);
            places.putIfAbsent(pair.segment(), texts.size());
            texts.add(text);
            checkPair(text, found, defects);
        }
        int single = found.size();
        for (Check check : checks) {
            if (check instanceof ArticleCheck article) {
                try {
                    article.check(texts, findings(check, found));
                } catch (RuntimeException e) {
                    defects.putIfAbsent(check.rule().id(), new Defect(check.rule().id(), "", e));
                }
            }
        }
        if (found.size() > single) {
            found.sort(
                    (one, other) ->
                            Integer.compare(
                                    places.getOrDefault(one.segment(), 0),
                                    places.getOrDefault(other.segment(), 0)));
        }
        return new Outcome(found, List.copyOf(defects.values()));
    }

    private void checkPair(Bitext text, List<Finding> found, Map<String, Defect> defects) {
        for (Check check : checks) {
            if (check instanceof ArticleCheck || !fits(check, text)) {
                continue;
            }
            try {
                check.check(text, findings(check, found));
            } catch (RuntimeException e) {
                String rule = check.rule().id();
                defects.putIfAbsent(rule, new Defect(rule, text.pair().segment(), e));
            }
        }
    }

    /** A missing target is one finding; a kept text is only looked at as type. */
    private static boolean fits(Check check, Bitext text) {
        if (Typography.isBlank(text.targetText())) {
            return check instanceof TargetMissingCheck;
        }
        return !text.pair().kept() || check instanceof TypeCheck;
    }

    private Findings findings(Check check, List<Finding> found) {
        Rule rule = check.rule();
        Optional<Severity> chosen = severities.getOrDefault(rule.id(), Optional.empty());
        return new Findings(rule, chosen.orElse(rule.severity()), found);
    }
}

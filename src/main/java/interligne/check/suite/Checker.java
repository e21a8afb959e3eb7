package interligne.check.suite;

import interligne.check.ArticleCheck;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Finding;
import interligne.check.Findings;
import interligne.check.Pair;
import interligne.check.Proofreader;
import interligne.check.Rule;
import interligne.check.Setting;
import interligne.check.Severity;
import interligne.check.TypeCheck;
import interligne.check.accuracy.TargetMissingCheck;
import interligne.glossary.Glossary;
import interligne.glossary.TermFinders;
import interligne.language.text.Typography;
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
    private final Chosen[] pairChecks;
    private final Chosen[] articleChecks;

    private Checker(Setting setting, List<Chosen> checks) {
        this.setting = setting;
        this.pairChecks = checks.stream().filter(each -> !each.ofArticle()).toArray(Chosen[]::new);
        this.articleChecks = checks.stream().filter(Chosen::ofArticle).toArray(Chosen[]::new);
    }

    /** A check that runs, with what is asked of it at each pair worked out before. */
    private record Chosen(
            Check check, Rule rule, Severity severity, boolean ofMissing, boolean ofType) {

        Chosen(Check check, Severity severity) {
            this(
                    check,
                    check.rule(),
                    severity,
                    check instanceof TargetMissingCheck,
                    check instanceof TypeCheck);
        }

        boolean ofArticle() {
            return check instanceof ArticleCheck;
        }
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
        return of(new TermFinders(glossary), from, locale, Map.of(), Set.of(), Proofreader.NONE);
    }

    /**
     * The chosen checks at the chosen severities.
     *
     * @param finders of the terms to hold the targets against
     * @param severities by rule id; empty switches a rule off
     * @param rules the ids of the rules to run; all when it is empty
     * @param proofreader who reads the targets for grammar and spelling
     */
    public static Checker of(
            TermFinders finders,
            String from,
            String locale,
            Map<String, Optional<Severity>> severities,
            Set<String> rules,
            Proofreader proofreader) {
        Setting setting = Setting.of(finders, from, locale, proofreader);
        List<Chosen> chosen = new ArrayList<>();
        for (Check check : Checks.ALL) {
            Rule rule = check.rule();
            Optional<Severity> severity =
                    severities.getOrDefault(rule.id(), Optional.of(rule.severity()));
            boolean asked = rules.isEmpty() || rules.contains(rule.id());
            if (severity.isPresent() && asked && check.fits(setting)) {
                chosen.add(new Chosen(check, severity.get()));
            }
        }
        return new Checker(setting, chosen);
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
        List<Finding> found = new ArrayList<>();
        Findings findings = Findings.into(Checks.ALL.get(0).rule(), found);
        Map<String, Defect> defects = new HashMap<>();
        for (Pair pair : pairs) {
            Bitext text = new Bitext(pair, setting);
            texts.add(text);
            checkPair(text, findings, defects);
        }
        int single = found.size();
        for (Chosen each : articleChecks) {
            try {
                findings.turn(each.rule(), each.severity());
                ((ArticleCheck) each.check()).check(texts, findings);
            } catch (RuntimeException e) {
                defects.putIfAbsent(each.rule().id(), new Defect(each.rule().id(), "", e));
            }
        }
        if (found.size() > single) {
            sort(found, pairs);
        }
        return new Outcome(found, List.copyOf(defects.values()));
    }

    private static void sort(List<Finding> found, List<Pair> pairs) {
        Map<String, Integer> places = new HashMap<>();
        for (int at = 0; at < pairs.size(); at++) {
            places.putIfAbsent(pairs.get(at).segment(), at);
        }
        found.sort(
                (one, other) ->
                        Integer.compare(
                                places.getOrDefault(one.segment(), 0),
                                places.getOrDefault(other.segment(), 0)));
    }

    /** A missing target is one finding; a kept text is only looked at as type. */
    private void checkPair(Bitext text, Findings findings, Map<String, Defect> defects) {
        boolean missing = Typography.isBlank(text.targetText());
        boolean kept = text.pair().kept();
        for (Chosen each : pairChecks) {
            if (missing ? !each.ofMissing() : kept && !each.ofType()) {
                continue;
            }
            try {
                findings.turn(each.rule(), each.severity());
                each.check().check(text, findings);
            } catch (RuntimeException e) {
                String rule = each.rule().id();
                defects.putIfAbsent(rule, new Defect(rule, text.pair().segment(), e));
            }
        }
    }
}

package interligne.check.suite;

import interligne.check.Proofreader;
import interligne.check.Severity;
import interligne.glossary.Glossary;
import interligne.glossary.TermFinders;
import interligne.language.Languages;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The checkers of one glossary and one choice of rules, made once for two languages. */
public final class Checkers {

    private final TermFinders finders;
    private final Map<String, Optional<Severity>> severities;
    private final String locale;
    private final Set<String> rules;
    private final Proofreader proofreader;
    private final Map<String, Checker> made = new ConcurrentHashMap<>();

    /**
     * Threads may share it.
     *
     * @param severities by rule id, as settings say them; {@code off} switches a rule off
     * @param locale the variant that is meant where a target is in its language; or empty
     * @param rules the ids of the rules to run; all when it is empty
     * @param proofreader who reads the targets for grammar and spelling
     * @throws interligne.article.UserError when there is no rule of such an id
     */
    public Checkers(
            Glossary glossary,
            Map<String, String> severities,
            String locale,
            Set<String> rules,
            Proofreader proofreader) {
        this.finders = new TermFinders(glossary);
        this.locale = locale;
        this.rules = Set.copyOf(rules);
        this.proofreader = proofreader;
        this.severities = new HashMap<>();
        severities.forEach(
                (rule, label) -> this.severities.put(Checks.known(rule).id(), Severity.of(label)));
    }

    /** The checker from a language into another. */
    public Checker between(String from, String target) {
        String to = Languages.same(locale, target) ? locale : target;
        return made.computeIfAbsent(
                from + " " + to,
                key -> Checker.of(finders, from, to, severities, rules, proofreader));
    }
}

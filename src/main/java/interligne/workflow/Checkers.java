package interligne.workflow;

import interligne.check.Checker;
import interligne.check.Checks;
import interligne.check.Severity;
import interligne.glossary.Glossary;
import interligne.language.Languages;
import interligne.workspace.Settings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The checkers of one glossary and one workspace's settings, made once for two languages. */
final class Checkers {

    private final Glossary glossary;
    private final Settings settings;
    private final String locale;
    private final Set<String> rules;
    private final Map<String, Checker> made = new HashMap<>();

    Checkers(Glossary glossary, Settings settings, CheckOrder order) {
        this.glossary = glossary;
        this.settings = settings;
        this.locale = order.locale().isEmpty() ? settings.locale() : order.locale();
        this.rules = Set.copyOf(order.rules());
        settings.severities().keySet().forEach(Checks::known);
    }

    Checker between(String from, String target) {
        String to = Languages.same(locale, target) ? locale : target;
        return made.computeIfAbsent(
                from + " " + to, key -> Checker.of(glossary, from, to, severities(), rules));
    }

    private Map<String, Optional<Severity>> severities() {
        Map<String, Optional<Severity>> severities = new HashMap<>();
        settings.severities().forEach((rule, label) -> severities.put(rule, Severity.of(label)));
        return severities;
    }
}

package interligne.shell.screen;

import interligne.article.UserError;
import interligne.check.Rule;
import interligne.check.suite.Checks;
import java.util.List;

/**
 * A finding as a person copies it from a report: {@code "cloud-pact/fr s0012 error
 * number-changed:"} or {@code "s0012 preferred-term-missing:chip"}, or segment and rule alone, in
 * any order.
 *
 * @param article the id of the article, or empty
 * @param target the language of the edition, or empty
 * @param segment the id of the segment
 * @param rule the id of the rule, or {@code rule:concept} for one term of several
 */
public record ShownFinding(String article, String target, String segment, String rule) {

    /**
     * Reads the words; what follows the rule, its message, is passed over.
     *
     * @throws UserError when there is no segment or no rule among them
     */
    public static ShownFinding of(List<String> words, List<Rule> rules) {
        String article = "";
        String target = "";
        String segment = "";
        String rule = "";
        for (String each : words) {
            String word = each.endsWith(":") ? each.substring(0, each.length() - 1) : each;
            int slash = word.indexOf('/');
            if (rules.stream().anyMatch(known -> isOf(known, word))) {
                rule = word;
            } else if (slash > 0 && segment.isEmpty()) {
                article = word.substring(0, slash);
                target = word.substring(slash + 1);
            } else if (segment.isEmpty()) {
                segment = word;
            } else if (rule.isEmpty() && !List.of("error", "warning", "note").contains(word)) {
                throw Checks.unknown(word);
            }
            if (each.endsWith(":")) {
                break;
            }
        }
        if (segment.isEmpty() || rule.isEmpty()) {
            String missing = segment.isEmpty() ? "segment" : "rule";
            throw new UserError(
                    "The "
                            + missing
                            + " is missing: accept s0012 number-changed --reason \"…\", as check"
                            + " shows it.");
        }
        return new ShownFinding(article, target, segment, rule);
    }

    private static boolean isOf(Rule rule, String word) {
        return word.equals(rule.id()) || word.startsWith(rule.id() + ":");
    }
}

package interligne.segment;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Kind;
import interligne.language.BreakRule;
import interligne.language.BreakRules;
import interligne.language.PublishedRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Rules tried only where they can match give what rules tried everywhere give. */
class PlacedRuleTest {

    private static final List<String> WORDS =
            List.of(
                    "the",
                    "Mr.",
                    "p.",
                    "12.",
                    "1.2.3.",
                    "No.",
                    "U.S.",
                    "I.",
                    "etc.",
                    "\u2026",
                    "...",
                    "?!",
                    "\u00ab",
                    "\u00bb",
                    "(ii)",
                    "\u00c9lan.",
                    "\u00e9t\u00e9",
                    "x:",
                    "a.m.",
                    "\ud83d\ude00.",
                    "\u212a.",
                    "\n",
                    "\u201cSo?\u201d",
                    "https://a.b/c?d",
                    "A",
                    "Be",
                    ";",
                    "-");

    /** Expressions of every make, in the manner of published rule files. */
    private static final List<BreakRule> RULES =
            List.of(
                    stays("^\\s*[0-9]+\\.", "\\s\\p{Lu}"),
                    stays("\\b(Mr|No|[Pp]\\.?p?)\\.", "\\s"),
                    stays("(?i)\\bETC\\.", "\\s+\\P{Lu}"),
                    stays("(?i:k)\\.", ""),
                    stays("([A-Z]\\.){2,}", "\\s\\P{Lu}"),
                    stays("(?<!\\p{L})\\p{Lu}\\.", "\\s"),
                    stays("[\\p{P}&&[^.;]]{1,2}", "\\s*[a-e]"),
                    stays("(.)\\1\\1", "\\s"),
                    breaks("\\w+[\\p{Po}\"]*:+", "\\s+\\P{Ll}"),
                    breaks(
                            "[\\p{L}\\p{N}]+\\s*[\\p{Pf}\"]*\\s*[.?!]+[\\p{Pf}\"]*",
                            "\\s+[\\p{Pi}(]*\\p{Lu}"),
                    stays("^([0-9.]+|[ivx.]+)", ""),
                    stays("(?i)(https?|ftp)://[^\\s/$.?#].[^\\s]*\\?", "[^\\s]+"),
                    breaks("\\p{Ll}{2,}[.?!]", "\\s"),
                    breaks("[;\u2026]|\\.{3}", "\\s*"),
                    breaks("\\S+?[!?]", "(?=\\s)"),
                    breaks("[\\n]+", ""),
                    breaks("", "\u00ab"),
                    breaks("\\ud83d\\ude00\\.|\\x{1F600}", "\\s"));

    private static BreakRule stays(String before, String after) {
        return new BreakRule(false, before, after, 1);
    }

    private static BreakRule breaks(String before, String after) {
        return new BreakRule(true, before, after, 1);
    }

    private static BreakRules file(List<BreakRule> rules) {
        return new BreakRules(
                "all.srx",
                true,
                true,
                Map.of("All", rules),
                List.of(BreakRules.Mapping.of(".*", "All")));
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60) + 1; i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            text.append(random.nextInt(8) == 0 ? "" : " ");
        }
        return text.toString().replaceAll("\\n\\s*\\n", "\n").strip();
    }

    /** Each rule from each start, the first rule that matches deciding. */
    private static List<Integer> everywhere(List<BreakRule> rules, String text) {
        Map<Integer, Boolean> decided = new HashMap<>();
        for (BreakRule rule : rules) {
            String after = rule.after().isEmpty() ? "" : "(?=" + rule.after() + ")";
            Matcher matcher =
                    Pattern.compile(
                                    "(?:" + rule.before() + ")" + after,
                                    Pattern.UNICODE_CHARACTER_CLASS)
                            .matcher(text);
            for (int from = 0; from <= text.length() && matcher.find(from); ) {
                decided.putIfAbsent(matcher.end(), rule.breaks());
                from = matcher.start() + 1;
            }
        }
        List<Integer> ends = new ArrayList<>();
        for (int at = 1; at < text.length(); at++) {
            if (decided.getOrDefault(at, false)) {
                ends.add(at);
            }
        }
        ends.add(text.length());
        return ends;
    }

    private static void sameAsEverywhere(List<BreakRule> rules) {
        Random random = new Random(7);
        RuleBreaks placed = new RuleBreaks(file(rules), "en");
        for (int i = 0; i < 400; i++) {
            String text = paragraph(random);
            assertThat(placed.alone(text, Kind.SENTENCE).stream().map(Piece::end))
                    .as(text)
                    .isEqualTo(everywhere(rules, text));
        }
    }

    @Test
    void theBreaksAreThoseOfRulesTriedEverywhere() {
        sameAsEverywhere(RULES);
        sameAsEverywhere(PublishedRules.all().of("en"));
    }

    @Test
    void eachRuleOnItsOwnAsWell() {
        for (BreakRule rule : RULES) {
            sameAsEverywhere(List.of(breaks(rule.before(), rule.after())));
        }
    }

    @Test
    void theShapeSaysLengthAndEnds() {
        Shape shape = ShapeReader.of("\\b[Aa]bs?\\.", new HashMap<>());
        assertThat(List.of(shape.min(), shape.max())).containsExactly(3, 4);
        assertThat(shape.last()).isEqualTo(SignSet.of('.'));
        assertThat(shape.first()).isEqualTo(SignSet.of('A').or(SignSet.of('a')));
        assertThat(ShapeReader.of("(a)\\1", new HashMap<>())).isEqualTo(Shape.ANY);
    }
}

package interligne.bench;

import interligne.article.Content;
import interligne.article.Kind;
import interligne.bench.CheckData.Published;
import interligne.check.Finding;
import interligne.check.Pair;
import interligne.check.Severity;
import interligne.check.suite.Checker;
import interligne.glossary.Glossary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plants one mistake in a published translation and looks whether a check finds it.
 *
 * <p>{@code java -cp … -Dinterligne.data=../shared/data interligne.bench.CheckSeeded [show]
 * [reverse] [kind…]}. A mistake counts as found when a finding at error or warning appears that the
 * published text did not have. English to French, or the reverse.
 */
public final class CheckSeeded {

    private static final int EACH = 400;

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,_/#-])\\d{2,}(?![\\p{L}\\d_/-])");
    private static final Pattern SCALE = Pattern.compile("\\b(millions?|milliards?)\\b");
    private static final Pattern NEGATED =
            Pattern.compile("\\b(?:ne |n’|n')(\\p{L}+(?: \\p{L}+)?) (?:pas|jamais)\\b");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s)>\"]+");
    private static final Pattern MARK = Pattern.compile("[\u00a0\u202f]([;:!?])");
    private static final Pattern NAME =
            Pattern.compile("(?<=[a-zé,] )(?:[dl]’)?(\\p{Lu}\\p{Ll}{3,}|\\p{Lu}{3,})\\b");

    private interface Seed {
        Optional<String> plant(Published text, Random random);
    }

    private CheckSeeded() {}

    /** Prints the recall for each kind of mistake. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data.resolve("memory"))) {
            System.out.println("skipped: no data in " + data);
            return;
        }
        List<Published> texts = new ArrayList<>();
        CheckData.all(data).forEach((kind, each) -> texts.addAll(each));
        List<String> options = List.of(args);
        boolean show = options.contains("show");
        boolean reverse = options.contains("reverse");
        boolean all = options.size() == (show ? 1 : 0) + (reverse ? 1 : 0);
        if (reverse) {
            turn(texts);
        }
        (reverse ? reverseSeeds() : seeds())
                .forEach(
                        (name, seed) -> {
                            if (all || options.contains(name)) {
                                recall(name, seed, texts, show);
                            }
                        });
    }

    /** French is the source from here on: the first text of a pair is always the source. */
    private static void turn(List<Published> texts) {
        texts.replaceAll(text -> new Published(text.french(), text.english()));
        plain = Checker.of(Glossary.EMPTY, "fr", "en");
        terms = Checker.of(CheckTerms.terms(), "fr", "en");
        turned = true;
    }

    private static Map<String, Seed> reverseSeeds() {
        Map<String, Seed> seeds = new LinkedHashMap<>();
        seeds.put("number changed", (text, random) -> number(text, random, false));
        seeds.put("digits swapped", (text, random) -> number(text, random, true));
        seeds.put("scale word", CheckSeeded::englishScale);
        seeds.put("name altered", CheckSeeded::name);
        seeds.put("negation dropped", CheckSeeded::englishNegation);
        seeds.put("link lost", CheckSeeded::link);
        seeds.put(
                "term replaced", (text, random) -> CheckTerms.back(text.english(), text.french()));
        seeds.put("sentence left in French", CheckSeeded::english);
        seeds.put("space wrong", CheckSeeded::frenchSpace);
        return seeds;
    }

    private static Optional<String> englishScale(Published text, Random random) {
        Matcher scale = Pattern.compile("\\b(millions?|billions?)\\b").matcher(text.french());
        boolean asked = text.english().matches("(?s).*\\b(million|milliard).*");
        if (!asked || !scale.find()) {
            return Optional.empty();
        }
        String there = scale.group(1);
        String ending = there.endsWith("s") ? "s" : "";
        return Optional.of(
                scale.replaceFirst((there.startsWith("b") ? "trillion" : "billion") + ending));
    }

    private static Optional<String> englishNegation(Published text, Random random) {
        Matcher negated =
                Pattern.compile("\\b(is|are|was|were|will|shall|may|must|can|does|do|should) not ")
                        .matcher(text.french());
        boolean asked = NEGATED.matcher(text.english()).find();
        return asked && negated.find()
                ? Optional.of(negated.replaceFirst("$1 "))
                : Optional.empty();
    }

    private static Optional<String> frenchSpace(Published text, Random random) {
        Matcher mark = Pattern.compile("(?<=\\p{L})([;:!?]) ").matcher(text.french());
        return mark.find() ? Optional.of(mark.replaceFirst(" $1 ")) : Optional.empty();
    }

    private static Map<String, Seed> seeds() {
        Map<String, Seed> seeds = new LinkedHashMap<>();
        seeds.put("number changed", (text, random) -> number(text, random, false));
        seeds.put("digits swapped", (text, random) -> number(text, random, true));
        seeds.put("scale word", CheckSeeded::scale);
        seeds.put("name altered", CheckSeeded::name);
        seeds.put("negation dropped", CheckSeeded::negation);
        seeds.put("link lost", CheckSeeded::link);
        seeds.put("term replaced", CheckSeeded::term);
        seeds.put("sentence left in English", CheckSeeded::english);
        seeds.put("space wrong", CheckSeeded::space);
        return seeds;
    }

    private static void recall(String name, Seed seed, List<Published> texts, boolean show) {
        Random random = new Random(7);
        int planted = 0;
        int found = 0;
        int start = random.nextInt(texts.size());
        for (int at = 0; at < texts.size() && planted < EACH; at++) {
            Published text = texts.get((at * 7919 + start) % texts.size());
            Optional<String> wrong = seed.plant(text, random);
            if (wrong.isEmpty()) {
                continue;
            }
            planted++;
            Checker checker = checker(name, text);
            List<String> before = grave(checker, text.english(), text.french());
            List<String> after = grave(checker, text.english(), wrong.get());
            after.removeAll(before);
            if (!after.isEmpty()) {
                found++;
            } else if (show) {
                System.out.println("  missed: " + text.english() + "\n      " + wrong.get());
            }
        }
        System.out.printf(
                "%-26s planted %4d, found %4d, recall %.1f %%%n",
                name, planted, found, planted == 0 ? 0 : 100.0 * found / planted);
    }

    /** A name or a term is in the glossary, or nothing could be asked of it. */
    private static Checker checker(String seed, Published text) {
        if (seed.equals("name altered")) {
            Matcher name = NAME.matcher(text.french());
            String kept = name.find() ? name.group(1) : "";
            return turned
                    ? Checker.of(CheckTerms.kept(kept), "fr", "en")
                    : Checker.of(CheckTerms.kept(kept), "en", "fr-FR");
        }
        if (seed.equals("term replaced")) {
            return terms;
        }
        return plain;
    }

    private static Checker plain = Checker.of(Glossary.EMPTY, "en", "fr-FR");
    private static boolean turned;
    private static Checker terms = Checker.of(CheckTerms.terms(), "en", "fr-FR");

    private static List<String> grave(Checker checker, String source, String target) {
        List<String> rules = new ArrayList<>();
        Pair pair = new Pair("s", Kind.SENTENCE, Content.of(source), Content.of(target));
        for (Finding finding : checker.check(List.of(pair))) {
            if (finding.severity().atLeast(Severity.WARNING)) {
                rules.add(finding.rule().id() + finding.message());
            }
        }
        return rules;
    }

    private static Optional<String> number(Published text, Random random, boolean swap) {
        Matcher number = NUMBER.matcher(text.french());
        if (!number.find() || !text.english().contains(number.group())) {
            return Optional.empty();
        }
        char[] digits = number.group().toCharArray();
        int at = random.nextInt(digits.length - 1);
        if (swap) {
            if (digits[at] == digits[at + 1]) {
                return Optional.empty();
            }
            char first = digits[at];
            digits[at] = digits[at + 1];
            digits[at + 1] = first;
        } else {
            at = random.nextInt(digits.length);
            digits[at] = (char) ('0' + (digits[at] - '0' + 1 + random.nextInt(8)) % 10);
        }
        return Optional.of(
                text.french().substring(0, number.start())
                        + new String(digits)
                        + text.french().substring(number.end()));
    }

    private static Optional<String> scale(Published text, Random random) {
        Matcher scale = SCALE.matcher(text.french());
        boolean asked = text.english().contains("illion");
        if (!asked || !scale.find()) {
            return Optional.empty();
        }
        String there = scale.group(1);
        String ending = there.endsWith("s") ? "s" : "";
        String other = there.startsWith("milliard") ? "billion" : "milliard";
        return Optional.of(scale.replaceFirst(other + ending));
    }

    private static Optional<String> name(Published text, Random random) {
        Matcher name = NAME.matcher(text.french());
        if (!name.find() || !CheckTerms.word(text.english(), name.group(1))) {
            return Optional.empty();
        }
        String there = name.group(1);
        int at = 1 + random.nextInt(there.length() - 1);
        String altered = there.substring(0, at) + "o" + there.substring(at);
        boolean once = text.french().indexOf(there) == text.french().lastIndexOf(there);
        return once ? Optional.of(text.french().replace(there, altered)) : Optional.empty();
    }

    private static Optional<String> negation(Published text, Random random) {
        String english = text.english();
        boolean asked =
                Pattern.compile("\\bnot\\b|n't\\b|n’t\\b|\\bnever\\b|\\bcannot\\b")
                        .matcher(english)
                        .find();
        Matcher negated = NEGATED.matcher(text.french());
        if (!asked || !negated.find()) {
            return Optional.empty();
        }
        String dropped = negated.replaceFirst(Matcher.quoteReplacement(negated.group(1)));
        return Optional.of(dropped);
    }

    private static Optional<String> link(Published text, Random random) {
        Matcher link = LINK.matcher(text.french());
        if (!link.find() || !LINK.matcher(text.english()).find()) {
            return Optional.empty();
        }
        return Optional.of(link.replaceFirst(""));
    }

    private static Optional<String> term(Published text, Random random) {
        return CheckTerms.replaced(text.english(), text.french());
    }

    private static Optional<String> english(Published text, Random random) {
        boolean long1 = text.english().split(" ").length >= 6;
        return long1 && text.english().length() < 400
                ? Optional.of(text.french() + " " + text.english())
                : Optional.empty();
    }

    private static Optional<String> space(Published text, Random random) {
        Matcher mark = MARK.matcher(text.french());
        return mark.find() ? Optional.of(mark.replaceFirst(" $1")) : Optional.empty();
    }
}

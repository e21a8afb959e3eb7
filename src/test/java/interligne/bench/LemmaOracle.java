package interligne.bench;

import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.Term;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * An independent judge of term use: two words are the same when they share a lemma in the whole
 * dictionary, or a stem; slow and simple on purpose, and sharing no code with what it judges.
 *
 * <p>An English word that can be a noun counts as one, unless the entry is a verb: it begins with
 * "to", or French infinitives are accepted for it.
 */
final class LemmaOracle {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(_[\\p{L}\\p{N}]+)*");
    private static final Pattern CODE =
            Pattern.compile(
                    "`[^`]*`|<[^>]+>|\\b\\w+(::|->)\\w+|https?://\\S+|&[\\w.-]+;|\\b\\w+\\(\\)");

    private final Map<Concept, List<List<String>>> sources = new HashMap<>();
    private final Map<Concept, List<List<String>>> targets = new HashMap<>();
    private final DictionaryLookup english = lookup("/org/languagetool/resource/en/english.dict");
    private final DictionaryLookup french = lookup("/org/languagetool/resource/fr/french.dict");
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Set<List<String>> verbs = new HashSet<>();

    LemmaOracle(Glossary glossary) {
        for (Concept concept : glossary.concepts()) {
            sources.put(concept, words(concept.in("en")));
            targets.put(concept, words(concept.in("fr")));
            boolean rendered = concept.in("fr").stream().anyMatch(each -> infinitive(each.text()));
            for (Term term : concept.in("en")) {
                if (rendered || term.text().toLowerCase(Locale.ROOT).startsWith("to ")) {
                    verbs.add(split(plain(term.text())));
                }
            }
        }
    }

    private boolean infinitive(String term) {
        return french.lookup(split(term).get(0)).stream()
                .anyMatch(data -> String.valueOf(data.getTag()).startsWith("V inf"));
    }

    private static DictionaryLookup lookup(String name) {
        try {
            return new DictionaryLookup(Dictionary.read(LemmaOracle.class.getResource(name)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> words(List<Term> terms) {
        List<List<String>> all = new ArrayList<>();
        for (Term term : terms) {
            all.add(split(plain(term.text())));
        }
        return all;
    }

    /** Without remark, article and infinitive mark. */
    static String plain(String term) {
        return term.replaceAll("\\s*\\(.*\\)$", "")
                .replaceAll("^(?i)(to|the|an?|une?|les?|la) ", "");
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher =
                WORD.matcher(
                        CODE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                                .replaceAll(" ¤ "));
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The concepts that the source names and the target does not render in any form. */
    Set<String> violations(String source, String target) {
        List<String> from = split(source);
        List<String> to = split(target);
        boolean[] taken = new boolean[from.size()];
        Set<String> violations = new LinkedHashSet<>();
        for (int length = 5; length > 0; length--) {
            for (Map.Entry<Concept, List<List<String>>> each : sources.entrySet()) {
                for (List<String> term : each.getValue()) {
                    if (term.size() == length && occurs(term, from, taken, english, true)) {
                        boolean rendered = false;
                        for (List<String> accepted : accepted(term)) {
                            rendered |= occurs(accepted, to, new boolean[to.size()], french, false);
                        }
                        if (!rendered) {
                            violations.add(each.getKey().id());
                        }
                    }
                }
            }
        }
        return violations;
    }

    /** What any concept with that source term accepts. */
    private List<List<String>> accepted(List<String> term) {
        List<List<String>> accepted = new ArrayList<>();
        sources.forEach(
                (concept, terms) -> {
                    if (terms.contains(term)) {
                        accepted.addAll(targets.get(concept));
                    }
                });
        return accepted;
    }

    private boolean occurs(
            List<String> term,
            List<String> text,
            boolean[] taken,
            DictionaryLookup words,
            boolean take) {
        boolean any = false;
        for (int i = 0; !term.isEmpty() && i + term.size() <= text.size(); i++) {
            boolean same = true;
            for (int k = 0; same && k < term.size(); k++) {
                same = !taken[i + k] && same(term, k, text.get(i + k), words);
            }
            if (same) {
                any = true;
                for (int k = 0; take && k < term.size(); k++) {
                    taken[i + k] = true;
                }
            }
        }
        return any;
    }

    private boolean same(List<String> term, int k, String other, DictionaryLookup words) {
        String one = term.get(k);
        if (one.equals(other)) {
            return true;
        }
        if (one.charAt(0) != other.charAt(0)) {
            return false;
        }
        boolean verb = words == english && k == 0 && verbs.contains(term);
        Set<String> shared = new HashSet<>(keys(one, words, verb));
        shared.retainAll(keys(other, words, verb));
        return !shared.isEmpty();
    }

    private Set<String> keys(String word, DictionaryLookup words, boolean verb) {
        return keys.computeIfAbsent(
                (words == english ? "e " : "f ") + verb + word,
                each -> {
                    Set<String> lemmas = new HashSet<>();
                    for (WordData data : words.lookup(word)) {
                        String tag = String.valueOf(data.getTag());
                        boolean verbal = tag.startsWith("V") && !tag.startsWith("V ppa");
                        lemmas.add((verbal && words == english ? "v:" : "n:") + data.getStem());
                    }
                    if (!verb && lemmas.stream().anyMatch(lemma -> lemma.startsWith("n:"))) {
                        lemmas.removeIf(lemma -> lemma.startsWith("v:"));
                    }
                    if (lemmas.isEmpty()) {
                        lemmas.add("s:" + word.replaceAll("(es|s|x|e)$", ""));
                    }
                    return lemmas;
                });
    }
}

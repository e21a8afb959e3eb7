package interligne.language.words;

import java.util.LinkedHashSet;
import java.util.Set;

/** The words of English: plural, verb endings, and what tells a noun from a verb. */
public final class EnglishWords implements WordFacts {

    /** Read when the first word is asked for. */
    private static final class Known {
        static final WordTable TABLE = WordTable.read("en");
    }

    private static final Set<String> FIXED =
            Set.of(
                    "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with",
                    "and", "or", "not", "as", "per", "into", "over", "under", "than", "s");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> BEFORE_NOUN =
            Set.of(
                    "a", "an", "the", "this", "these", "those", "its", "their", "his", "my", "our",
                    "your", "each", "every", "some", "any", "no", "another", "of", "in", "for",
                    "with", "from", "by", "on", "into", "between", "via", "per", "several", "many",
                    "few", "new", "other", "such", "all", "own", "same");
    private static final Set<String> BEFORE_SINGULAR =
            Set.of("a", "an", "this", "that", "each", "every", "another", "it");
    private static final Set<String> BEFORE_VERB =
            Set.of(
                    "i", "you", "he", "she", "we", "they", "who", "will", "would", "can", "could",
                    "may", "might", "must", "shall", "should", "cannot", "don", "doesn", "didn",
                    "let", "please", "ll");
    private static final Set<String> BE =
            Set.of("am", "are", "is", "was", "were", "be", "been", "m", "re");

    /** Verbs that are prepositions far more often: "Near the shore". */
    private static final Set<String> PREPOSITIONS =
            Set.of("near", "like", "round", "down", "out", "up", "past", "save", "bar");

    /** Words that begin the object of a verb. */
    private static final Set<String> OBJECT =
            Set.of(
                    "a", "an", "the", "this", "these", "those", "his", "her", "its", "our", "your",
                    "their", "my", "him", "them", "us", "me", "it");

    private static final Set<String> PARTICLES =
            Set.of(
                    "about",
                    "around",
                    "away",
                    "back",
                    "by",
                    "down",
                    "in",
                    "off",
                    "on",
                    "out",
                    "over",
                    "through",
                    "together",
                    "up");
    private static final Set<String> NEGATIONS = Set.of("not", "never");
    private static final Set<String> PRONOUNS =
            Set.of(
                    "it", "its", "they", "them", "their", "theirs", "this", "these", "those",
                    "that", "one", "ones", "which", "who", "whom", "whose", "he", "she", "him",
                    "her", "his", "both", "such", "latter", "former");

    private final boolean rulesOnly;

    private EnglishWords(boolean rulesOnly) {
        this.rulesOnly = rulesOnly;
    }

    /** What the rules say, corrected by the lexicon. */
    public static WordFacts known() {
        return new EnglishWords(false);
    }

    /** What the rules alone say; the lexicon is made of what they get wrong. */
    static WordFacts rules() {
        return new EnglishWords(true);
    }

    @Override
    public Set<String> nominalForms(String word) {
        // The last word of "spin-off" and "log-in" takes the plural of the whole.
        boolean rule = rulesOnly || PARTICLES.contains(word);
        Set<String> known = rule ? null : Known.TABLE.nominalForms(word);
        Set<String> forms = known == null ? nominalByRule(word) : known;
        return rulesOnly ? forms : withoutAccents(word, forms);
    }

    /** English writes "naïve" and "naive". */
    private static Set<String> withoutAccents(String word, Set<String> forms) {
        if (word.equals(Folding.foldBare(word))) {
            return forms;
        }
        Set<String> both = new LinkedHashSet<>(forms);
        forms.forEach(form -> both.add(Folding.foldBare(form)));
        return both;
    }

    private static Set<String> nominalByRule(String word) {
        Set<String> forms = new LinkedHashSet<>();
        String singular = singular(word);
        forms.add(word);
        forms.add(singular);
        forms.add(pluralOf(singular));
        return forms;
    }

    @Override
    public Set<String> verbForms(String word) {
        Set<String> known = rulesOnly ? null : Known.TABLE.verbForms(word);
        return known == null ? verbalByRule(word) : known;
    }

    private static Set<String> verbalByRule(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        forms.add(pluralOf(word));
        String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        if (consonantY(word)) {
            forms.add(word.substring(0, word.length() - 1) + "ied");
        } else {
            forms.add(stem + "ed");
        }
        forms.add(stem + "ing");
        return forms;
    }

    @Override
    public Set<String> nameForms(String name) {
        return acronym(name) ? Set.of(name, name + "s") : Set.of(name);
    }

    @Override
    public boolean fixed(String word) {
        return FIXED.contains(word);
    }

    @Override
    public Set<String> fixedForms(String word) {
        return Set.of(word);
    }

    @Override
    public boolean article(String word) {
        return ARTICLES.contains(word);
    }

    @Override
    public boolean infinitive(String word) {
        return !rulesOnly && Known.TABLE.infinitive(word);
    }

    @Override
    public boolean infinitiveByForm(String word) {
        return false;
    }

    @Override
    public boolean infinitiveMark(String word) {
        return word.equals("to");
    }

    @Override
    public boolean nominalAndVerbal(String word) {
        return !rulesOnly && Known.TABLE.ambiguous(word);
    }

    @Override
    public SetPhrases setPhrases() {
        return SetPhrases.ENGLISH;
    }

    @Override
    public Reading reading(String before, String word, String after) {
        boolean negated = NEGATIONS.contains(before) && !word.endsWith("ed");
        if (negated
                || BEFORE_VERB.contains(before)
                || thirdPerson(before, word)
                || governs(before, word, after)) {
            return Reading.VERBAL;
        }
        return BEFORE_NOUN.contains(before) ? Reading.NOMINAL : Reading.UNKNOWN;
    }

    /** "They are building a school", and as the first word "Book a room". */
    private boolean governs(String before, String word, String after) {
        boolean progressive = BE.contains(before) && word.endsWith("ing");
        boolean first = before.isEmpty() && infinitive(word) && !PREPOSITIONS.contains(word);
        return (progressive || first) && OBJECT.contains(after);
    }

    /** No plural follows "this", so that "this returns" has a verb; "this process" has none. */
    private boolean thirdPerson(String before, String word) {
        String base = singular(word);
        return BEFORE_SINGULAR.contains(before) && !base.equals(word) && infinitive(base);
    }

    @Override
    public boolean takesThePlace(String before, String old, String term) {
        return fitsAfter(before, term);
    }

    @Override
    public boolean fitsAfter(String before, String name) {
        // "a user", "an hour": these letters do not tell the sound.
        boolean uncertain = "uho".indexOf(name.charAt(0)) >= 0 || name.startsWith("eu");
        boolean vowel = "aei".indexOf(name.charAt(0)) >= 0;
        return switch (before) {
            case "a" -> !uncertain && !vowel;
            case "an" -> !uncertain && vowel;
            default -> true;
        };
    }

    @Override
    public boolean standsForAnother(String before, String word) {
        return PRONOUNS.contains(word);
    }

    @Override
    public String plural(String term) {
        int last = lastWord(term);
        String word = term.substring(last);
        String known = rulesOnly ? null : Known.TABLE.plural(word);
        return term.substring(0, last) + (known == null ? pluralOf(word) : known);
    }

    private static int lastWord(String term) {
        return Math.max(term.lastIndexOf(' '), term.lastIndexOf('-')) + 1;
    }

    @Override
    public boolean plural(String words, String singular) {
        String last = words.substring(lastWord(words));
        return !last.equalsIgnoreCase(singular.substring(lastWord(singular)))
                && (last.endsWith("s") || last.equals(Folding.fold(plural(singular))));
    }

    private static boolean acronym(String name) {
        return name.length() > 1
                && name.equals(name.toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(name.charAt(name.length() - 1));
    }

    private static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        String withoutEs = word.substring(0, length - 2);
        if (word.endsWith("es") && hisses(withoutEs)) {
            return withoutEs;
        }
        return word.substring(0, length - 1);
    }

    private static String pluralOf(String word) {
        if (consonantY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (hisses(word) ? "es" : "s");
    }

    private static boolean hisses(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
    }

    private static boolean consonantY(String word) {
        int length = word.length();
        return length > 1 && word.endsWith("y") && "aeiou".indexOf(word.charAt(length - 2)) < 0;
    }
}

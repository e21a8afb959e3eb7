package interligne.language.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of French: number, gender, contraction, and what tells a noun from a verb. */
public final class FrenchWords implements WordFacts {

    /** Read when the first word is asked for. */
    private static final class Known {
        static final WordTable TABLE = WordTable.read("fr");
    }

    private static final Set<String> FIXED =
            Set.of(
                    "le", "la", "les", "l", "un", "une", "de", "d", "du", "des", "à", "au", "aux",
                    "en", "dans", "sur", "sous", "par", "pour", "avec", "sans", "et", "ou", "ni",
                    "qu", "que", "entre", "vers", "chez", "s", "n", "j", "t", "m", "c");
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l", "un", "une");

    /** Preposition with a definite article: the number of the noun may change between them. */
    private static final List<Set<String>> CONTRACTIONS =
            List.of(Set.of("du", "des"), Set.of("au", "aux"));

    private static final Set<String> BEFORE_NOUN =
            Set.of(
                    "le",
                    "la",
                    "les",
                    "l",
                    "un",
                    "une",
                    "des",
                    "du",
                    "au",
                    "aux",
                    "de",
                    "d",
                    "ce",
                    "cet",
                    "cette",
                    "ces",
                    "mon",
                    "ma",
                    "mes",
                    "ton",
                    "ta",
                    "tes",
                    "son",
                    "sa",
                    "ses",
                    "notre",
                    "nos",
                    "votre",
                    "vos",
                    "leur",
                    "leurs",
                    "chaque",
                    "quelques",
                    "plusieurs",
                    "aucun",
                    "aucune",
                    "tout",
                    "toute",
                    "quel",
                    "quelle",
                    "quels",
                    "quelles",
                    "deux",
                    "trois",
                    "par",
                    "sur",
                    "sans",
                    "avec",
                    "certains",
                    "certaines",
                    "autre",
                    "autres",
                    "même",
                    "nouvelle",
                    "nouveau");
    private static final Set<String> BEFORE_VERB =
            Set.of(
                    "je", "j", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ne", "n",
                    "se", "s", "me", "te", "qui", "y");

    /** Endings of adjectives, masculine and feminine, the longer first. */
    private static final String[][] GENDERS = {
        {"teur", "trice"}, {"eur", "euse"}, {"eux", "euse"}, {"ien", "ienne"}, {"ant", "ante"},
        {"ent", "ente"}, {"ier", "ière"}, {"ique", "ique"}, {"el", "elle"}, {"al", "ale"},
        {"if", "ive"}, {"é", "ée"}
    };

    /** Without those that are articles or conjunctions far more often: la, les, un, que, qui. */
    private static final Set<String> PRONOUNS =
            Set.of(
                    ("il elle ils elles lui eux y celui celle ceux celles cela ceci ça son sa ses"
                                    + " leur leurs dont lequel laquelle lesquels lesquelles auquel duquel desquels"
                                    + " desquelles sien sienne siens siennes mien mienne nôtre nôtres vôtre vôtres"
                                    + " dernier dernière derniers dernières")
                            .split(" "));

    /** Plurals with another stem, which dictionaries list as words of their own. */
    private static final Map<String, String> OTHER_STEM =
            Map.of(
                    "oeil", "yeux",
                    "ciel", "cieux",
                    "aïeul", "aïeux",
                    "monsieur", "messieurs",
                    "madame", "mesdames",
                    "mademoiselle", "mesdemoiselles");

    private static final Set<String> OBJECTS = Set.of("le", "la", "les", "l", "en");

    private final boolean rulesOnly;

    private FrenchWords(boolean rulesOnly) {
        this.rulesOnly = rulesOnly;
    }

    /** What the rules say, corrected by the lexicon. */
    public static WordFacts known() {
        return new FrenchWords(false);
    }

    /** What the rules alone say; the lexicon is made of what they get wrong. */
    static WordFacts rules() {
        return new FrenchWords(true);
    }

    @Override
    public Set<String> nominalForms(String word) {
        Set<String> known = rulesOnly ? null : Known.TABLE.nominalForms(word);
        Set<String> forms = known == null ? nominalByRule(word) : known;
        String other = rulesOnly ? null : OTHER_STEM.get(word);
        if (other == null) {
            return forms;
        }
        Set<String> all = new LinkedHashSet<>(forms);
        all.add(other);
        return all;
    }

    private static Set<String> nominalByRule(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        String singular = singular(word);
        String masculine = masculine(singular);
        forms.add(singular);
        forms.add(pluralOf(singular));
        if (!masculine.isEmpty()) {
            forms.add(masculine);
            forms.add(pluralOf(masculine));
            return forms;
        }
        String feminine = feminine(singular);
        if (!feminine.isEmpty()) {
            forms.add(feminine);
            forms.add(feminine + "s");
        }
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
        if (word.endsWith("er") && word.length() > 3) {
            String stem = word.substring(0, word.length() - 2);
            String endings =
                    "e es ons ez ent ais ait ions iez aient ai a âmes âtes èrent erai eras era"
                            + " erons erez eront erais erait erions eriez eraient ant é ée és ées"
                            + " asse asses ât assions assiez assent";
            for (String ending : endings.split(" ")) {
                forms.add(stem + ending);
            }
        }
        return forms;
    }

    @Override
    public Set<String> nameForms(String name) {
        return Set.of(name);
    }

    @Override
    public boolean fixed(String word) {
        return FIXED.contains(word);
    }

    @Override
    public Set<String> fixedForms(String word) {
        for (Set<String> forms : CONTRACTIONS) {
            if (forms.contains(word)) {
                return forms;
            }
        }
        return word.equals("de") || word.equals("d") ? Set.of("de", "d") : Set.of(word);
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
        return infinitive(word);
    }

    @Override
    public boolean infinitiveMark(String word) {
        return false;
    }

    @Override
    public boolean nominalAndVerbal(String word) {
        return !rulesOnly && Known.TABLE.ambiguous(word);
    }

    @Override
    public SetPhrases setPhrases() {
        return SetPhrases.FRENCH;
    }

    @Override
    public Reading reading(String before, String word, String after) {
        if (BEFORE_VERB.contains(before)) {
            return Reading.VERBAL;
        }
        return BEFORE_NOUN.contains(before) ? Reading.NOMINAL : Reading.UNKNOWN;
    }

    @Override
    public boolean standsForAnother(String before, String word) {
        // "en" and "les" are pronouns where a subject or a negation stands before: "nous en
        // achetons".
        return PRONOUNS.contains(word) || (BEFORE_VERB.contains(before) && OBJECTS.contains(word));
    }

    @Override
    public String plural(String term) {
        StringBuilder plural = new StringBuilder(term.length() + 4);
        int at = 0;
        while (at < term.length()) {
            int end = wordEnd(term, at);
            String word = term.substring(at, end);
            String folded = Folding.fold(word);
            if (!word.isEmpty() && fixed(folded)) {
                break;
            }
            plural.append(folded.equals(word) ? pluralWord(word) : word);
            while (end < term.length() && !Character.isLetter(term.charAt(end))) {
                plural.append(term.charAt(end++));
            }
            at = end;
        }
        return plural.append(term, at, term.length()).toString();
    }

    private static int wordEnd(String term, int start) {
        int end = start;
        while (end < term.length() && Character.isLetter(term.charAt(end))) {
            end++;
        }
        return end;
    }

    private String pluralWord(String word) {
        String known = rulesOnly ? null : Known.TABLE.plural(word);
        return known == null ? pluralOf(word) : known;
    }

    @Override
    public boolean plural(String words, String singular) {
        String head = words.substring(0, wordEnd(words, 0));
        String original = singular.substring(0, wordEnd(singular, 0));
        // "bus scolaires", "hedge funds": the first word shows no plural, the last one does.
        boolean same = head.equalsIgnoreCase(original);
        String shown = same ? words : head;
        return !(same && words.equalsIgnoreCase(singular))
                && (shown.endsWith("s") || shown.endsWith("x"));
    }

    /** Also in the feminine: "numérique" for "digitales" of "digital" becomes "numériques". */
    @Override
    public String like(String term, String words, String original) {
        String there = FrenchAgreement.head(words);
        String first = FrenchAgreement.head(Folding.fold(original));
        boolean feminine =
                (there.endsWith("e") || there.endsWith("es"))
                        && !first.endsWith("e")
                        && !there.equals(FrenchAgreement.head(plural(first)))
                        && nominalForms(first).contains(there);
        String head = FrenchAgreement.head(term);
        if (!feminine || !head.equals(Folding.fold(head))) {
            return WordFacts.super.like(term, words, original);
        }
        String found = FrenchAgreement.feminine(head, pluralWord(head), nominalForms(head));
        String written = found + term.substring(head.length());
        return there.endsWith("s") ? plural(written) : written;
    }

    @Override
    public boolean takesThePlace(String before, String old, String term) {
        return FrenchAgreement.certain(before, old, term);
    }

    @Override
    public boolean fitsAfter(String before, String name) {
        return FrenchAgreement.sounds(before, name);
    }

    static String singular(String word) {
        int length = word.length();
        if (length < 4 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("aux") && !word.endsWith("eaux")) {
            return word.substring(0, length - 2) + "l";
        }
        if (word.endsWith("s") || word.endsWith("eaux")) {
            return word.substring(0, length - 1);
        }
        return word;
    }

    private static String pluralOf(String word) {
        if (word.endsWith("s") || word.endsWith("x") || word.endsWith("z")) {
            return word;
        }
        if (word.endsWith("al")) {
            return word.substring(0, word.length() - 1) + "ux";
        }
        return word + (word.endsWith("au") || word.endsWith("eu") ? "x" : "s");
    }

    /** The feminine of an adjective that shows by its ending that it is one, or empty. */
    private static String feminine(String word) {
        return exchanged(word, 0, 1);
    }

    /** The masculine of an adjective that shows by its ending that it is a feminine, or empty. */
    private static String masculine(String word) {
        return exchanged(word, 1, 0);
    }

    private static String exchanged(String word, int from, int to) {
        for (String[] pair : GENDERS) {
            if (word.length() > pair[from].length() + 1 && word.endsWith(pair[from])) {
                return word.substring(0, word.length() - pair[from].length()) + pair[to];
            }
        }
        return "";
    }
}

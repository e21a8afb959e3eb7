package interligne.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of French: number, gender, contraction, and what tells a noun from a verb. */
final class FrenchWords implements WordFacts {

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

    /** Without those that are articles or conjunctions far more often: la, les, un, que, qui. */
    private static final Set<String> PRONOUNS =
            Set.of(
                    "il",
                    "elle",
                    "ils",
                    "elles",
                    "lui",
                    "eux",
                    "y",
                    "celui",
                    "celle",
                    "ceux",
                    "celles",
                    "cela",
                    "ceci",
                    "ça",
                    "son",
                    "sa",
                    "ses",
                    "leur",
                    "leurs",
                    "dont",
                    "lequel",
                    "laquelle",
                    "lesquels",
                    "lesquelles",
                    "auquel",
                    "duquel",
                    "desquels",
                    "desquelles",
                    "dernier",
                    "dernière",
                    "derniers",
                    "dernières");

    @Override
    public Set<String> nominalForms(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        String singular = singular(word);
        forms.add(singular);
        forms.add(pluralOf(singular));
        String feminine = feminine(singular);
        if (!feminine.isEmpty()) {
            forms.add(feminine);
            forms.add(feminine + "s");
        }
        return forms;
    }

    @Override
    public Set<String> verbForms(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        if (word.endsWith("er") && word.length() > 3) {
            String stem = word.substring(0, word.length() - 2);
            String endings =
                    "e es ons ez ent ais ait ions iez aient ai a âmes âtes èrent erai eras era"
                            + " erons erez eront erais erait erions eriez eraient ant é ée és ées";
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
    public boolean infinitiveMark(String word) {
        return false;
    }

    @Override
    public boolean nominalAndVerbal(String word) {
        return true;
    }

    @Override
    public Reading reading(String before, String word, String after) {
        if (BEFORE_VERB.contains(before)) {
            return Reading.VERBAL;
        }
        return BEFORE_NOUN.contains(before) ? Reading.NOMINAL : Reading.UNKNOWN;
    }

    @Override
    public boolean standsForAnother(String word) {
        return PRONOUNS.contains(word);
    }

    @Override
    public String plural(String term) {
        int end = 0;
        while (end < term.length() && Character.isLetter(term.charAt(end))) {
            end++;
        }
        return pluralOf(term.substring(0, end)) + term.substring(end);
    }

    @Override
    public boolean plural(String word, String singular) {
        return !word.equals(singular) && (word.endsWith("s") || word.endsWith("x"));
    }

    private static String singular(String word) {
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
        int length = word.length();
        if (word.endsWith("el") || word.endsWith("ien")) {
            return word + word.charAt(length - 1) + "e";
        }
        if (word.endsWith("if")) {
            return word.substring(0, length - 1) + "ve";
        }
        if (word.endsWith("eux")) {
            return word.substring(0, length - 1) + "se";
        }
        if (word.endsWith("é") || word.endsWith("al") || word.endsWith("ant")) {
            return word + "e";
        }
        return "";
    }
}

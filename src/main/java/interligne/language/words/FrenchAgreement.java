package interligne.language.words;

import java.util.LinkedHashSet;
import java.util.Set;

/** Whether a French noun may take the place of another with all words around left as they are. */
final class FrenchAgreement {

    /** Read when the first term is to be replaced. */
    private static final class Known {
        static final NounGenders GENDERS = NounGenders.read("fr");
    }

    private static final Set<String> MASCULINE = Set.of("le", "un", "ce", "cet", "du", "au");
    private static final Set<String> FEMININE = Set.of("la", "une", "cette", "ma", "ta", "sa");
    private static final Set<String> BEFORE_CONSONANT =
            Set.of(
                    "le", "la", "de", "du", "au", "que", "ce", "ma", "ta", "sa", "je", "ne", "se",
                    "nouveau", "beau", "vieux");
    private static final Set<String> BEFORE_VOWEL =
            Set.of("l", "d", "qu", "n", "s", "j", "cet", "nouvel", "bel", "vieil");
    private static final Set<String> POSSESSIVES = Set.of("mon", "ton", "son");
    private static final String VOWELS = "aàâeéèêëiîïoôuûùœæ";

    private FrenchAgreement() {}

    /** Whether gender and first sound of the term are certain to fit; all words are folded. */
    static boolean certain(String before, String old, String term) {
        String gender = gender(head(term));
        String there = gender(head(old));
        if (there.isEmpty() || old.isEmpty()) {
            there = MASCULINE.contains(before) ? "m" : FEMININE.contains(before) ? "f" : "";
        }
        boolean possessive = POSSESSIVES.contains(before) && gender.equals("f");
        return !gender.isEmpty()
                && gender.equals(there)
                && sounds(before, term)
                && (!possessive || vowel(term));
    }

    private static String gender(String noun) {
        String gender = Known.GENDERS.of(noun);
        return gender.isEmpty() ? Known.GENDERS.of(FrenchWords.singular(noun)) : gender;
    }

    /** Whether a word before it, elided or not, stands rightly before that first letter. */
    static boolean sounds(String before, String term) {
        char first = term.charAt(0);
        boolean uncertain = first == 'h' || first == 'y' || !Character.isLetter(first);
        if (BEFORE_CONSONANT.contains(before)) {
            return !uncertain && !vowel(term);
        }
        return !BEFORE_VOWEL.contains(before) || vowel(term);
    }

    private static boolean vowel(String term) {
        return VOWELS.indexOf(term.charAt(0)) >= 0;
    }

    /** The first word of a term: French puts the noun there. */
    static String head(String term) {
        int end = 0;
        while (end < term.length() && Character.isLetter(term.charAt(end))) {
            end++;
        }
        return term.substring(0, end);
    }

    /** The feminine among the forms of a word, or the word itself when it has none of its own. */
    static String feminine(String word, String plural, Set<String> forms) {
        Set<String> others = new LinkedHashSet<>(forms);
        others.remove(word);
        others.remove(plural);
        String feminine = word;
        for (String form : others) {
            boolean longer = feminine.equals(word) || form.length() < feminine.length();
            feminine = form.endsWith("e") && longer ? form : feminine;
        }
        return feminine;
    }
}

package interligne.language.words;

import java.util.HashSet;
import java.util.Set;

/**
 * Compound prepositions and the like: the middle word of "in order to" and of « en fonction de » is
 * no noun that a glossary means.
 */
public final class SetPhrases {

    static final SetPhrases NONE = new SetPhrases("");

    static final SetPhrases ENGLISH =
            new SetPhrases(
                    "in order to, in order that, in front of, in spite of, in terms of, in case of,"
                            + " in view of, in light of, in place of, in regard to,"
                            + " in respect of, in return for, in exchange for, in charge of, with"
                            + " regard to, with respect to, by means of, by way of, by virtue of,"
                            + " by reason of, on account of, on top of, on behalf of, in relation to");

    static final SetPhrases FRENCH =
            new SetPhrases(
                    "en vue de, en vue d, en cas de, en cas d, en fonction de, en fonction du, en"
                            + " fonction des, en fonction d, en raison de, en raison du, en raison"
                            + " des, en raison d, en termes de, en termes d, en face de, en face du,"
                            + " en face des, au cours de, au cours du, au cours des, au cours d, au"
                            + " lieu de, au lieu d, au lieu du, au sein de, au sein du, au sein des,"
                            + " à cause de, à cause du, à cause des, à titre de, à titre d, par"
                            + " rapport à, par rapport au, par rapport aux");

    private final Set<String> phrases = new HashSet<>();
    private final Set<String> middles = new HashSet<>();

    private SetPhrases(String all) {
        for (String phrase : all.isEmpty() ? new String[0] : all.split(", ")) {
            phrases.add(phrase);
            middles.add(phrase.split(" ")[1]);
        }
    }

    /** Whether a word stands in one of them; all words are folded. */
    public boolean hold(String before, String word, String after) {
        return middles.contains(word) && phrases.contains(before + " " + word + " " + after);
    }

    /** Whether a word is the middle of one. */
    public boolean mayHold(String word) {
        return middles.contains(word);
    }
}

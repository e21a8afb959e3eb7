package interligne.language.identification;

import interligne.language.Languages;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * Tells in which language a text is written, from one word up.
 *
 * <p>Example: {@code Identifier.identify("Mentions légales").language()} is {@code "fr"}, that of
 * {@code "Sam Altman"} and of {@code "2024"} is {@code "und"}. Writing systems other than the Latin
 * one are told by their letters, languages in Latin letters by learned weights over {@link Traits}
 * (decision 0020). Thread-safe.
 */
public final class Identifier {

    /**
     * The answer.
     *
     * @param language the primary subtag, or {@link Languages#UNDETERMINED} for names, numbers and
     *     signs alone
     * @param confidence from 0 to 1: how likely it is that the answer is right; 0 when undetermined
     */
    public record Identification(String language, double confidence) {}

    private static final Identification UNDETERMINED =
            new Identification(Languages.UNDETERMINED, 0);

    /** Answers of the first table; the empty one stands for those of the second and third. */
    private static final List<String> FIRST =
            List.of("en", "fr", "es", "de", "it", "pt", "", Languages.UNDETERMINED);

    private static final List<String> SECOND =
            List.of("nl", "sv", "da", "nb", "fi", "pl", "cs", "ro", "hu", "tr", "ca", "id");

    /** Languages that a stretch of a text can be told to be in. */
    private static final List<String> SPOKEN = FIRST.subList(0, 6);

    private static final int OTHER = 6;
    private static final int NAME = 7;

    /** Traits beyond this many add nothing to a sure answer. */
    private static final int ENOUGH = 1024;

    /** English and French come in most often; added to their logarithms of likelihood. */
    private static final float BIAS = 2;

    /** The same for the other languages that interligne knows, against those it only names. */
    private static final float SPOKEN_BIAS = 1;

    /** Words that both languages have are French headings a little more often. */
    private static final float FRENCH = 0.2f;

    /** The same for one word alone, measured on words that both dictionaries have. */
    private static final float FRENCH_ALONE = 1;

    /** An unknown word with a capital is a word and no name only when it is this likely. */
    private static final double UNKNOWN = 0.99;

    /** The same for several unknown words, or one with a capital inside. */
    private static final double NAMED = 0.999;

    /** A lead that no word of a dictionary makes up for, so that none is looked up. */
    private static final float CLEAR = 6;

    private Identifier() {}

    /** Read at the first call, not when the class is loaded for its records. */
    private static final class Learned {
        static final Weights FIRST;
        static final Weights SECOND;
        static final Weights THIRD;

        static {
            try (DataInputStream in = Weights.open("identifier.bin")) {
                FIRST = Weights.read(in);
                SECOND = Weights.read(in);
                THIRD = Weights.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The language of a text of any length, by its first thousand words or so. */
    public static Identification identify(String written) {
        String text = composed(written);
        String script = Scripts.language(text);
        if (script != null) {
            return script.equals(Languages.UNDETERMINED)
                    ? UNDETERMINED
                    : new Identification(script, 0.99);
        }
        int[] traits = new int[Math.min(ENOUGH, 64 + 6 * text.length())];
        int size = Traits.of(text, 0, text.length(), traits);
        if (size == 0) {
            return UNDETERMINED;
        }
        float[] scores = new float[Weights.ANSWERS];
        Learned.FIRST.add(traits, size, scores);
        scores[0] += BIAS;
        scores[1] += BIAS + (text.strip().indexOf(' ') < 0 ? FRENCH_ALONE : FRENCH);
        for (int i = 2; i < OTHER; i++) {
            scores[i] += SPOKEN_BIAS;
        }
        int best = best(scores, FIRST.size());
        if (!Names.hasSmallWord(text) || lead(scores, best) < CLEAR) {
            if (isName(text, scores)) {
                return UNDETERMINED;
            }
            best = best(scores, FIRST.size());
        }
        if (best == OTHER) {
            return other(traits, size, likelihood(scores, best));
        }
        String language = FIRST.get(best);
        return language.equals(Languages.UNDETERMINED)
                ? UNDETERMINED
                : new Identification(language, likelihood(scores, best));
    }

    /** Accents that stand apart are joined to their letters, as the learned texts have them. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0300' && text.charAt(i) < '\u0370') {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Asks the dictionaries for what the letters leave open; whether the text is a name alone. */
    private static boolean isName(String text, float[] scores) {
        TextWords words = TextWords.of(text);
        Names.Look look = Names.look(text, words);
        Vocabulary.add(text, words, scores, NAME);
        if (look == Names.Look.NUMBERS || look == Names.Look.WORDS) {
            return look == Names.Look.NUMBERS;
        }
        if (look == Names.Look.UNKNOWN && beginsFrench(text, words)) {
            return false;
        }
        double least = look == Names.Look.NAMES ? NAMED : UNKNOWN;
        return likelihood(scores, best(scores, FIRST.size())) < least;
    }

    /** "Compte Kubeflow": no name begins with a word that French alone has. */
    private static boolean beginsFrench(String text, TextWords words) {
        return words.size() > 1
                && words.end(0) - words.start(0) > 3
                && Vocabulary.french(text, words.start(0), words.end(0))
                && Vocabulary.common(text, words.start(0), words.end(0));
    }

    /** Whether a stretch of a text is an ordinary word of English or French, and no rare name. */
    public static boolean ordinary(String text, int start, int end) {
        return Vocabulary.common(text, start, end);
    }

    /**
     * The stretches of a text that are in another language than the rest.
     *
     * @param text a sentence or a paragraph written in {@code language}
     * @param language its BCP 47 tag
     * @return in order, without overlap; empty when the language is not one that is told apart
     */
    public static List<LanguageSpan> spans(String text, String language) {
        int base = SPOKEN.indexOf(Languages.primary(language));
        if (base < 0) {
            return List.of();
        }
        int[] traits = new int[256];
        float[] sums = new float[Weights.ANSWERS];
        return new ForeignSpans(
                        text,
                        SPOKEN,
                        base,
                        (start, end, scores) -> word(text, start, end, traits, sums, scores))
                .find();
    }

    /** Fills in the logarithms of the likelihood of one word and tells whether it is a name. */
    private static boolean word(
            String text, int start, int end, int[] traits, float[] sums, double[] scores) {
        int size = Traits.of(text, start, end, traits);
        Arrays.fill(sums, 0);
        Learned.FIRST.add(traits, size, sums);
        sums[0] += BIAS;
        sums[1] += BIAS;
        int best = best(sums, FIRST.size());
        double sum = Math.log(1 / likelihood(sums, best)) + sums[best];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = sums[i] - sum;
        }
        return best == NAME || (end - start == 1 && text.charAt(start) < 128);
    }

    private static Identification other(int[] traits, int size, double confidence) {
        float[] scores = new float[2 * Weights.ANSWERS];
        float[] third = new float[Weights.ANSWERS];
        Learned.SECOND.add(traits, size, scores);
        Learned.THIRD.add(traits, size, third);
        System.arraycopy(third, 0, scores, Weights.ANSWERS, Weights.ANSWERS);
        int best = best(scores, SECOND.size());
        return new Identification(SECOND.get(best), confidence * likelihood(scores, best));
    }

    private static int best(float[] scores, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    /** How far the best score is before the second. */
    private static float lead(float[] scores, int best) {
        float second = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            second = i == best ? second : Math.max(second, scores[i]);
        }
        return scores[best] - second;
    }

    private static double likelihood(float[] scores, int best) {
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - scores[best]);
        }
        return 1 / sum;
    }
}

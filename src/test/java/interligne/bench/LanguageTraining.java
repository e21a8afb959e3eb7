package interligne.bench;

import interligne.language.identification.Traits;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the weights of {@link interligne.language.identification.Identifier}: multinomial logistic
 * regression over hashed traits, AdaGrad, weights rounded to bytes.
 *
 * <p>{@code -Dinterligne.data=…} names the data folder, {@code -Dinterligne.packages=…} a folder
 * with the unpacked packages of decision 0020; argument: the file to write.
 */
public final class LanguageTraining {

    private static final int ANSWERS = 8;
    private static final List<String> FIRST =
            List.of("en", "fr", "es", "de", "it", "pt", "", "und");
    private static final List<List<String>> SECOND =
            List.of(
                    List.of("nl", "sv", "da", "nb", "fi", "pl", "cs", "ro"),
                    List.of("hu", "tr", "ca", "id", "", "", "", ""));

    private final int bits;
    private final float[] weights;
    private final float[] squares;
    private final int[] traits = new int[Traits.MOST];

    private LanguageTraining(int bits) {
        this.bits = bits;
        this.weights = new float[ANSWERS << bits];
        this.squares = new float[ANSWERS << bits];
    }

    /** Learns and writes. */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        Path packages = Path.of(System.getProperty("interligne.packages", "packages"));
        if (!Files.isDirectory(data) || !Files.isDirectory(packages)) {
            System.out.println("Give -Dinterligne.data=FOLDER and -Dinterligne.packages=FOLDER.");
            return;
        }
        List<LanguageTexts.Sample> samples = new LanguageTexts(data, packages).read();
        Collections.shuffle(samples, new Random(7));
        samples.stream()
                .collect(
                        java.util.stream.Collectors.groupingBy(
                                LanguageTexts.Sample::language,
                                java.util.TreeMap::new,
                                java.util.stream.Collectors.counting()))
                .forEach((language, count) -> System.out.println(language + " " + count));
        int passes = Integer.getInteger("interligne.passes", 4);
        LanguageTraining first = new LanguageTraining(Integer.getInteger("interligne.bits", 15));
        for (int pass = 0; pass < passes; pass++) {
            System.out.println("loss " + first.pass(samples, FIRST));
        }
        try (DataOutputStream out =
                new DataOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
            first.write(out);
            LanguageTraining second = new LanguageTraining(12);
            LanguageTraining third = new LanguageTraining(12);
            for (int pass = 0; pass < passes; pass++) {
                System.out.println("loss " + pass(second, third, samples));
            }
            second.write(out);
            third.write(out);
        }
    }

    private double pass(List<LanguageTexts.Sample> samples, List<String> answers) {
        double loss = 0;
        double[] scores = new double[ANSWERS];
        for (LanguageTexts.Sample sample : samples) {
            int right = answers.indexOf(sample.language());
            if (right < 0) {
                right = answers.indexOf("");
            }
            int size = Traits.of(sample.text(), 0, sample.text().length(), traits);
            if (size == 0) {
                continue;
            }
            Arrays.fill(scores, 0);
            add(size, scores, 0);
            loss += softmax(scores, right);
            learn(size, scores, 0);
        }
        return loss / samples.size();
    }

    private static double pass(
            LanguageTraining one, LanguageTraining two, List<LanguageTexts.Sample> samples) {
        double loss = 0;
        double[] scores = new double[2 * ANSWERS];
        for (LanguageTexts.Sample sample : samples) {
            int first = SECOND.get(0).indexOf(sample.language());
            int second = SECOND.get(1).indexOf(sample.language());
            if (first < 0 && second < 0) {
                continue;
            }
            int size = Traits.of(sample.text(), 0, sample.text().length(), one.traits);
            if (size == 0) {
                continue;
            }
            System.arraycopy(one.traits, 0, two.traits, 0, size);
            Arrays.fill(scores, 0);
            one.add(size, scores, 0);
            two.add(size, scores, ANSWERS);
            loss += softmax(scores, first >= 0 ? first : ANSWERS + second);
            one.learn(size, scores, 0);
            two.learn(size, scores, ANSWERS);
        }
        return loss / samples.size();
    }

    private void add(int size, double[] scores, int from) {
        for (int i = 0; i < size; i++) {
            int at = (traits[i] >>> (32 - bits)) * ANSWERS;
            for (int answer = 0; answer < ANSWERS; answer++) {
                scores[from + answer] += weights[at + answer];
            }
        }
    }

    /** Turns scores into the gradient and gives the loss. */
    private static double softmax(double[] scores, int right) {
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        double loss = -Math.log(Math.max(1e-9, scores[right]));
        scores[right] -= 1;
        return loss;
    }

    private void learn(int size, double[] gradient, int from) {
        for (int i = 0; i < size; i++) {
            int at = (traits[i] >>> (32 - bits)) * ANSWERS;
            for (int answer = 0; answer < ANSWERS; answer++) {
                float step = (float) gradient[from + answer] + 1e-6f * weights[at + answer];
                squares[at + answer] += step * step;
                weights[at + answer] -=
                        (float) (0.1 * step / Math.sqrt(squares[at + answer] + 1e-3));
            }
        }
    }

    private void write(DataOutputStream out) throws IOException {
        float[] sorted = weights.clone();
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Math.abs(sorted[i]);
        }
        Arrays.sort(sorted);
        float scale = Math.max(1e-6f, sorted[(int) (sorted.length * 0.9995)] / 127);
        out.writeByte(bits);
        out.writeFloat(scale);
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < bytes.length; i++) {
            int rounded = Math.round(weights[i] / scale);
            bytes[i] = (byte) (Math.max(-128, Math.min(127, rounded)) + 128);
        }
        out.write(bytes);
    }
}

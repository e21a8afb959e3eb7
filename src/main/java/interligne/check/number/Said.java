package interligne.check.number;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Findings;
import interligne.language.text.Lexicon;
import interligne.language.text.WordClass;
import interligne.language.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A value that a text says in words, as in "Monday" or "Q3".
 *
 * @param first its first token
 * @param end the token after its last
 * @param value what it stands for, as its word list or its figure says
 */
record Said(int first, int end, int value) {

    /** The words of a class, each with its value. */
    static List<Said> words(Wording words, Lexicon lexicon, WordClass of) {
        List<Said> said = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String value =
                    words.is(at, Wording.Type.WORD) ? lexicon.value(words.lower(at), of) : null;
            if (value != null) {
                said.add(new Said(at, at + 1, Integer.parseInt(value)));
            }
        }
        return said;
    }

    /** Reports each word of a class that stands with another value in the target. */
    static void compare(Bitext text, WordClass of, Findings found) {
        compare(text, (words, lexicon) -> words(words, lexicon, of), found);
    }

    /** Reports each value of the source that stands as another one in the target. */
    static void compare(
            Bitext text, BiFunction<Wording, Lexicon, List<Said>> reader, Findings found) {
        List<Said> sources = reader.apply(text.source(), text.setting().from().numbers().words());
        if (sources.isEmpty()) {
            return;
        }
        List<Said> targets = reader.apply(text.target(), text.setting().to().numbers().words());
        List<Said> lost = without(sources, targets);
        List<Said> made = without(targets, sources);
        for (int at = 0; at < Math.min(lost.size(), made.size()); at++) {
            Span source = lost.get(at).span(text.source());
            Span target = made.get(at).span(text.target());
            String message =
                    "The source says \"%s\", the target \"%s\"."
                            .formatted(source.in(text.sourceText()), target.in(text.targetText()));
            found.add(text, source, target, message, null);
        }
    }

    private static List<Said> without(List<Said> ones, List<Said> others) {
        return ones.stream()
                .filter(one -> others.stream().noneMatch(other -> other.value == one.value))
                .toList();
    }

    private Span span(Wording words) {
        return new Span(words.start(first), words.end(end - 1));
    }
}

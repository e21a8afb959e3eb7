package interligne.memory;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Segment;
import interligne.language.Languages;
import interligne.language.number.Quantity;
import interligne.language.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two versions of an article, paired.
 *
 * @param article the source
 * @param other the translation as it was published
 * @param to the BCP 47 tag of its language
 * @param beads which segments belong together, in order
 */
public record Aligned(Article article, Article other, String to, List<Bead> beads) {

    /** What is wrong with a bead. */
    public enum Fault {
        /** Nothing. */
        NONE("paired"),
        /** The translation has no such passage. */
        MISSING("not in the translation"),
        /** The source has no such passage. */
        ADDED("not in the source"),
        /** The pair is doubtful: perhaps one side was rewritten. */
        DOUBTFUL("doubtful"),
        /** The figures of the two differ. */
        CHANGED("figures differ");

        private final String label;

        Fault(String label) {
            this.label = label;
        }

        /** The words for it on screen and in files. */
        public String label() {
            return label;
        }
    }

    /** Copies the list. */
    public Aligned {
        beads = List.copyOf(beads);
    }

    /** The source segments of a bead. */
    public List<Segment> source(Bead bead) {
        return article.segments().subList(bead.sourceStart(), bead.sourceEnd());
    }

    /** The texts of the target of a bead as one, with a blank between two. */
    public Content target(Bead bead) {
        List<Segment> segments = other.segments().subList(bead.targetStart(), bead.targetEnd());
        List<Code> codes = new ArrayList<>();
        for (Segment segment : segments) {
            segment.source().codes().stream().filter(c -> !codes.contains(c)).forEach(codes::add);
        }
        String text =
                segments.stream().map(s -> s.source().text()).collect(Collectors.joining(" "));
        return new Content(text, codes);
    }

    /** What is wrong with a bead: the answer to "what no longer matches?". */
    public Fault fault(Bead bead) {
        if (bead.targetEnd() == bead.targetStart()) {
            return Fault.MISSING;
        }
        if (bead.sourceEnd() == bead.sourceStart()) {
            return Fault.ADDED;
        }
        if (bead.doubtful()) {
            return Fault.DOUBTFUL;
        }
        String source =
                source(bead).stream().map(s -> s.source().plain()).collect(Collectors.joining(" "));
        return sameFigures(source, target(bead).plain()) ? Fault.NONE : Fault.CHANGED;
    }

    private boolean sameFigures(String source, String target) {
        List<Quantity> left = figures(source, article.language());
        List<Quantity> right = figures(target, to);
        return left.stream().allMatch(one -> right.stream().anyMatch(one::sameValue))
                && right.stream().allMatch(one -> left.stream().anyMatch(one::sameValue));
    }

    private static List<Quantity> figures(String text, String language) {
        return Languages.of(language)
                .map(known -> known.numbers().read(Wording.of(text)))
                .orElse(List.of())
                .stream()
                .filter(Quantity::certain)
                .toList();
    }
}

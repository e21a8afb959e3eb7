package interligne.check;

import interligne.article.Content;
import interligne.article.Span;
import interligne.glossary.TermFault;
import interligne.glossary.TermFinder;
import interligne.glossary.TermOccurrence;
import interligne.language.number.Quantity;
import interligne.language.text.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair while it is checked: what several checks ask of it is worked out once.
 *
 * <p>Belongs to one thread.
 */
public final class Bitext {

    private final Pair pair;
    private final Setting setting;
    private @Nullable Wording source;
    private @Nullable Wording target;
    private @Nullable List<Quantity> sourceNumbers;
    private @Nullable List<Quantity> targetNumbers;
    private @Nullable NumberMatch numbers;
    private @Nullable List<TermFault> termFaults;
    private @Nullable List<TermOccurrence> everywhere;
    private @Nullable List<Proofreader.Remark> remarks;
    private @Nullable List<TermOccurrence> targetTerms;

    public Bitext(Pair pair, Setting setting) {
        this.pair = pair;
        this.setting = setting;
    }

    /** The pair as it was given. */
    public Pair pair() {
        return pair;
    }

    /** The languages and the glossary. */
    public Setting setting() {
        return setting;
    }

    /** The text of the source with its tags. */
    public String sourceText() {
        return pair.source().text();
    }

    /** The text of the target with its tags. */
    public String targetText() {
        return pair.target().text();
    }

    /** The tokens of the source; its codes are one token each. */
    public Wording source() {
        if (source == null) {
            source = wording(pair.source());
        }
        return source;
    }

    /** The tokens of the target; its codes are one token each. */
    public Wording target() {
        if (target == null) {
            target = wording(pair.target());
        }
        return target;
    }

    private static Wording wording(Content content) {
        List<Span> spans = content.protectedSpans();
        int[] masks = new int[spans.size() * 2];
        for (int at = 0; at < spans.size(); at++) {
            masks[2 * at] = spans.get(at).start();
            masks[2 * at + 1] = spans.get(at).end();
        }
        return Wording.of(content.text(), masks);
    }

    /** The numbers of the source. */
    public List<Quantity> sourceNumbers() {
        if (sourceNumbers == null) {
            sourceNumbers = setting.from().numbers().read(source());
        }
        return sourceNumbers;
    }

    /** The numbers of the target. */
    public List<Quantity> targetNumbers() {
        if (targetNumbers == null) {
            targetNumbers = setting.to().numbers().read(target());
        }
        return targetNumbers;
    }

    /** What a number of the target means where it was copied from the source, letter by letter. */
    public Quantity meant(Quantity target) {
        String there = NumberMatch.span(target).in(targetText());
        for (Quantity source : sourceNumbers()) {
            if (NumberMatch.span(source).in(sourceText()).equals(there)) {
                return source;
            }
        }
        return target;
    }

    /** Which number of the source is which of the target. */
    public NumberMatch numbers() {
        if (numbers == null) {
            numbers = NumberMatch.of(sourceNumbers(), targetNumbers());
        }
        return numbers;
    }

    /** What the glossary does not allow in the target. */
    public List<TermFault> termFaults() {
        if (termFaults == null) {
            termFaults = setting.terms().faults(pair, this::everywhere);
        }
        return termFaults;
    }

    /** The terms of the glossary in the target. */
    public List<TermOccurrence> targetTerms() {
        if (targetTerms == null) {
            targetTerms = TermFinder.longest(everywhere());
        }
        return targetTerms;
    }

    /** What the proofreader says of the target. */
    public List<Proofreader.Remark> remarks() {
        if (remarks == null) {
            remarks = setting.proofreader().read(targetText(), notProse(), setting.locale());
        }
        return remarks;
    }

    private List<Span> notProse() {
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < target().size(); at++) {
            switch (target().type(at)) {
                case WORD, DIGITS, MARK -> {}
                default -> spans.add(new Span(target().start(at), target().end(at)));
            }
        }
        return spans;
    }

    private List<TermOccurrence> everywhere() {
        if (everywhere == null) {
            everywhere = setting.terms().everywhere(pair);
        }
        return everywhere;
    }
}

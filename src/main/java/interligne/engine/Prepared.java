package interligne.engine;

import interligne.article.Content;
import interligne.language.Languages;
import interligne.language.number.NumberFacts;
import interligne.language.number.Quantity;
import interligne.language.text.Typography;
import java.util.List;
import java.util.Optional;

/** A passage made ready for a machine, and the judgement on what the machine made of it. */
final class Prepared {

    /** A translation that is longer than this many times its source is chatter. */
    private static final int STRETCH = 3;

    private static final int SHORT = 60;

    private final Passage passage;
    private final String from;
    private final String to;
    private final Marked marked;
    private final List<TermPair> terms;

    Prepared(Passage passage, TermList terms, String from, String to) {
        this.passage = passage;
        this.from = from;
        this.to = to;
        this.terms = terms.in(passage.source());
        this.marked = Marked.of(passage.source(), Fixed.in(passage.source(), terms, from, to));
    }

    Passage passage() {
        return passage;
    }

    /** Whether there is nothing for a machine to do: only names, figures, codes. */
    boolean nothingToDo() {
        return !marked.hasWords();
    }

    /** The translation when there is nothing to do: codes and names as they are. */
    Optional<Result> unchanged() {
        String written = marked.written(Marking.XML, Marking.XML);
        return marked.read(Marking.XML, Marking.XML, written)
                .map(text -> new Result(passage.id(), text, "", true));
    }

    Text text(Marking marking, Marking outer) {
        return new Text(marked.written(marking, outer), passage.before(), passage.after(), terms);
    }

    /** What to think of an answer. */
    Result judged(Marking marking, Marking outer, Optional<String> answer) {
        if (answer.isEmpty()) {
            return bad("the engine gave no translation");
        }
        Optional<String> read = marked.read(marking, outer, answer.get());
        if (read.isEmpty()) {
            return bad("a name, figure, address or code was lost");
        }
        String text = Typography.trim(read.get());
        if (text.isEmpty()) {
            return bad("the translation is empty");
        }
        if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t')) {
            return bad("the translation has control characters");
        }
        String source = passage.source().text();
        if (text.length() > STRETCH * source.length() + SHORT) {
            return bad("the translation is far too long");
        }
        Optional<String> amount = lostAmount(text);
        return amount.isPresent()
                ? bad("\"" + amount.get() + "\" was lost")
                : new Result(passage.id(), text, "", false);
    }

    private Result bad(String why) {
        return new Result(passage.id(), "", why, false);
    }

    /** An amount with a unit or a scale word whose figures are not in the translation. */
    private Optional<String> lostAmount(String text) {
        if (Languages.of(from).isEmpty() || Languages.of(to).isEmpty()) {
            return Optional.empty();
        }
        NumberFacts here = Languages.of(from).get().numbers();
        NumberFacts there = Languages.of(to).get().numbers();
        Content translation = passage.source().with(text);
        List<Quantity> found = there.read(Fixed.wording(translation));
        return here.read(Fixed.wording(passage.source())).stream()
                .filter(Prepared::mustReturn)
                .filter(each -> found.stream().noneMatch(other -> same(each, other)))
                .map(each -> passage.source().text().substring(each.start(), each.end()))
                .findFirst();
    }

    private static boolean mustReturn(Quantity number) {
        return number.kind() == Quantity.Kind.AMOUNT
                && number.certain()
                && (number.scale() >= 3 || !number.unit().isEmpty());
    }

    /** The figures count here; a wrong scale is left to the checks, which name it better. */
    private static boolean same(Quantity one, Quantity other) {
        return one.sameValue(other) || one.mantissa().equals(other.mantissa());
    }
}

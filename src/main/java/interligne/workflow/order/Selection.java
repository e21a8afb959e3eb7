package interligne.workflow.order;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.UnknownSegment;
import interligne.article.UserError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which segments a command means: ids, ranges {@code s0010..s0020}, and what they must be.
 *
 * @param words ids and ranges; none means all
 * @param states only these states, or any when empty
 * @param flags only with one of these flags, or any when empty
 * @param kinds only these kinds, or any when empty
 * @param rules only with a finding of one of these rules, or any when empty
 */
public record Selection(
        List<String> words,
        Set<String> states,
        Set<String> flags,
        Set<String> kinds,
        Set<String> rules) {

    /** The flag that is a property of the segment: a boundary of it was repaired. */
    public static final String REPAIRED = "repaired";

    /** Every segment. */
    public static final Selection ALL = of(List.of());

    /** Copies the collections and refuses words that are no state, flag or kind. */
    public Selection {
        words = List.copyOf(words);
        states = Set.copyOf(states);
        flags = Set.copyOf(flags);
        kinds = Set.copyOf(kinds);
        rules = Set.copyOf(rules);
        refuse("state", states, stateNames());
        refuse("kind", kinds, kindNames());
        refuse("flag", flags, flagNames());
    }

    private static void refuse(String what, Set<String> given, List<String> known) {
        for (String each : given) {
            if (!known.contains(each)) {
                throw new UserError(
                        "\""
                                + each
                                + "\" is not a "
                                + what
                                + " of a segment: it is one of "
                                + String.join(", ", known)
                                + ".");
            }
        }
    }

    /** The states by name, as options take them. */
    public static List<String> stateNames() {
        return Arrays.stream(State.values()).map(State::label).toList();
    }

    /** The kinds by name. */
    public static List<String> kindNames() {
        return Arrays.stream(Kind.values()).map(Kind::label).toList();
    }

    /** The flags by name, those of the source among them. */
    public static List<String> flagNames() {
        List<String> names = new ArrayList<>();
        for (Flag each : Flag.values()) {
            names.add(each.label());
        }
        names.add(REPAIRED);
        return names;
    }

    /** Segments given by ids and ranges alone. */
    public static Selection of(List<String> words) {
        return new Selection(words, Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** The same, but only segments in these states. */
    public Selection in(Set<String> newStates) {
        return new Selection(words, newStates, flags, kinds, rules);
    }

    /** The same, but only segments with one of these flags. */
    public Selection flagged(Set<String> newFlags) {
        return new Selection(words, states, newFlags, kinds, rules);
    }

    /**
     * The ids of the segments meant, whatever is found in them, in the order of the article.
     *
     * @throws UserError when an id does not exist
     */
    public List<String> in(Article article, Edition edition) {
        List<Segment> segments = article.segments();
        Set<String> named =
                words.isEmpty()
                        ? Set.of()
                        : named(article.id(), segments.stream().map(Segment::id).toList());
        Edition.Alongside translations = edition.alongside();
        List<String> ids = new ArrayList<>();
        for (Segment segment : segments) {
            Translation translation = translations.of(segment.id());
            if ((words.isEmpty() || named.contains(segment.id())) && fits(segment, translation)) {
                ids.add(segment.id());
            }
        }
        return ids;
    }

    private Set<String> named(String article, List<String> all) {
        Set<String> named = new LinkedHashSet<>();
        for (String word : words) {
            int dots = word.indexOf("..");
            int from = place(article, all, dots < 0 ? word : word.substring(0, dots));
            int to = dots < 0 ? from : place(article, all, word.substring(dots + 2));
            if (to < from) {
                throw new UserError(word + " runs backwards: write the earlier segment first.");
            }
            named.addAll(all.subList(from, to + 1));
        }
        return named;
    }

    private static int place(String article, List<String> all, String id) {
        int place = all.indexOf(id);
        if (place < 0) {
            throw UnknownSegment.of(id, article, all);
        }
        return place;
    }

    private boolean fits(Segment segment, @Nullable Translation translation) {
        return translation != null
                && (states.isEmpty() || states.contains(translation.state().label()))
                && (kinds.isEmpty() || kinds.contains(segment.kind().label()))
                && (flags.isEmpty()
                        || (flags.contains(REPAIRED) && segment.repaired())
                        || translation.flags().stream()
                                .anyMatch(flag -> flags.contains(flag.label())));
    }
}

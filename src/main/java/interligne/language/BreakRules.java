package interligne.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The rules of an SRX 2.0 file: where sentences end, language by language.
 *
 * @param origin the file, for messages; empty for none
 * @param cascade whether all mappings that fit a language apply, one after another; else the first
 * @param alone whether nothing but these rules ends a sentence; else our own rules decide wherever
 *     none of them matches
 * @param rules the rules by the name of their group; within a group the first that matches decides
 * @param mappings which group serves which languages, in order
 */
public record BreakRules(
        String origin,
        boolean cascade,
        boolean alone,
        Map<String, List<BreakRule>> rules,
        List<Mapping> mappings) {

    /**
     * Which languages a group of rules serves.
     *
     * @param tags the BCP 47 tags, whole and in any case
     * @param group the name of the group
     */
    public record Mapping(Pattern tags, String group) {

        /** The mapping for that pattern; upper and lower case are the same in tags. */
        public static Mapping of(String pattern, String group) {
            return new Mapping(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), group);
        }
    }

    /** No rules: our own decide everywhere. */
    public static final BreakRules NONE = new BreakRules("", true, false, Map.of(), List.of());

    /** Copies the collections; the groups keep their order. */
    public BreakRules {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        mappings = List.copyOf(mappings);
    }

    /** The same rules as the only ones, or as what comes before our own. */
    public BreakRules alone(boolean only) {
        return new BreakRules(origin, cascade, only, rules, mappings);
    }

    /** The rules for a language, in the order in which they are asked (SRX 2.0, 3.2). */
    public List<BreakRule> of(String tag) {
        List<BreakRule> found = new ArrayList<>();
        for (Mapping mapping : mappings) {
            if (mapping.tags().matcher(tag).matches()) {
                found.addAll(rules.getOrDefault(mapping.group(), List.of()));
                if (!cascade) {
                    break;
                }
            }
        }
        return found;
    }
}

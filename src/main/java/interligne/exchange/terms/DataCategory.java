package interligne.exchange.terms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A data category of TBX-Basic (ISO 30042): where it may stand and what it may say.
 *
 * @param name as TBX writes it
 * @param element the element that carries it in the DCA style and in version 2
 * @param module the module that it belongs to: {@code min} or {@code basic}
 * @param levels {@code c} concept, {@code l} language, {@code t} term
 * @param values the only values allowed; empty when any text is
 */
record DataCategory(String name, String element, String module, String levels, Set<String> values) {

    static final DataCategory SUBJECT = any("subjectField", "descrip", "min", "c");

    static final DataCategory STATUS =
            closed(
                    "administrativeStatus",
                    "min",
                    "preferredTerm-admn-sts",
                    "admittedTerm-admn-sts",
                    "deprecatedTerm-admn-sts",
                    "supersededTerm-admn-sts");

    static final DataCategory POS =
            closed("partOfSpeech", "min", "noun", "verb", "adjective", "adverb", "other");

    static final DataCategory GENDER =
            closed("grammaticalGender", "basic", "masculine", "feminine", "neuter", "other");

    /** All that are written as what they are; anything else becomes a note. */
    static final List<DataCategory> ALL =
            List.of(
                    SUBJECT,
                    STATUS,
                    POS,
                    GENDER,
                    closed(
                            "termType",
                            "basic",
                            "fullForm",
                            "acronym",
                            "abbreviation",
                            "shortForm",
                            "variant",
                            "phrase"),
                    any("geographicalUsage", "termNote", "basic", "t"),
                    any("customerSubset", "admin", "min", "t"),
                    any("projectSubset", "admin", "basic", "t"),
                    any("definition", "descrip", "basic", "cl"),
                    any("context", "descrip", "basic", "t"),
                    any("source", "admin", "basic", "clt"));

    private static DataCategory any(String name, String element, String module, String levels) {
        return new DataCategory(name, element, module, levels, Set.of());
    }

    private static DataCategory closed(String name, String module, String... values) {
        return new DataCategory(name, "termNote", module, "t", Set.of(values));
    }

    /** The category whose name is that of a column, in any capitals. */
    static Optional<DataCategory> of(String column) {
        return ALL.stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(column))
                .findFirst();
    }

    /** Whether it may say that, at that level. */
    boolean allows(char level, String value) {
        return levels.indexOf(level) >= 0 && (values.isEmpty() || values.contains(value));
    }
}

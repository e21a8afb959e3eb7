package interligne.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One thing and its names in each language: a row of the glossary.
 *
 * @param id for example {@code "cloud-provider"}
 * @param kind what kind of thing
 * @param terms its terms by language tag, the preferred one first; forbidden ones are in it too
 * @param policy whether its name is translated
 * @param caseSensitive whether only the given capitals match
 * @param pos the part of speech: {@code noun}, {@code verb}, {@code adjective} or empty
 * @param gender grammatical gender in the target language or of the person: {@code m f} or empty
 * @param domain for example {@code "cloud"}, or empty
 * @param note a remark, or empty
 * @param extra columns that this version does not know, kept
 */
public record Concept(
        String id,
        Kind kind,
        Map<String, List<Term>> terms,
        Policy policy,
        boolean caseSensitive,
        String pos,
        String gender,
        String domain,
        String note,
        Map<String, String> extra) {

    /** What kind of thing a concept is. */
    public enum Kind {
        COMPANY,
        PRODUCT,
        PERSON,
        PLACE,
        TERM,
        ACRONYM;

        /** The word for it in files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * Whether only its own capitals match unless the row says otherwise: US and Apple are
         * words.
         */
        public boolean sensitive() {
            return properName() || this == ACRONYM;
        }

        /** Whether it is a proper name, matched with its capitals unless the row says otherwise. */
        public boolean properName() {
            return this == COMPANY || this == PRODUCT || this == PERSON || this == PLACE;
        }
    }

    /** Whether the name is translated. */
    public enum Policy {
        /** The target has a term of its own. */
        TRANSLATE,
        /** The target has the very same name. */
        KEEP;

        /** The word for it in files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Copies the collections. */
    public Concept {
        Map<String, List<Term>> copy = new LinkedHashMap<>();
        terms.forEach((language, list) -> copy.put(language, List.copyOf(list)));
        terms = Collections.unmodifiableMap(copy);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    /** Its terms in that language, the preferred one first; empty when it has none. */
    public List<Term> in(String language) {
        return terms.getOrDefault(language, List.of());
    }

    /** The concept with each term once in a language; what contradicts itself is left as it is. */
    public Concept tidied() {
        Map<String, List<Term>> once = new LinkedHashMap<>();
        terms.forEach(
                (language, list) -> {
                    List<Term> kept = new ArrayList<>();
                    list.stream().filter(term -> !repeats(term, kept)).forEach(kept::add);
                    once.put(language, kept);
                });
        return new Concept(id, kind, once, policy, caseSensitive, pos, gender, domain, note, extra);
    }

    private static boolean repeats(Term term, List<Term> before) {
        return before.stream()
                .anyMatch(
                        each ->
                                each.text().equals(term.text())
                                        && each.status().allowed() == term.status().allowed());
    }
}

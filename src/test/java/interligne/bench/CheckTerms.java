package interligne.bench;

import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.Term;
import interligne.glossary.TermStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Small glossaries for planted mistakes: names that are kept, and terms of all kinds of text. */
final class CheckTerms {

    private static final Map<String, String> PAIRS = new LinkedHashMap<>();

    static {
        PAIRS.put("file", "fichier");
        PAIRS.put("user", "utilisateur");
        PAIRS.put("password", "mot de passe");
        PAIRS.put("minister", "ministre");
        PAIRS.put("employee", "employé");
        PAIRS.put("vehicle", "véhicule");
        PAIRS.put("network", "réseau");
        PAIRS.put("window", "fenêtre");
        PAIRS.put("regulation", "règlement");
        PAIRS.put("language", "langue");
    }

    private CheckTerms() {}

    /** A glossary with one name that is kept. */
    static Glossary kept(String name) {
        if (name.isEmpty()) {
            return Glossary.EMPTY;
        }
        return new Glossary(List.of(concept(name, name, true)));
    }

    /** Ten common terms. */
    static Glossary terms() {
        List<Concept> concepts = new ArrayList<>();
        PAIRS.forEach((english, french) -> concepts.add(concept(english, french, false)));
        return new Glossary(concepts);
    }

    private static Concept concept(String english, String french, boolean kept) {
        return new Concept(
                "c-" + english.toLowerCase(java.util.Locale.ROOT),
                kept ? Concept.Kind.COMPANY : Concept.Kind.TERM,
                Map.of(
                        "en", List.of(new Term(english, TermStatus.PREFERRED)),
                        "fr", List.of(new Term(french, TermStatus.PREFERRED))),
                kept ? Concept.Policy.KEEP : Concept.Policy.TRANSLATE,
                kept,
                "noun",
                "",
                "",
                "",
                Map.of());
    }

    static boolean word(String text, String word) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }

    /** The same from French to English. */
    static Optional<String> back(String french, String english) {
        for (Map.Entry<String, String> pair : PAIRS.entrySet()) {
            Matcher term =
                    Pattern.compile("(?<!\\p{L})" + pair.getKey() + "s?(?!\\p{L})")
                            .matcher(english);
            if (word(french, pair.getValue()) && term.find()) {
                return Optional.of(term.replaceAll("gizmo"));
            }
        }
        return Optional.empty();
    }

    /** The translation with one term replaced by another word wherever it stands. */
    static Optional<String> replaced(String english, String french) {
        for (Map.Entry<String, String> pair : PAIRS.entrySet()) {
            Matcher term =
                    Pattern.compile("(?<!\\p{L})" + pair.getValue() + "s?(?!\\p{L})")
                            .matcher(french);
            if (word(english, pair.getKey()) && term.find()) {
                return Optional.of(term.replaceAll("machin"));
            }
        }
        return Optional.empty();
    }
}

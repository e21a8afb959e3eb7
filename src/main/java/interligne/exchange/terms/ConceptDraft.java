package interligne.exchange.terms;

import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.TermStatus;
import interligne.glossary.sheet.GlossaryTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A concept while its TBX entry is read; what has no place of its own is kept under its name. */
final class ConceptDraft {

    /** A note that {@link TbxWriter} wrote for a column that TBX does not have. */
    private static final Pattern NAMED = Pattern.compile("\\[([\\p{Ll}\\p{Nd}._-]+)\\] (.*)");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, List<Term>> terms = new LinkedHashMap<>();

    /** Begins a language, or goes on with one. */
    List<Term> language(String tag) {
        return terms.computeIfAbsent(tag, key -> new ArrayList<>());
    }

    /** A term at the end of its language; without a status the first is the preferred one. */
    void term(String tag, String text, Optional<TermStatus> status) {
        List<Term> list = language(tag);
        list.add(new Term(text, status.orElse(TermStatus.byPlace(list.size()))));
    }

    /**
     * Takes what an entry says of the concept, of a language or of a term.
     *
     * @param place empty for the concept, {@code ".fr"} for a language, {@code ".fr.2"} for its
     *     second term
     */
    void say(String category, String place, String value) {
        String name = category.toLowerCase(Locale.ROOT);
        Matcher named = NAMED.matcher(value);
        if (name.equals("note") && named.matches()) {
            String column = named.group(1);
            add(column.equals("subjectfield") ? "domain" : column, named.group(2));
        } else if (name.equals("subjectfield") && place.isEmpty()) {
            add("domain", value);
        } else if (name.equals("partofspeech")) {
            once("pos", value.toLowerCase(Locale.ROOT), name + place, value);
        } else if (name.equals("grammaticalgender") && !value.equals("neuter")) {
            once("gender", value.substring(0, 1).toLowerCase(Locale.ROOT), name + place, value);
        } else if (name.equals("note") && place.isEmpty()) {
            add("note", value);
        } else {
            add(GlossaryTable.extraColumn(name + place), value);
        }
    }

    /** One value for the whole concept; another one later stays with its term. */
    private void once(String column, String value, String otherwise, String original) {
        String before = values.putIfAbsent(column, value);
        if (before != null && !before.equals(value)) {
            add(otherwise, original);
        }
    }

    private void add(String column, String value) {
        values.merge(column, value, (before, more) -> before + "\n" + more);
    }

    /** The id that a note gives, which XML would not have allowed; empty when there is none. */
    String ownId() {
        String id = values.remove("id");
        return id == null ? "" : id;
    }

    /** The first term, by which a concept is called when its file has no good name for it. */
    String firstTerm() {
        return terms.values().stream()
                .filter(list -> !list.isEmpty())
                .map(list -> list.get(0).text())
                .findFirst()
                .orElse("");
    }

    /**
     * The concept.
     *
     * @throws interligne.article.UserError naming what is wrong with a value
     */
    Concept built(String id) {
        Map<String, List<Term>> all = marked();
        Map<String, String> row = new LinkedHashMap<>(values);
        row.put("concept", id);
        return GlossaryTable.concept(row, all);
    }

    /** The terms; the status of one may stand in a note. */
    private Map<String, List<Term>> marked() {
        Map<String, List<Term>> all = new LinkedHashMap<>();
        terms.forEach(
                (tag, list) -> {
                    List<Term> marked = new ArrayList<>();
                    for (int i = 0; i < list.size(); i++) {
                        String said = values.remove("status." + tag + "." + (i + 1));
                        Term term = list.get(i);
                        TermStatus status =
                                TermStatus.of(said == null ? "" : said).orElse(term.status());
                        marked.add(new Term(term.text(), status));
                    }
                    all.put(tag, marked);
                });
        return all;
    }
}

package interligne.workflow.order;

import interligne.article.UserError;
import interligne.glossary.Concept;
import interligne.glossary.sheet.GlossaryTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a user says of a new concept; empty words mean the usual.
 *
 * @param id its id
 * @param terms each as {@code LANG=TERM}; several terms of a language separated by |
 * @param kind what kind of thing
 * @param policy whether its name is translated
 * @param caseRule whether only the given capitals match
 * @param pos part of speech
 * @param gender grammatical gender
 * @param domain domain
 * @param note remark
 */
public record NewConcept(
        String id,
        List<String> terms,
        String kind,
        String policy,
        String caseRule,
        String pos,
        String gender,
        String domain,
        String note) {

    /** Copies the list. */
    public NewConcept {
        terms = List.copyOf(terms);
    }

    /**
     * A new concept.
     *
     * @throws UserError naming what is wrong
     */
    public Concept built() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("concept", id);
        assign(row, false);
        return concept(row);
    }

    /**
     * The old concept with what is said here in place of its values; {@code LANG=} takes the terms
     * of a language away.
     *
     * @throws UserError naming what is wrong
     */
    public Concept over(Concept old) {
        GlossaryTable table = GlossaryTable.forConcepts(List.of(old));
        List<String> cells = table.cells(old);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(table.header().get(i), cells.get(i));
        }
        assign(row, true);
        return concept(row);
    }

    private void assign(Map<String, String> row, boolean mayBeEmpty) {
        for (String term : terms) {
            int equals = term.indexOf('=');
            if (equals <= 0 || (equals == term.length() - 1 && !mayBeEmpty)) {
                throw new UserError("\"" + term + "\" is not a term: write LANG=TERM.");
            }
            String column = term.substring(0, equals);
            row.put(column, term.substring(equals + 1));
            row.remove("status." + column);
        }
        Map<String, String> options = new LinkedHashMap<>();
        options.put("kind", kind);
        options.put("policy", policy);
        options.put("case", caseRule);
        options.put("pos", pos);
        options.put("gender", gender);
        options.put("domain", domain);
        options.put("note", note);
        options.values().removeIf(String::isEmpty);
        row.putAll(options);
    }

    private static Concept concept(Map<String, String> row) {
        return GlossaryTable.of(List.copyOf(row.keySet())).concept(List.copyOf(row.values()));
    }
}

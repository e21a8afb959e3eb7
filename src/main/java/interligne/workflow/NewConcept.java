package interligne.workflow;

import interligne.article.UserError;
import interligne.glossary.Concept;
import interligne.glossary.GlossaryTable;
import java.util.ArrayList;
import java.util.List;

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
     * The concept.
     *
     * @throws UserError naming what is wrong
     */
    Concept built() {
        List<String> header = new ArrayList<>(List.of("concept", "kind"));
        List<String> cells = new ArrayList<>(List.of(id, kind));
        for (String term : terms) {
            int equals = term.indexOf('=');
            if (equals <= 0 || equals == term.length() - 1) {
                throw new UserError("\"" + term + "\" is not a term: write LANG=TERM.");
            }
            header.add(term.substring(0, equals));
            cells.add(term.substring(equals + 1));
        }
        header.addAll(List.of("policy", "case", "pos", "gender", "domain", "note"));
        cells.addAll(List.of(policy, caseRule, pos, gender, domain, note));
        return GlossaryTable.of(header).concept(cells);
    }
}

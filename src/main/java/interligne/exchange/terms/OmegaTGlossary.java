package interligne.exchange.terms;

import interligne.article.UserError;
import interligne.glossary.Concept;
import interligne.glossary.Term;
import interligne.glossary.sheet.GlossarySheet;
import interligne.glossary.sheet.GlossaryTable;
import interligne.glossary.sheet.PlainBytes;
import interligne.language.Languages;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The glossary of OmegaT: a line for each pair, with source, target and comment between tabs; lines
 * that begin with {@code #} are remarks. It names no languages: a remark of two language tags does,
 * else the first two languages of {@link Languages} are meant.
 */
final class OmegaTGlossary implements TermReader, TermWriter {

    private static final int COLUMNS = 3;

    @Override
    public List<Concept> read(String name, byte[] bytes) {
        String[] languages = {Languages.ALL.get(0).tag(), Languages.ALL.get(1).tag()};
        ConceptIds ids = new ConceptIds();
        Map<String, ConceptDraft> drafts = new LinkedHashMap<>();
        int line = 0;
        for (String text : PlainBytes.text(name, bytes).split("\r\n|\r|\n", -1)) {
            line++;
            if (text.startsWith("#")) {
                languages = languages(text, languages);
            } else if (!text.isBlank()) {
                line(name, line, text, languages, drafts);
            }
        }
        if (drafts.isEmpty()) {
            throw new UserError(name + ": there is no line with a term and a tab.");
        }
        if (drafts.size() > GlossarySheet.MOST) {
            throw new UserError(name + ": more than " + GlossarySheet.MOST + " terms.");
        }
        List<Concept> concepts = new ArrayList<>();
        drafts.forEach((term, draft) -> concepts.add(draft.built(ids.from(term))));
        return concepts;
    }

    private static String[] languages(String remark, String[] before) {
        String[] words = remark.substring(1).strip().split("\\s+");
        boolean tags =
                words.length == 2
                        && words[0].matches("[a-z]{2,3}(-\\w+)?")
                        && words[1].matches("[a-z]{2,3}(-\\w+)?");
        return tags ? words : before;
    }

    private static void line(
            String name, int line, String text, String[] languages, Map<String, ConceptDraft> all) {
        String[] cells = text.split("\t", -1);
        if (cells.length < 2 || cells[0].isBlank() || cells.length > COLUMNS) {
            throw new UserError(
                    name
                            + ", line "
                            + line
                            + ": "
                            + (cells.length > COLUMNS ? "more than three" : "not two or three")
                            + " columns between tabs; write source, target and comment.");
        }
        String source = cells[0].strip();
        ConceptDraft draft = all.get(source);
        if (draft == null) {
            draft = new ConceptDraft();
            draft.term(languages[0], source, Optional.empty());
            all.put(source, draft);
        }
        for (String target : cells[1].split("\\|")) {
            if (!target.isBlank()) {
                draft.term(languages[1], target.strip(), Optional.empty());
            }
        }
        if (cells.length == COLUMNS && !cells[2].isBlank()) {
            draft.say("note", "", cells[2].strip());
        }
    }

    @Override
    public void write(List<Concept> concepts, Writer out) throws IOException {
        Iterator<String> tags = GlossaryTable.forConcepts(concepts).languages().iterator();
        String from = tags.hasNext() ? tags.next() : Languages.ALL.get(0).tag();
        String to = tags.hasNext() ? tags.next() : from;
        out.write("# " + from + " " + to + "\n");
        for (Concept concept : concepts) {
            List<Term> targets =
                    concept.in(to).stream().filter(term -> term.status().allowed()).toList();
            for (Term source : concept.in(from)) {
                boolean first = true;
                for (Term target : targets) {
                    String note = first ? note(concept, to) : "";
                    out.write(flat(source.text()) + "\t" + flat(target.text()));
                    out.write(note.isEmpty() ? "\n" : "\t" + flat(note) + "\n");
                    first = false;
                }
            }
        }
    }

    /** The remark, with the forbidden terms that OmegaT has no column for. */
    private static String note(Concept concept, String to) {
        List<String> parts = new ArrayList<>();
        for (Term term : concept.in(to)) {
            if (!term.status().allowed()) {
                parts.add(term.status().label() + ": " + term.text());
            }
        }
        if (!concept.note().isEmpty()) {
            parts.add(concept.note());
        }
        return String.join("; ", parts);
    }

    private static String flat(String text) {
        return text.replaceAll("[\t\r\n]+", " ");
    }
}

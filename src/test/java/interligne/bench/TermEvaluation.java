package interligne.bench;

import interligne.article.Span;
import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.TermComparison;
import interligne.glossary.TermFault;
import interligne.glossary.TermFinder;
import interligne.glossary.TermOccurrence;
import interligne.glossary.sheet.GlossaryTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How well terms are found and missing ones named, on the shared data; prints one line a measure.
 *
 * <p>Run with {@code -Dinterligne.data=FOLDER}; {@code -Dshow=N} prints the first N mistakes of
 * each kind.
 */
public final class TermEvaluation {

    private static final Path DATA =
            Path.of(System.getProperty("interligne.data", "../shared/data"));
    private static final int SHOW = Integer.getInteger("show", 0);
    private static final JsonMapper JSON = new JsonMapper();
    private static final GlossaryTable TABLE =
            GlossaryTable.of(List.of("concept", "kind", "en", "fr", "policy", "pos"));

    private TermEvaluation() {}

    /** Runs all measures, or those named. */
    public static void main(String[] names) throws IOException {
        if (!Files.isDirectory(DATA)) {
            System.out.println("Skipped: no folder " + DATA + " (-Dinterligne.data=FOLDER).");
            return;
        }
        Set<String> wanted = new HashSet<>(List.of(names));
        boolean all = wanted.isEmpty();
        if (all || wanted.contains("tico")) {
            tico();
        }
        if (all || wanted.contains("phrases")) {
            phrases("en");
            phrases("fr");
        }
        if (all || wanted.contains("law")) {
            law();
        }
        if (all || wanted.contains("house")) {
            house("php", "team_php_doc_fr.jsonl", pairs("php"));
            house("progit", "team_progit2_fr.jsonl", blocks("progit2"));
        }
    }

    // ---- finding annotated terms

    private static void tico() throws IOException {
        List<Concept> concepts = new ArrayList<>();
        for (String line :
                Files.readAllLines(DATA.resolve("eval/terms-tico19/wmt21_dev_terms.tsv"))) {
            String[] cells = line.split("\t");
            if (!cells[0].equals("id")) {
                concepts.add(concept("t" + cells[0], cells[1], cells[2]));
            }
        }
        Glossary glossary = new Glossary(concepts);
        Tally en = new Tally("tico19 en");
        Tally fr = new Tally("tico19 fr");
        TermFinder english = new TermFinder(glossary, "en");
        TermFinder french = new TermFinder(glossary, "fr");
        TermComparison comparison = new TermComparison(english, french, glossary);
        int faults = 0;
        int terms = 0;
        for (JsonNode node : rows("eval/terms-tico19/wmt21_dev_annotated.open.jsonl")) {
            String source = node.get("en").asString();
            String target = node.get("fr").asString();
            for (JsonNode term : node.get("terms")) {
                String id = "t" + term.get("id").asString();
                en.recall(english, source, id, term.get("en_span"));
                fr.recall(french, target, id, term.get("fr_span"));
                terms++;
            }
            faults += comparison.compare(source, List.of(), target, List.of()).size();
        }
        en.print();
        fr.print();
        System.out.printf(
                Locale.ROOT, "tico19 check: %d faults on %d annotated terms%n", faults, terms);
    }

    private static final class Tally {
        private final String name;
        private int right;
        private int missed;
        private int wrong;
        private int inflected;
        private int inflectedRight;
        private int shown;

        Tally(String name) {
            this.name = name;
        }

        void recall(TermFinder finder, String text, String id, JsonNode span) {
            if (span == null || span.isNull()) {
                return;
            }
            Span gold = new Span(span.get(0).asInt(), span.get(1).asInt());
            for (TermOccurrence found : finder.everywhere(text, List.of())) {
                if (found.span().overlaps(gold) && names(found, id)) {
                    right++;
                    return;
                }
            }
            missed++;
            show("missed", gold.in(text) + "  in: " + text);
        }

        void show(String what, String text) {
            if (shown++ < SHOW) {
                System.out.println("  " + name + " " + what + ": " + text);
            }
        }

        void print() {
            double precision = 100.0 * right / Math.max(1, right + wrong);
            double recall = 100.0 * right / Math.max(1, right + missed);
            System.out.printf(
                    Locale.ROOT,
                    "%-16s n=%d precision %.1f recall %.1f F1 %.1f; inflected %d recall %.1f%n",
                    name,
                    right + missed,
                    precision,
                    recall,
                    2 * precision * recall / (precision + recall),
                    inflected,
                    100.0 * inflectedRight / Math.max(1, inflected));
        }
    }

    private static boolean names(TermOccurrence found, String id) {
        return found.readings().stream().anyMatch(each -> each.concept().id().equals(id));
    }

    // ---- noun phrases with gold lemmas

    private record Token(String form, String lemma, String pos, int start, int end) {}

    private static void phrases(String language) throws IOException {
        List<String> texts = new ArrayList<>();
        List<List<Token>> sentences = new ArrayList<>();
        for (JsonNode node : rows("eval/parallel-news/pud.open.jsonl")) {
            String text = node.get(language).asString();
            texts.add(text);
            sentences.add(tokens(text, node.get(language + "_tokens")));
        }
        Map<String, String> entries = new LinkedHashMap<>();
        for (List<Token> sentence : sentences) {
            for (int i = 0; i < sentence.size(); i++) {
                for (int n = 2; n <= 4 && i + n <= sentence.size(); n++) {
                    List<Token> part = sentence.subList(i, i + n);
                    if (language.equals("en") ? englishPhrase(part) : frenchPhrase(part)) {
                        entries.putIfAbsent(lemmas(part), citation(part));
                    }
                }
            }
        }
        List<Concept> concepts = new ArrayList<>();
        Map<String, String> ids = new HashMap<>();
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            String id = "p" + concepts.size();
            ids.put(entry.getKey(), id);
            concepts.add(
                    language.equals("en")
                            ? concept(id, entry.getValue(), "")
                            : concept(id, "", entry.getValue()));
        }
        TermFinder finder = new TermFinder(new Glossary(concepts), language);
        Tally tally = new Tally("phrases " + language);
        for (int s = 0; s < texts.size(); s++) {
            Map<String, String> gold = new TreeMap<>();
            List<Token> sentence = sentences.get(s);
            for (int i = 0; i < sentence.size(); i++) {
                for (int n = 2; n <= 4 && i + n <= sentence.size(); n++) {
                    List<Token> part = sentence.subList(i, i + n);
                    String id = ids.get(lemmas(part));
                    if (id != null && part.get(0).start >= 0) {
                        String span = part.get(0).start + "-" + part.get(n - 1).end;
                        gold.put(
                                id + " " + span,
                                texts.get(s).substring(part.get(0).start, part.get(n - 1).end));
                    }
                }
            }
            Set<String> found = new HashSet<>();
            for (TermOccurrence occurrence : finder.everywhere(texts.get(s), List.of())) {
                for (TermOccurrence.Reading reading : occurrence.readings()) {
                    found.add(
                            reading.concept().id()
                                    + " "
                                    + occurrence.span().start()
                                    + "-"
                                    + occurrence.span().end());
                }
            }
            for (Map.Entry<String, String> each : gold.entrySet()) {
                String id = each.getKey().substring(0, each.getKey().indexOf(' '));
                String entry =
                        concepts.get(Integer.parseInt(id.substring(1))).in(language).get(0).text();
                boolean inflected = !entry.equalsIgnoreCase(each.getValue());
                boolean hit = found.remove(each.getKey());
                tally.right += hit ? 1 : 0;
                tally.missed += hit ? 0 : 1;
                tally.inflected += inflected ? 1 : 0;
                tally.inflectedRight += inflected && hit ? 1 : 0;
                if (!hit) {
                    tally.show("missed", entry + " as " + each.getValue());
                }
            }
            for (String each : found) {
                tally.wrong++;
                tally.show(
                        "wrong",
                        each
                                + " "
                                + concepts.get(
                                                Integer.parseInt(
                                                        each.substring(1, each.indexOf(' '))))
                                        .in(language)
                                + " in "
                                + texts.get(s));
            }
        }
        tally.print();
    }

    private static List<Token> tokens(String text, JsonNode nodes) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (JsonNode node : nodes) {
            String form = node.get(0).asString();
            int start = text.indexOf(form, at);
            int end = start < 0 ? at : start + form.length();
            if (start > at + 3) {
                start = -1;
                end = at;
            }
            tokens.add(new Token(form, node.get(1).asString(), node.get(2).asString(), start, end));
            at = end;
        }
        return tokens;
    }

    private static boolean content(Token token) {
        return token.form.chars().allMatch(c -> Character.isLetter(c) || c == '-');
    }

    private static boolean englishPhrase(List<Token> part) {
        for (Token token : part) {
            if (!(token.pos.equals("NOUN") || token.pos.equals("ADJ")) || !content(token)) {
                return false;
            }
        }
        return part.get(part.size() - 1).pos.equals("NOUN") && placed(part);
    }

    private static boolean frenchPhrase(List<Token> part) {
        StringBuilder shape = new StringBuilder();
        for (Token token : part) {
            boolean small = token.pos.equals("ADP") && token.form.matches("de|d['’]|à|en");
            if (!small && !content(token)) {
                return false;
            }
            shape.append(
                    token.pos.equals("NOUN")
                            ? 'N'
                            : token.pos.equals("ADJ") ? 'A' : small ? 'P' : '-');
        }
        return shape.toString().matches("NA|NPN|NPNA|NAA|NAPN") && placed(part);
    }

    private static boolean placed(List<Token> part) {
        return part.stream().allMatch(token -> token.start >= 0);
    }

    private static String lemmas(List<Token> part) {
        StringBuilder key = new StringBuilder();
        for (Token token : part) {
            key.append(token.lemma.toLowerCase(Locale.ROOT)).append(' ');
        }
        return key.toString();
    }

    /** As a glossary would write it: lemmas, small words as they stand. */
    private static String citation(List<Token> part) {
        StringBuilder text = new StringBuilder();
        for (Token token : part) {
            boolean small = token.pos.equals("ADP");
            String word = small ? token.form : token.lemma;
            boolean joined = text.length() == 0 || text.toString().matches(".*['’]");
            text.append(joined ? "" : " ").append(word);
        }
        return text.toString();
    }

    // ---- the term check on official and published translations

    private static void law() throws IOException {
        Map<String, List<JsonNode>> terms = new HashMap<>();
        for (JsonNode node : rows("eval/terms-law/law_terms.open.jsonl.xz")) {
            terms.computeIfAbsent(node.get("law").asString(), law -> new ArrayList<>()).add(node);
        }
        Map<String, TermComparison> comparisons = new HashMap<>();
        Map<String, String> asText = new HashMap<>();
        Tally en = new Tally("law en");
        Tally fr = new Tally("law fr");
        Tally check = new Tally("law check");
        for (JsonNode node : rows("eval/terms-law/law_term_usage.open.jsonl.xz")) {
            String law = node.get("law").asString();
            TermComparison comparison =
                    comparisons.computeIfAbsent(
                            law, each -> lawComparison(terms.getOrDefault(law, List.of())));
            String source = node.get("en").asString();
            String target = node.get("fr").asString();
            asText.put(source, target);
            Set<String> gold = new LinkedHashSet<>();
            Set<String> present = new HashSet<>();
            for (JsonNode term : node.get("terms")) {
                String id = term.get("term_id").asString();
                en.recall(comparison.source(), source, id, term.get("en_span"));
                fr.recall(comparison.target(), target, id, term.get("fr_span"));
                (term.get("fr_span").isNull() ? gold : present).add(id);
            }
            gold.removeAll(present);
            Set<String> found = new HashSet<>();
            for (TermFault fault : comparison.compare(source, List.of(), target, List.of())) {
                if (fault.given() == 0) {
                    found.add(fault.concept().id());
                }
            }
            tally(check, gold, found, source + " → " + target);
        }
        en.print();
        fr.print();
        check.print();
    }

    private static TermComparison lawComparison(List<JsonNode> terms) {
        List<Concept> concepts = new ArrayList<>();
        for (JsonNode node : terms) {
            concepts.add(
                    concept(
                            node.get("id").asString(),
                            joined(node.get("en")),
                            joined(node.get("fr"))));
        }
        return new TermComparison(new Glossary(concepts), "en", "fr");
    }

    private static void tally(Tally tally, Set<String> gold, Set<String> found, String where) {
        for (String id : gold) {
            if (found.contains(id)) {
                tally.right++;
            } else {
                tally.missed++;
                tally.show("missed", id + " in " + where);
            }
        }
        for (String id : found) {
            if (!gold.contains(id)) {
                tally.wrong++;
                tally.show("wrong", id + " in " + where);
            }
        }
    }

    private static void house(String name, String file, List<String[]> pairs) throws IOException {
        List<Concept> concepts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonNode node : rows("eval/glossaries/" + file)) {
            if (node.has("en")
                    && node.has("fr")
                    && !joined(node.get("en")).isBlank()
                    && seen.add(joined(node.get("en")))) {
                String en = joined(node.get("en"));
                String id = LemmaOracle.plain(en).toLowerCase(Locale.ROOT);
                concepts.add(concept(id, en, joined(node.get("fr"))));
            }
        }
        Glossary glossary = new Glossary(concepts);
        TermComparison comparison = new TermComparison(glossary, "en", "fr");
        LemmaOracle oracle = new LemmaOracle(glossary);
        Tally check = new Tally("check " + name);
        int repeated = 0;
        int droppable = 0;
        int places = 0;
        for (String[] pair : pairs) {
            Set<String> found = new HashSet<>();
            places += comparison.source().longest(pair[0], List.of()).size();
            for (TermFault fault : comparison.compare(pair[0], List.of(), pair[1], List.of())) {
                if (fault.given() == 0) {
                    found.add(fault.concept().id());
                } else if (fault.mayBeDropped()) {
                    droppable++;
                } else {
                    repeated++;
                }
            }
            tally(check, oracle.violations(pair[0], pair[1]), found, pair[0] + " → " + pair[1]);
        }
        check.print();
        System.out.printf(
                Locale.ROOT,
                "%-16s %d pairs, %d places in the source, %d repetitions missing, %d more as notes%n",
                "",
                pairs.size(),
                places,
                repeated,
                droppable);
    }

    private static List<String[]> pairs(String source) throws IOException {
        List<String[]> pairs = new ArrayList<>();
        for (String file : List.of("tm_prose.open.tsv.xz")) {
            try (BufferedReader lines = open("memory/" + file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] cells = line.split("\t", -1);
                    if (cells.length > 2 && cells[2].equals(source) && pairs.size() < 20_000) {
                        pairs.add(new String[] {cells[0], cells[1]});
                    }
                }
            }
        }
        return pairs;
    }

    /** Aligned blocks of a set of article pairs. */
    private static List<String[]> blocks(String set) throws IOException {
        List<String[]> pairs = new ArrayList<>();
        try (var files = Files.walk(DATA.resolve("pairs").resolve(set))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jsonl")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    JsonNode node = JSON.readTree(line);
                    String en = text(node.get("en"));
                    String fr = text(node.get("fr"));
                    if (!en.isBlank() && !fr.isBlank() && !en.contains("----")) {
                        pairs.add(new String[] {en, fr});
                    }
                }
            }
        }
        return pairs;
    }

    private static String text(JsonNode list) {
        StringBuilder text = new StringBuilder();
        for (JsonNode each : list) {
            text.append(each.isString() ? each.asString() : each.get("text").asString())
                    .append(' ');
        }
        return text.toString();
    }

    // ---- reading

    private static Concept concept(String id, String en, String fr) {
        return TABLE.concept(List.of(id, "term", en, fr, "", ""));
    }

    private static String joined(JsonNode list) {
        List<String> parts = new ArrayList<>();
        list.forEach(each -> parts.add(each.asString()));
        return String.join("|", parts);
    }

    private static List<JsonNode> rows(String file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(JSON.readTree(line));
            }
        }
        return rows;
    }

    private static BufferedReader open(String file) throws IOException {
        Path path = DATA.resolve(file);
        if (!file.endsWith(".xz")) {
            return Files.newBufferedReader(path);
        }
        Process unpack = new ProcessBuilder("xz", "-dc", path.toString()).start();
        return new BufferedReader(
                new InputStreamReader(unpack.getInputStream(), StandardCharsets.UTF_8));
    }
}

package interligne.check;

import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.Span;
import interligne.check.suite.Checker;
import interligne.check.suite.Fixes;
import interligne.glossary.Concept;
import interligne.glossary.Glossary;
import interligne.glossary.Term;
import interligne.glossary.TermFinders;
import interligne.glossary.TermStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a rule: its reason, then scenarios from common to rare.
 *
 * <pre>
 * ## A billion that stayed a billion
 * en: The group earned $10 billion.
 * fr: Le groupe a gagné ⟦10␣billions de dollars⟧.
 * finds: …
 * </pre>
 *
 * <p>The first language is the source. ⟦ ⟧ stand around the expected span, ␣ is U+00A0, ⎵ U+202F,
 * and {@code \} with four digits any other invisible character. A scenario may begin with lines
 * {@code glossary: term = accepted | accepted; forbidden}, {@code kind: heading} or {@code link: 1
 * = address}, have several pairs, and end with {@code fixed:} for what the safe fix makes.
 */
record Page(String id, String reason, List<Scenario> scenarios) {

    private static final Pattern MARK = Pattern.compile("⟦([^⟧]*)⟧");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-9a-f]{4})");

    /** One case of a page. */
    record Scenario(
            String title,
            String rule,
            String from,
            String to,
            Glossary glossary,
            List<Pair> pairs,
            List<String> marks,
            List<String> findings,
            String fixed) {

        List<Finding> run() {
            Checker checker =
                    Checker.of(
                            new TermFinders(glossary),
                            from,
                            to,
                            Map.of(),
                            Set.of(rule),
                            Proofreader.NONE);
            return checker.check(pairs);
        }

        /** The stretches under the spans, in the form of {@link #marks}. */
        List<String> marked(List<Finding> findings) {
            List<String> marked = new ArrayList<>();
            for (Pair pair : pairs) {
                for (Finding finding : findings) {
                    if (finding.segment().equals(pair.segment())) {
                        String source = shown(finding.source(), pair.source().text(), "source");
                        String target = shown(finding.target(), pair.target().text(), "target");
                        marks.stream().filter(source::equals).findFirst().ifPresent(marked::add);
                        if (!target.isEmpty()) {
                            marked.add(target);
                        }
                    }
                }
            }
            return marked;
        }

        private static String shown(
                @org.jspecify.annotations.Nullable Span span, String text, String side) {
            return span == null ? "" : side + " " + span.start() + ": " + span.in(text);
        }

        String applied(List<Finding> findings) {
            return Fixes.apply(pairs.get(0).target().text(), findings);
        }

        @Override
        public String toString() {
            return rule + ": " + title;
        }
    }

    static Page read(Path file) {
        try {
            String id = file.getFileName().toString().replace(".md", "");
            String[] parts = Files.readString(file).split("(?m)^## ");
            List<Scenario> scenarios = new ArrayList<>();
            for (int at = 1; at < parts.length; at++) {
                scenarios.add(scenario(id, parts[at].lines().toList()));
            }
            return new Page(id, parts[0].replaceFirst("# .*", "").strip(), scenarios);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario scenario(String rule, List<String> lines) {
        List<Concept> concepts = new ArrayList<>();
        Map<Integer, String> links = new LinkedHashMap<>();
        List<Pair> pairs = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        List<String> findings = new ArrayList<>();
        Kind kind = Kind.SENTENCE;
        boolean kept = false;
        String from = "";
        String to = "";
        String source = "";
        String fixed = "";
        boolean sourceNext = true;
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            String key = colon < 0 ? line.strip() : line.substring(0, colon).strip();
            String value = colon < 0 ? "" : visible(line.substring(colon + 1).strip());
            switch (key) {
                case "" -> {}
                case "clean" -> {}
                case "kept" -> kept = true;
                case "glossary" -> concepts.add(concept(value));
                case "kind" -> kind = Kind.of(value).orElseThrow();
                case "finds" -> findings.add(value);
                case "fixed" -> fixed = value;
                default -> {
                    if (sourceNext) {
                        from = key;
                        source = value;
                    } else {
                        to = key;
                        String id = "s" + (pairs.size() + 1);
                        collect("source ", source, marks);
                        collect("target ", value, marks);
                        pairs.add(new Pair(id, kind, content(source), content(value), kept));
                    }
                    sourceNext = !sourceNext;
                }
            }
        }
        Glossary glossary = new Glossary(concepts(concepts, from, to));
        return new Scenario(
                lines.get(0).strip(), rule, from, to, glossary, pairs, marks, findings, fixed);
    }

    private static Content content(String marked) {
        return Markup.content(plain(marked));
    }

    private static void collect(String side, String marked, List<String> marks) {
        Matcher mark = MARK.matcher(marked);
        int shift = 0;
        while (mark.find()) {
            marks.add(side + (mark.start() - shift) + ": " + mark.group(1));
            shift += 2;
        }
    }

    private static String plain(String marked) {
        return marked.replace("⟦", "").replace("⟧", "");
    }

    static String visible(String text) {
        String spaces = text.replace('␣', '\u00a0').replace('⎵', '\u202f');
        return ESCAPE.matcher(spaces)
                .replaceAll(m -> String.valueOf((char) Integer.parseInt(m.group(1), 16)));
    }

    /**
     * {@code term = accepted | accepted; forbidden}, or {@code name = keep}; gender after a slash.
     */
    private static Concept concept(String line) {
        String[] sides = line.split(" = ");
        String[] target = sides[1].split(";");
        boolean keep = target[0].strip().equals("keep");
        Map<String, List<Term>> terms = new LinkedHashMap<>();
        String[] head = sides[0].split("/");
        terms.put("from", terms(head[0], TermStatus.PREFERRED));
        List<Term> accepted =
                new ArrayList<>(terms(keep ? head[0] : target[0], TermStatus.PREFERRED));
        if (target.length > 1) {
            accepted.addAll(terms(target[1], TermStatus.FORBIDDEN));
        }
        terms.put("to", accepted);
        String gender = head.length > 1 ? head[1].strip() : "";
        boolean person = !gender.isEmpty();
        return new Concept(
                head[0].strip().toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                person ? Concept.Kind.PERSON : keep ? Concept.Kind.COMPANY : Concept.Kind.TERM,
                terms,
                keep ? Concept.Policy.KEEP : Concept.Policy.TRANSLATE,
                keep,
                "noun",
                gender,
                "",
                "",
                Map.of());
    }

    private static List<Term> terms(String text, TermStatus first) {
        List<Term> terms = new ArrayList<>();
        for (String each : text.split("\\|")) {
            TermStatus status =
                    first == TermStatus.PREFERRED && !terms.isEmpty() ? TermStatus.ADMITTED : first;
            terms.add(new Term(each.strip(), status));
        }
        return terms;
    }

    private static List<Concept> concepts(List<Concept> drafts, String from, String to) {
        List<Concept> concepts = new ArrayList<>();
        String target = to.substring(0, Math.min(2, to.length()));
        for (Concept draft : drafts) {
            Map<String, List<Term>> terms = new LinkedHashMap<>();
            terms.put(from, draft.in("from"));
            terms.put(target, draft.in("to"));
            concepts.add(
                    new Concept(
                            draft.id(),
                            draft.kind(),
                            terms,
                            draft.policy(),
                            draft.caseSensitive(),
                            draft.pos(),
                            draft.gender(),
                            draft.domain(),
                            draft.note(),
                            draft.extra()));
        }
        return concepts;
    }

    /** The example of a rule, with the small glossary that all examples share; lines are pairs. */
    static List<Finding> example(Rule rule, String targets) {
        Rule.Example example = rule.example();
        String[] sources = example.text().split("\n");
        String[] lines = targets.split("\n", -1);
        List<Concept> shared =
                List.of(
                        concept("Oracle = keep"),
                        concept("chip = puce"),
                        concept("competition = concurrence; compétition"),
                        concept("Sarah Friar / f = keep"));
        Glossary glossary = new Glossary(concepts(shared, example.from(), example.to()));
        List<Pair> pairs = new ArrayList<>();
        for (int at = 0; at < sources.length; at++) {
            Kind kind =
                    rule.id().startsWith("heading")
                            ? Kind.HEADING
                            : rule.id().startsWith("title-too") ? Kind.TITLE : Kind.SENTENCE;
            pairs.add(
                    new Pair(
                            "s" + (at + 1),
                            kind,
                            Markup.content(sources[at]),
                            Markup.content(lines[at])));
        }
        Map<String, Optional<Severity>> asTheyAre = Map.of();
        return Checker.of(
                        new TermFinders(glossary),
                        example.from(),
                        example.to(),
                        asTheyAre,
                        Set.of(),
                        Proofreader.NONE)
                .check(pairs);
    }
}

package interligne.exchange.review;

import interligne.workflow.Workflow;
import interligne.workflow.order.Deed;
import interligne.workflow.order.ExportOrder;
import interligne.workflow.order.IngestOrder;
import interligne.workflow.order.Selection;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workspace with one small article in most states, made as its users would make it. */
final class Harbour {

    static final String ID = "harbour";

    private static final String SOURCE =
            """
            # The harbour learns to wait

            The port bought 40 cranes for $3 billion last year. Norvane sends its chips by sea every Monday. \
            Read [the whole report](https://example.org/report) before you judge. Nobody had seen such a storm.

            ## What comes next

            The quays will be rebuilt. A second tower may follow in May.
            """;

    private static final Map<String, String> FRENCH = new LinkedHashMap<>();

    static {
        FRENCH.put("s0001", "Le port apprend à attendre");
        FRENCH.put(
                "s0002",
                "Le port a acheté 40\u00a0grues pour 3\u00a0billions de dollars l’an dernier.");
        FRENCH.put("s0003", "Norvane envoie ses puces par mer chaque lundi.");
        FRENCH.put("s0004", "Lisez <1>le rapport entier</1> avant de juger.");
        FRENCH.put("s0005", "Personne n’avait vu pareille tempête.");
        FRENCH.put("s0006", "La suite");
    }

    private final Path folder;
    final Workflow workflow;

    Harbour(Path folder) throws IOException {
        this.folder = folder;
        this.workflow = Workflow.in(folder, "");
        workflow.init(".");
        Files.writeString(
                folder.resolve("glossary/terms.csv"),
                "concept,kind,en,fr,status.fr,policy,case,pos,gender,domain,forbidden.fr,note\n"
                        + "chip,term,chip,puce,preferred,translate,insensitive,noun,f,,,\n"
                        + "norvane,company,Norvane,Norvane,preferred,keep,sensitive,noun,,,,\n");
        ingest(SOURCE);
        FRENCH.forEach(this::translate);
        Deed ben = new Deed("ben", "approve");
        workflow.approve(ID, "fr", ben, Selection.of(List.of("s0001")));
        workflow.change(
                ID,
                "fr",
                new Deed("ben", "reject"),
                Selection.of(List.of("s0006")),
                (t, s, at) -> t.rejected("ben", "trop court", at));
        ingest(SOURCE.replace("such a storm", "such a long storm"));
    }

    private void ingest(String text) throws IOException {
        Path file = folder.resolve("harbour.md");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        IngestOrder order = new IngestOrder("en", List.of("fr"), ID, "", "", true, false);
        workflow.ingest(workflow.sources("harbour.md").get(0), order, "ana");
    }

    void translate(String segment, String text) {
        workflow.change(
                ID,
                "fr",
                new Deed("ana", "translate"),
                Selection.of(List.of(segment)),
                (t, s, at) -> t.translated(text, s.source().text(), "ana", at));
    }

    /** Writes the review page of the French edition. */
    Path page() {
        Path page = folder.resolve("harbour.html");
        workflow.export(
                ID,
                "fr",
                new ExportOrder("review", "source", page.toString(), "", said -> said),
                new StringWriter());
        return page;
    }
}

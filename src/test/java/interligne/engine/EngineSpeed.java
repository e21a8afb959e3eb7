package interligne.engine;

import interligne.article.Content;
import interligne.glossary.Glossary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How long 2,000 segments take through a service of our own that needs 50 ms for each request. */
final class EngineSpeed {

    private EngineSpeed() {}

    public static void main(String[] arguments) {
        try (Loopback server = new Loopback(EngineSpeed::slowly)) {
            Map<String, String> options = new HashMap<>();
            options.put("kind", "libretranslate");
            options.put("url", server.url());
            options.put("requests", "8");
            Gate gate = new Gate(Set.of(), true);
            Outfit outfit =
                    new Outfit(
                            new Setup("speed", options), gate, name -> Optional.empty(), Memo.NONE);
            List<Passage> passages = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                passages.add(new Passage("s" + i, Content.of("Sentence " + i + " here."), "", ""));
            }
            TermList terms = new TermList(Glossary.EMPTY, "en", "fr");
            Machine machine = new Machine(Engines.open(outfit), Memo.NONE, terms, "en", "fr");
            List<Result> results = new ArrayList<>();
            long start = System.nanoTime();
            machine.run(machine.plan(passages, Integer.MAX_VALUE), results::add);
            long good = results.stream().filter(Result::good).count();
            System.out.println(
                    good
                            + " segments, "
                            + server.asked().size()
                            + " requests, "
                            + (System.nanoTime() - start) / 1_000_000
                            + " ms");
        }
    }

    private static Loopback.Answer slowly(Loopback.Asked asked) {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ObjectNode body = Wire.JSON.createObjectNode();
        ArrayNode all = body.putArray("translatedText");
        Wire.JSON.readTree(asked.body()).path("q").forEach(all::add);
        return Loopback.Answer.ok(Wire.JSON.writeValueAsString(body));
    }
}

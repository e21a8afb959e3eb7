package interligne.engine;

import interligne.article.Content;
import interligne.engine.service.Engines;
import interligne.glossary.Glossary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How long 2,000 segments, or as many as the argument says, take through a service of our own that
 * needs 50 ms for each request.
 */
final class EngineSpeed {

    private EngineSpeed() {}

    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? 2_000 : Integer.parseInt(arguments[0]);
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
            for (int i = 0; i < count; i++) {
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
        pause(50);
        return answer(asked, "");
    }

    /** Waits so many milliseconds. */
    static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a LibreTranslate server would say that puts these words before every text. */
    static Loopback.Answer answer(Loopback.Asked asked, String before) {
        ObjectNode body = Wire.JSON.createObjectNode();
        ArrayNode all = body.putArray("translatedText");
        Wire.JSON
                .readTree(asked.body())
                .path("q")
                .forEach(each -> all.add(before + each.asString()));
        return Loopback.Answer.ok(Wire.JSON.writeValueAsString(body));
    }
}

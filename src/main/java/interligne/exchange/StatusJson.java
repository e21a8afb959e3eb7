package interligne.exchange;

import interligne.article.Breakdown;
import interligne.article.BurnUp;
import interligne.article.Flag;
import interligne.article.Masthead;
import interligne.article.Obstacle;
import interligne.article.PostEdit;
import interligne.article.Progress;
import interligne.article.Standing;
import interligne.article.State;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * How far articles have come, as the command {@code status --format json} gives it: one object,
 * written article by article.
 */
public final class StatusJson implements AutoCloseable {

    private final JsonGenerator json;

    /** Opens the object; the writer stays open in the end. */
    public StatusJson(Writer out) {
        json = Json.pretty(out);
        json.writeStartObject();
        json.writeArrayPropertyStart("articles");
    }

    /** Writes one article with its editions, in their order. */
    public void article(Masthead article, List<Standing> editions) {
        json.writeStartObject();
        json.writeStringProperty("id", article.id());
        json.writeStringProperty("title", article.title());
        json.writeStringProperty("source", article.language());
        json.writeArrayPropertyStart("editions");
        editions.forEach(this::edition);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Writes all editions together, one for each language; after the last article. */
    public void totals(List<Standing> languages) {
        json.writeEndArray();
        json.writeArrayPropertyStart("totals");
        languages.forEach(this::edition);
    }

    private void edition(Standing standing) {
        Progress progress = standing.progress();
        json.writeStartObject();
        json.writeStringProperty("target", standing.target());
        json.writeObjectPropertyStart("segments");
        json.writeNumberProperty("total", progress.total());
        for (State state : State.values()) {
            json.writeNumberProperty(state.label(), progress.in(state));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("flags");
        for (Flag flag : List.of(Flag.ALREADY_TARGET, Flag.KEEP, Flag.STALE, Flag.LOCKED)) {
            json.writeNumberProperty(flag.label(), progress.with(flag));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("words");
        json.writeNumberProperty("total", progress.words());
        json.writeNumberProperty("done", progress.wordsDone());
        json.writeEndObject();
        json.writeObjectPropertyStart("byLanguage");
        progress.languages().forEach(json::writeNumberProperty);
        json.writeEndObject();
        asked(standing);
        json.writeEndObject();
    }

    /** What only some ask for. */
    private void asked(Standing standing) {
        if (!standing.parts().isEmpty()) {
            json.writeObjectPropertyStart("by");
            standing.parts().forEach((by, parts) -> parts(by.label(), parts));
            json.writeEndObject();
        }
        if (standing.parts().containsKey(Breakdown.By.ENGINE)) {
            json.writeObjectPropertyStart("postEdit");
            standing.engines().forEach(this::postEdit);
            json.writeEndObject();
        }
        standing.obstacles()
                .ifPresent(
                        all -> {
                            json.writeArrayPropertyStart("blocking");
                            all.forEach(this::obstacle);
                            json.writeEndArray();
                        });
        standing.way().ifPresent(this::way);
    }

    private void parts(String name, Breakdown parts) {
        json.writeObjectPropertyStart(name);
        parts.parts()
                .forEach(
                        (part, count) -> {
                            json.writeObjectPropertyStart(part);
                            json.writeNumberProperty("segments", count.segments());
                            json.writeNumberProperty("words", count.words());
                            json.writeEndObject();
                        });
        json.writeEndObject();
    }

    private void postEdit(String engine, PostEdit work) {
        json.writeObjectPropertyStart(engine);
        json.writeNumberProperty("drafts", work.drafts());
        json.writeNumberProperty("taken", work.taken());
        json.writeNumberProperty("unchanged", work.unchanged());
        json.writeNumberProperty("changedPercent", work.percent());
        json.writeEndObject();
    }

    private void obstacle(Obstacle obstacle) {
        json.writeStartObject();
        json.writeStringProperty("article", obstacle.article());
        json.writeStringProperty("segment", obstacle.segment());
        json.writeStringProperty("why", obstacle.why());
        json.writeStringProperty("what", obstacle.what());
        json.writeEndObject();
    }

    private void way(BurnUp way) {
        json.writeArrayPropertyStart("chart");
        for (BurnUp.Point point : way.points()) {
            json.writeStartObject();
            json.writeStringProperty("at", point.at().toString());
            json.writeNumberProperty("done", point.done());
            json.writeNumberProperty("revised", point.revised());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Ends the object and the line. */
    @Override
    public void close() {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}

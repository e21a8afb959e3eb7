package interligne.exchange;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.Progress;
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
    public void article(Article article, List<Edition> editions) {
        json.writeStartObject();
        json.writeStringProperty("id", article.id());
        json.writeStringProperty("title", article.title());
        json.writeStringProperty("source", article.language());
        json.writeArrayPropertyStart("editions");
        for (Edition edition : editions) {
            edition(edition.target(), Progress.of(article, edition));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void edition(String target, Progress progress) {
        json.writeStartObject();
        json.writeStringProperty("target", target);
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
        json.writeEndObject();
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

package interligne.shell.line;

import interligne.article.Flag;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.State;
import interligne.article.UserError;
import interligne.language.Language;
import interligne.language.Languages;
import interligne.workflow.Workflow;
import interligne.workflow.order.Selection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What Tab offers; where the workspace cannot be read it offers nothing. */
public final class Proposals {

    private Proposals() {}

    public static List<String> articles(Session session) {
        return quietly(session, Workflow::articles);
    }

    public static List<String> segments(Session session) {
        return quietly(
                session,
                workflow -> {
                    String article = session.article(workflow, "");
                    return workflow.article(article).segments().stream().map(Segment::id).toList();
                });
    }

    public static List<String> concepts(Session session) {
        return quietly(
                session,
                workflow -> workflow.glossary().concepts().stream().map(c -> c.id()).toList());
    }

    public static List<String> engines(Session session) {
        return quietly(
                session,
                workflow -> workflow.machines().list().stream().map(e -> e.name()).toList());
    }

    public static List<String> rules(Session session) {
        return quietly(session, workflow -> workflow.rules().stream().map(r -> r.id()).toList());
    }

    /** The values of an option. */
    static List<String> values(Session session, Option option) {
        if (!option.choices().isEmpty()) {
            return option.choices();
        }
        return switch (option.name()) {
            case "article", "id" -> articles(session);
            case "to", "from", "language" -> Languages.ALL.stream().map(Language::tag).toList();
            case "state" -> Arrays.stream(State.values()).map(State::label).toList();
            case "flag" -> {
                List<String> flags =
                        new ArrayList<>(Arrays.stream(Flag.values()).map(Flag::label).toList());
                flags.add(Selection.REPAIRED);
                yield flags;
            }
            case "kind" -> Arrays.stream(Kind.values()).map(Kind::label).toList();
            case "rule", "rules" -> rules(session);
            case "engine" -> engines(session);
            default -> List.of();
        };
    }

    private static List<String> quietly(Session session, Function<Workflow, List<String>> list) {
        try {
            return list.apply(session.workflow(""));
        } catch (UserError e) {
            return List.of();
        }
    }
}

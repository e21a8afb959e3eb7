package interligne.shell.line;

import interligne.article.Segment;
import interligne.article.UserError;
import interligne.language.Language;
import interligne.language.Languages;
import interligne.workflow.Workflow;
import interligne.workflow.order.Selection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** Articles, and the segments of the one that is open. */
    public static List<String> places(Session session) {
        return Stream.concat(articles(session).stream(), segments(session).stream()).toList();
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
            case "state" -> Selection.stateNames();
            case "flag" -> Selection.flagNames();
            case "kind" -> Selection.kindNames();
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

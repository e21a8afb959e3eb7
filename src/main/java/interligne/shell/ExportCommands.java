package interligne.shell;

import interligne.workflow.ExportOrder;
import java.util.List;

/** The command that writes the finished page. */
final class ExportCommands {

    private ExportCommands() {}

    static List<Action> all(Session session) {
        return List.of(
                new Action(
                                session,
                                "Articles",
                                "export",
                                "Writes the finished page",
                                ExportCommands::export)
                        .takes("ID")
                        .with(
                                Options.ARTICLE,
                                Options.TO,
                                Option.choice(
                                        "format",
                                        "the kind of file (else html)",
                                        ExportOrder.FORMATS.toArray(String[]::new)),
                                Option.choice(
                                        "incomplete",
                                        "what stands where a translation is missing (else source)",
                                        "source",
                                        "skip",
                                        "fail"),
                                Option.text("output", "FILE", "where to (- for standard output)"))
                        .proposes(Proposals::articles)
                        .example(
                                "export cloud-pact --format markdown",
                                "export --incomplete fail --output page.html"));
    }

    private static int export(Call call) {
        String article =
                call.arguments().isEmpty()
                        ? call.article()
                        : call.session().article(call.workflow(), call.argument(0, "article"));
        String output = call.text("output", "");
        ExportOrder order =
                new ExportOrder(
                        call.text("format", ExportOrder.FORMATS.get(0)),
                        call.text("incomplete", "source"),
                        output);
        String place =
                call.workflow().export(article, call.target(article), order, call.screen().out());
        if (!output.equals("-")) {
            call.screen().line(place);
        }
        return Runner.FINE;
    }
}

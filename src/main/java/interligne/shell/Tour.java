package interligne.shell;

import interligne.shell.desk.EditLine;
import interligne.shell.line.Call;
import interligne.shell.line.Runner;
import interligne.shell.screen.Screen;
import interligne.workflow.Practice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Five minutes with an article: each step says what comes, types a real command, and waits for
 * Enter. It works in a folder of its own, so nothing of the person's is touched.
 */
final class Tour {

    /** Runs command lines in another workspace. */
    interface Player {
        /** The runner of that workspace, on the same screen. */
        Runner in(Path workspace);
    }

    /**
     * One step.
     *
     * @param said what the person should know
     * @param typed the command line
     */
    record Step(String said, String typed) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step(
                            "An article comes in. It is cut into sentences, headings and links;"
                                    + " headings stuck to a sentence are taken apart.",
                            "ingest " + Practice.ARTICLE + " --to fr,en --id cloud-pact --as you"),
                    new Step(
                            "Source and translation stand side by side. Nothing is translated yet.",
                            "show s0001..s0005 --lines"),
                    new Step(
                            "One segment, with its terms and what the glossary asks for. In the"
                                    + " shell, next lets you type and leads to the next one.",
                            "next"),
                    new Step(
                            "You translate it, and a slip creeps in: an English billion is a French"
                                    + " milliard.",
                            "translate s0002 \"Le contrat de dix ans porte sur des centres de données"
                                    + " répartis sur trois continents et pourrait atteindre 12\u00a0billions"
                                    + " de dollars.\" --as you"),
                    new Step(
                            "The check reads numbers by their value, so it finds the slip.",
                            "check --rules number-scale"),
                    new Step("Every rule says why, with an example.", "explain number-scale"),
                    new Step(
                            "You put it right.",
                            "translate s0002 \"Le contrat de dix ans porte sur des centres de données"
                                    + " répartis sur trois continents et pourrait atteindre 12\u00a0milliards"
                                    + " de dollars.\" --as you"),
                    new Step(
                            "A second person revises it: nobody approves their own work.",
                            "approve s0002 --as second"),
                    new Step("How far is the article, in every language?", "status"),
                    new Step(
                            "The page goes out; what is not translated yet stays in the source"
                                    + " language here.",
                            "export --to fr --format markdown --incomplete source"));

    private final Call call;
    private final Player player;

    Tour(Call call, Player player) {
        this.call = call;
        this.player = player;
    }

    /** Takes all steps, or those until the person leaves. */
    int walk() {
        Path folder = Practice.make();
        Screen screen = call.screen();
        Runner runner = player.in(folder);
        Optional<EditLine> line = call.session().editor();
        for (int i = 0; i < STEPS.size(); i++) {
            Step step = STEPS.get(i);
            screen.line("");
            String number = (i + 1) + "/" + STEPS.size() + "  ";
            screen.line(screen.styled(Screen.Style.BOLD, number) + screen.said(step.said()));
            screen.line(screen.styled(Screen.Style.CYAN, "> " + step.typed()));
            screen.flush();
            if (line.isPresent() && line.get().answer("  [Enter] ", "+q") != '+') {
                break;
            }
            runner.line(step.typed());
        }
        screen.line("");
        screen.message(
                "The tour's workspace is " + folder + ": go on there, or delete it when you like.");
        return Runner.FINE;
    }
}

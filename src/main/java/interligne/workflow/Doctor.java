package interligne.workflow;

import interligne.article.UserError;
import interligne.workflow.checking.Steps;
import interligne.workflow.order.Diagnosis;
import interligne.workflow.order.EngineState;
import java.util.ArrayList;
import java.util.List;

/** Looks at everything that can be wrong with program and workspace, and says it. */
final class Doctor {

    private final Workflow workflow;
    private final List<Diagnosis> diagnoses = new ArrayList<>();

    Doctor(Workflow workflow) {
        this.workflow = workflow;
    }

    List<Diagnosis> look() {
        well("interligne " + Steps.version());
        well(
                "Java "
                        + System.getProperty("java.version")
                        + " with "
                        + (Runtime.getRuntime().maxMemory() >> 20)
                        + " MiB");
        if (!look(() -> "workspace " + workflow.workspace().root())) {
            return diagnoses;
        }
        look(
                () ->
                        "settings: "
                                + workflow.workspace().settings().severities().size()
                                + " severities");
        look(() -> "glossary: " + workflow.glossary().concepts().size() + " concepts");
        engines();
        for (String article : workflow.articles()) {
            look(() -> article + ": " + workflow.article(article).segments().size() + " segments");
            for (String target : workflow.workspace().editions(article)) {
                look(() -> article + "/" + target + ": " + edition(article, target));
                byHand(article, target);
            }
            look(() -> original(article));
            workflow.workspace()
                    .damage(article)
                    .faults()
                    .forEach(fault -> ill(fault + " doctor --repair mends it."));
        }
        workflow.workspace().orphans().forEach(this::ill);
        return diagnoses;
    }

    /** Mends what can be mended without losing a word; answers what was done. */
    List<String> repair(String person) {
        List<String> done = new ArrayList<>();
        workflow.workspace()
                .writing(
                        person,
                        () -> {
                            workflow.articles()
                                    .forEach(
                                            id ->
                                                    done.addAll(
                                                            workflow.workspace()
                                                                    .damage(id)
                                                                    .mended()));
                            return done;
                        });
        return done;
    }

    /** The engines that are set up: their names and hosts, never a key. */
    private void engines() {
        try {
            workflow.machines().list().forEach(this::engine);
        } catch (UserError e) {
            // The look at the settings has told it.
            return;
        }
    }

    private void engine(EngineState engine) {
        if (engine.problem().isEmpty()) {
            well(
                    "engine "
                            + engine.name()
                            + (engine.host().isEmpty() ? "" : ": " + engine.host())
                            + (engine.allowed() ? "" : ", not agreed to yet"));
        } else {
            ill(engine.problem());
        }
    }

    private String edition(String article, String target) {
        return workflow.edition(article, target).translations().size() + " translations";
    }

    private String original(String article) {
        if (workflow.workspace().original(article).isEmpty()) {
            throw new UserError(
                    article + ": the original is gone; ingest it again to have it back.");
        }
        return article + ": the original is there" + sameOriginal(article);
    }

    private String sameOriginal(String article) {
        return HandEdits.sameOriginal(
                        workflow.article(article),
                        workflow.workspace().original(article).orElseThrow())
                ? ""
                : ", but it is not the one that was ingested: ingest it again to bring its changes"
                        + " in, or restore it";
    }

    /** What hands left in an edition; a file that cannot be read was told before. */
    private void byHand(String article, String target) {
        try {
            HandEdits hands =
                    new HandEdits(
                            workflow.article(article),
                            workflow.workspace().edition(article, target),
                            workflow.workspace().history(article));
            hands.strangers().ifPresent(this::ill);
            hands.untold().ifPresent(this::well);
        } catch (UserError e) {
            return;
        }
    }

    private interface Look {
        String at();
    }

    private boolean look(Look look) {
        try {
            well(look.at());
            return true;
        } catch (UserError e) {
            ill(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void ill(String text) {
        diagnoses.add(new Diagnosis(false, text));
    }

    private void well(String text) {
        diagnoses.add(new Diagnosis(true, text));
    }
}

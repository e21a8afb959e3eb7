package interligne.workflow.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import interligne.workflow.Workflow;
import interligne.workflow.order.IngestOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that a workspace names in its settings. */
class SegmentationRulesTest {

    private static final String RULES =
            """
            <srx xmlns="http://www.lisa.org/srx20" version="2.0">
              <header segmentsubflows="yes" cascade="no"/>
              <body>
                <languagerules>
                  <languagerule languagerulename="House">
                    <rule break="yes"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>
                  </languagerule>
                </languagerules>
                <maprules>
                  <languagemap languagepattern="en" languagerulename="House"/>
                </maprules>
              </body>
            </srx>
            """;

    @TempDir Path folder;

    private List<String> ingested(String settings) throws IOException {
        Path root = Workflow.in(folder, "").init("site");
        Files.writeString(root.resolve("interligne.json"), settings);
        Files.writeString(root.resolve("house.srx"), RULES);
        Files.writeString(root.resolve("page.txt"), "The well is dry; the cows left. We stay.");
        Workflow workflow = Workflow.in(root, "");
        IngestOrder order = new IngestOrder("en", List.of("fr"), "", "", "", true, true);
        Source page = workflow.sources(root.resolve("page.txt").toString()).get(0);
        return workflow.ingest(page, order, "ana").article().segments().stream()
                .map(each -> each.source().text())
                .toList();
    }

    @Test
    void ingestAsksTheFileOfTheWorkspaceFirst() throws IOException {
        assertThat(ingested("{\"segmentation\": \"house.srx\"}"))
                .containsExactly("The well is dry;", "the cows left.", "We stay.");
    }

    @Test
    void orOnlyThatFile() throws IOException {
        assertThat(ingested("{\"segmentation\": \"house.srx\", \"segmentation-alone\": true}"))
                .containsExactly("The well is dry;", "the cows left. We stay.");
    }

    @Test
    void theFileLiesInsideTheWorkspace() {
        assertThatThrownBy(() -> ingested("{\"segmentation\": \"../house.srx\"}"))
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "interligne.json: \"segmentation\" is \"../house.srx\", outside the"
                                + " workspace: copy the file into it.");
    }
}

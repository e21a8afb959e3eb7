package interligne.workspace.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import interligne.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of a newer program is refused in one sentence, and so is one that says not what it is. */
class SchemaTest {

    @TempDir Path folder;
    private Workspace workspace;

    @BeforeEach
    void make() throws IOException {
        workspace = Workspace.create(folder, Map.of());
        Files.createDirectories(folder.resolve("translations/pact"));
        write("translations/pact/article.json", "{\"schema\": \"interligne/article@1\"}");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static void refused(Runnable reading, String sentence) {
        assertThatThrownBy(reading::run).isInstanceOf(UserError.class).hasMessage(sentence);
    }

    @Test
    void newerFiles() throws IOException {
        String newer = " was written by a newer interligne (interligne/";
        String remedy = "): update interligne, nothing was read.";
        write("translations/pact/article.json", "{\"schema\": \"interligne/article@2\"}");
        refused(
                () -> workspace.article("pact"),
                "translations/pact/article.json" + newer + "article@2" + remedy);
        write("translations/pact/fr.json", "{\"schema\": \"interligne/edition@9\"}");
        refused(
                () -> workspace.edition("pact", "fr"),
                "translations/pact/fr.json" + newer + "edition@9" + remedy);
        write("interligne.json", "{\"schema\": \"interligne/settings@2\", \"person\": \"ana\"}");
        refused(workspace::settings, "interligne.json" + newer + "settings@2" + remedy);
    }

    @Test
    void filesMadeByHand() throws IOException {
        write("translations/pact/fr.json", "{\"segments\": []}");
        refused(
                () -> workspace.edition("pact", "fr"),
                "translations/pact/fr.json does not say what it is: if it was made by hand, add"
                        + " \"schema\": \"interligne/edition@1\" as its first key; else restore"
                        + " it.");
        write("translations/pact/fr.json", "{\"schema\": \"interligne/article@1\"}");
        refused(
                () -> workspace.edition("pact", "fr"),
                "translations/pact/fr.json has the schema \"interligne/article@1\", not"
                        + " \"interligne/edition@1\": it is not the file it should be.");
        write("translations/pact/fr.json", "{\"schema\": \"interligne/edition@0\"}");
        refused(
                () -> workspace.edition("pact", "fr"),
                "translations/pact/fr.json has the schema \"interligne/edition@0\", not"
                        + " \"interligne/edition@1\": it is not the file it should be.");
        write("interligne.json", "{\"person\": \"ana\"}");
        assertThat(workspace.settings().person()).isEqualTo("ana");
    }
}

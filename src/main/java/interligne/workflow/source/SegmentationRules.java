package interligne.workflow.source;

import interligne.article.UserError;
import interligne.exchange.rules.Srx;
import interligne.exchange.rules.SrxWriter;
import interligne.language.BreakRules;
import interligne.language.PublishedRules;
import interligne.workspace.UserFiles;
import interligne.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The verbs about rules of segmentation in SRX files. */
public final class SegmentationRules {

    private SegmentationRules() {}

    /**
     * The rules of a file; none for an empty name.
     *
     * @param alone whether only these apply, else ours where none of them matches
     * @throws UserError when it is no SRX file
     */
    public static BreakRules of(String file, boolean alone) {
        if (file.isEmpty()) {
            if (alone) {
                throw new UserError("--rules-only needs the rules: add --rules FILE.srx.");
            }
            return BreakRules.NONE;
        }
        byte[] bytes = UserFiles.readIn(Path.of(file));
        return Srx.read(new ByteArrayInputStream(bytes), file).alone(alone);
    }

    /** The rules that the settings of a workspace name; the file must lie inside it. */
    static BreakRules of(Workspace workspace) {
        String named = workspace.settings().segmentation();
        if (named.isEmpty()) {
            return BreakRules.NONE;
        }
        Path root = workspace.root().toAbsolutePath().normalize();
        Path file = root.resolve(named).normalize();
        if (!file.startsWith(root)) {
            throw new UserError(
                    "interligne.json: \"segmentation\" is \""
                            + named
                            + "\", outside the workspace: copy the file into it.");
        }
        return of(file.toString(), workspace.settings().segmentationAlone());
    }

    /** Writes our own rules as SRX 2.0, as far as it can say them. */
    public static void export(Writer out) {
        SrxWriter.write(PublishedRules.all(), out);
    }

    /** The same into a file. */
    public static void export(Path file) {
        UserFiles.writeOut(
                file, out -> export(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }
}

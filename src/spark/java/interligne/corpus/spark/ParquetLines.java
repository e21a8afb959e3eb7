package interligne.corpus.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.GroupFactory;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.Type;
import org.apache.spark.deploy.SparkHadoopUtil;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** JSON Lines of results as Parquet: the same fields with the same names, every file alike. */
final class ParquetLines {

    private static final MessageType FINDING =
            MessageTypeParser.parseMessageType(
                    """
                    message finding {
                      required binary rule (STRING);
                      required binary severity (STRING);
                      required binary article (STRING);
                      required binary segment (STRING);
                      required binary message (STRING);
                      required binary help (STRING);
                      optional group source {
                        required int32 start; required int32 end; required binary text (STRING); }
                      optional group target {
                        required int32 start; required int32 end; required binary text (STRING); }
                      optional binary fix (STRING);
                      required binary language (STRING);
                      required binary file (STRING);
                      required int32 line;
                      required binary fingerprint (STRING);
                      required boolean known;
                      optional binary concept (STRING);
                      optional group accepted {
                        required binary by (STRING); required binary at (STRING);
                        required binary reason (STRING); }
                      optional group expired {
                        required binary by (STRING); required binary at (STRING);
                        required binary reason (STRING); }
                    }
                    """);

    private static final MessageType UNIT =
            MessageTypeParser.parseMessageType(
                    """
                    message unit {
                      required binary from (STRING);
                      required binary to (STRING);
                      required binary source (STRING);
                      required binary target (STRING);
                      required binary origin (STRING);
                      repeated binary others (STRING);
                      required binary by (STRING);
                      optional binary at (STRING);
                      required int64 count;
                      optional int64 near;
                    }
                    """);

    private final ObjectMapper json = new ObjectMapper();

    private ParquetLines() {}

    /**
     * Writes the lines.
     *
     * @param file where they belong among the results, which says what they are
     * @throws IOException when a line has a field that the columns lack, too
     */
    static void write(InputStream lines, Path to, String file) throws IOException {
        MessageType columns = file.contains("/findings/") ? FINDING : UNIT;
        GroupFactory rows = new SimpleGroupFactory(columns);
        ParquetLines reading = new ParquetLines();
        try (BufferedReader in =
                        new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
                ParquetWriter<Group> out =
                        ExampleParquetWriter.builder(to)
                                .withConf(SparkHadoopUtil.get().conf())
                                .withType(columns)
                                .withCompressionCodec(CompressionCodecName.ZSTD)
                                .build()) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Group row = rows.newGroup();
                reading.fill(row, columns, reading.json.readTree(line));
                out.write(row);
            }
        }
    }

    private void fill(Group row, GroupType columns, JsonNode object) throws IOException {
        for (String name : object.propertyNames()) {
            if (!columns.containsField(name)) {
                throw new IOException("there is no column for " + name);
            }
            JsonNode value = object.path(name);
            if (value.isArray()) {
                for (JsonNode each : value) {
                    add(row, columns.getType(name), each);
                }
            } else if (!value.isNull()) {
                add(row, columns.getType(name), value);
            }
        }
    }

    private void add(Group row, Type column, JsonNode value) throws IOException {
        String name = column.getName();
        if (!column.isPrimitive()) {
            fill(row.addGroup(name), column.asGroupType(), value);
            return;
        }
        switch (column.asPrimitiveType().getPrimitiveTypeName()) {
            case INT32 -> row.add(name, value.asInt());
            case INT64 -> row.add(name, value.asLong());
            case BOOLEAN -> row.add(name, value.asBoolean());
            default -> row.add(name, value.asString());
        }
    }
}

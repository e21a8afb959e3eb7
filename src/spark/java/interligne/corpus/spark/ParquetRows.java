package interligne.corpus.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.Type;
import org.apache.spark.deploy.SparkHadoopUtil;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * The rows of a Parquet file as JSON Lines, made while they are read: the texts, numbers and truth
 * values of the columns by their names; columns of columns are left out.
 */
final class ParquetRows extends InputStream {

    private static final JsonFactory JSON = new JsonFactory();

    private final ParquetReader<Group> reader;
    private byte[] line = {};
    private int at;

    ParquetRows(Path file) throws IOException {
        reader =
                ParquetReader.builder(new GroupReadSupport(), file)
                        .withConf(SparkHadoopUtil.get().conf())
                        .build();
    }

    @Override
    public int read() throws IOException {
        return filled() ? line[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0 || !filled()) {
            return length == 0 ? 0 : -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, bytes, from, count);
        at += count;
        return count;
    }

    private boolean filled() throws IOException {
        if (at < line.length) {
            return true;
        }
        Group row = reader.read();
        if (row == null) {
            return false;
        }
        line = json(row).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        at = 0;
        return true;
    }

    private static String json(Group row) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (Type column : row.getType().getFields()) {
                if (column.isPrimitive() && row.getFieldRepetitionCount(column.getName()) == 1) {
                    value(json, row, column);
                }
            }
            json.writeEndObject();
        }
        return out.append('\n').toString();
    }

    private static void value(JsonGenerator json, Group row, Type column) {
        String name = column.getName();
        switch (column.asPrimitiveType().getPrimitiveTypeName()) {
            case BINARY -> json.writeStringProperty(name, row.getString(name, 0));
            case INT32 -> json.writeNumberProperty(name, row.getInteger(name, 0));
            case INT64 -> json.writeNumberProperty(name, row.getLong(name, 0));
            case BOOLEAN -> json.writeBooleanProperty(name, row.getBoolean(name, 0));
            case FLOAT, DOUBLE, INT96, FIXED_LEN_BYTE_ARRAY -> {}
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

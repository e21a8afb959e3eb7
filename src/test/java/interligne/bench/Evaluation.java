package interligne.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs the evaluations that compare a step with gold data, one table each: {@code mvn -Peval
 * test-compile -Dinterligne.data=../shared/data}, or only some with {@code
 * -Dinterligne.eval=sentences,glue}.
 */
public final class Evaluation {

    /** A program that prints a table. */
    @FunctionalInterface
    private interface Table {
        void print(String[] arguments) throws Exception;
    }

    private Evaluation() {}

    /** The tables by name, in the order in which they are printed; adding one is one line. */
    private static Map<String, Table> tables() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("sentences", SegmentationEvaluation::main);
        tables.put("glue", GlueEvaluation::main);
        tables.put("speed", SpeedEvaluation::main);
        return tables;
    }

    /** Prints the tables that {@code interligne.eval} names, or all. */
    public static void main(String[] arguments) throws Exception {
        String wanted = System.getProperty("interligne.eval", "");
        List<String> names = wanted.isEmpty() ? List.of() : List.of(wanted.split(","));
        for (Map.Entry<String, Table> table : tables().entrySet()) {
            if (names.isEmpty() || names.contains(table.getKey())) {
                System.out.println("== " + table.getKey());
                table.getValue().print(arguments);
            }
        }
    }
}

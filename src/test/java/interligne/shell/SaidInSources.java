package interligne.shell;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Reads from the sources every sentence that the program says to a person: user errors, messages,
 * what commands and options say of themselves, the steps of the tour. {@code {}} stands for what is
 * filled in.
 */
public final class SaidInSources {

    private static final String HOLE = "{}";
    private static final int MOST = 64;

    private final Set<String> said = new LinkedHashSet<>();

    private SaidInSources() {}

    public static Set<String> templates() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        SaidInSources found = new SaidInSources();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                found.read(unit);
            }
        }
        return found.said;
    }

    private void read(CompilationUnitTree unit) {
        Map<String, ExpressionTree> constants = new HashMap<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
                if (variable.getInitializer() != null) {
                    constants.put(variable.getName().toString(), variable.getInitializer());
                }
                return super.visitVariable(variable, nothing);
            }
        }.scan(unit, null);
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitNewClass(NewClassTree made, Void nothing) {
                String type = made.getIdentifier().toString();
                List<? extends ExpressionTree> arguments = made.getArguments();
                switch (type) {
                    case "UserError", "Step" -> add(arguments.get(0), constants);
                    case "Action" -> {
                        add(arguments.get(1), constants);
                        add(arguments.get(3), constants);
                    }
                    case "Option" -> add(arguments.get(arguments.size() - 1), constants);
                    case "Diagnosis" -> add(arguments.get(arguments.size() - 1), constants);
                    default -> {}
                }
                return super.visitNewClass(made, nothing);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                String name = call.getMethodSelect().toString();
                List<? extends ExpressionTree> arguments = call.getArguments();
                if (name.matches("(.*[.])?(message|said|asked|said\\.apply)")
                        && arguments.size() == 1) {
                    add(arguments.get(0), constants);
                } else if (name.equals("call.argument") && arguments.size() == 2) {
                    add(arguments.get(1), constants);
                } else if (name.equals("Prose.count")) {
                    count(arguments.get(1));
                } else if (name.matches("(.*[.])?at") && arguments.size() == 3) {
                    add(arguments.get(2), constants);
                } else if (name.matches("(.*[.])?(wrong|fault)")) {
                    arguments.forEach(each -> add(each, constants));
                } else if (name.equals("keys.put")) {
                    add(arguments.get(1), constants);
                } else if (name.equals("Option.text")) {
                    add(arguments.get(2), constants);
                } else if (name.matches("Option\\.(flag|number|choice)")) {
                    add(arguments.get(1), constants);
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(unit, null);
    }

    /** One of a thing, and several. */
    private void count(ExpressionTree noun) {
        if (noun instanceof LiteralTree literal) {
            said.add(HOLE + " " + literal.getValue());
            said.add(HOLE + " " + literal.getValue() + "s");
        }
    }

    private void add(ExpressionTree expression, Map<String, ExpressionTree> constants) {
        for (String each : alternatives(expression, constants, 0)) {
            String template = each.replace("{}{}", HOLE);
            if (template.chars().anyMatch(Character::isLetter)) {
                said.add(template);
            }
        }
    }

    private static List<String> alternatives(
            Tree tree, Map<String, ExpressionTree> constants, int depth) {
        if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
            return List.of(text);
        } else if (tree instanceof ParenthesizedTree inner) {
            return alternatives(inner.getExpression(), constants, depth);
        } else if (tree instanceof ConditionalExpressionTree choice) {
            List<String> all = new ArrayList<>();
            all.addAll(alternatives(choice.getTrueExpression(), constants, depth));
            all.addAll(alternatives(choice.getFalseExpression(), constants, depth));
            return all;
        } else if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
            List<String> all = new ArrayList<>();
            for (String left : alternatives(sum.getLeftOperand(), constants, depth)) {
                for (String right : alternatives(sum.getRightOperand(), constants, depth)) {
                    all.add(left + right);
                }
            }
            return all.size() > MOST ? List.of(HOLE) : all;
        }
        ExpressionTree value =
                tree instanceof IdentifierTree name
                        ? constants.get(name.getName().toString())
                        : null;
        return value == null || depth >= 3 || value instanceof MethodInvocationTree
                ? List.of(HOLE)
                : alternatives(value, constants, depth + 1);
    }

    /** Prints them, one a line. */
    public static void main(String[] args) throws IOException {
        templates().forEach(each -> System.out.println(each.replace("\n", "\\n")));
    }
}

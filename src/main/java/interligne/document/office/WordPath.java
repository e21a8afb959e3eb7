package interligne.document.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Counts tables, rows, cells and list items of a Word document, for the paths of units. */
final class WordPath {

    private static final class Table {
        final int number;
        int row;
        int cell;

        Table(int number) {
            this.number = number;
        }
    }

    private final Deque<Table> open = new ArrayDeque<>();
    private final List<Integer> items = new ArrayList<>();
    private int tables;
    private int lists;
    private String top = "";

    void enter(String element) {
        Table table = open.peek();
        switch (element) {
            case "w:tbl" -> open.push(new Table(++tables));
            case "w:tr" -> {
                if (table != null) {
                    table.row++;
                    table.cell = 0;
                }
            }
            case "w:tc" -> {
                if (table != null) {
                    table.cell++;
                }
            }
            default -> {}
        }
    }

    void leave(String element) {
        if (element.equals("w:tbl")) {
            open.poll();
        }
    }

    boolean inTable() {
        return !open.isEmpty();
    }

    String table() {
        Table table = open.getFirst();
        return "table" + table.number + "/tr" + table.row + "/td" + table.cell;
    }

    /** A list ends where a paragraph that is no item follows. */
    void outsideList() {
        items.clear();
    }

    /** The next item at that depth from 0. */
    String item(boolean ordered, int depth) {
        if (items.isEmpty()) {
            top = (ordered ? "ol" : "ul") + ++lists;
        }
        while (items.size() > depth + 1) {
            items.remove(items.size() - 1);
        }
        while (items.size() < depth) {
            items.add(1);
        }
        if (items.size() == depth) {
            items.add(1);
        } else {
            items.set(depth, items.get(depth) + 1);
        }
        StringBuilder path = new StringBuilder(top);
        for (int i = 0; i < items.size(); i++) {
            path.append(i == 0 ? "" : "/" + (ordered ? "ol1" : "ul1"));
            path.append("/li").append(items.get(i));
        }
        return path.toString();
    }
}

package interligne.exchange.review;

import java.util.List;

/** Writes figures, names and links as tables, the source beside the target. */
final class Tables {

    private final Html html;
    private final PageWords words;

    Tables(Html html, PageWords words) {
        this.html = html;
        this.words = words;
    }

    void write(SideBySide sides) {
        html.open("div", "class", "tables");
        table("figures", sides.figures());
        table("names", sides.names());
        table("links", sides.links());
        html.close("div").line();
    }

    private void table(String key, List<SideBySide.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        html.open("section", "id", "table-" + key, "aria-labelledby", "title-" + key);
        html.open("h2", "id", "title-" + key).text(words.say("table." + key) + " ");
        html.element("small", words.number(rows.size())).close("h2").open("table");
        html.open("thead").open("tr");
        List.of("where", "source", "target", "same")
                .forEach(each -> html.element("th", words.say("column." + each), "scope", "col"));
        html.close("tr").close("thead").open("tbody").line();
        rows.forEach(this::row);
        html.close("tbody").close("table").close("section").line();
    }

    private void row(SideBySide.Row row) {
        html.open("tr", "class", row.agrees() ? "same" : "differs").open("td");
        for (String segment : row.segments()) {
            html.element("a", segment, "href", "#" + segment).text(" ");
        }
        html.close("td").open("td");
        Marked.characters(html, row.source());
        html.close("td").open("td");
        Marked.characters(html, row.target());
        html.close("td")
                .element("td", words.say(row.agrees() ? "same" : "differs"), "class", "agrees");
        html.close("tr").line();
    }
}

package interligne.exchange.report;

import interligne.article.Span;
import interligne.check.Finding;
import interligne.check.Rule;
import interligne.exchange.Page;
import interligne.exchange.Xml;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One self-contained page without script: the findings under their article, source and target with
 * the words in question marked, invisible characters shown, and what each broken rule asks for.
 */
final class HtmlReport implements Report {

    private final Writer out;
    private final Map<String, Rule> broken = new TreeMap<>();
    private @Nullable Place place;
    private boolean inArticle;

    HtmlReport(Writer out) throws IOException {
        this.out = out;
        out.write("<!DOCTYPE html>\n<html lang=\"" + Page.LANGUAGE + "\">\n<head>\n");
        out.write("<meta charset=\"utf-8\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<title>interligne: findings</title>\n<style>\n" + Page.style("report.css"));
        out.write("</style>\n</head>\n<body>\n<main>\n<h1>Findings</h1>\n");
    }

    @Override
    public void begin(Place next) throws IOException {
        closeArticle();
        place = next;
    }

    @Override
    public void finding(Reported reported) throws IOException {
        Finding finding = reported.finding();
        broken.put(finding.rule().id(), finding.rule());
        openArticle();
        String state = reported.open() ? finding.severity().label() : "closed";
        out.write("<article class=\"" + state + "\">\n<header><b>");
        out.write(finding.severity().label() + "</b> <a href=\"#rule-" + finding.rule().id());
        out.write("\">" + finding.rule().id() + "</a> <span>" + Page.text(finding.segment()));
        out.write("</span></header>\n<p>" + Page.text(finding.message()) + "</p>\n");
        out.write("<blockquote>" + Page.marked(reported.pair().source().text(), finding.source()));
        out.write("</blockquote>\n<blockquote lang=\"" + Xml.attribute(reported.place().target()));
        out.write("\">" + Page.marked(reported.pair().target().text(), finding.target()));
        out.write("</blockquote>\n");
        String fix = finding.fix();
        if (fix != null) {
            out.write("<p>→ <ins>" + fix(fix) + "</ins></p>\n");
        }
        var waiver = reported.waiver();
        if (waiver != null) {
            out.write(waiver.expired() ? "<p>expired, the segment has changed: " : "<p>");
            out.write("accepted by " + Page.text(waiver.by()) + ", " + waiver.at() + ": ");
            out.write(Page.text(waiver.reason()) + "</p>\n");
        }
        if (reported.known()) {
            out.write("<p>in the baseline</p>\n");
        }
        out.write("</article>\n");
    }

    private static String fix(String text) {
        return text.isEmpty() ? "(nothing)" : Page.marked(text, new Span(0, 0));
    }

    private void openArticle() throws IOException {
        if (!inArticle && place != null) {
            out.write("<section>\n<h2>" + Page.text(place.article()) + " <small>");
            out.write(Page.text(place.target()) + "</small></h2>\n");
            inArticle = true;
        }
    }

    private void closeArticle() throws IOException {
        if (inArticle) {
            out.write("</section>\n");
            inArticle = false;
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        closeArticle();
        out.write("<p class=\"summary\">" + summary.sentence() + ".</p>\n");
        if (!broken.isEmpty()) {
            out.write("<h2>Rules</h2>\n<dl>\n");
        }
        for (Rule rule : broken.values()) {
            rule(rule);
        }
        out.write(broken.isEmpty() ? "" : "</dl>\n");
        out.write("</main>\n</body>\n</html>\n");
        out.flush();
    }

    private void rule(Rule rule) throws IOException {
        Rule.Example example = rule.example();
        out.write("<dt id=\"rule-" + rule.id() + "\">" + rule.id() + "</dt>\n<dd>");
        out.write(Page.text(rule.sentence()) + " <small>" + Page.text(rule.source()));
        out.write("</small>\n<ul>\n<li lang=\"" + Xml.attribute(example.from()) + "\">");
        out.write(Page.marked(example.text(), null) + "</li>\n<li lang=\"");
        out.write(Xml.attribute(example.to()) + "\"><del>" + Page.marked(example.wrong(), null));
        out.write("</del></li>\n<li lang=\"" + Xml.attribute(example.to()) + "\"><ins>");
        out.write(Page.marked(example.right(), null) + "</ins></li>\n</ul></dd>\n");
    }
}

package interligne.exchange.review;

import interligne.article.Article;
import interligne.article.Flag;
import interligne.article.Progress;
import interligne.exchange.report.Reported;

/** The top of the page: what it is about, the figures at a glance, and the way there. */
final class PageHead {

    private final Html html;
    private final PageWords words;
    private final Review review;

    PageHead(Html html, PageWords words, Review review) {
        this.html = html;
        this.words = words;
        this.review = review;
    }

    void write(Progress progress) {
        Article article = review.article();
        String from = words.nameOf(article.language());
        String to = words.nameOf(review.edition().target());
        html.open("header", "class", "top").open("div", "class", "what");
        html.element("p", words.say("kicker") + " · " + from + " → " + to, "class", "kicker");
        html.element("h1", article.title(), "lang", article.language());
        html.open("p", "class", "meta").element("span", article.id());
        html.open("span").text(words.say("made") + " ");
        html.element("time", words.day(review.made()), "datetime", review.made().toString());
        html.close("span");
        article.metadata().forEach((key, value) -> html.element("span", key + ": " + value));
        html.close("p").close("div").open("dl", "class", "figures");
        long open =
                review.findings().values().stream()
                        .flatMap(java.util.Collection::stream)
                        .filter(Reported::open)
                        .count();
        figure("segments", words.number(progress.total()));
        figure("words", words.number(progress.words()));
        figure("done", progress.percent() + "\u00a0%");
        figure("findings", words.number((int) open));
        figure("stale", words.number(progress.with(Flag.STALE)));
        html.close("dl");
        Charts charts = new Charts(html, words);
        html.open("div", "class", "states");
        charts.states(progress);
        html.close("div");
        charts.burnUp(review.way());
        html.close("header").line();
    }

    private void figure(String key, String value) {
        html.open("div")
                .element("dt", words.say("figure." + key))
                .element("dd", value)
                .close("div");
    }
}

package interligne.exchange.review;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Content;
import interligne.article.Span;
import interligne.article.WordDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be told of the review page without a browser. */
class ReviewPageTest {

    @TempDir private Path folder;

    @Test
    void bothTablesHaveTheSameWords() {
        PageWords english = PageWords.of("en");
        PageWords french = PageWords.of("fr-CA");
        assertThat(french.language()).isEqualTo("fr");
        assertThat(french.keys()).isEqualTo(english.keys());
        for (String key : english.keys()) {
            assertThat(places(french.say(key))).as(key).isEqualTo(places(english.say(key)));
        }
        assertThat(PageWords.of("de").language()).isEqualTo("en");
        assertThat(english.count("history", 0)).isEqualTo("History: 0 changes");
        assertThat(french.count("history", 0)).isEqualTo("Historique\u00a0: 0 modification");
    }

    private static List<String> places(String words) {
        Matcher matcher = Pattern.compile("@\\w*").matcher(words);
        return matcher.results().map(each -> each.group()).distinct().sorted().toList();
    }

    @Test
    void thePageNeedsNothingFromElsewhere() throws IOException {
        String page = Files.readString(new Harbour(folder).page());
        assertThat(page).doesNotContain(" src=", "@import", "url(", "fetch(", "XMLHttpRequest");
        assertThat(page)
                .containsPattern(
                        "default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-");
        assertThat(page).contains("lang=\"en\"", "lang=\"fr\"");
    }

    @Test
    void theSameEditionGivesTheSamePage() throws IOException {
        Harbour harbour = new Harbour(folder);
        String first = withoutTimes(Files.readString(harbour.page()));
        assertThat(withoutTimes(Files.readString(harbour.page()))).isEqualTo(first);
    }

    private static String withoutTimes(String page) {
        return page.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z", "").replaceAll(" d=\"[^\"]*\"", "");
    }

    @Test
    void termsFindingsAndCodesMayOverlap() {
        Html html = new Html();
        Marked.write(
                html,
                Content.of("deux puces\u00a0chères"),
                List.of(
                        new Marked.Mark(new Span(5, 10), "span", "term", "chip"),
                        new Marked.Mark(new Span(0, 8), "mark", "error", "a < b")));
        assertThat(html.toString())
                .isEqualTo(
                        "<mark class=\"error\" title=\"a &lt; b\">deux </mark>"
                                + "<span class=\"term\" title=\"chip\"><mark class=\"error\""
                                + " title=\"a &lt; b\">puc</mark></span>"
                                + "<span class=\"term\" title=\"chip\">es</span>"
                                + "<i title=\"U+00A0\">\u00a0</i>chères");
    }

    @Test
    void aDiffKeepsEveryWordOfBothTexts() {
        String before = "Le port a acheté 40\u00a0grues.";
        String after = "Le port a vendu 41\u00a0grues neuves.";
        var pieces = WordDiff.between(before, after);
        assertThat(pieces)
                .extracting(each -> each.what() + " " + each.text())
                .containsExactly(
                        "SAME Le port a ",
                        "GONE acheté",
                        "ADDED vendu",
                        "SAME  ",
                        "GONE 40",
                        "ADDED 41",
                        "SAME \u00a0grues",
                        "ADDED  neuves",
                        "SAME .");
    }

    @Test
    void figuresNamesAndLinksStandSideBySide() throws IOException {
        String page = Files.readString(new Harbour(folder).page());
        String tables = page.substring(page.indexOf("<div class=\"tables\">"));
        assertThat(tables.replaceAll("<[^>]*>", "|").replaceAll("\\|+", "|"))
                .contains("|s0002|", "|40 · $3 billion|", "|≠ look|")
                .contains("|Norvane|Norvane|✓ same|")
                .contains(
                        "|the whole report (https://example.org/report)|le rapport entier|✓ same|");
    }
}

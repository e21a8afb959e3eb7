package interligne.bench;

import interligne.exchange.review.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Pictures of a review page, to be looked at: {@code ReviewPagePictures PAGE.html FOLDER} writes
 * light, dark, narrow, decided and small as PNG, and the printed page as PDF.
 */
public final class ReviewPagePictures {

    private ReviewPagePictures() {}

    /** Takes them. */
    public static void main(String[] arguments) throws IOException {
        Path page = Path.of(arguments[0]).toAbsolutePath();
        Path folder = Path.of(arguments[1]);
        try (Browser browser = Browser.start(Browser.find().orElseThrow())) {
            take(browser, page, folder.resolve("light.png"), 1600, 900, "light", "");
            take(browser, page, folder.resolve("dark.png"), 1600, 900, "dark", "scrollTo(0, 500)");
            take(
                    browser,
                    page,
                    folder.resolve("narrow.png"),
                    400,
                    860,
                    "light",
                    "scrollTo(0, 420)");
            take(browser, page, folder.resolve("small.png"), 1120, 700, "light", "");
            String decide =
                    "document.querySelector('#person').value = 'ben';"
                            + "document.querySelector('.in-review').click();"
                            + "document.querySelector('.in-review [aria-keyshortcuts=a]').click();"
                            + "document.querySelectorAll('.in-review')[1].click();"
                            + "document.querySelectorAll('.in-review')[1].querySelector('[aria-keyshortcuts=e]').click();"
                            + "document.querySelector('.in-review').scrollIntoView({block: 'center'})";
            take(browser, page, folder.resolve("decided.png"), 1600, 900, "light", decide);
            Browser.Page paper = browser.open(page, size(1200, 900));
            String pdf =
                    paper.call(
                                    "Page.printToPDF",
                                    Map.of(
                                            "paperWidth",
                                            8.27,
                                            "paperHeight",
                                            11.69,
                                            "preferCSSPageSize",
                                            true))
                            .get("data")
                            .asString();
            Files.write(folder.resolve("print.pdf"), Base64.getDecoder().decode(pdf));
        }
    }

    private static Map<String, ?> size(int width, int height) {
        return Map.of(
                "width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500);
    }

    private static void take(
            Browser browser,
            Path page,
            Path file,
            int width,
            int height,
            String scheme,
            String script)
            throws IOException {
        Browser.Page window = browser.open(page, size(width, height));
        List<?> features = List.of(Map.of("name", "prefers-color-scheme", "value", scheme));
        window.call("Emulation.setEmulatedMedia", Map.of("features", features));
        window.call("Emulation.setScrollbarsHidden", Map.of("hidden", true));
        window.value("try { " + script + " } catch (e) { }");
        window.value("new Promise(done => setTimeout(done, 300))");
        Files.write(file, window.picture());
    }
}

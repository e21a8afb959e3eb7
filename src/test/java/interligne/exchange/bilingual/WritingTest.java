package interligne.exchange.bilingual;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.Unit;
import interligne.exchange.Golden;
import interligne.exchange.Samples;
import interligne.exchange.bilingual.formats.BilingualFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of every bilingual format: what is written can be read back. */
class WritingTest {

    static List<BilingualFormats.BilingualFormat> formats() {
        return BilingualFormats.ALL;
    }

    static String written(
            BilingualFormats.BilingualFormat format, Article article, Edition edition) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.writer().write(PairWriter.Work.of(article, edition), out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toString(letters(format));
    }

    /** Zipped formats pass through these tests byte by byte. */
    private static Charset letters(BilingualFormats.BilingualFormat format) {
        return zipped(format) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    private static boolean zipped(BilingualFormats.BilingualFormat format) {
        return List.of("xlsx", "docx-table").contains(format.name());
    }

    static Reading back(BilingualFormats.BilingualFormat format, String text) {
        byte[] bytes = text.getBytes(letters(format));
        return Reading.of("a" + format.endings().get(0), bytes, "", "");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isWrittenAsExpected(BilingualFormats.BilingualFormat format) {
        String text = written(format, Samples.article(), Samples.edition());
        if (!zipped(format)) {
            Golden.check(format.name() + "/edition" + format.endings().get(0), text);
        }
        assertThat(written(format, Samples.article(), Samples.edition())).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyTextIdAndKindComesBack(BilingualFormats.BilingualFormat format) {
        Reading read = back(format, written(format, Samples.article(), Samples.edition()));
        List<Segment> segments = Samples.article().segments();
        List<Translation> translations = Samples.edition().translations();
        assertThat(read.remarks).isEmpty();
        assertThat(read.entries).hasSize(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            Entry entry = read.entries.get(i);
            Translation each = translations.get(i);
            boolean older = format.name().equals("tmx") && each.is(Flag.STALE);
            assertThat(entry.segment()).isEqualTo(segments.get(i).id());
            assertThat(entry.source().text())
                    .isEqualTo(older ? each.source() : segments.get(i).source().text());
            assertThat(entry.target().text()).isEqualTo(each.target());
            if (!format.name().equals("tmx")) {
                assertThat(entry.kind()).isEqualTo(segments.get(i).kind());
            }
            assertThat(entry.from()).isEqualTo("en");
            assertThat(entry.note()).isEqualTo(each.note());
            assertThat(entry.source().codes().stream().map(Code::id))
                    .isEqualTo(segments.get(i).source().codes().stream().map(Code::id).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyStateComesBack(BilingualFormats.BilingualFormat format) {
        Reading read = back(format, written(format, Samples.article(), Samples.edition()));
        List<Translation> translations = Samples.edition().translations();
        for (int i = 0; i < translations.size(); i++) {
            Translation each = translations.get(i);
            Entry entry = read.entries.get(i);
            if (each.is(Flag.STALE)
                    && List.of("xliff", "xliff12", "po", "csv", "jsonl", "xlsx", "docx-table")
                            .contains(format.name())) {
                assertThat(entry.flags()).contains(Flag.STALE);
                assertThat(entry.done()).isFalse();
            } else {
                assertThat(entry.state()).as(each.id()).isEqualTo(each.state());
            }
        }
    }

    /** Codes that open in one segment and close in the next, overlap, come twice or are lost. */
    @ParameterizedTest
    @MethodSource("formats")
    void codesSurviveWhereverTheyStand(BilingualFormats.BilingualFormat format) {
        Code bold = new Code(1, true, "bold", Map.of());
        Code link = new Code(2, true, "link", Map.of("href", "a?b=1&c=2"));
        Code note = new Code(3, false, "note", Map.of());
        Content whole = new Content("A <1>b <2>c</1> d</2> e.<3/> F g.", List.of(bold, link, note));
        Unit unit =
                Unit.whole("u0001", Kind.SENTENCE, 0, "", "", whole)
                        .with(
                                List.of(
                                        segment(whole, 0, 11, "s0001"),
                                        segment(whole, 11, 28, "s0002"),
                                        segment(whole, 29, whole.text().length(), "s0003")));
        Article article =
                new Article(
                        "a",
                        "A",
                        "en",
                        "a",
                        "text/plain",
                        "0",
                        Map.of(),
                        List.of(),
                        List.of(unit),
                        3,
                        Map.of());
        List<String> targets =
                List.of("<2>A <1>b</2> c</1>", "<1>x</1> et <1>y</1>, </2>z", "F\u00a0g. <3/>");
        List<Translation> translations =
                List.of(
                        translation(unit.segments().get(0), targets.get(0)),
                        translation(unit.segments().get(1), targets.get(1)),
                        translation(unit.segments().get(2), targets.get(2)));
        Edition edition = new Edition("a", "en", "fr", translations, Map.of());
        Reading read = back(format, written(format, article, edition));
        assertThat(read.entries.stream().map(entry -> entry.source().text()))
                .isEqualTo(unit.segments().stream().map(each -> each.source().text()).toList());
        assertThat(read.entries.stream().map(entry -> entry.target().text())).isEqualTo(targets);
    }

    private static Segment segment(Content whole, int start, int end, String id) {
        Span span = new Span(start, end);
        return new Segment(id, Kind.SENTENCE, "en", span, whole.part(span), false);
    }

    private static Translation translation(Segment segment, String target) {
        return new Translation(
                segment.id(),
                segment.source().text(),
                target,
                State.TRANSLATED,
                "human",
                Set.of(),
                "ana",
                Samples.NOON,
                "",
                "",
                List.of(),
                Map.of());
    }

    @Test
    void aStaleSegmentShowsWhatItWasMadeFor() {
        String xliff =
                written(BilingualFormats.named("xliff"), Samples.article(), Samples.edition());
        assertThat(xliff)
                .contains("<mtc:match ref=\"#s0006\" origin=\"interligne\">")
                .contains("<source>Fog hid the coast.</source>")
                .contains("state=\"initial\" subState=\"ilg:stale\"");
    }
}

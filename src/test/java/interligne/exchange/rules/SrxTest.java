package interligne.exchange.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import interligne.language.BreakRule;
import interligne.language.BreakRules;
import interligne.language.PublishedRules;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** SRX files of others, good and bad, and our own. */
class SrxTest {

    private static final String BODY =
            """
            <srx xmlns="http://www.lisa.org/srx20" xmlns:x="urn:x" version="2.0">
              <header segmentsubflows="yes" cascade="yes"><x:rule>not ours</x:rule></header>
              <body>
                <languagerules>
                  <languagerule languagerulename="House">
                    <rule break="no"><beforebreak>Nb\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
                    <rule><beforebreak>;</beforebreak></rule>
                  </languagerule>
                  <languagerule languagerulename="All"/>
                </languagerules>
                <maprules>
                  <languagemap languagepattern="EN.*" languagerulename="House"/>
                  <languagemap languagepattern=".*" languagerulename="All"/>
                </maprules>
              </body>
            </srx>
            """;

    private static BreakRules read(String file) {
        return Srx.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "house.srx");
    }

    @Test
    void readsRulesInOrderWithTheirLines() {
        BreakRules rules = read(BODY);
        assertThat(rules.cascade()).isTrue();
        assertThat(rules.rules())
                .isEqualTo(
                        Map.of(
                                "House",
                                List.of(
                                        new BreakRule(false, "Nb\\.", "\\s", 6),
                                        new BreakRule(true, ";", "", 7)),
                                "All",
                                List.of()));
        assertThat(rules.of("en-GB")).hasSize(2);
        assertThat(rules.of("fr")).isEmpty();
    }

    @Test
    void takesTheFirstMappingOnlyWithoutCascade() {
        String twice =
                BODY.replace("cascade=\"yes\"", "cascade=\"no\"")
                        .replace(
                                "<languagemap languagepattern=\"EN.*\"",
                                "<languagemap "
                                        + "languagepattern=\".*\" languagerulename=\"All\"/><languagemap "
                                        + "languagepattern=\"EN.*\"");
        assertThat(read(twice).of("en")).isEmpty();
    }

    @Test
    void refusesWhatIsWrongWithItsLine() {
        Map<String, String> faults =
                Map.of(
                        BODY.replace("break=\"no\"", "break=\"perhaps\""),
                        "house.srx:6: break is \"perhaps\": write yes or no.",
                        BODY.replace("\"EN.*\"", "\"E(N\""),
                        "house.srx:12: languagepattern \"E(N\" is no regular expression: mend it.",
                        BODY.replace(
                                "languagerulename=\"All\"/>\n    </lang", "x=\"\"/>\n    </lang"),
                        "house.srx:9: a languagerule has no languagerulename: name it.",
                        BODY.replace("version=\"2.0\"", "version=\"7\""),
                        "house.srx:1: SRX version \"7\" is not known: save it as version 2.0.",
                        BODY.replace(
                                "\"EN.*\" languagerulename=\"House\"",
                                "\"EN\" languagerulename=\"X\""),
                        "house.srx:12: languagemap names the rules \"X\", which are not here: add a"
                                + " languagerule of that name.",
                        "<tmx/>",
                        "house.srx:1: not an SRX file: it begins with tmx: name an SRX file.");
        faults.forEach(
                (file, message) ->
                        assertThatThrownBy(() -> read(file))
                                .isInstanceOf(UserError.class)
                                .hasMessage(message));
    }

    @Test
    void fetchesNothingAndDeclaresNoEntity() {
        String file =
                "<!DOCTYPE srx [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
                        + BODY.replace(";</before", "&secret;</before");
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("house.srx:7")
                .hasMessageContaining("entities of its own are not read");
    }

    @Test
    void readsBackWhatItWrites() {
        BreakRules ours = PublishedRules.all();
        StringWriter out = new StringWriter();
        SrxWriter.write(ours, out);
        BreakRules again = read(out.toString());
        for (String tag : List.of("en", "fr-CA", "de", "es", "it", "pt-BR", "xx")) {
            assertThat(again.of(tag))
                    .extracting(
                            each -> new BreakRule(each.breaks(), each.before(), each.after(), 0))
                    .isNotEmpty()
                    .isEqualTo(ours.of(tag));
        }
    }
}

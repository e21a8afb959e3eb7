package interligne.exchange.bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bilingual files made by others. */
class ReadingTest {

    private static final String XLIFF2 =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0"
                srcLang="en" trgLang="fr">
             <file id="f1" original="harbour.html">
              <unit id="u1">
               <notes><note>Shown on the quay</note></notes>
               <originalData><data id="d1">&lt;b></data></originalData>
               <segment id="s1" state="reviewed">
                <source>Mind the <pc id="1" dataRefStart="d1">gap</pc><ph id="2"/>.</source>
                <target>Attention <pc id="1">au vide</pc><ph id="2"/>.</target>
               </segment>
               <ignorable><source> </source></ignorable>
               <segment id="s2"><source>Ships
                  only.</source></segment>
              </unit>
              <group id="g"><unit id="u2" translate="no">
               <segment><source xml:space="preserve"> A &lt;1> B </source></segment>
              </unit></group>
              <unit id="u3">
               <segment state="initial" subState="ilg:mt">
                <source><sc id="9" type="fmt" subType="xlf:b"/>Two<ec startRef="9"/></source>
                <target><sc id="9" isolated="yes"/>Deux</target>
               </segment>
              </unit>
             </file>
            </xliff>
            """;

    @Test
    void xliff2() {
        Reading read = Reading.of("a.xlf", XLIFF2);
        assertThat(read.rows())
                .containsExactly(
                        "u1/s1 10 en>fr | Mind the <1>gap</1><2/>. | Attention <1>au vide</1><2/>."
                                + " | reviewed",
                        "u1/s2 13 en>fr | Ships only. |  | new",
                        "u2 17 en>fr |  A <1> B  |  A <1> B  | final [KEEP]",
                        "u3 22 en>fr | <9>Two</9> | <9>Deux | draft");
        assertThat(read.entries.get(0).note()).isEqualTo("Shown on the quay");
        assertThat(read.entries.get(0).article()).isEqualTo("harbour.html");
        assertThat(read.entries.get(2).source().codes()).isEmpty();
        assertThat(read.entries.get(3).source().codes().get(0).kind()).isEqualTo("bold");
    }

    @Test
    void xliff12() {
        Reading read =
                Reading.of(
                        "a.xliff",
                        """
                        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
                        <file original="a.docx" source-language="en" target-language="fr"
                            datatype="plaintext"><header/><body>
                        <trans-unit id="1" approved="yes"><source>One <g id="1">two</g></source>
                        <target>Un <g id="1">deux</g></target></trans-unit>
                        <trans-unit id="2"><source>A<x id="1"/>B</source>
                        <target state="needs-review-translation"
                          state-qualifier="leveraged-mt">A B</target>
                        <alt-trans><target>other</target></alt-trans></trans-unit>
                        <group><trans-unit id="3"><source>One. Two.</source>
                        <seg-source><mrk mtype="seg" mid="0">One.</mrk> <mrk mtype="seg"
                          mid="1">Two.</mrk></seg-source>
                        <target><mrk mtype="seg" mid="0">Un.</mrk></target></trans-unit></group>
                        <trans-unit id="4"><source>See <bpt id="5" rid="1">&lt;i></bpt>this<ept
                          id="6" rid="1">&lt;/i></ept></source></trans-unit>
                        </body></file></xliff>
                        """);
        assertThat(read.rows())
                .containsExactly(
                        "1 5 en>fr | One <1>two</1> | Un <1>deux</1> | reviewed",
                        "2 8 en>fr | A<1/>B | A B | draft",
                        "3/0 13 en>fr | One. | Un. | translated",
                        "3/1 13 en>fr | Two. |  | new",
                        "4 14 en>fr | See <1>this</1> |  | new");
        assertThat(read.entries.get(1).origin()).isEqualTo("mt:unknown");
    }

    @Test
    void tmx() {
        String tmx =
                """
                <!DOCTYPE tmx SYSTEM "tmx14.dtd">
                <tmx version="1.4"><header srclang="en-GB" datatype="plaintext"/>
                <body>
                <tu tuid="a"><tuv xml:lang="en-GB"><seg>Low <bpt i="1" x="1"/>tide<ept i="1"/></seg>
                </tuv><tuv xml:lang="fr"><seg><bpt i="1" x="1"/>Marée<ept i="1"/> basse</seg></tuv></tu>
                <tu><tuv xml:lang="en-GB"><seg>Buoy</seg></tuv>
                <tuv xml:lang="fr"><seg/></tuv></tu>
                <tu><tuv xml:lang="de"><seg>Boje</seg></tuv></tu>
                <tu tuid="c"><tuv xml:lang="en-US"><seg>Rope</seg></tuv><tuv lang="fr"><seg>Corde</seg>
                </tuv><tuv lang="de"><seg>Seil</seg></tuv></tu>
                </body></tmx>
                """;
        Reading read = Reading.of("a.tmx", tmx);
        assertThat(read.rows())
                .containsExactly(
                        "a 5 en-GB>fr | Low <1>tide</1> | <1>Marée</1> basse | translated",
                        "2 7 en-GB>fr | Buoy |  | new",
                        "c/fr 9 en-US>fr | Rope | Corde | translated",
                        "c/de 10 en-US>de | Rope | Seil | translated");
        assertThat(read.remarks).containsExactly("8: One unit has no text in the source language.");
        byte[] bytes = tmx.getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.of("a.tmx", bytes, "de", "fr").rows())
                .containsExactly(
                        "3 8 de>fr | Boje |  | new", "c 9 de>fr | Seil | Corde | translated");
    }

    @Test
    void po() {
        Reading read =
                Reading.of(
                        "a.po",
                        """
                        msgid ""
                        msgstr ""
                        "Content-Type: text/plain; charset=UTF-8\\n"
                        "Language: fr_CA.utf8\\n"

                        #: deck.c:12
                        msgid "Anchor"
                        msgstr "Ancre"

                        msgctxt "verb"
                        msgid "Anchor"
                        msgstr ""

                        #, fuzzy
                        #| msgid "Sail away"
                        msgid ""
                        "Sail \\"home\\"\\n"
                        "now"
                        msgstr "Rentrez\\tvite"

                        msgid "%d boat"
                        msgid_plural "%d boats"
                        msgstr[0] "%d bateau"
                        msgstr[1] "%d bateaux"

                        #~ msgid "Gone"
                        #~ msgstr "Parti"
                        """);
        assertThat(read.rows())
                .containsExactly(
                        "1 8 >fr-CA | Anchor | Ancre | translated",
                        "verb 12 >fr-CA | Anchor |  | new",
                        "3 19 >fr-CA | Sail \"home\"\nnow | Rentrez\tvite | draft [STALE]",
                        "4[0] 23 >fr-CA | %d boat | %d bateau | translated",
                        "4[1] 23 >fr-CA | %d boats | %d bateaux | translated");
    }

    @Test
    void csvWithSemicolonsInWindows1252() {
        byte[] bytes =
                "sep=;\r\nid;en;fr;note\r\n1;Pier;\"Jet\u00e9e; quai\"\r\n2;\"Two\r\nlines\";\r\n"
                        .getBytes(Charset.forName("windows-1252"));
        assertThat(Reading.of("a.csv", bytes, "", "").rows())
                .containsExactly(
                        "1 3 en>fr | Pier | Jet\u00e9e; quai | translated",
                        "2 4 en>fr | Two\nlines |  | new");
    }

    @Test
    void tsvWithTheColumnsAskedFor() {
        byte[] bytes =
                "id\tfr\tde\ten-GB\nx\tQuai\tKai\tQuay \"A\"\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.of("a.tsv", bytes, "en", "fr").rows())
                .containsExactly("x 2 en-GB>fr | Quay \"A\" | Quai | translated");
    }

    @Test
    void jsonLines() {
        assertThat(
                        Reading.of(
                                        "a.jsonl",
                                        """
                                        {"id":"s1","source":"Tide","target":"Marée","from":"en","to":"fr"}

                                        {"source":"Mast","state":"reviewed","more":{"a":[1]}}
                                        """)
                                .rows())
                .containsExactly("s1 1 en>fr | Tide | Marée | translated", "2 3 > | Mast |  | new");
    }

    static Stream<Arguments> broken() {
        String xliff12 =
                "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file"
                        + " source-language='en'>\n<body>";
        return Stream.of(
                Arguments.of("a.tmx", "<tmx>\n<body><tu>&x;", "a.tmx:2: not well-formed XML"),
                Arguments.of("a.tmx", "<tnx/>", "a.tmx:1: the root element is tnx, not tmx"),
                Arguments.of("a.tmx", "words", "a.tmx:1: not well-formed XML"),
                Arguments.of("a.xlf", "<xliff version='3.0'/>", "a.xlf:1: version 3.0"),
                Arguments.of("a.xlf", "<xliff version='2.0'/>", "without the namespace"),
                Arguments.of(
                        "a.xlf",
                        xliff12
                                + "<trans-unit id='1'><source/></trans-unit>\n"
                                + "<trans-unit id='1'><source/></trans-unit>",
                        "a.xlf:3: trans-unit 1 is there twice"),
                Arguments.of("a.xlf", xliff12, "a.xlf:2: not well-formed XML"),
                Arguments.of("a.po", "msgid \"a\"\nmsgstr \"b", "a.po:2: a text is not closed"),
                Arguments.of("a.po", "msgid \"a\"\n\n", "a.po:1: a msgid without msgstr"),
                Arguments.of("a.po", "msgstr \"a\"", "a.po:1: a msgstr without msgid"),
                Arguments.of("a.po", "hello \"a\"", "a.po:1: \"hello\" is no keyword"),
                Arguments.of(
                        "a.po",
                        "msgid \"a\"\nmsgstr \"\"\nmsgid \"a\"\nmsgstr \"\"\n",
                        "a.po:3: a msgid is there twice"),
                Arguments.of("a.csv", "", "a.csv:1: the file is empty"),
                Arguments.of("a.csv", "english,french\n", "has no two language columns"),
                Arguments.of("a.csv", "id,en,fr\n1,\"a,b\n", "a.csv:2: a quotation mark"),
                Arguments.of("a.csv", "id,en,fr\n1,a,b,c\n", "a.csv:2: 4 cells in a table of 3"),
                Arguments.of("a.csv", "id,en,fr\n1,a,b\n1,c,d\n", "a.csv:3: id 1 is there twice"),
                Arguments.of("a.jsonl", "{\"source\":\"a\"}\n[1]\n", "a.jsonl:2: no JSON object"),
                Arguments.of("a.jsonl", "{\"source\":\n", "a.jsonl:1: not JSON at column"),
                Arguments.of("a.jsonl", "{}", "a.jsonl:1: no \"source\""));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenFileIsRefusedWithItsPlace(String name, String text, String start) {
        assertThatThrownBy(() -> Reading.of(name, text))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(start);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.tmx", "a.xlf"})
    void entitiesOfTheFileAreNeverRead(String name) throws Exception {
        java.nio.file.Path secret = java.nio.file.Files.createTempFile("secret", ".txt");
        try (var server =
                new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            String root = name.endsWith("tmx") ? "tmx" : "xliff";
            String bomb =
                    "<!DOCTYPE r [<!ENTITY x SYSTEM \""
                            + secret.toUri()
                            + "\">]><"
                            + root
                            + " version=\"1.2\">&x;";
            assertThatThrownBy(() -> Reading.of(name, bomb))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("entities of its own are not read");
            String remote =
                    "<!DOCTYPE r SYSTEM \"http://127.0.0.1:" + server.getLocalPort() + "/a.dtd\"><";
            String body =
                    name.endsWith("tmx")
                            ? "tmx version=\"1.4\"><body/></tmx>"
                            : "xliff version=\"1.2\"><file/></xliff>";
            assertThat(Reading.of(name, remote + body).entries).isEmpty();
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        } finally {
            java.nio.file.Files.delete(secret);
        }
    }

    @Test
    void manyEscapesAreNoBomb() {
        String seg = "a &amp; b ".repeat(50_000);
        Reading read =
                Reading.of(
                        "a.tmx",
                        "<tmx><header srclang='en'/><body><tu><tuv lang='en'><seg>"
                                + seg
                                + "</seg></tuv></tu></body></tmx>");
        assertThat(read.entries.get(0).source().text()).hasSize(10 * 50_000 - 4 * 50_000);
    }

    @Test
    void aTextWithoutEndIsRefused() {
        String seg = "x".repeat(PairReader.LONGEST + 200_000);
        assertThatThrownBy(
                        () ->
                                Reading.of(
                                        "a.xlf",
                                        "<xliff version='1.2'><file source-language='en'>"
                                                + "<body><trans-unit id='1'><source>"
                                                + seg))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("longer than");
        assertThatThrownBy(() -> Reading.of("a.csv", "id,en,fr\n1," + seg))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("a.csv:2: a line is longer than");
    }

    @Test
    void aCharacterOutsideTheEncodingIsRefused() {
        byte[] bytes =
                "<xliff version='1.2'>\n\u00e9</xliff>".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Reading.of("a.xlf", bytes, "", ""))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("not in the encoding of the file");
    }
}

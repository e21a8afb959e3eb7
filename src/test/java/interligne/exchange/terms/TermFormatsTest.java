package interligne.exchange.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import interligne.exchange.terms.TermFormats.TermFormat;
import interligne.glossary.Concept;
import interligne.glossary.sheet.GlossarySheet;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermFormatsTest {

    private static final String EVERYTHING =
            """
            concept,kind,en,fr,de,status.fr,policy,case,pos,gender,domain,forbidden.fr,note,owner,definition,context.fr.1,termtype.en.1,note.fr
            7up,product,7up,7up,,preferred,keep,sensitive,,,,,,,,,,
            c12,acronym,AI,IA|intelligence,,preferred|deprecated,translate,insensitive,noun,f,"research & development",AI,"two
            lines",ben,,,,
            data-center,term,data center|data centre,centre de données|centre informatique,,admitted|superseded,translate,insensitive,noun,m,cloud,data center|fermes,a <b>bold</b> note & more,"ana ""the boss"", here",A hall of machines,Le centre de données est froid.,fullForm,of the house
            run,term,run,courir|lancer,laufen,preferred|admitted,translate,sensitive,verb,,,,,,,,nonsense,
            """;

    private static final List<Concept> CONCEPTS =
            GlossarySheet.read("t.csv", EVERYTHING.getBytes(StandardCharsets.UTF_8)).concepts();

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "json", "tbx", "tbx-dct", "tbx-min", "tbx-core", "tbx2"})
    void whatIsWrittenIsReadAgainAndWrittenTheSame(String format) throws IOException {
        String text = written(format, CONCEPTS);
        List<Concept> read = read(format, text);
        assertThat(read).containsExactlyElementsOf(CONCEPTS);
        assertThat(written(format, read)).isEqualTo(text);
    }

    @Test
    void omegaTKeepsPairsAndRemarks() throws IOException {
        String text = written("omegat", CONCEPTS.subList(2, 4));
        assertThat(text)
                .isEqualTo(
                        """
                        # en fr
                        data center\tcentre de données\tsuperseded: centre informatique; forbidden:\
                         data center; forbidden: fermes; a <b>bold</b> note & more
                        data centre\tcentre de données\tsuperseded: centre informatique; forbidden:\
                         data center; forbidden: fermes; a <b>bold</b> note & more
                        run\tcourir
                        run\tlancer
                        """);
        List<Concept> read = read("omegat", text);
        assertThat(read)
                .extracting(Concept::id)
                .containsExactly("data-center", "data-centre", "run");
        assertThat(read.get(2).in("fr")).isEqualTo(CONCEPTS.get(3).in("fr"));
        assertThat(written("omegat", read)).isEqualTo(text);
    }

    @Test
    void tbxOfOtherProgramsIsReadWithEverythingItSays() {
        Concept concept =
                read(
                                "tbx",
                                """
                                <?xml version='1.0'?>
                                <!DOCTYPE martif SYSTEM "nowhere.dtd">
                                <martif type="TBX" xml:lang="en"><text><body>
                                <termEntry id="eid-House-67">
                                <descrip type="subjectField">power</descrip>
                                <descripGrp><descrip type="definition">A box.</descrip>
                                <admin type="source">house book</admin></descripGrp>
                                <langSet xml:lang="EN-us"><ntig><termGrp>
                                <term>fuse <hi>box</hi></term>
                                <termNote type="partOfSpeech">noun</termNote>
                                <termNote type="register">spoken</termNote>
                                </termGrp><note>old</note></ntig></langSet>
                                <langSet xml:lang="fr"><tig><term>boîte</term>
                                <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
                                <termNote type="grammaticalGender">feminine</termNote>
                                </tig></langSet>
                                </termEntry></body></text></martif>
                                """)
                        .get(0);
        String table = GlossarySheet.of(List.of(concept)).text(',');
        assertThat(table)
                .isEqualTo(
                        """
                        concept,kind,en-US,fr,status.fr,policy,case,pos,gender,domain,note,definition,definition.source,register.en-us.1,note.en-us.1,entry
                        fuse-box,term,fuse box,boîte,deprecated,translate,insensitive,noun,f,power,,A box.,house book,spoken,old,eid-House-67
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "<martif><conceptEntry id='a'/></martif> § <conceptEntry> belongs to version 3",
                "<tbx xmlns='urn:iso:std:iso:30042:ed-2' style='dca'><termEntry/></tbx> § <termEntry> belongs to version 2",
                "<tbx style='dca'/> § the root tbx is not in the namespace",
                "<tbx xmlns='urn:iso:std:iso:30042:ed-2'/> § the style is \"\"",
                "<tbx xmlns='urn:iso:std:iso:30042:ed-2' style='dct'/> § there is no conceptEntry with a term",
                "<martif><termEntry id='a'></termEntry></martif> § a concept without a term",
                "<martif><termEntry><langSet><tig><term>a</term></tig></langSet></termEntry></martif> § <langSet> has no xml:lang",
                "<martif><termEntry><langSet xml:lang='en'/></termEntry></martif> § a language without a term",
                "<martif><termEntry><langSet xml:lang='en'><tig><term> </term></tig></langSet></termEntry></martif> § there is no termEntry with a term",
                "<martif><termEntry><langSet xml:lang='english'><tig><term>a</term></tig></langSet></termEntry></martif> § \"english\" is no language tag",
                "<martif><termEntry id='c1'><langSet xml:lang='en'><tig><term>a</term></tig></langSet></termEntry><termEntry id='c1'/></martif> § the id \"c1\" stands twice",
                "<martif><termEntry><langSet xml:lang='en'><tig><term>a</term><termNote type='administrativeStatus'>liked</termNote></tig></langSet></termEntry></martif> § \"liked\" is no administrative status",
                "<html/> § the root is <html>",
                "<martif><termEntry> § not well-formed XML",
                "<!DOCTYPE martif [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><martif>&x;</martif> § not well-formed XML",
                "<martif>a\u0000b</martif> § not well-formed XML",
                "<?xml version='1.0' encoding='klingon'?><martif/> § the encoding klingon is unknown",
                "'' § not well-formed XML",
            })
    void aBrokenTbxIsRefusedWithItsPlace(String text, String reason) {
        assertThatThrownBy(() -> read("tbx", text))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("t:")
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "json § {\"concepts\": [ § t, line 1: not JSON",
                "json § [] § the file is no JSON object",
                "json § {\"concepts\": []} § t: there is no list",
                "json § {\"concepts\": [{\"concept\": \"a\"}]} § t, line 1: Column \"term\"",
                "omegat § only one column § t, line 1: not two or three columns",
                "omegat § # en fr § t: there is no line with a term",
                "csv § concept,en § t: there is no row below the header",
            })
    void otherBrokenFilesAreRefusedToo(String format, String text, String reason) {
        assertThatThrownBy(() -> read(format, text))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void anUnknownEndingNamesTheFormats() {
        assertThat(TermFormats.byFile("House.TBX").name()).isEqualTo("tbx");
        assertThatThrownBy(() -> TermFormats.byFile("house.doc"))
                .hasMessageContaining("--format: csv, tsv, tbx,");
    }

    private static String written(String format, List<Concept> concepts) throws IOException {
        StringWriter out = new StringWriter();
        TermFormat known = TermFormats.named(format);
        known.writer().write(concepts, out);
        return out.toString();
    }

    private static List<Concept> read(String format, String text) {
        return TermFormats.named(format).reader().read("t", text.getBytes(StandardCharsets.UTF_8));
    }
}

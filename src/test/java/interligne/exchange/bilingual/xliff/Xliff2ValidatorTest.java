package interligne.exchange.bilingual.xliff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.UserError;
import interligne.exchange.bilingual.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constraints of XLIFF 2, each broken once. */
class Xliff2ValidatorTest {

    private static String file(String unit) {
        return "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='en'"
                + " trgLang='fr'><file id='f'>"
                + unit
                + "</file></xliff>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <unit id='u'/>                                           | unit needs
                    <unit id='u'><ignorable><source/></ignorable></unit>     | a unit needs a segment
                    <unit><segment><source/></segment></unit>                | unit needs the attribute id
                    <unit id='a b'><segment><source/></segment></unit>       | id="a b" is not allowed
                    <unit id='u'><segment><target/></segment></unit>         | target may not stand here
                    <unit id='u'><segment state='done'><source/></segment></unit> | state="done"
                    <unit id='u'><segment state='final'><source/></segment></unit> | in state initial
                    <unit id='u'><segment subState='a:b'><source/></segment></unit> | subState needs state
                    <unit id='u'><segment a:b='c' xmlns:a='d'><source/></segment></unit> | extension attributes
                    <unit id='u'>x<segment><source/></segment></unit>        | words may not stand in unit
                    <unit id='u'><segment><source><b/></source></segment></unit> | b may not stand in source
                    <unit id='u'><segment><source><ph id='1'/><ph id='1'/></source></segment></unit> | id 1 is there twice
                    <unit id='u'><segment><source><ph id='1' dataRef='d'/></source></segment></unit> | no data d
                    <unit id='u'><segment><source><ec startRef='1'/></source></segment></unit> | ec needs an sc
                    <unit id='u'><segment><source><sc id='1'/></source></segment></unit> | sc 1 is isolated where
                    <unit id='u'><segment><source><em startRef='1'/></source></segment></unit> | em needs an sm
                    <unit id='u'><segment><source><ph id='1' subType='a:b'/></source></segment></unit> | subType needs type
                    <unit id='u'><segment><source><ph id='1' canReorder='no'/></source></segment></unit> | canReorder other than yes
                    <unit id='u'><segment><source><cp hex='x'/></source></segment></unit> | hex="x"
                    <unit id='u'><segment><source xml:lang='de'/></segment></unit> | must be that of srcLang
                    <unit id='u'><segment><source/><target xml:lang='de'/></segment></unit> | must be that of trgLang
                    <unit id='u'><segment><source/><target order='2'/></segment></unit> | order 2
                    <unit id='u'><segment><source><mrk id='m' type='comment'/></source></segment></unit> | either value or ref
                    <unit id='u'><segment><source><mrk id='m' ref='#u=1/f=1'/></source></segment></unit> | out of order
                    <unit id='u'><notes/><segment><source/></segment></unit> | notes needs note
                    <skeleton/><unit id='u'><segment><source/></segment></unit> | a skeleton has either
                    <unit id='u'><segment><source><ph id='1' canDelete='no'/></source><target/></segment></unit> | may not be deleted
                    """)
    void aBreachIsNamed(String unit, String constraint) {
        assertThatThrownBy(() -> Reading.of("a.xlf", file(unit)))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("a.xlf:1: not valid XLIFF 2, ")
                .hasMessageContaining(constraint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    matches:2.0 | <m:matches><m:match ref='s'/></m:matches>             | is no fragment
                    matches:2.0 | <m:matches><m:match ref='#x'/></m:matches>            | points to x
                    matches:2.0 | <m:matches><m:match ref='#s' type='best'/></m:matches> | type="best"
                    matches:2.0 | <m:matches><m:match ref='#s' subType='a:b'/></m:matches> | needs type
                    matches:2.0 | <m:matches><m:match id='1' ref='#s'/><m:match id='1' ref='#s'/></m:matches> | id 1 is there twice
                    metadata:2.0 | <m:metadata id='a b'/>                               | id="a b"
                    metadata:2.0 | <m:metadata appliesTo='source'/>                     | stands on mda:metaGroup
                    changetracking:2.1 | <m:revisions appliesTo='note'><m:item property='colour'/></m:revisions> | no attribute of note
                    validation:2.0 | <m:rule isPresent='a' endsWith='b'/>               | needs one of
                    validation:2.0 | <m:rule isNotPresent='a' existsInSource='yes'/>    | existsInSource needs
                    validation:2.0 | <m:rule isPresent='a' normalization='nfx'/>        | normalization="nfx"
                    resourcedata:2.0 | <m:resourceData><m:source xml:lang='de'/></m:resourceData> | must be that of the file
                    """)
    void aBreachOfAModuleIsNamed(String module, String element, String constraint) {
        String unit =
                "<unit id='u' xmlns:m='urn:oasis:names:tc:xliff:"
                        + module
                        + "'>"
                        + element
                        + "<segment id='s'><source>a</source></segment></unit>";
        assertThatThrownBy(() -> Reading.of("a.xlf", file(unit)))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("a.xlf:1: not valid XLIFF 2, ")
                .hasMessageContaining(constraint);
    }

    @Test
    void whatTheStandardAllowsIsRead() {
        Reading read =
                Reading.of(
                        "a.xlf",
                        file(
                                "<x:more xmlns:x='urn:x'><x:y a='b'>words</x:y></x:more>"
                                        + "<notes><note id='n1' category='c'>hear</note></notes>"
                                        + "<group id='g'><unit id='u' x:own='1' xmlns:x='urn:x'>"
                                        + "<originalData><data id='d'>&lt;b></data></originalData>"
                                        + "<segment id='a'><source><sc id='1' dataRef='d'/>A <cp"
                                        + " hex='001b'/></source></segment><ignorable><source>"
                                        + " </source></ignorable><segment id='b'><source>B<ec"
                                        + " startRef='1'/></source></segment></unit></group>"));
        assertThat(read.rows())
                .containsExactly(
                        "u/a 1 en>fr | <1>A \u001b |  | new", "u/b 1 en>fr | B</1> |  | new");
    }
}

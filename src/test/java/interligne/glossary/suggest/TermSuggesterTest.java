package interligne.glossary.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.glossary.Glossary;
import interligne.glossary.Terms;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermSuggesterTest {

    private static final String[][] TEXTS = {
        {
            "The wind farm off Port Halden sends power to the mainland.",
            "Le parc éolien au large de Port Halden alimente le continent."
        },
        {
            "A second wind farm is planned, says the Halden Power Board (HPB).",
            "Un second parc éolien est prévu, dit la régie d’électricité de Halden (REH)."
        },
        {
            "Both wind farms near Port Halden need cables.",
            "Les deux parcs éoliens près de Port Halden ont besoin de câbles."
        },
        {
            "The HPB buys the cables; see https://example.org/wind-farm/cables for more.",
            "La REH achète les câbles."
        },
        {"Cables are dear, and the HPB is poor.", "Les câbles sont chers et la REH est pauvre."},
    };

    @Test
    void namesAcronymsAndPhrasesAreProposedWithTheirTranslations() {
        List<TermSuggestion> found = suggest(Glossary.EMPTY);
        assertThat(found)
                .extracting(
                        each ->
                                each.kind().label()
                                        + " "
                                        + each.count()
                                        + " "
                                        + each.term()
                                        + " ["
                                        + each.expansion()
                                        + "] "
                                        + (each.translations().isEmpty()
                                                ? ""
                                                : each.translations().get(0).text()))
                .containsExactly(
                        "phrase 3 wind farm [] parc éolien",
                        "acronym 3 HPB [Halden Power Board] REH",
                        "name 2 Port Halden [] Port Halden");
        assertThat(found.get(2).contexts()).containsOnlyKeys("s0", "s2");
    }

    @Test
    void whatTheGlossaryHasIsNotProposed() {
        Glossary glossary =
                Terms.of(
                        "wind-farm, term, wind farm, parc éolien",
                        "port-halden, place, Port Halden, Port Halden");
        assertThat(suggest(glossary)).extracting(TermSuggestion::term).containsExactly("HPB");
    }

    private static List<TermSuggestion> suggest(Glossary glossary) {
        List<Passage> passages = new ArrayList<>();
        for (String[] text : TEXTS) {
            String id = "s" + passages.size();
            passages.add(new Passage(id, text[0], List.of(), text[1], List.of()));
        }
        return new TermSuggester(glossary, "en", "fr").suggest(passages, 2, 10);
    }
}

package interligne.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import interligne.language.Languages;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFactsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|travail|travail travaux",
                "fr|travaux|travail travaux",
                "fr|données|donnée données",
                "fr|puce|puce puces",
                "fr|fils|fils",
                "fr|oeuvre|oeuvre oeuvres",
                "fr|zyglotoriel|zyglotoriel zyglotorielle zyglotorielles zyglotoriels",
                "en|child|child children",
                "en|children|child children",
                "en|study|studies study",
                "en|zyglotory|zyglotories zyglotory",
            })
    void nounsAndAdjectivesTakeTheseForms(String language, String word, String forms) {
        assertThat(new TreeSet<>(Languages.words(language).nominalForms(word)))
                .containsExactly(forms.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"fr,déployer,déploient", "fr,mettre,mis", "en,write,wrote", "en,fit,fitted"})
    void verbsTakeTheirIrregularForms(String language, String word, String form) {
        assertThat(Languages.words(language).verbForms(word)).contains(form, word);
    }

    @ParameterizedTest
    @CsvSource({"fr,forme,true", "fr,revenu,false", "en,cloud,true", "en,revenue,false"})
    void aFormMayBeNounAndVerb(String language, String word, boolean both) {
        assertThat(Languages.words(language).nominalAndVerbal(word)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "fr,centre de données,centres de données",
        "fr,réseau neuronal,réseaux neuronaux",
        "fr,chiffre d’affaires,chiffres d’affaires",
        "fr,travail,travaux",
        "fr,IA,IA",
        "en,data center,data centers",
        "en,spokesman,spokesmen",
    })
    void aTermHasAPlural(String language, String singular, String plural) {
        assertThat(Languages.words(language).plural(singular)).isEqualTo(plural);
    }

    @Test
    void theWordsOfATextAreFoundWithTheirPlaces() {
        WordScanner scanner = new WordScanner();
        scanner.scan("L’IA, U.S. TPUs \uFB01le e\u0301té naïve_x", new int[] {5, 6});
        List<String> words = new java.util.ArrayList<>();
        for (int i = 0; i < scanner.count(); i++) {
            words.add(scanner.word(i) + ":" + scanner.folded(i) + ":" + scanner.shape(i));
        }
        assertThat(words)
                .containsExactly(
                        "L:l:2",
                        "IA:ia:2",
                        "U.S.:us:2",
                        "TPUs:tpus:3",
                        "\uFB01le:file:0",
                        "e\u0301té:été:0",
                        "naïve_x:naïve_x:0");
        assertThat(scanner.key(5)).isEqualTo(Folding.key("été"));
        assertThat(scanner.key(4)).isEqualTo(Folding.key("file"));
    }
}

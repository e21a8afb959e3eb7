package interligne.language.identification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only what is beyond doubt counts as another language. */
class ForeignTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Puces et forêts : une alliance inattendue | en | fr",
                "Puces et souveraineté : l’Europe cherche encore sa voie | en | fr",
                "À la une | en | fr",
                "The company will build a plant | fr | en",
                "Distributions | en | en",
                "4.6.2. Architectures | en | en",
                "1.2.7. adequate | en | en",
                "Copyright 2002 Raphaël Hertzog | en | en",
                "This includes debian/changelog. | en | en",
                "Documentation | fr | fr",
                "Google Cloud Platform | fr | fr"
            })
    void smallWordsDecide(String text, String around, String language) {
        assertThat(ForeignText.language(text, around)).isEqualTo(language);
    }
}

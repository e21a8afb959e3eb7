package interligne.bench;

import interligne.language.identification.Identifier;
import java.util.List;
import java.util.Locale;

/**
 * Names and numbers alone, which are in no language: how many of them are undetermined. The list
 * was written before anybody looked at its result and nothing is tuned on it.
 */
public final class NamesEvaluation {

    private static final List<String> PEOPLE =
            List.of(
                    "Amélie Nothomb; Kenji Watanabe; Priya Raghunathan; Olufemi Adeyemi; Sofia"
                            + " Lindqvist; Bernard Kouchner; Margaret Thornbury; T. S. Eliot;"
                            + " Jean-Luc Mélenchon; Ursula von der Leyen; Xi Jinping; Dwayne"
                            + " Ferguson; Chimamanda Adichie; Lech Kowalczyk; Beyoncé; Mustafa"
                            + " Suleyman; Dario Amodei; Jensen Huang; Lisa Su; Yann LeCun; Fei-Fei"
                            + " Li; Geoffrey Hinton; Arthur Mensch; Demis Hassabis; Mira Murati;"
                            + " Satya Nadella; Guillaume Faury; Ursula Burns; Rodrigo Duterte; Anna"
                            + " Karenina; O'Brien; McAllister; Dupond-Moretti; Nguyen Thi Hoa;"
                            + " K. R. Narayanan",
                    "people");

    private static final List<String> PLACES =
            List.of(
                    "Reykjavik; Ouagadougou; Saint-Étienne; Kuala Lumpur; Johannesburg; Clermont-"
                            + "Ferrand; Minneapolis; Addis Ababa; Wrocław; Montpellier; Guadalajara;"
                            + " Chattanooga; Villeurbanne; Cork; Nairobi; Uppsala; Thessaloniki;"
                            + " Winnipeg; Sherbrooke; Toulouse; Yamoussoukro; Buenos Aires; Ljubljana;"
                            + " Phnom Penh; Albuquerque; Aix-en-Provence; Stoke-on-Trent; Tbilisi;"
                            + " Kyiv; Mulhouse",
                    "places");

    private static final List<String> COMPANIES =
            List.of(
                    "SoftBank; Nvidia; Mistral AI; DeepMind; Hugging Face; Airbus; Schneider"
                            + " Electric; Volkswagen; Siemens; BNP Paribas; JPMorgan Chase; LVMH;"
                            + " PricewaterhouseCoopers; YouTube; WhatsApp; GitHub; PostgreSQL;"
                            + " Kubernetes; TensorFlow; Lufthansa; Ericsson; Nokia; Kawasaki; Bouygues;"
                            + " Decathlon; Spotify; Zalando; Revolut; Anthropic; CoreWeave; OVHcloud;"
                            + " Databricks; xAI; H&M; AT&T",
                    "companies, products");

    private static final List<String> NUMBERS =
            List.of(
                    "2031; 3.14; 12,500; 1 250,75; €400; $5.2bn; 99 %; -40 °C; 14:05; 2026-02-28;"
                            + " 31/12/1999; +44 20 7946 0958; 192.168.0.1; v2.7.1; #42; § 12;"
                            + " (3); 1/2; 7 × 8; 10^6; XIV; IV.; H2O; B2B; 4K; A4; ISO 9001;"
                            + " RFC 2616; …; ***",
                    "numbers, signs");

    private NamesEvaluation() {}

    /** Prints a row for each kind; {@code --show} the entries that were given a language. */
    public static void main(String[] arguments) {
        boolean show = List.of(arguments).contains("--show");
        for (List<String> kind : List.of(PEOPLE, PLACES, COMPANIES, NUMBERS)) {
            List<String> all = List.of(kind.get(0).split("; *"));
            List<String> told =
                    all.stream()
                            .filter(name -> !Identifier.identify(name).language().equals("und"))
                            .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-20s %3d of %3d undetermined%n",
                    kind.get(1),
                    all.size() - told.size(),
                    all.size());
            if (show) {
                told.forEach(
                        name ->
                                System.out.println(
                                        "  "
                                                + name
                                                + " → "
                                                + Identifier.identify(name).language()));
            }
        }
    }
}

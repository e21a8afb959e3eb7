package interligne.shell.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interligne.article.State;
import interligne.article.UserError;
import interligne.check.Severity;
import interligne.check.suite.Checks;
import interligne.engine.EngineKind;
import interligne.engine.service.Engines;
import interligne.exchange.bilingual.Intake;
import interligne.glossary.Concept;
import interligne.glossary.GlossaryFault;
import interligne.glossary.TermStatus;
import interligne.language.Languages;
import interligne.memory.Aligned;
import interligne.memory.Match;
import interligne.shell.SaidInSources;
import interligne.shell.Shell;
import interligne.shell.line.Runner;
import interligne.workflow.order.Selection;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the table of messages against the sentences in the sources. */
class MessagesTest {

    private static final Path TABLE =
            Path.of("src/main/resources/interligne/shell/screen/messages.fr.txt");
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    @Test
    void noSentenceOfTheSourcesIsMissing() throws IOException {
        Set<String> missing = new TreeSet<>(SaidInSources.templates());
        missing.remove("interligne: {}{}");
        missing.removeAll(Messages.of("fr").english());
        assertThat(missing).isEmpty();
    }

    @Test
    void whatListsHoldIsTranslated() {
        List<String> all = new ArrayList<>();
        Languages.ALL.forEach(each -> all.add(each.name()));
        Checks.rules(List.of()).forEach(each -> all.add(each.sentence()));
        List.of(Aligned.Fault.values()).forEach(each -> all.add(each.label()));
        List.of(Intake.Outcome.values()).forEach(each -> all.add(each.label()));
        List.of(State.values()).forEach(each -> all.add(each.label()));
        Selection.flagNames().forEach(all::add);
        List.of(Severity.values()).forEach(each -> all.add(each.label()));
        all.add(String.join(", ", Selection.stateNames()));
        all.add(String.join(", ", Selection.flagNames()));
        all.add(String.join(", ", Selection.kindNames()));
        Selection.kindNames().forEach(each -> all.add("kind|" + each));
        List.of(Concept.Kind.values()).forEach(each -> all.add("concept|" + each.label()));
        List.of(TermStatus.values()).forEach(each -> all.add("term|" + each.label()));
        List.of(GlossaryFault.Kind.values()).forEach(each -> all.add("fault|" + each.label()));
        List.of(Match.Kind.values()).forEach(each -> all.add("match|" + each.label()));
        Engines.ALL.stream()
                .map(EngineKind::title)
                .filter(title -> !title.matches(".* v\\d")) // names of products
                .forEach(all::add);
        Messages french = Messages.of("fr");
        assertThat(all).filteredOn(each -> !french.english().contains(each)).isEmpty();
    }

    @Test
    void nounsAgreeWithTheirNumber() {
        Messages french = Messages.of("fr");
        assertThat(List.of("0 segments", "1 segment", "2 segments", "10 near duplicates"))
                .extracting(french::said)
                .containsExactly("0 segment", "1 segment", "2 segments", "10 quasi-doublons");
        assertThat(french.said("settings: 0 severities")).isEqualTo("réglages\u00a0: 0 gravité");
    }

    @Test
    void aWordIsSaidAsItsPlaceAsks() {
        Messages french = Messages.of("fr");
        assertThat(french.said("history", "keep")).isEqualTo("a maintenu");
        assertThat(french.said("anywhere", "keep")).isEqualTo("gardé");
        assertThat(french.said("sum", "keep: 0 segments.")).isEqualTo("keep\u00a0: 0 segment.");
        assertThat(french.said("--kind takes a, b; not \"kind\"."))
                .isEqualTo("--kind prend a, b\u202f; pas «\u00a0kind\u00a0».");
    }

    /** The pages of the checks hold every message that a rule can give. */
    @Test
    void whatChecksFindIsSaidInFrench() throws IOException {
        Messages french = Messages.of("fr");
        Set<String> english = new TreeSet<>();
        try (Stream<Path> pages = Files.list(Path.of("src/test/resources/check"))) {
            for (Path page : pages.toList()) {
                Files.readAllLines(page).stream()
                        .filter(line -> line.startsWith("finds: "))
                        .map(line -> line.substring("finds: ".length()))
                        .filter(message -> !inFrench(message, french.said(message)))
                        .forEach(english::add);
            }
        }
        assertThat(english).isEmpty();
    }

    /** Whether it is another sentence, without English words but those that are quoted. */
    private static boolean inFrench(String english, String said) {
        return !said.equals(english)
                && !said.replaceAll("«\u00a0.*?\u00a0»", "")
                        .matches(".*\\b(is|the|not|write|stands?|source says)\\b.*");
    }

    @Test
    void whatUsersWroteMayHoldBraces() {
        assertThat(Messages.of("fr").said("The source says \"{2}\", the target \"9\"."))
                .isEqualTo("La source dit «\u00a0{2}\u00a0», la cible «\u00a09\u00a0».");
    }

    @Test
    void aTranslationFillsOnlyHolesOfItsSentence() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> lines = Files.readAllLines(TABLE);
        for (int i = 1; i < lines.size(); i += 2) {
            if (!lines.get(i + 1).startsWith("= ")
                    || !holes(lines.get(i)).containsAll(holes(lines.get(i + 1)))) {
                wrong.add(lines.get(i));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theTableIsWrittenInCorrectType() throws IOException {
        assertThat(Files.readAllLines(TABLE).stream().filter(line -> line.startsWith("= ")))
                .noneMatch(line -> line.contains("'") || line.matches(".* [:;!?»](?=[ .].*|$).*"));
    }

    @Test
    void sentencesAreSaidInFrench() {
        Messages french = Messages.of("fr_CA.UTF-8");
        assertThat(french.said("interligne: There is no article \"x\" in /w: list shows them all."))
                .isEqualTo(
                        "interligne\u00a0: Il n’y a pas d’article «\u00a0x\u00a0» dans /w\u00a0:"
                                + " list les montre tous.");
        assertThat(french.said("Something nobody wrote")).isEqualTo("Something nobody wrote");
    }

    @Test
    void aLanguageWithoutTableIsRefused() {
        assertThatThrownBy(() -> Messages.of("xx"))
                .isInstanceOf(UserError.class)
                .hasMessage("interligne does not speak \"xx\": use en or fr.");
    }

    @Test
    void theOptionChoosesTheLanguageEvenOfErrorsOfUse(@TempDir Path here) {
        assertThat(err(here, "--lang", "fr", "statu"))
                .contains("Il n’y a pas de commande «\u00a0statu\u00a0»");
        assertThat(err(here, "statu")).contains("There is no command \"statu\"");
    }

    private static String err(Path here, String... words) {
        StringWriter err = new StringWriter();
        Screen screen =
                new Screen(new PrintWriter(new StringWriter()), new PrintWriter(err), false, 80);
        assertThat(Shell.run(words, screen, here, "")).isEqualTo(Runner.WRONG_USE);
        return err.toString();
    }

    private static Set<String> holes(String sentence) {
        Set<String> holes = new TreeSet<>();
        Matcher matcher = HOLE.matcher(sentence);
        while (matcher.find()) {
            holes.add(matcher.group());
        }
        return holes;
    }
}

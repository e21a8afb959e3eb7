package interligne.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The states of a translation and the guards between them. */
class TranslationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static final Segment SEGMENT =
            new Segment("s0001", Kind.SENTENCE, "en", new Span(0, 5), Content.of("Hello"), false);

    private final Translation fresh = Translation.fresh(SEGMENT);
    private final Translation translated = fresh.translated("Bonjour", "Hello", "ana", NOW);

    @Test
    void goesFromNewToFinal() {
        Translation end = translated.approved("ben", false, NOW).finalized("ben", List.of(), NOW);
        assertThat(end.state()).isEqualTo(State.FINAL);
        assertThat(end.by()).isEqualTo("ana");
        assertThat(end.reviewer()).isEqualTo("ben");
        assertThat(end.done()).isTrue();
    }

    @Test
    void ownWorkIsNotApprovedUnlessTheWorkspaceSaysSo() {
        assertThatThrownBy(() -> translated.approved("ana", false, NOW))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("second person");
        assertThat(translated.approved("ana", true, NOW).note()).isEqualTo("self-check");
    }

    @Test
    void aDraftIsNotApproved() {
        Translation draft = fresh.drafted("Salut", "Hello", "mt:apertium", "ana", NOW);
        assertThat(draft.state()).isEqualTo(State.DRAFT);
        assertThatThrownBy(() -> draft.approved("ben", false, NOW))
                .isInstanceOf(UserError.class)
                .hasMessage(
                        "s0001 is draft: only a translated segment can be approved; translate it"
                                + " first.");
    }

    @Test
    void anOpenErrorKeepsItFromBeingFinal() {
        Translation reviewed = translated.approved("ben", false, NOW);
        assertThatThrownBy(() -> reviewed.finalized("ben", List.of("number-scale"), NOW))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("number-scale");
    }

    @Test
    void aChangedSourceMakesItStaleUntilItIsTranslatedAgain() {
        Translation stale = translated.flagged(Flag.STALE, true);
        assertThat(stale.done()).isFalse();
        assertThatThrownBy(() -> stale.approved("ben", false, NOW)).isInstanceOf(UserError.class);
        assertThat(stale.translated("Salut", "Hi", "ana", NOW).flags()).isEmpty();
    }

    @Test
    void lockedMeansLocked() {
        Translation locked = translated.flagged(Flag.LOCKED, true);
        assertThatThrownBy(() -> locked.translated("Salut", "Hello", "ana", NOW))
                .hasMessage("s0001 is locked and cannot be translated: unlock it first.");
        assertThatThrownBy(() -> locked.reopened("ana", NOW)).isInstanceOf(UserError.class);
    }

    @Test
    void aRejectionNeedsAReasonAndIsMendedByANewTranslation() {
        assertThatThrownBy(() -> translated.rejected("ben", " ", NOW))
                .isInstanceOf(UserError.class);
        Translation rejected = translated.rejected("ben", "too familiar", NOW);
        assertThat(rejected.state()).isEqualTo(State.REJECTED);
        assertThat(rejected.note()).isEqualTo("too familiar");
        assertThat(rejected.translated("Bonjour", "Hello", "ana", NOW).note()).isEmpty();
    }

    @Test
    void aWaiverExpiresWithTheTextItWasGivenFor() {
        Waiver quote = new Waiver("high-punctuation-space", "quote", "ben", NOW);
        Translation waived = translated.waived(quote);
        assertThat(waived.waiver("high-punctuation-space", "")).contains(quote);
        assertThat(waived.flagged(Flag.STALE, true).waiver("high-punctuation-space", ""))
                .contains(quote.outlived());

        Translation again = waived.translated("Salut", "Hello", "ana", NOW);
        assertThat(again.waivers()).containsExactly(quote.outlived());
        assertThat(again.waived(quote).waivers()).containsExactly(quote);
    }

    @Test
    void aWaiverOfOneTermLeavesTheOthersOpen() {
        Waiver chip = new Waiver("preferred-term-missing", "chip", "a token", "ben", NOW);
        Translation waived = translated.waived(chip);
        assertThat(waived.waiver("preferred-term-missing", "chip")).contains(chip);
        assertThat(waived.waiver("preferred-term-missing", "cloud")).isEmpty();

        Waiver all = new Waiver("preferred-term-missing", "a game", "ben", NOW);
        assertThat(waived.waived(all).waivers()).containsExactly(all);
        assertThat(waived.waived(all).waiver("preferred-term-missing", "cloud")).contains(all);
    }

    @Test
    void aStateAboveNewNeedsATarget() {
        assertThatThrownBy(() -> fresh.translated("  ", "Hello", "ana", NOW))
                .isInstanceOf(UserError.class);
    }

    @Test
    void whatIsAlreadyInTheLanguageCountsAsDone() {
        Translation kept = Translation.kept(SEGMENT, Flag.ALREADY_TARGET);
        assertThat(kept.done()).isTrue();
        assertThat(kept.target()).isEqualTo("Hello");
        assertThat(kept.reopened("ana", NOW).state()).isEqualTo(State.NEW);
    }
}

package interligne.article;

import java.time.Instant;

/**
 * A person's word that a finding is no fault here.
 *
 * @param rule the id of the rule, for example {@code "number-scale"}
 * @param reason why, never blank
 * @param by who
 * @param at when
 */
public record Waiver(String rule, String reason, String by, Instant at) {

    /** Refuses a waiver without a reason. */
    public Waiver {
        if (reason.isBlank()) {
            throw new UserError("A waiver needs a reason: accept " + rule + " --reason \"…\".");
        }
    }
}

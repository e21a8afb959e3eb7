package interligne.exchange.review;

import interligne.article.Article;
import interligne.article.BurnUp;
import interligne.article.Edition;
import interligne.article.State;
import interligne.article.Translation;
import interligne.exchange.report.Reported;
import interligne.glossary.TermMatch;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * All that a review page shows of one edition.
 *
 * @param article the article
 * @param edition one of its editions, laid over the article as it is now
 * @param findings what the checks found, by segment
 * @param sourceTerms the glossary's terms in the sources, by segment
 * @param targetTerms the glossary's terms in the targets, by segment
 * @param history every change of this edition that is known, oldest first
 * @param made when the page is written
 */
public record Review(
        Article article,
        Edition edition,
        Map<String, List<Reported>> findings,
        Map<String, List<TermMatch>> sourceTerms,
        Map<String, List<TermMatch>> targetTerms,
        List<Step> history,
        Instant made) {

    /**
     * A change of one segment in the past.
     *
     * @param segment the id of the segment
     * @param at when
     * @param person who
     * @param action the command, for example {@code "approve"}
     * @param from the state before
     * @param to the state after
     * @param before the target before, may be empty
     * @param after the target after
     */
    public record Step(
            String segment,
            Instant at,
            String person,
            String action,
            String from,
            String to,
            String before,
            String after) {}

    /** Copies the collections. */
    public Review {
        findings = Map.copyOf(findings);
        sourceTerms = Map.copyOf(sourceTerms);
        targetTerms = Map.copyOf(targetTerms);
        history = List.copyOf(history);
    }

    /** How the work went on over time. */
    BurnUp way() {
        List<BurnUp.Move> moves = new ArrayList<>();
        for (Step step : history) {
            State from = State.of(step.from()).orElse(State.NEW);
            State to = State.of(step.to()).orElse(State.NEW);
            moves.add(new BurnUp.Move(step.segment(), step.at(), from, to));
        }
        return BurnUp.of(edition, moves, made);
    }

    /** The name of this state of the edition: the same texts and states give the same name. */
    String name() {
        StringBuilder all = new StringBuilder();
        for (Translation each : edition.translations()) {
            all.append(each.id()).append('\n').append(each.source()).append('\n');
            all.append(each.target()).append('\n').append(each.state()).append('\n');
        }
        return digest(all.toString());
    }

    /** A short name for a text: the first 16 hexadecimal digits of its SHA-256 in UTF-8. */
    static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] sum = sha.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}

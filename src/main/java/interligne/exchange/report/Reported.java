package interligne.exchange.report;

import interligne.article.Span;
import interligne.article.Waiver;
import interligne.check.Finding;
import interligne.check.Pair;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a report shows it.
 *
 * @param place where the pair stands
 * @param pair the pair that was checked
 * @param finding what was found
 * @param waiver the word of the person who accepted it, which may have expired, or null
 * @param known whether a baseline already holds it
 */
public record Reported(
        Place place, Pair pair, Finding finding, @Nullable Waiver waiver, boolean known) {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** Whether someone still has to look at it: neither accepted nor known. */
    public boolean open() {
        return accepted() == null && !known;
    }

    /** The waiver that holds, or null. */
    public @Nullable Waiver accepted() {
        return waiver == null || waiver.expired() ? null : waiver;
    }

    /** The words in question: under the target span, else under the source span, else none. */
    public String words() {
        Span target = finding.target();
        Span source = finding.source();
        if (target != null && target.length() > 0) {
            return target.in(pair.target().text());
        }
        return source == null ? "" : source.in(pair.source().text());
    }

    /**
     * A name of this finding that stays when lines move, other segments change or messages are
     * worded anew: made of the rule, the article, the language, the source text and the words in
     * question (64-bit FNV-1a, hexadecimal).
     */
    public String fingerprint() {
        long hash = FNV_OFFSET;
        hash = mixed(hash, finding.rule().id());
        hash = mixed(hash, place.article());
        hash = mixed(hash, place.target());
        hash = mixed(hash, pair.source().text());
        hash = mixed(hash, words());
        String digits = Long.toHexString(hash);
        return "0".repeat(16 - digits.length()) + digits;
    }

    private static long mixed(long before, String text) {
        long hash = before;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return (hash ^ 0xFFFF) * FNV_PRIME;
    }
}

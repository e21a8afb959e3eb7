package interligne.exchange.bilingual;

/** Tells pairs apart by a number: equal pairs have the same, others almost surely not. */
public final class PairPrint {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private PairPrint() {}

    /** The number of a pair: its id, both texts and the target language (64-bit FNV-1a). */
    public static long of(Entry entry) {
        long hash = mixed(FNV_OFFSET, entry.id());
        hash = mixed(hash, entry.source().text());
        hash = mixed(hash, entry.target().text());
        return mixed(hash, entry.to());
    }

    private static long mixed(long before, String text) {
        long hash = before;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return (hash ^ 0xFFFF) * FNV_PRIME;
    }
}

package interligne.memory;

/** An index that cannot be trusted: it is thrown away and built again from its source. */
public final class DamagedIndex extends RuntimeException {

    private static final long serialVersionUID = 1;

    DamagedIndex(String what) {
        super(what);
    }
}

package interligne.check;

/** A check of how the target is set in type; it needs no source, so it fits kept texts too. */
public interface TypeCheck extends Check {}

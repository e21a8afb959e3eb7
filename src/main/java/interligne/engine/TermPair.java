package interligne.engine;

/**
 * What the glossary asks for: this term for that one.
 *
 * @param source the term of the source language, for example {@code "chip"}
 * @param target the preferred term of the target language, for example {@code "puce"}
 */
public record TermPair(String source, String target) {}

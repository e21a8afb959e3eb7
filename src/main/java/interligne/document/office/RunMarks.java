package interligne.document.office;

/** What the formatting of a run means to a reader, in the words of one office format. */
interface RunMarks {

    /** The formatting without what no reader sees; empty when nothing is left. */
    String seen(String properties);

    /** The kind of code that formatting is where the words around have another one. */
    String kind(String properties, String base);

    /** Formatting that says nothing. */
    String plain();
}

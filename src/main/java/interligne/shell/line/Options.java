package interligne.shell.line;

/** Options that several commands share, each described once. */
public final class Options {

    public static final Option ARTICLE =
            Option.text("article", "ID", "the article (else the open one, or the only one)");

    public static final Option TO =
            Option.text("to", "LANG", "the edition's language (else the first edition)");

    public static final Option FORMAT =
            Option.choice("format", "how to write the answer", "text", "json");

    public static final Option ALL = Option.flag("all", "every segment that it applies to");

    public static final Option YES = Option.flag("yes", "do it without asking");

    public static final Option RULE =
            Option.text("rule", "RULE", "only segments with a finding of this rule");

    public static final Option STATE = Option.text("state", "STATE", "only segments in this state");

    public static final Option FLAG = Option.text("flag", "FLAG", "only segments with this flag");

    public static final Option KIND = Option.text("kind", "KIND", "only segments of this kind");

    private Options() {}
}

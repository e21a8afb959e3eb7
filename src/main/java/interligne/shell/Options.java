package interligne.shell;

/** Options that several commands share, each described once. */
final class Options {

    static final Option ARTICLE =
            Option.text("article", "ID", "the article (else the open one, or the only one)");

    static final Option TO =
            Option.text("to", "LANG", "the edition's language (else the first edition)");

    static final Option FORMAT = Option.choice("format", "how to write the answer", "text", "json");

    static final Option ALL = Option.flag("all", "every segment that it applies to");

    static final Option YES = Option.flag("yes", "do it without asking");

    static final Option RULE =
            Option.text("rule", "RULE", "only segments with a finding of this rule");

    static final Option STATE = Option.text("state", "STATE", "only segments in this state");

    static final Option FLAG = Option.text("flag", "FLAG", "only segments with this flag");

    static final Option KIND = Option.text("kind", "KIND", "only segments of this kind");

    private Options() {}
}

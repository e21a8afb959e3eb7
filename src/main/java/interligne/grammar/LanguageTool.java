package interligne.grammar;

import interligne.article.Span;
import interligne.article.UserError;
import interligne.check.Proofreader;
import interligne.language.Languages;
import interligne.workspace.Downloads;
import interligne.workspace.UserFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * LanguageTool as a proofreader, without its rules of style and of type, for which interligne has
 * its own. It reads one text at a time and takes some seconds to start for each language.
 */
public final class LanguageTool implements Proofreader {

    /** The same stands in {@code src/grammar/jars.xml}. */
    static final String VERSION = "6.8";

    private static final String POM = "src/grammar/jars.xml";
    private static final String TOOL = "org.languagetool.JLanguageTool";
    private static final String LANGUAGES = "org.languagetool.Languages";
    private static final String LANGUAGE = "org.languagetool.Language";
    private static final String MATCH = "org.languagetool.rules.RuleMatch";
    private static final String RULE = "org.languagetool.rules.Rule";
    private static final String CATEGORY = "org.languagetool.rules.Category";
    private static final String TEXT = "org.languagetool.markup.AnnotatedTextBuilder";

    /** ITS 2.0 issue types of rules that are off: of type, which are ours, and of style. */
    private static final Set<String> OFF =
            Set.of(
                    "typographical",
                    "whitespace",
                    "duplication",
                    "style",
                    "register",
                    "inconsistency",
                    "locale-violation");

    /** Parts of the names of groups and rules that are off for the same reasons, without a type. */
    private static final List<String> NAMES_OFF =
            List.of("STYLE", "TYPOGRAPH", "POINT", "WHITESPACE", "UNPAIRED", "ELISION");

    private final Foreign foreign;
    private final Map<String, Object> tools = new HashMap<>();

    private LanguageTool(Foreign foreign) {
        this.foreign = foreign;
    }

    /** Where its jars are kept, there or not. */
    static Path folder() {
        return Downloads.kept("languagetool-" + VERSION);
    }

    /**
     * Gets its jars through Maven, unless they are there.
     *
     * @return the folder that holds them
     * @throws UserError when the sources or Maven are missing, or Maven fails
     */
    public static Path fetch() {
        return Downloads.fetch(POM, folder());
    }

    /**
     * LanguageTool from its jars.
     *
     * @throws UserError saying how to get them where they are not
     */
    public static Proofreader load() {
        if (!UserFiles.exists(folder())) {
            throw new UserError(
                    "LanguageTool is not here: grammar fetch gets it (67 MB, with Maven), or leave"
                            + " --grammar out.");
        }
        List<Path> jars = new ArrayList<>(UserFiles.filesIn(folder()));
        jars.removeIf(each -> !each.toString().endsWith(".jar"));
        // It says on the screen that it found no logger; nobody asked.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        return new LanguageTool(new Foreign(jars));
    }

    @Override
    public synchronized List<Remark> read(String text, List<Span> skipped, String locale) {
        return foreign.inside(
                () -> {
                    Object tool = tools.computeIfAbsent(locale, this::tool);
                    Object matches = foreign.call(TOOL, "check", tool, marked(text, skipped));
                    List<Remark> remarks = new ArrayList<>();
                    for (Object match : (Collection<?>) matches) {
                        remarks.add(remark(match));
                    }
                    return remarks;
                });
    }

    private Object tool(String locale) {
        Object tool = foreign.make(TOOL, language(locale));
        List<String> off = new ArrayList<>();
        for (Object rule : (Collection<?>) foreign.call(TOOL, "getAllActiveRules", tool)) {
            String type = foreign.call(RULE, "getLocQualityIssueType", rule).toString();
            Object category = foreign.call(RULE, "getCategory", rule);
            String group = foreign.call(CATEGORY, "getId", category).toString();
            String id = foreign.call(RULE, "getId", rule).toString();
            if (OFF.contains(type) || NAMES_OFF.stream().anyMatch((group + " " + id)::contains)) {
                off.add(id);
            }
        }
        foreign.call(TOOL, "disableRules", tool, off);
        return tool;
    }

    /** Its language for a tag: the very one, or the usual variant of the language. */
    private Object language(String locale) {
        String primary = Languages.primary(locale);
        for (String tag : List.of(locale, primary)) {
            if (foreign.call(LANGUAGES, "isLanguageSupported", null, tag).equals(true)) {
                Object found = foreign.call(LANGUAGES, "getLanguageForShortCode", null, tag);
                Object usual = foreign.call(LANGUAGE, "getDefaultLanguageVariant", found);
                return tag.equals(primary) && !usual.equals("") ? usual : found;
            }
        }
        throw new UserError(
                "LanguageTool is not here for the language \""
                        + locale
                        + "\": leave --grammar out, or choose others with --to.");
    }

    private Object marked(String text, List<Span> skipped) {
        Object builder = foreign.make(TEXT);
        int at = 0;
        for (Span span : skipped) {
            foreign.call(TEXT, "addText", builder, text.substring(at, span.start()));
            foreign.call(TEXT, "addMarkup", builder, span.in(text));
            at = span.end();
        }
        foreign.call(TEXT, "addText", builder, text.substring(at));
        return foreign.call(TEXT, "build", builder);
    }

    private Remark remark(Object match) {
        Object rule = foreign.call(MATCH, "getRule", match);
        int start = (Integer) foreign.call(MATCH, "getFromPos", match);
        int end = (Integer) foreign.call(MATCH, "getToPos", match);
        String message = foreign.call(MATCH, "getMessage", match).toString();
        return new Remark(
                new Span(start, end),
                foreign.call(RULE, "isDictionaryBasedSpellingRule", rule).equals(true),
                message.replaceAll("</?suggestion>", "\""),
                foreign.call(RULE, "getId", rule).toString(),
                first((List<?>) foreign.call(MATCH, "getSuggestedReplacements", match)));
    }

    private static @Nullable String first(List<?> proposals) {
        return proposals.isEmpty() ? null : String.valueOf(proposals.get(0));
    }
}

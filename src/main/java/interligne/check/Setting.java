package interligne.check;

import interligne.glossary.TermFinders;
import interligne.language.Language;
import interligne.language.Languages;
import interligne.language.text.Typography;

/**
 * Between which languages and with which glossary a check works.
 *
 * @param from the language of the sources
 * @param to the language of the targets
 * @param typography how the targets are set in type
 * @param terms the terms of the glossary in both languages
 * @param locale the tag of the target language, with a region where that matters
 * @param proofreader who reads the targets for grammar and spelling; or {@link Proofreader#NONE}
 */
public record Setting(
        Language from,
        Language to,
        Typography typography,
        Terms terms,
        String locale,
        Proofreader proofreader) {

    /**
     * The setting for two language tags.
     *
     * @param from the tag of the source language
     * @param locale the tag of the target language, with a region where that matters
     * @throws interligne.article.UserError when one of the languages is not known
     */
    public static Setting of(
            TermFinders finders, String from, String locale, Proofreader proofreader) {
        Language source = language(from);
        Language target = language(locale);
        Terms terms = new Terms(finders, source, target);
        return new Setting(source, target, target.typography(locale), terms, locale, proofreader);
    }

    private static Language language(String tag) {
        return Languages.of(tag)
                .orElseThrow(
                        () ->
                                new interligne.article.UserError(
                                        "There are no checks for the language \""
                                                + tag
                                                + "\"; known are "
                                                + Languages.ALL.stream()
                                                        .map(each -> each.tag())
                                                        .toList()
                                                + "."));
    }
}

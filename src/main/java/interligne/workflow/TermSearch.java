package interligne.workflow;

import interligne.article.Content;
import interligne.article.Segment;
import interligne.glossary.Glossary;
import interligne.glossary.TermFinder;
import interligne.glossary.TermMatch;
import interligne.language.Languages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds terms in segments of several languages; a finder is built once for each. */
final class TermSearch {

    private final Glossary glossary;
    private final Map<String, TermFinder> finders = new HashMap<>();

    TermSearch(Glossary glossary) {
        this.glossary = glossary;
    }

    List<TermMatch> in(Segment segment) {
        return in(segment.source(), segment.language());
    }

    List<TermMatch> in(Content content, String language) {
        return finder(language).find(content.text(), content.protectedSpans());
    }

    List<TermMatch> in(String text, String language) {
        return finder(language).find(text, List.of());
    }

    private TermFinder finder(String language) {
        return finders.computeIfAbsent(
                Languages.primary(language), tag -> new TermFinder(glossary, tag));
    }
}

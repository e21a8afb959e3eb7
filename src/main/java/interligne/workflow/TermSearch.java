package interligne.workflow;

import interligne.article.Content;
import interligne.article.Segment;
import interligne.glossary.Glossary;
import interligne.glossary.TermFinder;
import interligne.glossary.TermFinders;
import interligne.glossary.TermMatch;
import interligne.language.Languages;
import java.util.List;

/** Finds terms in segments of several languages; a finder is built once for each. */
final class TermSearch {

    private final TermFinders finders;

    TermSearch(Glossary glossary) {
        this.finders = new TermFinders(glossary);
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
        return finders.of(Languages.primary(language));
    }
}

package interligne.workflow.source;

import interligne.article.Article;
import interligne.article.Edition;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.language.Languages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a workspace and an edition begin with. */
public final class Starter {

    /** An address or a mail address, and nothing else. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:[a-z][a-z0-9+.-]*://\\S+|www\\.\\S+|\\S+@\\S+\\.\\S+)");

    private Starter() {}

    /** Glossary files that hold nothing but their header. */
    public static Map<String, String> glossary() {
        String one = Languages.ALL.get(0).tag();
        String other = Languages.ALL.get(1).tag();
        String header =
                String.join(
                        ",",
                        List.of(
                                "concept,kind",
                                one,
                                other,
                                "status." + other,
                                "policy,case,pos,gender,domain",
                                "forbidden." + other,
                                "note\n"));
        Map<String, String> files = new LinkedHashMap<>();
        files.put("companies.csv", header);
        files.put("terms.csv", header);
        files.put("people.csv", header);
        return files;
    }

    /** The first edition of an article in a language. */
    public static Edition edition(Article article, String target) {
        return Edition.start(article, target, Languages::same, Starter::nothingToTranslate);
    }

    /** True for numbers, addresses, signs and what the author keeps: no word to translate. */
    static boolean nothingToTranslate(Segment segment) {
        StringBuilder open = new StringBuilder();
        int done = 0;
        for (Span closed : segment.source().protectedSpans()) {
            open.append(segment.source().text(), done, closed.start());
            done = closed.end();
        }
        open.append(segment.source().text().substring(done));
        String plain = open.toString().strip();
        return plain.codePoints().noneMatch(Character::isLetter)
                || ADDRESS.matcher(plain).matches();
    }
}

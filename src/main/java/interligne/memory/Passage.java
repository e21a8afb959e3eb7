package interligne.memory;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Unit;
import interligne.language.words.Folding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence of one of two texts that are aligned, with what can be recognised in the other one:
 * its place in the structure, its length, and its words, figures and addresses.
 *
 * @param unit the number of its block: sentences of one block stay together
 * @param kind what it is
 * @param level the level of a heading, else 0
 * @param length how many characters it has
 * @param figures whether it has figures
 * @param tokens its words without capitals and accents, its numbers, its links; each once
 */
record Passage(int unit, Kind kind, int level, int length, boolean figures, Set<String> tokens) {

    private static final int GROUP = 3;

    /** The sentences of an article in order. */
    static List<Passage> of(Article article) {
        List<Passage> all = new ArrayList<>();
        int number = 0;
        for (Unit unit : article.units()) {
            number++;
            for (Segment segment : unit.segments()) {
                String plain = segment.source().plain();
                Set<String> tokens = tokens(plain);
                for (Code code : segment.source().codes()) {
                    tokens.add(code.attributes().getOrDefault("href", ""));
                }
                tokens.remove("");
                all.add(
                        new Passage(
                                number,
                                segment.kind(),
                                unit.level(),
                                plain.length(),
                                plain.chars().anyMatch(Character::isDigit),
                                tokens));
            }
        }
        return all;
    }

    static Set<String> tokens(String text) {
        Set<String> tokens = new LinkedHashSet<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            if (Character.isDigit(text.charAt(at))) {
                at = figures(text, at);
                tokens.add(text.substring(start, at).replaceAll("\\D", ""));
            } else if (Character.isLetter(text.charAt(at))) {
                while (at < text.length() && Character.isLetter(text.charAt(at))) {
                    at++;
                }
                tokens.add(Folding.foldBare(text.substring(start, at)));
            } else {
                at++;
            }
        }
        return tokens;
    }

    /** Figures with their groups of thousands, whatever stands between the groups. */
    private static int figures(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        while (at + GROUP < text.length()
                && !Character.isLetterOrDigit(text.charAt(at))
                && digits(text, at + 1) == GROUP) {
            at += GROUP + 1;
        }
        return at;
    }

    private static int digits(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    boolean heading() {
        return kind == Kind.HEADING;
    }
}

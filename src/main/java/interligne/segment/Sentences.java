package interligne.segment;

import interligne.article.Kind;
import interligne.article.Span;
import interligne.language.SentenceFacts;
import java.util.ArrayList;
import java.util.List;

/** Finds the sentences of a text in one language: its lines, and the sentences of each line. */
final class Sentences {

    private final SentenceEnds ends;

    Sentences(SentenceFacts facts) {
        this.ends = new SentenceEnds(facts);
    }

    /** The sentences between two offsets, without the blanks around them. */
    List<Piece> split(String text, int from, int to, Kind kind) {
        List<Piece> pieces = new ArrayList<>();
        for (Span line : Lines.of(text, from, to)) {
            int start = line.start();
            while (start < line.end()) {
                int end = ends.next(text, start, line.end());
                pieces.add(new Piece(start, Words.trimEnd(text, start, end), kind, false));
                start = Words.skipBlanks(text, end, line.end());
            }
        }
        return pieces;
    }
}

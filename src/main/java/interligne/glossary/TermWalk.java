package interligne.glossary;

import interligne.article.Span;
import interligne.glossary.TermIndex.Entry;
import interligne.language.Languages;
import interligne.language.words.Folding;
import interligne.language.words.WordFacts;
import interligne.language.words.WordFacts.Reading;
import interligne.language.words.WordScanner;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One walk over a text, from each word down the tree of terms; serves one thread. */
final class TermWalk {

    private static final int[] NOTHING = {};

    private final WordScanner scanner = new WordScanner();
    private TermIndex index;
    private WordFacts facts;
    private String text = "";
    private List<TermOccurrence> found = List.of();
    private int first;
    private boolean graves;

    TermWalk() {
        facts = Languages.words("");
        index = new TermIndexBuilder().build();
    }

    List<TermOccurrence> walk(
            TermIndex terms, WordFacts wordFacts, String newText, List<Span> protectedSpans) {
        index = terms;
        facts = wordFacts;
        text = newText;
        found = List.of();
        graves = newText.indexOf('`') >= 0;
        scanner.scan(newText, skipped(protectedSpans));
        int count = scanner.count();
        for (first = 0; first < count; first++) {
            long key = scanner.key(first);
            int posting = index.mayStart(key) ? index.firstPosting(key) : -1;
            if (posting >= 0) {
                step(TermIndex.ROOT, first, posting);
            }
        }
        return found;
    }

    private static int[] skipped(List<Span> spans) {
        if (spans.isEmpty()) {
            return NOTHING;
        }
        int[] skipped = new int[spans.size() * 2];
        for (int i = 0; i < spans.size(); i++) {
            skipped[2 * i] = spans.get(i).start();
            skipped[2 * i + 1] = spans.get(i).end();
        }
        return skipped;
    }

    private void step(int node, int word, int firstPosting) {
        int at = firstPosting;
        int posting;
        do {
            posting = index.posting(at);
            int child = index.child(node, posting);
            if (child >= 0 && written(word, posting, at)) {
                arrive(child, word, posting);
            }
            at++;
        } while ((posting & TermIndex.LAST) == 0);
    }

    private void arrive(int node, int word, int posting) {
        Entry[] entries = index.entries(node);
        if (entries.length > 0
                && !TermSurroundings.technical(text, start(), scanner.end(word))
                && !(graves && TermSurroundings.inProgramText(text, start()))) {
            end(entries, word, posting);
        }
        int next = word + 1;
        if (next < scanner.count() && index.hasChildren(node)) {
            int first = index.firstPosting(scanner.key(next));
            if (first >= 0) {
                step(node, next, first);
            }
        }
    }

    private int start() {
        return scanner.start(first);
    }

    private void end(Entry[] entries, int last, int posting) {
        List<TermOccurrence.Reading> readings = List.of();
        int from = 0;
        int to = 0;
        for (Entry entry : entries) {
            if (fits(entry, last) && !otherReading(entry, posting)) {
                if (readings.isEmpty()) {
                    readings = entry.reading();
                    from = start() - entry.shape().lead().length();
                    to = scanner.end(last) + entry.shape().tail().length();
                } else {
                    readings = joined(readings, entry.reading());
                }
            }
        }
        if (!readings.isEmpty()) {
            add(new Span(from, to), last - first + 1, readings);
        }
    }

    /** Terms of the same words may lie on several paths, as noun and as verb: still one place. */
    private void add(Span span, int words, List<TermOccurrence.Reading> readings) {
        int same = found.size() - 1;
        while (same >= 0 && !found.get(same).span().equals(span)) {
            same = found.get(same).span().start() < span.start() ? -1 : same - 1;
        }
        List<TermOccurrence.Reading> all =
                same < 0 ? readings : joined(readings, found.get(same).readings());
        if (all.size() > 1) {
            all = new ArrayList<>(all);
            all.sort(TermFinder.preference(span.in(text)));
        }
        TermOccurrence occurrence = new TermOccurrence(span, words, all);
        if (same >= 0) {
            found.set(same, occurrence);
            return;
        }
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        found.add(occurrence);
    }

    private static List<TermOccurrence.Reading> joined(
            List<TermOccurrence.Reading> some, List<TermOccurrence.Reading> more) {
        List<TermOccurrence.Reading> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Whether the signs between, before and after the words are those of the term. */
    private boolean fits(Entry entry, int last) {
        TermIndex.Shape shape = entry.shape();
        for (int i = first; i < last; i++) {
            int from = scanner.end(i);
            int to = scanner.start(i + 1);
            String joint = shape.joints().isEmpty() ? "" : shape.joints().get(i - first);
            boolean same =
                    joint.isEmpty()
                            ? TermGaps.plain(text, from, to)
                            : TermGaps.signs(text, from, to).equals(joint);
            if (!same) {
                return false;
            }
        }
        int end = scanner.end(last);
        return TermSurroundings.fits(text, start(), end, shape.lead(), shape.tail());
    }

    /** Whether the neighbours say that a noun is not the noun, or a verb not the verb. */
    private boolean otherReading(Entry entry, int posting) {
        Reading meant = entry.shape().reading();
        if ((posting & TermIndex.AMBIGUOUS) == 0
                || entry.shape().words() > 1
                || meant == Reading.UNKNOWN) {
            return false;
        }
        String before = near(first - 1, first) ? scanner.folded(first - 1) : "";
        String after = near(first, first + 1) ? scanner.folded(first + 1) : "";
        String word = scanner.folded(first);
        if (facts.setPhrases().hold(before, word, after)) {
            return true;
        }
        Reading reading = facts.reading(before, word, after);
        return reading != Reading.UNKNOWN && reading != meant;
    }

    private boolean near(int word, int next) {
        return word >= 0
                && next < scanner.count()
                && TermGaps.plain(text, scanner.end(word), scanner.start(next));
    }

    /** Whether the word has the capitals and accents that the form asks for. */
    private boolean written(int word, int posting, int at) {
        byte shape = scanner.shape(word);
        boolean lostAccents = (posting & (TermIndex.BARE | TermIndex.BARE_FIRST)) != 0;
        if (lostAccents && !mayLoseAccents(shape, posting)) {
            return false;
        }
        if ((posting & TermIndex.EXACT) == 0) {
            return true;
        }
        String exact = index.exact(at);
        if (sameLetters(word, exact, lostAccents)) {
            return true;
        }
        if (shape == WordScanner.CAPITALS && inCapitals(word)) {
            return true;
        }
        return shape == WordScanner.INITIAL && small(exact) && sentenceStart(word);
    }

    /** Whether the words around are in capitals too, so that those of this one say nothing. */
    private boolean inCapitals(int word) {
        return scanner.allCapitals() || shouted(word - 1) || shouted(word + 1);
    }

    private boolean shouted(int word) {
        return word >= 0
                && word < scanner.count()
                && scanner.shape(word) == WordScanner.CAPITALS
                && scanner.end(word) - scanner.start(word) > 1;
    }

    private static boolean mayLoseAccents(byte shape, int posting) {
        return shape == WordScanner.CAPITALS
                || (shape == WordScanner.INITIAL && (posting & TermIndex.BARE_FIRST) != 0);
    }

    private boolean sameLetters(int word, String exact, boolean lostAccents) {
        int start = scanner.start(word);
        int length = scanner.end(word) - start;
        if (length == exact.length() && text.startsWith(exact, start)) {
            return true;
        }
        if (lostAccents) {
            return bare(scanner.letters(word)).equals(bare(exact));
        }
        if (length <= exact.length() && !ligatures(exact)) {
            return false;
        }
        // Points of initials, decomposed accents, soft hyphens.
        String letters = Folding.composed(scanner.letters(word));
        return letters.replace("\u00AD", "").equals(exact);
    }

    private static boolean ligatures(String exact) {
        return exact.contains("oe") || exact.contains("ae");
    }

    private static String bare(String letters) {
        String apart = Normalizer.normalize(letters, Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                kept.append(apart.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean small(String exact) {
        return exact.equals(Folding.fold(exact));
    }

    private boolean sentenceStart(int word) {
        return word == 0 || TermSurroundings.sentenceStart(text, scanner.start(word));
    }

    @Override
    public String toString() {
        return Arrays.toString(new Object[] {text, found});
    }
}

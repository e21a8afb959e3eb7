package interligne.bench;

import interligne.exchange.rules.SrxWriter;
import interligne.language.PublishedRules;
import interligne.segment.Segmenter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules that we write as SRX, read and applied by another program's engine
 * (net.loomchild:segment 2.0.3 with commons-logging, which must be on the class path) and by ours:
 * how many breaks agree. {@code --errors} prints where they do not.
 */
public final class RulesOfOthers {

    private static final String PARSER = "net.loomchild.segment.srx.io.Srx2SaxParser";
    private static final String ENGINE = "net.loomchild.segment.srx.SrxTextIterator";

    /** Breaks of both engines, of theirs alone, of ours alone. */
    private record Count(int both, int theirs, int ours) {
        Count plus(Count more) {
            return new Count(both + more.both, theirs + more.theirs, ours + more.ours);
        }
    }

    private RulesOfOthers() {}

    /** Prints a line for each set. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"));
        if (!Files.isDirectory(data)) {
            System.out.println("No data at " + data + ": give -Dinterligne.data=FOLDER.");
            return;
        }
        StringWriter srx = new StringWriter();
        SrxWriter.write(PublishedRules.all(), srx);
        Object parser = Class.forName(PARSER).getConstructor().newInstance();
        Object rules =
                parser.getClass()
                        .getMethod("parse", Reader.class)
                        .invoke(parser, new StringReader(srx.toString()));
        Segmenter ours = new Segmenter(false, PublishedRules.all());
        Map<String, Count> counts = new LinkedHashMap<>();
        for (Gold gold : Gold.read(data.resolve("eval/segmentation/segmentation.open.jsonl"))) {
            Set<Integer> own = new TreeSet<>();
            ours.spans(gold.text(), gold.language()).forEach(each -> own.add(each.end()));
            Set<Integer> other = theirs(rules, gold);
            if (List.of(arguments).contains("--errors")) {
                show("theirs", gold.text(), other, own);
                show("ours", gold.text(), own, other);
            }
            counts.merge(gold.set(), count(own, other), Count::plus);
        }
        counts.forEach(
                (set, count) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-22s both %d, theirs alone %d, ours alone %d%n",
                                set,
                                count.both(),
                                count.theirs(),
                                count.ours()));
    }

    private static Count count(Set<Integer> own, Set<Integer> other) {
        Set<Integer> both = new TreeSet<>(own);
        both.retainAll(other);
        return new Count(both.size(), other.size() - both.size(), own.size() - both.size());
    }

    /** The ends of their pieces without the blanks around. */
    private static Set<Integer> theirs(Object rules, Gold gold)
            throws ReflectiveOperationException {
        Iterator<?> pieces =
                (Iterator<?>)
                        Class.forName(ENGINE)
                                .getConstructor(rules.getClass(), String.class, CharSequence.class)
                                .newInstance(rules, gold.language(), gold.text());
        Set<Integer> ends = new TreeSet<>();
        int at = 0;
        while (pieces.hasNext()) {
            String piece = (String) pieces.next();
            if (piece.codePoints().anyMatch(Character::isLetterOrDigit)) {
                ends.add(at + piece.stripTrailing().length());
            }
            at += piece.length();
        }
        return ends;
    }

    private static void show(String whose, String text, Set<Integer> some, Set<Integer> others) {
        for (int end : some) {
            if (!others.contains(end)) {
                String before = text.substring(Math.max(0, end - 50), end);
                String after = text.substring(end, Math.min(text.length(), end + 30));
                System.out.println((whose + ": " + before + " || " + after).replace("\n", "\\n"));
            }
        }
    }
}

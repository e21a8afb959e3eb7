package interligne.bench;

import interligne.article.Article;
import interligne.article.Content;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.Unit;
import interligne.article.UserError;
import interligne.document.Source;
import interligne.document.formats.Documents;
import interligne.segment.Segmenter;
import interligne.workflow.source.Realignment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * How many segments keep their id when a source changes: revisions made with a fixed seed from the
 * English articles of {@code pairs}, one kind of change at a time, each on a tenth of the segments.
 */
public final class RealignmentEvaluation {

    /** A sentence of the revised article, and the places of the old segments that it holds. */
    private record Piece(String text, List<Integer> from) {}

    private static final List<String> KINDS =
            List.of("edited", "inserted", "deleted", "moved", "split", "joined");

    private RealignmentEvaluation() {}

    /** Prints one line for each kind of change. */
    public static void main(String[] arguments) throws Exception {
        Path data = Path.of(System.getProperty("interligne.data", "../shared/data"), "pairs");
        if (!Files.isDirectory(data)) {
            System.out.println("skipped: no " + data);
            return;
        }
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(RealignmentEvaluation::english).sorted().toList()) {
                read(file, articles);
            }
        }
        System.out.println(articles.size() + " articles");
        for (String kind : KINDS) {
            measure(kind, articles);
        }
    }

    private static boolean english(Path file) {
        String name = file.getFileName().toString();
        return name.matches("(?i).*\\b(en|eng)\\b.*\\.(md|html?|docx)|source\\.(md|html?)");
    }

    private static void read(Path file, List<Article> articles) throws Exception {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Article read = Documents.read(new Source(bytes, file.toString(), ""));
            Article article = new Segmenter(true).segment(read);
            if (article.segments().size() >= 10 && article.segments().size() < 5000) {
                articles.add(article);
            }
        } catch (UserError e) {
            System.out.println(e.getMessage());
        }
    }

    private static void measure(String kind, List<Article> articles) {
        Random random = new Random(20261124);
        int asked = 0;
        int right = 0;
        int others = 0;
        int kept = 0;
        for (Article article : articles) {
            Article old = spread(article);
            List<List<Piece>> units = pieces(old);
            Map<Integer, Boolean> touched = new HashMap<>();
            change(kind, units, random, touched, articles);
            Article fresh = article(units);
            Realignment change = Realignment.of(old, fresh);
            List<Segment> now = change.article().segments();
            List<Segment> before = old.segments();
            int at = 0;
            Map<String, Integer> where = new HashMap<>();
            List<Piece> flat = units.stream().flatMap(List::stream).toList();
            for (Piece piece : flat) {
                String id = now.get(at++).id();
                for (int from : piece.from()) {
                    where.putIfAbsent(before.get(from).id() + "|" + id, at);
                }
                boolean one = piece.from().size() == 1;
                if (piece.from().isEmpty() || (one && touched.containsKey(piece.from().get(0)))) {
                    continue;
                }
                if (one) {
                    others++;
                    kept += id.equals(before.get(piece.from().get(0)).id()) ? 1 : 0;
                }
            }
            for (int place : touched.keySet()) {
                asked++;
                right += right(kind, place, before, flat, now, change) ? 1 : 0;
            }
            if (kind.equals("inserted")) {
                for (int i = 0; i < flat.size(); i++) {
                    if (flat.get(i).from().isEmpty()) {
                        asked++;
                        right += change.added().contains(now.get(i).id()) ? 1 : 0;
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-9s %6d changed, %5.1f %% as they should; %6d others, %6.2f %% kept%n",
                kind,
                asked,
                100.0 * right / Math.max(1, asked),
                others,
                100.0 * kept / Math.max(1, others));
    }

    private static boolean right(
            String kind,
            int place,
            List<Segment> before,
            List<Piece> flat,
            List<Segment> now,
            Realignment change) {
        String id = before.get(place).id();
        if (kind.equals("deleted")) {
            return change.removed().contains(id);
        }
        List<String> there = new ArrayList<>();
        for (int i = 0; i < flat.size(); i++) {
            if (flat.get(i).from().contains(place)) {
                there.add(now.get(i).id());
            }
        }
        return switch (kind) {
            case "split" -> change.split().contains(there) && there.contains(id);
            case "joined" -> change.joined().stream().anyMatch(ids -> ids.contains(id));
            default -> there.contains(id);
        };
    }

    private static void change(
            String kind,
            List<List<Piece>> units,
            Random random,
            Map<Integer, Boolean> touched,
            List<Article> articles) {
        if (kind.equals("moved")) {
            int many = Math.max(1, units.size() / 10);
            for (int n = 0; n < many; n++) {
                List<Piece> unit = units.remove(random.nextInt(units.size()));
                unit.forEach(piece -> piece.from().forEach(from -> touched.put(from, true)));
                units.add(random.nextInt(units.size() + 1), unit);
            }
            return;
        }
        for (List<Piece> unit : units) {
            for (int i = 0; i < unit.size(); i++) {
                if (random.nextInt(10) == 0) {
                    i = one(kind, unit, i, random, touched, articles);
                }
            }
        }
        units.removeIf(List::isEmpty);
    }

    private static int one(
            String kind,
            List<Piece> unit,
            int i,
            Random random,
            Map<Integer, Boolean> touched,
            List<Article> articles) {
        Piece piece = unit.get(i);
        List<String> words = new ArrayList<>(List.of(piece.text().split(" ")));
        switch (kind) {
            case "edited" -> {
                if (words.size() < 4) {
                    return i;
                }
                int edits = 1 + random.nextInt(Math.max(1, words.size() / 4));
                for (int n = 0; n < edits; n++) {
                    words.set(random.nextInt(words.size()), "quint" + random.nextInt(1000));
                }
                unit.set(i, new Piece(String.join(" ", words), piece.from()));
            }
            case "inserted" -> {
                List<Segment> other = articles.get(random.nextInt(articles.size())).segments();
                String text = other.get(random.nextInt(other.size())).source().plain().strip();
                if (text.split(" ").length >= 4) {
                    unit.add(i, new Piece("Inserted here: " + text, List.of()));
                    return i + 1;
                }
                return i;
            }
            case "deleted" -> unit.remove(i--);
            case "split" -> {
                if (words.size() < 8) {
                    return i;
                }
                int half = words.size() / 2;
                String first = String.join(" ", words.subList(0, half)) + ".";
                String rest = String.join(" ", words.subList(half, words.size()));
                unit.set(i, new Piece(first, piece.from()));
                unit.add(
                        i + 1,
                        new Piece(
                                rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1),
                                piece.from()));
                i++;
            }
            default -> {
                if (i + 1 >= unit.size() || words.size() < 3) {
                    return i;
                }
                Piece next = unit.remove(i + 1);
                if (next.text().split(" ").length < 3) {
                    unit.add(i + 1, next);
                    return i;
                }
                List<Integer> both = new ArrayList<>(piece.from());
                both.addAll(next.from());
                String text = piece.text().replaceAll("[.!?]$", "") + ", and " + next.text();
                unit.set(i, new Piece(text, both));
                both.forEach(from -> touched.put(from, true));
            }
        }
        piece.from().forEach(from -> touched.put(from, true));
        return i;
    }

    /** The article with plain sentences alone, one blank between them. */
    private static Article spread(Article article) {
        List<List<Piece>> units = new ArrayList<>();
        int place = 0;
        for (Unit unit : article.units()) {
            List<Piece> pieces = new ArrayList<>();
            for (Segment segment : unit.segments()) {
                pieces.add(new Piece(segment.source().plain().strip(), List.of(place++)));
            }
            if (!pieces.isEmpty()) {
                units.add(pieces);
            }
        }
        Article spread = article(units);
        return spread.with(spread.units(), spread.segments().size());
    }

    private static List<List<Piece>> pieces(Article old) {
        List<List<Piece>> units = new ArrayList<>();
        int place = 0;
        for (Unit unit : old.units()) {
            List<Piece> pieces = new ArrayList<>();
            for (Segment segment : unit.segments()) {
                pieces.add(new Piece(segment.source().text(), List.of(place++)));
            }
            units.add(pieces);
        }
        return units;
    }

    private static Article article(List<List<Piece>> units) {
        List<Unit> built = new ArrayList<>();
        int number = 0;
        for (List<Piece> pieces : units) {
            StringBuilder text = new StringBuilder();
            List<Segment> segments = new ArrayList<>();
            for (Piece piece : pieces) {
                text.append(text.isEmpty() ? "" : " ");
                Span span = new Span(text.length(), text.length() + piece.text().length());
                text.append(piece.text());
                Content content = Content.of(piece.text());
                String id = Segment.id(++number);
                segments.add(new Segment(id, Kind.SENTENCE, "en", span, content, false));
            }
            Content whole = Content.of(text.toString());
            String id = Unit.id(built.size() + 1);
            built.add(new Unit(id, Kind.SENTENCE, 0, "", "", whole, segments));
        }
        return new Article(
                "a",
                "t",
                "en",
                "o",
                "text/plain",
                "",
                Map.of(),
                List.of(),
                built,
                number,
                Map.of());
    }
}

package interligne.exchange;

import interligne.article.Article;
import interligne.article.Code;
import interligne.article.Content;
import interligne.article.Edition;
import interligne.article.Flag;
import interligne.article.Kind;
import interligne.article.Segment;
import interligne.article.Span;
import interligne.article.State;
import interligne.article.Translation;
import interligne.article.Unit;
import interligne.article.Waiver;
import interligne.check.Finding;
import interligne.check.Pair;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.exchange.report.Place;
import interligne.exchange.report.Report;
import interligne.exchange.report.Reported;
import interligne.exchange.report.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small article with every state and odd text, and findings about it, for all formats. */
public final class Samples {

    public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    static final Rule SCALE =
            new Rule(
                    "number-scale",
                    Severity.ERROR,
                    "A large number keeps its value.",
                    "Guide du rédacteur 2.2.5",
                    new Rule.Example(
                            "en",
                            "fr",
                            "It costs $3 billion.",
                            "Cela coûte 3\u00a0billions de dollars.",
                            "Cela coûte 3\u00a0milliards de dollars."));

    static final Rule SPACE =
            new Rule(
                    "high-punctuation-space",
                    Severity.WARNING,
                    "A narrow no-break space stands before ; ! and ?.",
                    "Imprimerie nationale",
                    new Rule.Example("en", "fr", "Why?", "Pourquoi ?", "Pourquoi\u202f?"));

    public static final Rule NAME =
            new Rule(
                    "kept-name-changed",
                    Severity.ERROR,
                    "A name that is kept stands in the translation as it is.",
                    "glossary",
                    new Rule.Example("en", "fr", "Apple grows.", "Pomme croît.", "Apple croît."));

    public static final List<Rule> RULES = List.of(SCALE, SPACE, NAME);

    private Samples() {}

    /** An article of nine segments, one in bold and with a break, one in French already. */
    public static Article article() {
        Code bold = new Code(1, true, "bold", Map.of());
        Code line = new Code(2, false, "break", Map.of());
        List<Unit> units = new ArrayList<>();
        units.add(unit(1, Kind.TITLE, "en", Content.of("Lighthouses & “beacons”")));
        units.add(
                unit(
                        2,
                        Kind.SENTENCE,
                        "en",
                        new Content(
                                "The <1>keeper</1> climbs<2/>100 steps.", List.of(bold, line))));
        units.add(unit(3, Kind.SENTENCE, "en", Content.of("Write a < b && \"c\" </1> here.")));
        units.add(unit(4, Kind.ITEM, "en", Content.of("It costs $3 billion.")));
        units.add(unit(5, Kind.ITEM, "en", Content.of("Why?")));
        units.add(unit(6, Kind.SENTENCE, "en", Content.of("Fog hides the coast.")));
        units.add(unit(7, Kind.SENTENCE, "en", Content.of("Nobody answered.")));
        units.add(unit(8, Kind.LINK, "fr", Content.of("La mer et le vent")));
        units.add(unit(9, Kind.CELL, "en", Content.of("42")));
        return new Article(
                "lighthouses",
                "Lighthouses & “beacons”",
                "en",
                "lighthouses.html",
                "text/html",
                "00",
                Map.of("author", "ana"),
                List.of(),
                units,
                9,
                Map.of());
    }

    private static Unit unit(int number, Kind kind, String language, Content content) {
        Span all = new Span(0, content.text().length());
        Segment segment = new Segment(Segment.id(number), kind, language, all, content, false);
        return Unit.whole(Unit.id(number), kind, 0, "", "", content).with(List.of(segment));
    }

    /** The French edition: one segment in each state, stale, kept and machine-made ones too. */
    public static Edition edition() {
        List<Translation> all = new ArrayList<>();
        List<Segment> segments = article().segments();
        all.add(done(segments.get(0), "Phares et «\u00a0balises\u00a0»", State.FINAL, "human"));
        all.add(
                done(
                        segments.get(1),
                        "Le <1>gardien</1> monte<2/>100\u00a0marches.",
                        State.REVIEWED,
                        "human"));
        all.add(
                done(
                        segments.get(2),
                        "Écrivez a < b && \"c\" </1> ici.",
                        State.TRANSLATED,
                        "human"));
        all.add(
                done(
                        segments.get(3),
                        "Cela coûte 3\u00a0billions de dollars.",
                        State.DRAFT,
                        "mt:apertium"));
        all.add(
                done(segments.get(4), "Pourquoi ?", State.REJECTED, "human")
                        .noted("Espace fine, s’il vous plaît"));
        Segment fog = segments.get(5);
        all.add(
                new Translation(
                        fog.id(),
                        "Fog hid the coast.",
                        "La brume cachait la côte.",
                        State.TRANSLATED,
                        "memory:92",
                        Set.of(Flag.STALE),
                        "ana",
                        NOON,
                        "",
                        "",
                        List.of(),
                        Map.of()));
        all.add(Translation.fresh(segments.get(6)));
        all.add(Translation.kept(segments.get(7), Flag.ALREADY_TARGET));
        all.add(Translation.kept(segments.get(8), Flag.KEEP));
        return new Edition("lighthouses", "en", "fr", all, Map.of());
    }

    private static Translation done(Segment segment, String target, State state, String origin) {
        boolean revised = state == State.REVIEWED || state == State.FINAL;
        return new Translation(
                segment.id(),
                segment.source().text(),
                target,
                state,
                origin,
                Set.of(),
                "ana",
                NOON,
                revised || state == State.REJECTED ? "ben" : "",
                "",
                List.of(),
                Map.of());
    }

    /** A check of two files: an article with four findings, and a file with none. */
    public static void report(Report report) throws java.io.IOException {
        Place place =
                new Place(
                        "lighthouses",
                        "fr",
                        "translations/lighthouses/fr.json",
                        27,
                        18,
                        Place.Writing.JSON);
        report.begin(place);
        Summary summary = Summary.NOTHING.segments(9);
        for (Reported each : findings(place)) {
            report.finding(each);
            summary = summary.plus(each);
        }
        report.begin(Place.line("messages/a b.po", "fr", "messages/a b.po", 1));
        report.end(summary.segments(3));
    }

    private static List<Reported> findings(Place place) {
        Pair scale =
                pair(
                        "s0004",
                        "It \u001b[31mcosts\u202e $3 billion.",
                        "Cela «\u00a0coûte\u00a0» 3\u00a0billions de dollars.");
        Finding large =
                new Finding(
                        SCALE,
                        Severity.ERROR,
                        "s0004",
                        "“3\u00a0billions” is 3,000,000,000,000; the source says\n“$3 billion”.",
                        new Span(15, 25),
                        new Span(15, 25),
                        "3\u00a0milliards");
        Pair why = pair("s0005", "Why?", "Pourquoi ?");
        Finding space =
                new Finding(
                        SPACE,
                        Severity.WARNING,
                        "s0005",
                        "An ordinary space stands before “?”.",
                        null,
                        new Span(8, 9),
                        "\u202f");
        Pair apple =
                pair("s0006", "Apple & <b>Oracle</b>, 100%", "Pomme & <b>Oracle</b>, 100\u00a0%");
        Finding name =
                new Finding(
                        NAME,
                        Severity.ERROR,
                        "s0006",
                        "“Apple” is kept, not <Pomme> & co.",
                        new Span(0, 5),
                        new Span(0, 5),
                        "Apple");
        Finding note =
                new Finding(NAME, Severity.NOTE, "s0006", "A second look.", null, null, null);
        Waiver waiver = new Waiver("kept-name-changed", "a pun", "ben", NOON);
        return List.of(
                new Reported(place, scale, large, null, false),
                new Reported(place, why, space, null, true),
                new Reported(place, apple, name, waiver, false),
                new Reported(place, apple, note, waiver.outlived(), false));
    }

    /** One of many findings, all different. */
    public static Reported numbered(int number, Severity severity) {
        Pair pair = pair(Segment.id(number), "Lamp " + number, "Lampe");
        Finding finding =
                new Finding(NAME, severity, pair.segment(), "No. " + number, null, null, null);
        Place place = Place.edition("a", "fr", "a.json", 10 + number);
        return new Reported(place, pair, finding, null, false);
    }

    private static Pair pair(String id, String source, String target) {
        return new Pair(id, Kind.SENTENCE, Content.of(source), Content.of(target));
    }
}

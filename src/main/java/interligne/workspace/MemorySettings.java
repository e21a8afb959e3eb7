package interligne.workspace;

import interligne.article.UserError;
import interligne.language.Languages;
import interligne.workspace.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What {@code interligne.json} says of memories under {@code memory}. A source of units is named by
 * the name of its file in {@code translations/memory} or by the id of its article; {@code *} stands
 * for any letters.
 *
 * @param penalties points, from 0 to 100, that matches of a source lose; the longest name that fits
 *     a source decides
 * @param forbidden sources that are never offered, by the language tag of the target; a tag without
 *     region stands for all its variants
 */
public record MemorySettings(Map<String, Integer> penalties, Map<String, List<String>> forbidden) {

    /** Every source counts the same. */
    public static final MemorySettings NONE = new MemorySettings(Map.of(), Map.of());

    private static final int FORBIDDEN = 100;

    /** Copies the collections. */
    public MemorySettings {
        penalties = Collections.unmodifiableMap(new LinkedHashMap<>(penalties));
        forbidden = Collections.unmodifiableMap(new LinkedHashMap<>(forbidden));
    }

    /**
     * The points that matches of a source lose, from 0; 100 when it is forbidden.
     *
     * @param source the name of a file or the id of an article
     * @param language the language tag of the target
     */
    public int penalty(String source, String language) {
        for (Map.Entry<String, List<String>> each : forbidden.entrySet()) {
            boolean meant =
                    each.getKey().equalsIgnoreCase(language)
                            || each.getKey().equals(Languages.primary(language));
            if (meant && each.getValue().stream().anyMatch(name -> fits(name, source))) {
                return FORBIDDEN;
            }
        }
        int points = 0;
        int longest = -1;
        for (Map.Entry<String, Integer> each : penalties.entrySet()) {
            if (each.getKey().length() > longest && fits(each.getKey(), source)) {
                longest = each.getKey().length();
                points = each.getValue();
            }
        }
        return points;
    }

    private static boolean fits(String name, String source) {
        int star = name.indexOf('*');
        if (star < 0) {
            return name.equals(source);
        }
        String end = name.substring(star + 1);
        if (!source.startsWith(name.substring(0, star))) {
            return false;
        }
        for (int at = star; at <= source.length(); at++) {
            if (fits(end, source.substring(at))) {
                return true;
            }
        }
        return false;
    }

    /** Reads the value of {@code memory}. */
    static MemorySettings read(String file, JsonParser in) {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw new UserError(
                    file + ": memory must be an object with penalties and forbidden sources.");
        }
        Map<String, Integer> penalties = new LinkedHashMap<>();
        Map<String, List<String>> forbidden = new LinkedHashMap<>();
        Json.fields(
                in,
                null,
                (key, value) -> {
                    switch (key) {
                        case "penalties" ->
                                Json.fields(
                                        value,
                                        null,
                                        (name, points) -> {
                                            penalties.put(name, points(file, name, points));
                                            return true;
                                        });
                        case "forbidden" ->
                                Json.fields(
                                        value,
                                        null,
                                        (tag, names) -> {
                                            List<String> all = new ArrayList<>();
                                            Json.elements(names, e -> all.add(Json.text(e)));
                                            forbidden.put(tag, List.copyOf(all));
                                            return true;
                                        });
                        default -> {
                            return false;
                        }
                    }
                    return true;
                });
        return new MemorySettings(penalties, forbidden);
    }

    private static int points(String file, String name, JsonParser in) {
        String found = Json.text(in);
        if (!found.matches("\\d{1,2}|100")) {
            throw new UserError(
                    file
                            + ": the penalty of "
                            + name
                            + " is \""
                            + found
                            + "\"; it must be a whole number from 0 to 100.");
        }
        return Integer.parseInt(found);
    }
}

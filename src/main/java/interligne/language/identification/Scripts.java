package interligne.language.identification;

import interligne.language.Languages;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text from its writing system, where that is enough. */
final class Scripts {

    /** Letters looked at: a page in another writing system shows it at once. */
    private static final int ENOUGH = 2000;

    private Scripts() {}

    /**
     * The language that the letters show.
     *
     * @return {@code null} when most letters are Latin; undetermined when there is no letter or its
     *     writing system serves languages that are not told apart here
     */
    static @Nullable String language(String text) {
        int end = Math.min(text.length(), ENOUGH);
        int latin = 0;
        int other = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x250) {
                latin += Traits.isWord(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                other++;
            }
        }
        if (latin > other) {
            return null;
        }
        return other == 0 ? Languages.UNDETERMINED : byLetters(text, end);
    }

    private static @Nullable String byLetters(String text, int end) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        UnicodeScript most = UnicodeScript.LATIN;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 0x250 && Character.isLetter(c)) {
                UnicodeScript script = UnicodeScript.of(c);
                int count = counts.merge(script, 1, Integer::sum);
                most = count > counts.getOrDefault(most, 0) || most == script ? script : most;
            }
        }
        boolean kana =
                counts.containsKey(UnicodeScript.HIRAGANA)
                        || counts.containsKey(UnicodeScript.KATAKANA);
        return switch (most) {
            case CYRILLIC -> cyrillic(text.substring(0, end));
            case GREEK -> "el";
            case HEBREW -> "he";
            case ARABIC -> any(text, end, "پچژگ") ? "fa" : "ar";
            case HAN -> kana ? "ja" : "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            case BENGALI -> "bn";
            case TAMIL -> "ta";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            case LATIN -> null;
            default -> Languages.UNDETERMINED;
        };
    }

    private static String cyrillic(String text) {
        int end = text.length();
        if (any(text, end, "іїєґІЇЄҐ")) {
            return "uk";
        }
        if (any(text, end, "ђћџјљњЂЋЏЈЉЊ")) {
            return "sr";
        }
        return any(text, end, "ыэёЫЭЁ") || !any(text, end, "ъщ") ? "ru" : "bg";
    }

    private static boolean any(String text, int end, String letters) {
        for (int i = 0; i < end; i++) {
            if (letters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}

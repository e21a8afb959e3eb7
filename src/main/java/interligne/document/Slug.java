package interligne.document;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name made of lower-case ASCII letters, digits and hyphens: "L'été en ville" gives
 * l-ete-en-ville.
 */
final class Slug {

    /** Long enough to tell articles apart, short enough to type. */
    private static final int LONGEST = 60;

    private Slug() {}

    /** From the title; from the file name when the title has no Latin letter or digit. */
    static String of(String title, String fileName) {
        String slug = of(title);
        if (slug.length() < 2) {
            int dot = fileName.lastIndexOf('.');
            slug = of(dot > 0 ? fileName.substring(0, dot) : fileName);
        }
        return slug.isEmpty() ? "article" : slug;
    }

    private static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            String letters = c == 'œ' ? "oe" : c == 'æ' ? "ae" : c == 'ß' ? "ss" : "";
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                slug.append(c);
            } else if (!letters.isEmpty()) {
                slug.append(letters);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && slug.length() > 0
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return shortened(slug);
    }

    private static String shortened(StringBuilder slug) {
        if (slug.length() > LONGEST) {
            int hyphen = slug.lastIndexOf("-", LONGEST);
            slug.setLength(hyphen > LONGEST / 2 ? hyphen : LONGEST);
        }
        while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.toString();
    }
}

package interligne.document.office;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The formatting of runs in Word documents. */
final class WordMarks implements RunMarks {

    /** Properties that no reader sees: proofing language, sizes for other scripts. */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "<w:(lang|noProof|szCs|bCs|iCs|webHidden|rtl|cs|rStyle w:val=\"Hyperlink\")"
                            + "(?=[\\s/>])[^>]*/>");

    /** A document has few properties, each thousands of times. */
    private final Map<String, String> known = new HashMap<>();

    @Override
    public String seen(String properties) {
        return properties.isEmpty() ? "" : known.computeIfAbsent(properties, this::withoutUnseen);
    }

    private String withoutUnseen(String properties) {
        String seen = UNSEEN.matcher(properties).replaceAll("");
        return seen.equals(plain()) ? "" : seen;
    }

    @Override
    public String plain() {
        return "<w:rPr></w:rPr>";
    }

    @Override
    public String kind(String properties, String base) {
        if (has(properties, "<w:b/>", "<w:b w:val=\"1\"/>") && !has(base, "<w:b/>")) {
            return "bold";
        }
        if (has(properties, "<w:i/>", "<w:i w:val=\"1\"/>") && !has(base, "<w:i/>")) {
            return "italic";
        }
        if (properties.contains("w:val=\"superscript\"")) {
            return "sup";
        }
        if (properties.contains("w:val=\"subscript\"")) {
            return "sub";
        }
        if (properties.contains("w:rStyle w:val=\"Strong\"")) {
            return "bold";
        }
        if (properties.contains("w:rStyle w:val=\"Emphasis\"")) {
            return "italic";
        }
        boolean program = properties.contains("VerbatimChar") || properties.contains("HTMLCode");
        return program ? "code" : "other";
    }

    private static boolean has(String properties, String... marks) {
        for (String mark : marks) {
            if (properties.contains(mark)) {
                return true;
            }
        }
        return false;
    }
}

package interligne.document.office;

import java.util.regex.Pattern;

/** The formatting of runs in presentations (DrawingML, ISO/IEC 29500-1, 21.1.2.3). */
final class SlideMarks implements RunMarks {

    /** Attributes that no reader sees: proofing. */
    private static final Pattern UNSEEN =
            Pattern.compile(
                    "\\s(lang|altLang|dirty|err|smtClean|noProof|kumimoji|bmk|smtId)=\"[^\"]*\"");

    private static final Pattern RAISED = Pattern.compile("\\sbaseline=\"[1-9]");

    @Override
    public String seen(String properties) {
        if (properties.isEmpty()) {
            return "";
        }
        int end = properties.indexOf('>');
        String tag = UNSEEN.matcher(properties.substring(0, end)).replaceAll("");
        String seen = tag + properties.substring(end);
        return seen.equals("<a:rPr/>") || seen.equals("<a:rPr></a:rPr>") ? "" : seen;
    }

    @Override
    public String plain() {
        return "<a:rPr/>";
    }

    @Override
    public String kind(String properties, String base) {
        if (properties.contains("<a:hlinkClick")) {
            return "link";
        } else if (properties.contains(" b=\"1\"") && !base.contains(" b=\"1\"")) {
            return "bold";
        } else if (properties.contains(" i=\"1\"") && !base.contains(" i=\"1\"")) {
            return "italic";
        } else if (RAISED.matcher(properties).find()) {
            return "sup";
        }
        return properties.contains(" baseline=\"-") ? "sub" : "other";
    }
}

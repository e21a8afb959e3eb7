package interligne.segment;

import java.util.regex.Pattern;

/** Regular expressions of ICU, which SRX 2.0 asks for, in the words of Java. */
final class IcuPattern {

    /** A mark by which Okapi forbids its own codes in a rule; it matches nothing. */
    private static final String OKAPI_MARK = "[noauto]";

    private static final Pattern POSIX = Pattern.compile("\\[:(\\^?)(\\p{Alpha}+):]");
    private static final Pattern LONG = Pattern.compile("\\\\U([0-9A-Fa-f]{8})");

    private IcuPattern() {}

    /** The same expression for {@link Pattern}. */
    static String java(String icu) {
        String pattern = icu.replace(OKAPI_MARK, "");
        pattern = POSIX.matcher(pattern).replaceAll(each -> posix(each.group(1), each.group(2)));
        pattern = LONG.matcher(pattern).replaceAll("\\\\x{$1}");
        return pattern.contains("-[") ? differences(pattern) : pattern;
    }

    private static String posix(String not, String name) {
        String upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return "\\\\" + (not.isEmpty() ? "p" : "P") + "{" + upper + "}";
    }

    /** A set without another: {@code [a-z-[q]]} there is {@code [a-z&&[^q]]} here. */
    private static String differences(String pattern) {
        StringBuilder out = new StringBuilder(pattern.length() + 8);
        int depth = 0;
        for (int at = 0; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '\\' && at + 1 < pattern.length()) {
                out.append(c).append(pattern.charAt(++at));
            } else if (depth > 0 && c == '-' && pattern.startsWith("[", at + 1)) {
                out.append("&&[^");
                depth++;
                at++;
            } else {
                depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
                out.append(c);
            }
        }
        return out.toString();
    }
}

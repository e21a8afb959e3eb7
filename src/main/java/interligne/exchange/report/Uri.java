package interligne.exchange.report;

import java.nio.charset.StandardCharsets;

/** Paths as relative references of RFC 3986. */
final class Uri {

    private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

    private Uri() {}

    /**
     * A path with {@code /} as a relative reference: {@code "messages/a b.po"} is {@code
     * "messages/a%20b.po"}. A colon is escaped too, so that no first part looks like a scheme.
     */
    static String relative(String path) {
        StringBuilder out = new StringBuilder(path.length());
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || UNRESERVED.indexOf(c) >= 0;
            if (plain) {
                out.append(c);
            } else {
                String digits = Integer.toHexString(0x100 | c).substring(1);
                out.append('%').append(digits.toUpperCase(java.util.Locale.ROOT));
            }
        }
        return out.toString();
    }
}

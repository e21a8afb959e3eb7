package interligne.language.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes a number with the marks of a language. */
final class NumberWriter {

    private static final int GROUP = 3;
    private static final int PLACES = 6;

    private NumberWriter() {}

    /** With two places, as money is written. */
    static String cents(double value, char groupMark, char decimalMark) {
        String written = write(value, groupMark, decimalMark);
        boolean tenths = written.indexOf(decimalMark) == written.length() - 2;
        return tenths ? written + "0" : written;
    }

    static String write(double value, char groupMark, char decimalMark) {
        String plain =
                BigDecimal.valueOf(value)
                        .setScale(PLACES, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < whole.length(); at++) {
            int left = whole.length() - at;
            if (at > 0 && left % GROUP == 0 && whole.length() > GROUP) {
                out.append(groupMark);
            }
            out.append(whole.charAt(at));
        }
        if (point >= 0) {
            out.append(decimalMark).append(plain, point + 1, plain.length());
        }
        return out.toString();
    }
}

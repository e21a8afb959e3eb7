package interligne.language.number;

/** Roman numerals, as in {@code XXIe siècle}. */
public final class Roman {

    private static final String DIGITS = "IVXLCDM";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};
    private static final int LONGEST = 8;

    private Roman() {}

    /** The value of a numeral, with or without an ordinal ending; 0 when it is none. */
    public static int value(String word) {
        int end = 0;
        while (end < word.length() && DIGITS.indexOf(word.charAt(end)) >= 0) {
            end++;
        }
        if (end == 0 || end > LONGEST || !ending(word.substring(end))) {
            return 0;
        }
        int value = 0;
        for (int at = 0; at < end; at++) {
            int digit = VALUES[DIGITS.indexOf(word.charAt(at))];
            int next = at + 1 < end ? VALUES[DIGITS.indexOf(word.charAt(at + 1))] : 0;
            value += digit < next ? -digit : digit;
        }
        return value;
    }

    private static boolean ending(String ending) {
        return switch (ending) {
            case "", "e", "er", "re", "ème", "ère", "ième", "th", "st", "nd", "rd", "eme" -> true;
            default -> false;
        };
    }

    /** The numeral of a value from 1 to 99. */
    public static String write(int value) {
        String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
        String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
        return tens[value / 10 % 10] + ones[value % 10];
    }
}

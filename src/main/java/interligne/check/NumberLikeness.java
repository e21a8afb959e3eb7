package interligne.check;

import interligne.language.number.Quantity;
import interligne.language.number.Quantity.Kind;

/** When two numbers written differently stand for the same thing. */
final class NumberLikeness {

    private static final double ROUGHLY = 0.06;

    /** A temperature is rounded by so many degrees Celsius at most. */
    private static final double DEGREE = 0.6;

    private static final int HALF_DAY = 12 * 60;

    private NumberLikeness() {}

    /** The same value in one of the readings, whatever it counts. */
    static boolean sameOtherwise(Quantity source, Quantity target) {
        if (source.kind() == Kind.INDEFINITE || target.kind() == Kind.INDEFINITE) {
            return source.kind() == target.kind() && source.value() == target.value();
        }
        if (source.kind() == Kind.TIME && target.kind() == Kind.TIME) {
            return Math.abs(source.value() - target.value()) == HALF_DAY
                    && !source.mantissa().equals(target.mantissa());
        }
        return source.kind() != Kind.TIME && target.kind() != Kind.TIME && source.sameValue(target);
    }

    /** Hours against times, short years, shares against percentages, converted measures. */
    static boolean sameLoosely(Quantity source, Quantity target) {
        if (source.kind() == Kind.TIME || target.kind() == Kind.TIME) {
            return hours(source, target) || hours(target, source);
        }
        return shortYear(source, target)
                || shortYear(target, source)
                || share(source, target)
                || share(target, source)
                || century(source, target)
                || century(target, source)
                || sized(source, target)
                || sized(target, source)
                || converted(source, target);
    }

    private static boolean hours(Quantity time, Quantity other) {
        return time.kind() == Kind.TIME
                && other.kind() != Kind.TIME
                && (other.value() == time.value() / 60
                        || other.value() == time.value() / 60 - 12
                        || time.mantissa().equals(other.mantissa())
                        || Math.abs(clock(other.value()) - time.value()) % HALF_DAY == 0);
    }

    /** The minutes of "6.30" read as a time, or NaN. */
    private static double clock(double figures) {
        double minutes = Math.rint(100 * (figures - Math.floor(figures)));
        return figures < 24 && minutes > 0 && minutes < 60
                ? 60 * Math.floor(figures) + minutes
                : Double.NaN;
    }

    /** Whether "10.2" of one side is "10(2)" of the other, or "[0,1]" is "[0, 1]". */
    static boolean joined(Quantity one, Quantity first, Quantity second) {
        boolean plain = one.unit().isEmpty() && first.unit().isEmpty() && second.unit().isEmpty();
        double places = Math.pow(10, Math.max(1, Math.ceil(Math.log10(second.value() + 1))));
        return plain
                && one.value() != Math.rint(one.value())
                && second.start() - first.end() <= 2
                && second.value() == Math.rint(second.value())
                && Math.abs(first.value() + second.value() / places - one.value()) < 1e-9;
    }

    private static boolean shortYear(Quantity brief, Quantity full) {
        return brief.value() < 100
                && full.value() >= 1000
                && full.value() < 2100
                && full.value() % 100 == brief.value();
    }

    /** "A 70B model" and 70 billion parameters. */
    private static boolean sized(Quantity label, Quantity full) {
        return label.kind() == Kind.LABEL
                && full.scale() >= 6
                && !label.mantissa().isEmpty()
                && label.value() * Math.pow(10, full.scale()) == full.value();
    }

    /** "The 1800s" and the 19th century. */
    private static boolean century(Quantity decade, Quantity century) {
        return decade.kind() == Kind.DECADE
                && decade.value() >= 1000
                && decade.value() % 100 == 0
                && decade.value() / 100 + 1 == century.value();
    }

    private static boolean share(Quantity percent, Quantity part) {
        return percent.unit().equals("%") && Math.abs(percent.value() / 100 - part.value()) < 0.005;
    }

    /** Five miles and eight kilometres. */
    private static boolean converted(Quantity one, Quantity other) {
        if (one.unit().equals("°F") && other.unit().equals("°C")) {
            return Math.abs((one.value() - 32) / 1.8 - other.value()) <= DEGREE;
        }
        if (one.unit().equals("°C") && other.unit().equals("°F")) {
            return converted(other, one);
        }
        int first = one.unit().indexOf(':');
        int second = other.unit().indexOf(':');
        if (first < 0 || second < 0 || one.unit().equals(other.unit())) {
            return false;
        }
        if (!one.unit().regionMatches(0, other.unit(), 0, first + 1)) {
            return false;
        }
        double left = one.value() * Double.parseDouble(one.unit().substring(first + 1));
        double right = other.value() * Double.parseDouble(other.unit().substring(second + 1));
        return Math.abs(left - right) <= ROUGHLY * Math.max(left, right);
    }

    /** The same digits and another power of ten, with a scale word on at least one side. */
    static boolean scaled(Quantity source, Quantity target) {
        if (source.kind() == Kind.INDEFINITE && target.kind() == Kind.INDEFINITE) {
            return source.value() != target.value()
                    && Math.max(source.value(), target.value()) >= 1e6;
        }
        return source.certain()
                && target.certain()
                && Math.max(source.scale(), target.scale()) >= 3
                && source.mantissa().equals(target.mantissa())
                && source.value() != target.value();
    }

    /** Two numbers in words, two fractions or two ordinals: what stands for one is the other. */
    static boolean likeWords(Quantity source, Quantity target) {
        return sameNature(source, target)
                && !source.certain()
                && !target.certain()
                && !source.sameValue(target);
    }

    /** Whether a number says how many, which part or which one, so that another may say it. */
    private static boolean sameNature(Quantity source, Quantity target) {
        if (source.value() == 1 || target.value() == 1) {
            return false;
        }
        boolean plain = source.kind() == Kind.AMOUNT || source.kind() == Kind.ORDINAL;
        return (plain && source.kind() == target.kind())
                || (part(source) && part(target))
                || (year(source) && year(target))
                || (source.kind() == Kind.ORDINAL && roman(target))
                || (roman(source) && target.kind() == Kind.ORDINAL);
    }

    /** A half, a third and so on. */
    private static boolean part(Quantity number) {
        return number.value() > 0 && number.value() < 1;
    }

    /** "mid-2024". */
    private static boolean year(Quantity number) {
        return number.kind() == Kind.LABEL && number.value() >= 1000 && number.value() < 2200;
    }

    /** The number of a century, which one of the languages writes so. */
    private static boolean roman(Quantity number) {
        return number.kind() == Kind.LABEL
                && number.mantissa().isEmpty()
                && number.value() >= 2
                && number.value() == Math.rint(number.value());
    }

    /** Two certain numbers without partner, one on each side. */
    static boolean rivals(Quantity source, Quantity target) {
        return source.certain() && target.certain();
    }
}

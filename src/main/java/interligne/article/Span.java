package interligne.article;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text: start and end in UTF-16 units from 0, half open.
 *
 * @param start the first unit, at least 0
 * @param end the unit after the last, at least {@code start}
 */
public record Span(int start, int end) {

    /** Refuses a span that ends before it starts or starts before the text. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span from " + start + " to " + end);
        }
    }

    /** Written out, because what the JDK makes for a record costs 25 ms at its first use. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && start == span.start && end == span.end;
    }

    @Override
    public int hashCode() {
        return 31 * start + end;
    }

    /** How many UTF-16 units it covers. */
    public int length() {
        return end - start;
    }

    /** The text under this span. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the whole of the other lies inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The same stretch, moved by so many units to the right. */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }
}

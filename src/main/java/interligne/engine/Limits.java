package interligne.engine;

/**
 * What a service takes at once.
 *
 * @param texts the most texts in one request
 * @param characters the most characters in one request, marks included
 * @param requests the most requests at the same time, from 1 to 8
 */
public record Limits(int texts, int characters, int requests) {

    /** Refuses less than one of each. */
    public Limits {
        if (texts < 1 || characters < 1 || requests < 1 || requests > 8) {
            throw new IllegalArgumentException("no limits: " + texts + ", " + characters);
        }
    }
}

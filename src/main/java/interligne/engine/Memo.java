package interligne.engine;

import java.util.Optional;

/** Remembers what machines answered, so that the same text is paid for once. Threads share it. */
public interface Memo {

    /** Remembers nothing. */
    Memo NONE =
            new Memo() {
                @Override
                public Optional<String> recall(String key) {
                    return Optional.empty();
                }

                @Override
                public void keep(String key, String text) {
                    // remembers nothing
                }
            };

    /** What was kept under that key, a SHA-256 in hexadecimal. */
    Optional<String> recall(String key);

    /** Keeps a text under that key. */
    void keep(String key, String text);
}

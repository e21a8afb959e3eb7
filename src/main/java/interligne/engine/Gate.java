package interligne.engine;

import interligne.article.UserError;
import java.net.URI;
import java.util.Set;

/**
 * Which hosts may be spoken to. This machine always may; every other host only when it is listed,
 * and none when offline.
 *
 * @param allowed hosts that somebody agreed to
 * @param offline whether nothing may leave this machine
 */
public record Gate(Set<String> allowed, boolean offline) {

    /** Copies the set. */
    public Gate {
        allowed = Set.copyOf(allowed);
    }

    /** Whether the host is this machine, by its address or as {@code localhost}. */
    public static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}")
                || host.equals("[::1]")
                || host.equals("::1");
    }

    /** Whether texts may go to that host now. */
    public boolean open(String host) {
        return isLoopback(host) || (!offline && allowed.contains(host));
    }

    /** The same gate, with one more host. */
    public Gate with(String host) {
        Set<String> more = new java.util.LinkedHashSet<>(allowed);
        more.add(host);
        return new Gate(more, offline);
    }

    /**
     * Refuses before any connection is made.
     *
     * @throws UserError when the host is not allowed
     */
    void check(URI address) {
        String host = host(address);
        if (offline && !isLoopback(host)) {
            throw new UserError(
                    "Offline: nothing is sent to " + host + "; leave --offline out to allow it.");
        }
        if (!open(host)) {
            throw new UserError(
                    host + " is not in \"allowed-hosts\" of interligne.json: nothing was sent.");
        }
    }

    static String host(URI address) {
        return address.getHost() == null ? "" : address.getHost();
    }
}

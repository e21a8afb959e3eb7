package interligne.check.markup;

import interligne.article.Span;
import interligne.check.Bitext;
import interligne.check.Check;
import interligne.check.Findings;
import interligne.check.Rule;
import interligne.check.Severity;
import interligne.language.text.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An address in the text that leads elsewhere in the target. A note: published pages often send
 * their readers to another page on purpose, one in their language.
 */
public final class AddressChangedCheck implements Check {

    private static final Rule RULE =
            new Rule(
                    "address-changed",
                    Severity.NOTE,
                    "An address leads to the same site, and asks it for the same.",
                    "WCAG 2.2, 2.4.4: the purpose of a link; EDITORIAL, L01.",
                    new Rule.Example(
                            "en",
                            "fr",
                            "Read more at https://example.org/deal?id=5 today.",
                            "Lire la suite sur https://exemple.test/deal?id=5 aujourd’hui.",
                            "Lire la suite sur https://example.org/deal?id=5 aujourd’hui."));

    private static final String SCHEME = "://";

    /** Shorter parts of a host are endings, languages and "www". */
    private static final int NAME = 4;

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Bitext text, Findings found) {
        List<Integer> sources = addresses(text.source());
        List<Integer> targets = addresses(text.target());
        if (sources.isEmpty() || sources.size() != targets.size()) {
            return;
        }
        Set<String> there = written(text.target(), targets);
        Set<String> here = written(text.source(), sources);
        sources.removeIf(at -> there.contains(text.source().written(at)));
        targets.removeIf(at -> here.contains(text.target().written(at)));
        for (int i = 0; i < Math.min(sources.size(), targets.size()); i++) {
            String source = text.source().written(sources.get(i));
            String target = text.target().written(targets.get(i));
            if (!sameSite(source, target) || !sameQuestion(source, target)) {
                String message = "\"%s\" leads elsewhere than \"%s\".".formatted(target, source);
                found.add(
                        text,
                        span(text.source(), sources.get(i)),
                        span(text.target(), targets.get(i)),
                        message,
                        source);
            }
        }
    }

    private static Span span(Wording words, int at) {
        return new Span(words.start(at), words.end(at));
    }

    private static List<Integer> addresses(Wording words) {
        List<Integer> addresses = words.all(Wording.Type.LINK);
        addresses.removeIf(at -> !words.written(at).contains(SCHEME));
        return addresses;
    }

    private static Set<String> written(Wording words, List<Integer> places) {
        Set<String> written = new HashSet<>();
        places.forEach(at -> written.add(words.written(at)));
        return written;
    }

    /** Hosts that share a name: the page in the other language may have another host. */
    private static boolean sameSite(String one, String other) {
        Set<String> names = names(host(one));
        names.retainAll(names(host(other)));
        return !names.isEmpty() || host(one).equals(host(other));
    }

    private static Set<String> names(String host) {
        Set<String> names = new HashSet<>();
        for (String name : host.split("[.:-]", -1)) {
            if (name.length() >= NAME) {
                names.add(name);
            }
        }
        return names;
    }

    private static String host(String address) {
        int start = address.indexOf(SCHEME) + SCHEME.length();
        int end = start;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** What follows the question mark, where the path before it is the same. */
    private static boolean sameQuestion(String one, String other) {
        int asked = one.indexOf('?');
        int answered = other.indexOf('?');
        String path = asked < 0 ? one : one.substring(0, asked);
        String otherPath = answered < 0 ? other : other.substring(0, answered);
        return !path.equals(otherPath) || one.equals(other) || (asked < 0 && answered < 0);
    }
}

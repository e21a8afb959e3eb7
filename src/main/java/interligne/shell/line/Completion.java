package interligne.shell.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.shell.core.command.Command;

/**
 * What may stand at a place of a command line: commands, options with what they do, and their
 * values; the same for Tab in the shell and in bash or zsh.
 */
public final class Completion {

    private final Session session;

    public Completion(Session session) {
        this.session = session;
    }

    /**
     * A word that fits.
     *
     * @param word the word
     * @param description what it does, or empty
     */
    public record Proposal(String word, String description) {}

    /**
     * The words that fit behind those words.
     *
     * @param before the words before the one that is being typed
     * @param word its beginning; only tells options from arguments
     */
    public List<Proposal> at(List<String> before, String word) {
        Optional<Action> action = action(before);
        if (action.isEmpty()) {
            return commands(before);
        }
        Optional<Option> open = open(action.get(), before);
        if (open.isPresent()) {
            return plain(Proposals.values(session, open.get()));
        }
        return word.startsWith("-")
                ? options(action.get(), before)
                : plain(action.get().proposals());
    }

    /** Whether a file may stand there: an argument that help calls FILE, SOURCE or DIR. */
    public boolean takesFile(List<String> before) {
        return action(before)
                .map(
                        action ->
                                open(action, before)
                                        .map(option -> option.value().matches("FILE|DIR"))
                                        .orElse(action.takesFiles()))
                .orElse(false);
    }

    private Optional<Action> action(List<String> words) {
        Optional<Action> found = Optional.empty();
        for (int n = 1; n <= Math.min(3, words.size()); n++) {
            String name = String.join(" ", words.subList(0, n));
            for (Command command : session.commands()) {
                if (command instanceof Action action && command.getName().equals(name)) {
                    found = Optional.of(action);
                }
            }
        }
        return found;
    }

    private List<Proposal> commands(List<String> before) {
        String prefix = before.isEmpty() ? "" : String.join(" ", before) + " ";
        Set<String> seen = new LinkedHashSet<>();
        List<Proposal> found = new ArrayList<>();
        for (Command command : session.commands()) {
            if (command.getName().startsWith(prefix)) {
                String rest = command.getName().substring(prefix.length());
                int blank = rest.indexOf(' ');
                String word = blank < 0 ? rest : rest.substring(0, blank);
                if (seen.add(word)) {
                    found.add(new Proposal(word, blank < 0 ? command.getDescription() : "…"));
                }
            }
        }
        return found;
    }

    /** The option before the cursor that waits for its value. */
    private static Optional<Option> open(Action action, List<String> before) {
        String last = before.get(before.size() - 1);
        return action.allOptions().stream()
                .filter(option -> option.takesValue() && option.matches(last))
                .findFirst();
    }

    private static List<Proposal> options(Action action, List<String> before) {
        return action.allOptions().stream()
                .filter(option -> !before.contains("--" + option.name()))
                .map(option -> new Proposal("--" + option.name(), option.description()))
                .toList();
    }

    private static List<Proposal> plain(List<String> words) {
        return words.stream().map(word -> new Proposal(word, "")).toList();
    }
}

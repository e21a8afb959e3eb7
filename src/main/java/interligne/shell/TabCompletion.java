package interligne.shell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.springframework.shell.core.command.Command;
import org.springframework.shell.core.command.CommandRegistry;

/**
 * What Tab offers: commands, options with what they do, and their values. Spring Shell's own
 * completer loses its way after the first argument (spring-shell issue 1346).
 */
final class TabCompletion implements Completer {

    private final CommandRegistry registry;
    private final Session session;

    TabCompletion(CommandRegistry registry, Session session) {
        this.registry = registry;
        this.session = session;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        Optional<Action> action = action(before);
        if (action.isEmpty()) {
            commands(before, candidates);
            return;
        }
        Optional<Option> open = open(action.get(), before);
        if (open.isPresent()) {
            Proposals.values(session, open.get()).forEach(each -> candidates.add(plain(each, "")));
        } else if (line.word().startsWith("-")) {
            options(action.get(), before, candidates);
        } else {
            action.get().proposals().forEach(each -> candidates.add(plain(each, "")));
        }
    }

    private Optional<Action> action(List<String> words) {
        Optional<Action> found = Optional.empty();
        for (int n = 1; n <= Math.min(3, words.size()); n++) {
            Command command = registry.getCommandByName(String.join(" ", words.subList(0, n)));
            if (command instanceof Action action) {
                found = Optional.of(action);
            }
        }
        return found;
    }

    private void commands(List<String> before, List<Candidate> candidates) {
        String prefix = before.isEmpty() ? "" : String.join(" ", before) + " ";
        Set<String> seen = new LinkedHashSet<>();
        for (Command command : registry.getCommands()) {
            if (command.getName().startsWith(prefix)) {
                String rest = command.getName().substring(prefix.length());
                int blank = rest.indexOf(' ');
                String word = blank < 0 ? rest : rest.substring(0, blank);
                if (seen.add(word)) {
                    candidates.add(plain(word, blank < 0 ? command.getDescription() : "…"));
                }
            }
        }
    }

    /** The option before the cursor that waits for its value. */
    private static Optional<Option> open(Action action, List<String> before) {
        String last = before.get(before.size() - 1);
        return action.allOptions().stream()
                .filter(option -> option.takesValue() && option.matches(last))
                .findFirst();
    }

    private static void options(Action action, List<String> before, List<Candidate> candidates) {
        for (Option option : action.allOptions()) {
            if (!before.contains("--" + option.name())) {
                candidates.add(plain("--" + option.name(), option.description()));
            }
        }
    }

    private static Candidate plain(String word, String description) {
        return new Candidate(
                word, word, null, description.isEmpty() ? null : description, null, null, true);
    }
}

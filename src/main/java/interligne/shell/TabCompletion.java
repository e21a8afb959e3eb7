package interligne.shell;

import interligne.shell.line.Completion;
import interligne.shell.line.Session;
import java.nio.file.Path;
import java.util.List;
import org.jline.builtins.Completers;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/**
 * Tab in the shell. Spring Shell's own completer loses its way after the first argument
 * (spring-shell issue 1346).
 */
final class TabCompletion implements Completer {

    private final Completion completion;
    private final Completer files;

    TabCompletion(Session session, Path here) {
        this.completion = new Completion(session);
        this.files = new Completers.FilesCompleter(here.toAbsolutePath());
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        List<String> before = line.words().subList(0, line.wordIndex());
        for (Completion.Proposal each : completion.at(before, line.word())) {
            candidates.add(candidate(each));
        }
        if (completion.takesFile(before) && !line.word().startsWith("-")) {
            files.complete(reader, line, candidates);
        }
    }

    private static Candidate candidate(Completion.Proposal proposal) {
        String description = proposal.description().isEmpty() ? null : proposal.description();
        return new Candidate(proposal.word(), proposal.word(), null, description, null, null, true);
    }
}

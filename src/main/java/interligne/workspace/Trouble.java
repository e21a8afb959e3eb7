package interligne.workspace;

import interligne.article.UserError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

/** Says what a failed read or write means, in one sentence with its remedy. */
final class Trouble {

    private Trouble() {}

    static UserError reading(Path file, IOException cause) {
        return reading(file.toString(), cause);
    }

    /** The same for a stream, which has a name only. */
    static UserError reading(String file, IOException cause) {
        return new UserError("Cannot read " + file + ": " + reason(cause));
    }

    static UserError writing(Path file, IOException cause) {
        return new UserError(
                "Cannot write " + file + ": " + reason(cause) + " Nothing was changed.");
    }

    static UserError noArticle(String id, List<String> all, Path root) {
        String meant = UserError.meant(id, all);
        return new UserError(
                "There is no article \""
                        + id
                        + "\""
                        + (meant.isEmpty() ? " in " + root : meant)
                        + ": list shows them all.");
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
            return "there is no such file or folder; check the name.";
        }
        if (cause instanceof AccessDeniedException) {
            return "permission denied; change its rights or choose another place.";
        }
        if (cause instanceof FileAlreadyExistsException) {
            return "something else is in its place.";
        }
        String message = String.valueOf(cause.getMessage());
        if (message.contains("No space left") || message.contains("quota")) {
            return "the disk is full; make room and try again.";
        }
        if (message.contains("Read-only file system")) {
            return "the disk is read-only.";
        }
        if (message.contains("Is a directory")) {
            return "it is a folder; name a file.";
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason() + ".";
        }
        return message + ".";
    }
}

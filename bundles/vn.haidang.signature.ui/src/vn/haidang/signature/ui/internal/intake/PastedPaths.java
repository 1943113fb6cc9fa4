package vn.haidang.signature.ui.internal.intake;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/** The files that the clipboard names: copied in a file manager, or as text with a path in each line. */
final class PastedPaths {

    private static final int MOST_LINES = 10_000;

    private PastedPaths() {}

    /** What is on the clipboard now; for the UI thread. */
    static List<Path> on(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            if (clipboard.getContents(FileTransfer.getInstance()) instanceof String[] files) {
                return Arrays.stream(files).map(Path::of).toList();
            }
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? in(text) : List.of();
        } finally {
            clipboard.dispose();
        }
    }

    /** The files and folders a text names, one in each line, as they are or as {@code file:} addresses, quoted or not. */
    static List<Path> in(String text) {
        return text.lines().limit(MOST_LINES).map(String::strip).flatMap(line -> path(line).stream())
                .filter(Files::exists).toList();
    }

    private static Optional<Path> path(String line) {
        String bare = line.length() > 1 && line.startsWith("\"") && line.endsWith("\"")
                ? line.substring(1, line.length() - 1)
                : line;
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path path = bare.startsWith("file:") ? Path.of(URI.create(bare)) : Path.of(bare);
            return Optional.of(path).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            // an address that names no file of this machine
            return Optional.empty();
        }
    }
}

package vn.haidang.storage.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

import vn.haidang.base.finding.FindingException;

/** A data folder that exists and may be written to, and knows which of its folders had to be made for that. */
public final class FolderPlace {

    private static final Logger LOG = System.getLogger(FolderPlace.class.getName());

    private final Path path;
    /** What was made, the innermost first. */
    private final Deque<Path> made;

    private FolderPlace(Path path, Deque<Path> made) {
        this.path = path;
        this.made = made;
    }

    /** Makes the folder and those above it as far as they are missing. */
    public static FolderPlace prepare(Path folder) throws FindingException {
        Path wanted = folder.toAbsolutePath().normalize();
        if (wanted.toString().indexOf(';') >= 0) {
            // H2 would read the rest of the path as settings, and knows no escape.
            throw new FindingException(Messages.error("storage.folder.unusableName", wanted));
        }
        if (Files.exists(wanted) && !Files.isDirectory(wanted)) {
            throw new FindingException(Messages.error("storage.folder.notAFolder", wanted));
        }
        Deque<Path> made = new ArrayDeque<>();
        try {
            make(wanted, made);
            FolderPlace place = new FolderPlace(wanted.toRealPath(), made);
            if (!Files.isWritable(place.path)) {
                throw new FindingException(Messages.error("storage.folder.notWritable", wanted));
            }
            return place;
        } catch (IOException e) {
            new FolderPlace(wanted, made).undo();
            throw Messages.failure(Messages.error("storage.folder.cannotCreate", wanted), e);
        }
    }

    private static void make(Path folder, Deque<Path> made) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path step = folder; step != null && !Files.isDirectory(step); step = step.getParent()) {
            missing.push(step);
        }
        for (Path step : missing) {
            Files.createDirectory(step);
            made.push(step);
        }
    }

    /** The folder, absolute and without links. */
    public Path path() {
        return path;
    }

    /** Removes what was made, for a start that is refused after all. */
    public void undo() {
        for (Path step : made) {
            try {
                Files.deleteIfExists(step);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "a folder made for a refused start could not be removed: " + step, e);
                return;
            }
        }
    }
}

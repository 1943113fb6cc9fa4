package vn.haidang.signature.internal.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.internal.container.Container;
import vn.haidang.signature.internal.container.ContainerEntry;
import vn.haidang.signature.internal.container.ContainerException;

/**
 * A ZIP archive unpacked into a temporary folder that nobody else may read, so that a detached signature finds its
 * document beside it. The folder goes with the last of its files. For one thread.
 */
final class OpenArchive {

    private static final Logger LOG = System.getLogger(OpenArchive.class.getName());

    private final Path folder;
    /** The archive that this one was found in, which stays open as long. */
    private final Optional<OpenArchive> outer;
    private int held;

    private OpenArchive(Path folder, Optional<OpenArchive> outer) {
        this.folder = folder;
        this.outer = outer;
    }

    /** Something in an archive. */
    private record Unpacked(String name, Path file) {}

    /**
     * Unpacks an archive, within the limits of {@link Container}.
     *
     * @return its files in order of their names, each known as {@code archive!/name}; each holds the archive open
     * @throws ContainerException when it is broken, encrypted or too large
     */
    static List<BatchDocument> unpack(BatchDocument archive, Progress progress)
            throws IOException, ContainerException {
        OpenArchive open = new OpenArchive(Files.createTempDirectory("haidang-archive"), archive.archive());
        try (DocumentBytes bytes = DocumentBytes.open(archive.file())) {
            Container container = Container.open(bytes);
            List<Unpacked> files = new ArrayList<>();
            for (ContainerEntry entry : container.entries()) {
                progress.stopIfCancelled();
                if (!entry.isFolder()) {
                    files.add(open.unpack(container, entry));
                }
            }
            files.sort(Comparator.comparing(Unpacked::name));
            List<BatchDocument> documents = new ArrayList<>();
            for (Unpacked file : files) {
                documents.add(new BatchDocument(file.file(), Path.of(archive.shown() + "!/" + file.name()),
                        Files.size(file.file()), Optional.of(open)));
            }
            open.held = documents.size();
            return documents;
        } finally {
            if (open.held == 0) {
                open.delete();
            }
        }
    }

    private Unpacked unpack(Container container, ContainerEntry entry) throws IOException, ContainerException {
        Path target = folder.resolve(entry.name()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("the name " + entry.name() + " leads out of the archive");
        }
        Files.createDirectories(target.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            container.read(entry, out::write);
        }
        return new Unpacked(entry.name(), target);
    }

    /** How many archives are open around its files, itself included. */
    int depth() {
        return 1 + outer.map(OpenArchive::depth).orElse(0);
    }

    /** One of its files is done with; true when it was the last, of those around it as well. */
    boolean release() {
        held--;
        if (held > 0) {
            return false;
        }
        delete();
        return outer.isEmpty() || outer.get().release();
    }

    private void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // a document that was given up may still be open, which Windows does not let go
            LOG.log(Level.WARNING, "the unpacked archive " + folder + " is left behind", e);
        }
    }
}

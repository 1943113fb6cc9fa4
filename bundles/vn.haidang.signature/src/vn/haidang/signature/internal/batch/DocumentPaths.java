package vn.haidang.signature.internal.batch;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.Messages;

/** Turns what the user named into the files to verify. */
public final class DocumentPaths {

    /** More is a mistake: somebody named the root of a disk. */
    private static final int MAX_FILES = 100_000;

    private static final int MAX_DEPTH = 64;

    private DocumentPaths() {}

    /**
     * The files named and those in the folders named, each once, in order of their paths. A folder that cannot be listed
     * is in the list itself, so that it is reported and not skipped.
     */
    public static List<Path> expand(Collection<Path> paths) throws FindingException {
        TreeSet<Path> files = new TreeSet<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new FindingException(problem("path.missing").with("path", path.toString()));
            }
            if (Files.isDirectory(path)) {
                addFilesIn(path, files);
            } else {
                add(path, files);
            }
        }
        return List.copyOf(files);
    }

    private static void addFilesIn(Path folder, TreeSet<Path> files) throws FindingException {
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), MAX_DEPTH, new Visitor(files));
        } catch (TooManyFiles e) {
            throw new FindingException(problem("path.tooManyFiles").with("limit", MAX_FILES), e);
        } catch (IOException e) {
            throw new FindingException(problem("path.unreadable").with("path", folder.toString())
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())), e);
        }
    }

    private static void add(Path file, TreeSet<Path> files) throws FindingException {
        files.add(file.normalize());
        if (files.size() > MAX_FILES) {
            throw new FindingException(problem("path.tooManyFiles").with("limit", MAX_FILES));
        }
    }

    private static Finding problem(String code) {
        return Finding.of(Messages.CATALOGUE, Severity.ERROR, code);
    }

    private static final class TooManyFiles extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {
        private final TreeSet<Path> files;

        Visitor(TreeSet<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            return keep(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            // a link back to a folder above leads to nothing that is not listed already
            return failure instanceof FileSystemLoopException ? FileVisitResult.CONTINUE : keep(file);
        }

        private FileVisitResult keep(Path file) throws TooManyFiles {
            files.add(file.normalize());
            if (files.size() > MAX_FILES) {
                throw new TooManyFiles();
            }
            return FileVisitResult.CONTINUE;
        }
    }
}

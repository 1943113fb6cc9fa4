package vn.haidang.signature.internal.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.internal.container.ContainerException;

/** The files of a run one after the other, archives unpacked when their turn comes. For one thread. */
final class BatchSource {

    /** An archive in an archive is how post offices send files on; deeper is how bombs are made. */
    private static final int MOST_NESTED = 2;

    private final Deque<BatchDocument> waiting = new ArrayDeque<>();
    private final Predicate<Path> signedByItself;
    private final Instant at;

    /**
     * A file, or the reason why there is no more than that to say of it.
     *
     * @param problem the verdict on a file that is not to be verified
     */
    record Item(BatchDocument document, Optional<DocumentVerdict> problem) {}

    /**
     * @param files in order
     * @param signedByItself whether a file that is named like an archive is of a format that is verified as a whole
     * @param at the instant to decide for
     */
    BatchSource(List<Path> files, Predicate<Path> signedByItself, Instant at) {
        this.signedByItself = signedByItself;
        this.at = at;
        files.forEach(file -> waiting.add(new BatchDocument(file, file, size(file), Optional.empty())));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // whoever verifies it finds the same and says so
            return 0;
        }
    }

    Instant at() {
        return at;
    }

    boolean hasNext() {
        return !waiting.isEmpty();
    }

    /** The next file; each is to be given to {@link #release} in the end. */
    Item next(Progress progress) {
        BatchDocument document = waiting.remove();
        return isArchive(document) ? open(document, progress) : new Item(document, Optional.empty());
    }

    private boolean isArchive(BatchDocument document) {
        return document.file().toString().toLowerCase(Locale.ROOT).endsWith(".zip")
                && Files.isRegularFile(document.file()) && !signedByItself.test(document.file());
    }

    /** Puts what is in an archive at the front, so that the order stays; an archive in an archive stays until then. */
    private Item open(BatchDocument archive, Progress progress) {
        if (archive.archive().map(OpenArchive::depth).orElse(0) >= MOST_NESTED) {
            return failed(archive, BatchProblems.problem(Severity.NOT_CHECKED, "archive.nested").with("limit",
                    MOST_NESTED));
        }
        try {
            List<BatchDocument> inside = OpenArchive.unpack(archive, progress);
            if (inside.isEmpty()) {
                return failed(archive, BatchProblems.problem(Severity.NOT_CHECKED, "archive.empty"));
            }
            for (int i = inside.size() - 1; i >= 0; i--) {
                waiting.addFirst(inside.get(i));
            }
            return next(progress);
        } catch (ContainerException e) {
            return failed(archive, BatchProblems.problem(Severity.NOT_CHECKED, "archive." + switch (e.reason()) {
                case BROKEN -> "broken";
                case ENCRYPTED -> "encrypted";
                case TOO_LARGE -> "tooLarge";
                case UNSUPPORTED -> "unsupported";
            }).showing("ZIP", String.valueOf(e.getMessage())));
        } catch (IOException | InvalidPathException e) {
            // some names are none on this system, such as one with a colon on Windows
            return failed(archive, BatchProblems.problem(Severity.ERROR, "document.unreadable")
                    .showing(e.getClass().getSimpleName(), String.valueOf(e.getMessage())));
        }
    }

    private Item failed(BatchDocument archive, Finding why) {
        return new Item(archive, Optional.of(BatchProblems.unreadable(archive.shown(), at, why)));
    }

    /** The file is done with; true when that ends one of the paths of the run. */
    boolean release(BatchDocument document) {
        return document.archive().isEmpty() || document.archive().get().release();
    }

    /** The files that nobody will ask for any more. */
    void close() {
        waiting.forEach(this::release);
        waiting.clear();
    }
}

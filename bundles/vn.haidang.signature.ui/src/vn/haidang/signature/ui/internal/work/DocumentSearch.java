package vn.haidang.signature.ui.internal.work;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.VerificationRequest;

/**
 * Verifies one document, also one in an archive ({@code archive.zip!/path}): the archive is then read until the document is
 * found, and what lies behind it is left alone.
 */
final class DocumentSearch implements Progress {

    private final Path file;
    private final Progress progress;
    private volatile Optional<DocumentVerdict> found = Optional.empty();

    private DocumentSearch(Path file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /**
     * The verdict on the document; empty when it is where it was no more.
     *
     * @throws CancellationException when the user has asked to stop
     */
    static Optional<DocumentVerdict> verify(Path file, SignatureVerifier verifier, VerificationRequest with,
            Progress progress) throws FindingException {
        DocumentSearch search = new DocumentSearch(file, progress);
        try {
            verifier.verify(List.of(holder(file)), with, search, search::look);
        } catch (CancellationException e) {
            if (search.found.isEmpty()) {
                throw e;
            }
        }
        return search.found;
    }

    /** The file that has the document: itself, or the archive it lies in. */
    private static Path holder(Path file) {
        for (Path part = file; part != null && part.getFileName() != null; part = part.getParent()) {
            String name = part.getFileName().toString();
            if (name.length() > 1 && name.endsWith("!")) {
                Path archive = part.resolveSibling(name.substring(0, name.length() - 1));
                if (Files.isRegularFile(archive)) {
                    return archive;
                }
            }
        }
        return file;
    }

    private void look(DocumentVerdict verdict) {
        if (verdict.file().equals(file)) {
            found = Optional.of(verdict);
        }
    }

    @Override
    public void begin(String task, int units) {
        progress.begin(task, units);
    }

    @Override
    public void advance(int units) {
        progress.advance(units);
    }

    @Override
    public boolean isCancelled() {
        return found.isPresent() || progress.isCancelled();
    }
}

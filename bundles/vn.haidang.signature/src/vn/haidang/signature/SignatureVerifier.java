package vn.haidang.signature;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;

/**
 * Verifies documents, as an OSGi service. Needs no storage and starts nothing. Safe for use by several threads.
 */
public interface SignatureVerifier {

    /**
     * Verifies files, and the files in folders and their subfolders, in order of their paths.
     *
     * @param results is given each verdict as soon as it is there, on the calling thread
     * @return what there is to say of the run as a whole
     * @throws FindingException when a path does not exist or the trust or revocation folder cannot be read; a document
     *         that cannot be read is a verdict, not an exception
     * @throws java.util.concurrent.CancellationException when the progress was cancelled
     */
    RunSummary verify(List<Path> paths, VerificationRequest request, Progress progress,
            Consumer<DocumentVerdict> results)
            throws FindingException;
}

package vn.haidang.signature.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.RunSummary;
import vn.haidang.signature.VerificationRequest;

/**
 * Verifies many documents with a journal, so that a run that was broken off goes on where it stopped and unchanged files
 * keep their verdict; as an OSGi service. Safe for use by several threads, each with a journal of its own.
 */
public interface BatchVerifier {

    /**
     * Verifies files, the files in folders and those in ZIP archives ({@code archive.zip!/path}), several at a time. A file
     * that the journal knows by its hash, judged by the same certificates, revocation data and formats for the same time
     * (the same day, when the request names no time), is not verified again.
     *
     * @param journal where to look up and write down what is done; made when it is missing. Nothing of a document marked as
     *        a state secret goes into it
     * @param results is given each result in order of the paths, on the calling thread; only what it has taken is
     *        written down
     * @return what there is to say of the run as a whole; of what was not verified again, the conclusions alone
     * @throws FindingException when a path does not exist, the trust or revocation folder cannot be read, or the journal
     *         cannot be written or is in use
     * @throws java.util.concurrent.CancellationException when the progress was cancelled; the journal then has what was done
     */
    RunSummary verify(List<Path> paths, VerificationRequest request, Path journal, Progress progress,
            Consumer<BatchResult> results) throws FindingException;
}

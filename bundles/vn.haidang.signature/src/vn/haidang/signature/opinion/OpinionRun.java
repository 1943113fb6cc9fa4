package vn.haidang.signature.opinion;

import java.util.List;

import vn.haidang.signature.DocumentVerdict;

/** Asks for opinions on the documents of one run; for one thread. */
public interface OpinionRun extends AutoCloseable {

    /**
     * What each engine says of a document that was verified. A document marked as a state secret, or that could not be
     * opened, is shown to nobody.
     *
     * @throws java.util.concurrent.CancellationException when the calling thread is interrupted
     */
    List<ComparedOpinion> on(DocumentVerdict verdict);

    @Override
    void close();
}

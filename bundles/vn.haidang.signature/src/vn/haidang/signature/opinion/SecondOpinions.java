package vn.haidang.signature.opinion;

import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.VerificationRequest;

/** Asks the engines that are there for their opinions, as an OSGi service. Safe for use by several threads. */
public interface SecondOpinions {

    /** Whether any engine is there at this moment. */
    boolean areAvailable();

    /**
     * Prepares to ask about the documents of a run; whoever opens it closes it.
     *
     * @param request as the documents were verified by: the same anchors, lists and answers
     * @throws FindingException when no engine is installed, and it says how one is; or when the sources of the request
     *         cannot be read
     */
    OpinionRun open(VerificationRequest request) throws FindingException;
}

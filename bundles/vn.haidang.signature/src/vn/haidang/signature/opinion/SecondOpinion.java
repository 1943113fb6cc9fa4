package vn.haidang.signature.opinion;

import java.io.IOException;
import java.util.Optional;

/**
 * Another engine that verifies documents, as an OSGi service: bundles that bring one may come and go while the program
 * runs. What it says is shown beside our own verdict and changes nothing in it. Safe for use by several threads.
 */
public interface SecondOpinion {

    /** The engine with its version as people know it: {@code EU DSS 6.4}. */
    String engine();

    /**
     * Asks for an opinion. Takes no more than what it is given and what the document brings: nothing is fetched.
     *
     * @return empty when the engine does not know the document's format
     * @throws IOException when the document cannot be read, or the engine fails on it
     */
    Optional<Opinion> of(OpinionRequest request) throws IOException;
}

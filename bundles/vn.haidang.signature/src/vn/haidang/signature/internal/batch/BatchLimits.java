package vn.haidang.signature.internal.batch;

import java.time.Duration;

/**
 * How much a run may take.
 *
 * @param workers how many documents are verified at the same time
 * @param perFile how long one document may take before it is given up
 * @param bytesAtOnce the sizes together of the documents being verified at the same time; a larger one is verified alone
 */
public record BatchLimits(int workers, Duration perFile, long bytesAtOnce) {

    /** A clerk waits no longer, and the slowest honest documents seen need a tenth of it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** What reading a document takes is a few times its size; the rest of the memory is for everybody else. */
    private static final int SHARE_OF_MEMORY = 8;

    /** As many at a time as there are processors. */
    public static BatchLimits standard() {
        Runtime runtime = Runtime.getRuntime();
        return new BatchLimits(runtime.availableProcessors(), PATIENCE, runtime.maxMemory() / SHARE_OF_MEMORY);
    }
}

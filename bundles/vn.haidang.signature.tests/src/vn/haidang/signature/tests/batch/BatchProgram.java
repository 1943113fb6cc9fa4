package vn.haidang.signature.tests.batch;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import vn.haidang.base.progress.Progress;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.DocumentVerifier;
import vn.haidang.signature.internal.FormatRegistry;
import vn.haidang.signature.tests.support.TextFormat;

/** Verifies the texts of a folder as a program of its own, slowly, and prints each file when it is done. */
final class BatchProgram {

    private static final long A_WHILE_NANOS = 20_000_000;

    private BatchProgram() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        FormatRegistry formats = new FormatRegistry();
        formats.addFormat(new TextFormat(text -> LockSupport.parkNanos(A_WHILE_NANOS)));
        // for the instant that the test verifies for, so that the journal is good for both
        Instant at = Instant.parse("2024-01-01T00:00:00Z");
        new DocumentVerifier(formats, InstantSource.fixed(at)).verify(List.of(folder.resolve("documents")),
                new VerificationRequest(folder.resolve("trust"), Optional.empty(), Optional.of(at)),
                folder.resolve("data/verification/journal"), Progress.unobserved(),
                result -> System.out.println(result.file()));
    }
}

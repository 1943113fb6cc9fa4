package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.DocumentReading;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureFormat;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignatureVerifier;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.DocumentVerifier;
import vn.haidang.signature.internal.FormatRegistry;

/** A bundle brings a format while the program runs, and takes it away again; a format that fails stops nothing. */
class ContributedFormatTest {

    @TempDir
    Path folder;

    private final FormatRegistry registry = new FormatRegistry();
    private final SignatureVerifier verifier = new DocumentVerifier(registry, InstantSource.fixed(Instant.EPOCH));

    @Test
    void isUsedAsSoonAsItIsThereAndNoLonger() throws Exception {
        SignatureFormat format = new FirstByteFormat('T', () -> {});

        assertEquals(List.of(Conclusion.UNREADABLE), verify("T"));
        registry.addFormat(format);
        assertEquals(List.of(Conclusion.UNSIGNED), verify("T"));
        registry.removeFormat(format);
        assertEquals(List.of(Conclusion.UNREADABLE), verify("T"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failsOnOneFileWithoutStoppingTheNext(Runnable failure) throws Exception {
        registry.addFormat(new FirstByteFormat('F', failure));
        registry.addFormat(new FirstByteFormat('T', () -> {}));

        assertEquals(List.of(Conclusion.UNREADABLE, Conclusion.UNSIGNED), verify("F", "T"));
    }

    static Stream<Runnable> failures() {
        return Stream.of(() -> {
            throw new IllegalStateException("not today");
        }, ContributedFormatTest::endless, () -> Objects.requireNonNull(new long[Integer.MAX_VALUE]));
    }

    private static void endless() {
        endless();
    }

    private List<Conclusion> verify(String... contents) throws IOException, FindingException {
        List<Path> files = new ArrayList<>();
        for (String content : contents) {
            files.add(Files.writeString(folder.resolve(content), content));
        }
        List<Conclusion> conclusions = new ArrayList<>();
        Path trust = Files.createDirectories(folder.resolve("trust"));
        verifier.verify(files, new VerificationRequest(trust, Optional.empty(), Optional.empty()),
                Progress.unobserved(), verdict -> conclusions.add(verdict.conclusion()));
        return conclusions;
    }

    private record FirstByteFormat(char first, Runnable work) implements SignatureFormat {
        @Override
        public String name() {
            return "format " + first;
        }

        @Override
        public boolean recognises(DocumentBytes document) throws IOException {
            return document.length() > 0 && document.read(0, 1)[0] == first;
        }

        @Override
        public DocumentReading verify(DocumentBytes document, SignatureJudge judge) {
            work.run();
            return new DocumentReading.Unsigned(List.of());
        }
    }
}

package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.CertificateJudge;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureFormat;
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
        SignatureFormat format = new FirstByteFormat('T', false);

        assertEquals(List.of(Conclusion.UNREADABLE), verify("T"));
        registry.addFormat(format);
        assertEquals(List.of(Conclusion.UNSIGNED), verify("T"));
        registry.removeFormat(format);
        assertEquals(List.of(Conclusion.UNREADABLE), verify("T"));
    }

    @Test
    void failsOnOneFileWithoutStoppingTheNext() throws Exception {
        registry.addFormat(new FirstByteFormat('F', true));
        registry.addFormat(new FirstByteFormat('T', false));

        assertEquals(List.of(Conclusion.UNREADABLE, Conclusion.UNSIGNED), verify("F", "T"));
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

    private record FirstByteFormat(char first, boolean failing) implements SignatureFormat {
        @Override
        public String name() {
            return "format " + first;
        }

        @Override
        public boolean recognises(byte[] head) {
            return head.length > 0 && head[0] == first;
        }

        @Override
        public DocumentVerdict verify(Path file, CertificateJudge judge) {
            if (failing) {
                throw new IllegalStateException("not today");
            }
            return new DocumentVerdict(file, Optional.of(name()), Conclusion.UNSIGNED, Optional.empty(), judge.at(),
                    List.of(), List.of());
        }
    }
}

package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.opinion.InstalledOpinions;
import vn.haidang.signature.opinion.ComparedOpinion;
import vn.haidang.signature.opinion.Opinion;
import vn.haidang.signature.opinion.OpinionRequest;
import vn.haidang.signature.opinion.OpinionRun;
import vn.haidang.signature.opinion.SecondOpinion;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.HandmadeSignature;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** Another engine's opinion stands beside the verdict, changes nothing in it and stops nothing. */
class SecondOpinionTest {

    private static final String ENGINE = "Engine 1";

    @TempDir
    Path folder;

    private final InstalledOpinions opinions = new InstalledOpinions(
            InstantSource.fixed(Instant.parse(TestPki.AT)), Duration.ofSeconds(20));
    private final List<OpinionRequest> asked = new CopyOnWriteArrayList<>();

    @Test
    void withoutAnEngineItSaysHowToInstallOne() throws IOException {
        VerificationRequest request = request();

        Finding finding = assertThrows(FindingException.class, () -> opinions.open(request)).finding();

        assertEquals("opinion.notInstalled", finding.code());
        assertTrue(finding.remedy(ValueFormat.of(Language.VIETNAMESE)).orElse("").contains("haidang-second-opinion"));
        assertFalse(opinions.areAvailable());
    }

    @Test
    void anEngineComesAndGoes() throws Exception {
        SecondOpinion engine = saying(Conclusion.VALID);
        opinions.addEngine(engine);
        assertEquals("opinion.agrees", only(signed()).finding().code());
        opinions.removeEngine(engine);
        assertFalse(opinions.areAvailable());
    }

    @Test
    void aDifferenceIsSaidAndChangesNothing() throws Exception {
        opinions.addEngine(saying(Conclusion.INVALID));
        DocumentVerdict verdict = signed();

        ComparedOpinion compared = only(verdict);

        assertEquals("opinion.differs", compared.finding().code());
        assertEquals(Severity.INFO, compared.finding().severity());
        assertTrue(compared.finding().summary(ValueFormat.of(Language.ENGLISH)).contains("invalid"));
        assertEquals(Conclusion.VALID, verdict.conclusion());
        assertEquals(Conclusion.INVALID, compared.opinion().orElseThrow().conclusion());
    }

    @Test
    void theEngineJudgesByTheSameAnchorsAndLists() throws Exception {
        opinions.addEngine(saying(Conclusion.VALID));

        only(signed());

        OpinionRequest request = asked.get(0);
        assertEquals(List.of(TestPki.ROOT.certificate()), request.anchors());
        assertTrue(request.material().certificates().contains(TestPki.ISSUER.certificate()));
        assertEquals(2, request.material().crls().size());
        assertEquals(Instant.parse(TestPki.AT), request.at());
    }

    @Test
    void anEngineThatFailsOrDoesNotKnowTheFormatHasNoOpinion() throws Exception {
        SecondOpinion failing = engine(request -> {
            throw new IllegalStateException("not today");
        });
        opinions.addEngine(failing);
        assertEquals("opinion.failed", only(signed()).finding().code());
        opinions.removeEngine(failing);
        opinions.addEngine(engine(request -> Optional.empty()));
        assertEquals("opinion.formatUnknown", only(signed()).finding().code());
    }

    @Test
    void anEngineThatDoesNotEndIsGivenUpAndAskedNoMore() throws Exception {
        InstalledOpinions impatient = new InstalledOpinions(InstantSource.fixed(Instant.parse(TestPki.AT)),
                Duration.ofMillis(1));
        CountDownLatch never = new CountDownLatch(1);
        impatient.addEngine(engine(request -> {
            never.await();
            return Optional.empty();
        }));
        DocumentVerdict verdict = signed();
        try (OpinionRun run = impatient.open(request())) {
            assertEquals("opinion.tooSlow", run.on(verdict).get(0).finding().code());
            assertEquals("opinion.stuck", run.on(verdict).get(0).finding().code());
        }
    }

    @Test
    void aDocumentThatNobodyMaySeeIsShownToNobody() throws Exception {
        opinions.addEngine(saying(Conclusion.VALID));
        DocumentVerdict verdict = signed();
        DocumentVerdict secret = new DocumentVerdict(verdict.file(), verdict.format(), Conclusion.UNREADABLE,
                Optional.empty(), verdict.verifiedAt(), List.of(), List.of());
        try (OpinionRun run = opinions.open(request())) {
            assertEquals(List.of(), run.on(secret));
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void aDocumentWithinAnArchiveIsNotAskedAbout() throws Exception {
        opinions.addEngine(saying(Conclusion.VALID));
        DocumentVerdict verdict = signed();
        DocumentVerdict packed = new DocumentVerdict(Path.of("archive.zip!", "document.pdf"), verdict.format(),
                verdict.conclusion(), verdict.sha256(), verdict.verifiedAt(), verdict.signatures(), List.of());

        assertEquals("opinion.inArchive", only(packed).finding().code());
    }

    private DocumentVerdict signed() {
        return new Verification(folder).of(HandmadeSignature.first().sign(CmsMaker.of(TestPki.SIGNER)));
    }

    /** As {@link Verification} sets it up. */
    private VerificationRequest request() throws IOException {
        return new VerificationRequest(Files.createDirectories(folder.resolve("trust")),
                Optional.of(Files.createDirectories(folder.resolve("revocation"))), Optional.empty());
    }

    private ComparedOpinion only(DocumentVerdict verdict) throws Exception {
        try (OpinionRun run = opinions.open(request())) {
            List<ComparedOpinion> all = run.on(verdict);
            assertEquals(1, all.size());
            assertEquals(ENGINE, all.get(0).engine());
            for (Language language : Language.values()) {
                assertFalse(all.get(0).finding().summary(ValueFormat.of(language)).contains("{"));
            }
            return all.get(0);
        }
    }

    private SecondOpinion saying(Conclusion conclusion) {
        return engine(request -> Optional.of(new Opinion(ENGINE, conclusion,
                List.of(new Opinion.Signature(Verdict.INVALID, "Nguyễn Văn Mẫu", "TOTAL_FAILED", List.of("a reason"))),
                Optional.empty())));
    }

    private SecondOpinion engine(Answer answer) {
        return new SecondOpinion() {
            @Override
            public String engine() {
                return ENGINE;
            }

            @Override
            public Optional<Opinion> of(OpinionRequest request) throws IOException {
                asked.add(request);
                try {
                    return answer.to(request);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        };
    }

    @FunctionalInterface
    private interface Answer {
        Optional<Opinion> to(OpinionRequest request) throws InterruptedException;
    }
}

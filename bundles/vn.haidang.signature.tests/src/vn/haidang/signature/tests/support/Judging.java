package vn.haidang.signature.tests.support;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.Judgement;
import vn.haidang.signature.SigningEvidence;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.judge.RequestJudge;

/** Asks the judge about certificates without a document around them. */
public final class Judging {

    private final Path folder;
    private X509Certificate[] trusted = {TestPki.ROOT.certificate(), TestPki.ISSUER.certificate()};
    private Instant at = Instant.parse(TestPki.AT);
    private Optional<Instant> claimed = Optional.of(Instant.parse(TestPki.SIGNED));
    private Optional<Instant> proven = Optional.empty();
    private Optional<Instant> existence = Optional.empty();
    private ValidationMaterial embedded = ValidationMaterial.none();

    public Judging(Path folder) {
        this.folder = folder;
    }

    public Judging trusting(X509Certificate... certificates) {
        trusted = certificates;
        return this;
    }

    public Judging lists(X509CRL... lists) {
        try {
            TestPki.revocation(folder.resolve("revocation"), lists);
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public Judging answers(byte[]... answers) {
        try {
            Path revocation = Files.createDirectories(folder.resolve("revocation"));
            int number = 0;
            for (byte[] answer : answers) {
                Files.write(revocation.resolve("answer" + number++ + ".ors"), answer);
            }
            return this;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public Judging embedding(ValidationMaterial material) {
        embedded = material;
        return this;
    }

    public Judging at(String instant) {
        at = Instant.parse(instant);
        return this;
    }

    public Judging claimed(String instant) {
        claimed = Optional.of(Instant.parse(instant));
        return this;
    }

    public Judging proven(String instant) {
        proven = Optional.of(Instant.parse(instant));
        return this;
    }

    public Judging existing(String instant) {
        existence = Optional.of(Instant.parse(instant));
        return this;
    }

    public RequestJudge judge() {
        try {
            Path trust = TestPki.trust(folder.resolve("trust"), trusted);
            Path revocation = Files.createDirectories(folder.resolve("revocation"));
            return RequestJudge.of(new VerificationRequest(trust, Optional.of(revocation), Optional.of(at)), at);
        } catch (IOException | FindingException e) {
            throw new AssertionError(e);
        }
    }

    public Judgement of(X509Certificate certificate) {
        Judgement judgement = judge().judge(
                new SigningEvidence(certificate, embedded, new SigningTime(claimed, proven), existence));
        assertRender(judgement.findings());
        return judgement;
    }

    public static void assertFinding(Collection<Finding> findings, Severity severity, String code) {
        List<String> found = findings.stream().map(finding -> finding.severity() + " " + finding.code()).toList();
        assertTrue(found.contains(severity + " " + code), () -> severity + " " + code + " not among " + found);
    }

    public static void assertRender(Collection<Finding> findings) {
        for (Finding finding : findings) {
            for (Language language : Language.values()) {
                ValueFormat format = ValueFormat.of(language);
                assertFalse(finding.summary(format).isBlank() || finding.summary(format).contains("{"),
                        () -> finding.summary(format));
                finding.explanation(format);
                finding.remedy(format);
            }
        }
    }
}

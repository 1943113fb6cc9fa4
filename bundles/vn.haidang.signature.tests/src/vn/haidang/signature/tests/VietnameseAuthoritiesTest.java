package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.Judgement;
import vn.haidang.signature.SigningEvidence;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.judge.RequestJudge;
import vn.haidang.signature.tests.support.Shared;

/** The real authorities' certificates load as a trust folder and build the paths they have in life. */
class VietnameseAuthoritiesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"cpcag2.crt, RootCA chuyên dùng Chính phủ G2, true", "vnpt-ca-sha2.crt, Vietnam National Root CA, true",
            "cpcag2.crt, , false"})
    void chainsToItsOwnRoot(String certificate, String root, boolean trusted) throws Exception {
        Path all = Shared.vectors("vn-ca");
        X509Certificate target = read(all.resolve(certificate));
        Path trust = trusted ? all : folder;

        Judgement judgement = RequestJudge.of(new VerificationRequest(trust, Optional.empty(),
                Optional.empty()), Instant.parse("2026-01-01T00:00:00Z"))
                .judge(new SigningEvidence(target, ValidationMaterial.none(),
                        SigningTime.claimed(Optional.of(Instant.parse("2025-01-01T00:00:00Z")))));

        Finding path = judgement.findings().stream().filter(finding -> finding.code().startsWith("certificate.path"))
                .findFirst().orElseThrow();
        assertEquals(trusted ? Severity.OK : Severity.NOT_CHECKED, path.severity());
        assertEquals(root, path.arguments().values().get("anchor"));
    }

    private static X509Certificate read(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }
}

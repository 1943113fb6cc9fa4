package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.Judgement;
import vn.haidang.signature.SigningEvidence;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.judge.RequestJudge;
import vn.haidang.signature.tests.support.Shared;

/**
 * NIST's Public Key Interoperability Test Suite: whatever it rejects must not be found valid, and whatever it accepts
 * must have a path free of revoked certificates. (Left out here are the cases with initial policies, which a request
 * cannot state yet, and our algorithm policy on the suite's DSA keys.)
 */
class PkitsTest {

    private static final Instant AT = Instant.parse("2010-05-01T00:00:00Z");
    private static final String ANCHOR = "TrustAnchorRootCertificate.crt";
    private static final String ANCHOR_LIST = "TrustAnchorRootCRL.crl";

    @TempDir
    Path folder;

    record Case(String id, String name, String certificate, List<String> others, List<String> lists, boolean accept,
            boolean plain) {

        static Case of(String line) {
            String[] fields = line.split(";", -1);
            boolean plain = fields[6].isEmpty() && Stream.of(fields[7], fields[8], fields[9])
                    .allMatch(field -> field.equals("False"));
            return new Case(fields[0], fields[1], fields[2], words(fields[3]), words(fields[4]),
                    Boolean.parseBoolean(fields[5]), plain);
        }

        private static List<String> words(String field) {
            return Stream.of(field.split("[, ]+")).filter(word -> !word.isEmpty()).toList();
        }

        @Override
        public String toString() {
            return id + " " + name;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(Shared.vectors("pkits").resolve("cases.csv")).stream().skip(1).map(Case::of)
                .filter(Case::plain);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees(Case given) throws Exception {
        Path vectors = Shared.vectors("pkits");
        Path trust = Files.createDirectories(folder.resolve("trust"));
        Path revocation = Files.createDirectories(folder.resolve("revocation"));
        Stream.concat(Stream.of(ANCHOR), given.others().stream()).distinct()
                .forEach(name -> copy(vectors.resolve("certs").resolve(name), trust));
        Stream.concat(Stream.of(ANCHOR_LIST), given.lists().stream()).distinct()
                .forEach(name -> copy(vectors.resolve("crls").resolve(name), revocation));

        Judgement judgement = RequestJudge
                .of(new VerificationRequest(trust, Optional.of(revocation), Optional.of(AT)), AT)
                .judge(new SigningEvidence(read(vectors.resolve("certs").resolve(given.certificate())),
                        ValidationMaterial.none(), SigningTime.claimed(Optional.of(AT))));

        boolean accepted = judgement.findings().stream()
                .filter(finding -> !finding.code().startsWith("certificate.algorithm"))
                .filter(finding -> !finding.code().startsWith("certificate.usage"))
                .filter(finding -> !finding.code().startsWith("signature.certificate"))
                .allMatch(finding -> finding.severity() == Severity.OK || finding.severity() == Severity.INFO);
        assertEquals(given.accept(), accepted, () -> judgement.findings().stream()
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.evidence()).toList()
                .toString());
    }

    private static void copy(Path file, Path folder) {
        try {
            Files.copy(file, folder.resolve(file.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static X509Certificate read(Path file) throws IOException, GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }
}

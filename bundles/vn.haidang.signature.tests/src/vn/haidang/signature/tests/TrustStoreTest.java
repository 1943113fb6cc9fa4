package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.RevocationSources;
import vn.haidang.signature.RunSummary;
import vn.haidang.signature.TrustEntry;
import vn.haidang.signature.TrustEntry.State;
import vn.haidang.signature.TrustSource;
import vn.haidang.signature.TrustStore;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.trust.FolderTrustStore;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.Shared;
import vn.haidang.signature.tests.support.TestAuthority;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** Nothing ends a path until a named person has compared its fingerprint; who that was and when stays in the file. */
class TrustStoreTest {

    private static final Instant NOW = Instant.parse(TestPki.AT);
    private static final String WHO = "Trần Thị Mẫu";

    @TempDir
    Path folder;

    private final TrustStore store = new FolderTrustStore(InstantSource.fixed(NOW));

    @Test
    void aRootCountsOnceItIsConfirmedAndNoLongerWhenItIsWithdrawn() throws Exception {
        Path trust = folder.resolve("trust");
        List<TrustEntry> imported = store.importFrom(trust, pem(TestPki.ROOT, TestPki.ISSUER), "đĩa CD", WHO);
        assertEquals(List.of(State.UNCONFIRMED, State.UNCONFIRMED),
                imported.stream().map(entry -> entry.state(NOW)).toList());
        assertEquals(Conclusion.INDETERMINATE, conclusion(trust));

        String fingerprint = imported.stream().filter(TrustEntry::root).findFirst().orElseThrow().fingerprint();
        // as a person reads it from paper
        TrustEntry confirmed = store.confirm(trust,
                fingerprint.toUpperCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:"), "Lê Văn Mẫu");
        assertEquals(State.CONFIRMED, confirmed.state(NOW));
        assertEquals("Lê Văn Mẫu", confirmed.confirmed().orElseThrow().by());
        assertEquals(NOW, confirmed.confirmed().orElseThrow().at());
        assertEquals(Conclusion.VALID, conclusion(trust));

        store.withdraw(trust, fingerprint, WHO, "khóa bị lộ");
        TrustEntry withdrawn = store.list(trust).get(0);
        assertEquals(State.WITHDRAWN, withdrawn.state(NOW));
        assertEquals("khóa bị lộ", withdrawn.withdrawn().orElseThrow().why());
        assertEquals("đĩa CD", withdrawn.source());
        assertEquals("Lê Văn Mẫu", withdrawn.confirmed().orElseThrow().by());
        assertEquals(Conclusion.INDETERMINATE, conclusion(trust));
        assertEquals("trust.entry.withdrawn", refusal(() -> store.confirm(trust, fingerprint, WHO)));
    }

    @Test
    void saysOnceThatARootWaitsForSomebody() throws Exception {
        Path trust = folder.resolve("trust");
        store.importFrom(trust, pem(TestPki.ROOT, TestPki.ISSUER), "", WHO);

        List<String> codes = run(trust).findings().stream().map(Finding::code).toList();

        assertTrue(codes.contains("trust.unconfirmed"), codes::toString);
        assertTrue(codes.contains("authority.unknown"), codes::toString);
    }

    @Test
    void aFingerprintThatIsNotAllThereConfirmsNothing() throws Exception {
        Path trust = folder.resolve("trust");
        TrustEntry entry = store.importFrom(trust, pem(TestPki.ROOT), "", WHO).get(0);

        for (String wrong : List.of(entry.fingerprint().substring(0, 16), "", "0".repeat(64))) {
            assertEquals("trust.fingerprint.unknown", refusal(() -> store.confirm(trust, wrong, WHO)));
        }
        assertEquals("trust.person.missing", refusal(() -> store.confirm(trust, entry.fingerprint(), " ")));
        assertEquals(State.UNCONFIRMED, store.list(trust).get(0).state(NOW));
    }

    @Test
    void aConfirmationDoesNotPassToACertificateThatTookTheFilesPlace() throws Exception {
        Path trust = folder.resolve("trust");
        TrustEntry entry = store.importFrom(trust, pem(TestPki.ROOT), "", WHO).get(0);
        store.confirm(trust, entry.fingerprint(), WHO);
        Files.write(trust.resolve(entry.fingerprint().substring(0, 16) + ".crt"),
                TestPki.STRANGER.certificate().getEncoded());

        assertEquals(State.UNCONFIRMED, store.list(trust).get(0).state(NOW));
        assertTrue(run(trust).findings().stream().anyMatch(found -> found.code().equals("trust.record.other")));
    }

    @Test
    void oneOfManyInAFileOfItsOwnersCanBeConfirmed() throws Exception {
        Path trust = Files.createDirectories(folder.resolve("trust"));
        Files.copy(pem(TestPki.ROOT, TestPki.STRANGER), trust.resolve("bundle.pem"));
        TrustEntry root = store.list(trust).stream().filter(entry -> entry.certificate().equals(
                TestPki.ROOT.certificate())).findFirst().orElseThrow();

        store.confirm(trust, root.fingerprint(), WHO);

        assertEquals(List.of(State.CONFIRMED, State.UNCONFIRMED), store.list(trust).stream()
                .map(entry -> entry.state(NOW)).toList());
    }

    @Test
    void readsABundleAndLeavesWhatIsThereAsItIs() throws Exception {
        Path trust = folder.resolve("trust");
        Path bundle = Files.write(folder.resolve("bundle.p7b"), CertificateFactory.getInstance("X.509")
                .generateCertPath(List.of(TestPki.ISSUER.certificate(), TestPki.ROOT.certificate()))
                .getEncoded("PKCS7"));
        store.importFrom(trust, pem(TestPki.ROOT), "first", WHO);

        assertEquals(2, store.importFrom(trust, bundle, "second", WHO).size());
        assertEquals(List.of("first", "second"), store.list(trust).stream().map(TrustEntry::source).toList());
    }

    @Test
    void refusesWhatIsNoCertificate() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "không phải chứng thư");

        assertEquals("trust.import.none", refusal(() -> store.importFrom(folder.resolve("trust"), file, "", WHO)));
        assertFalse(Files.exists(folder.resolve("trust")));
        assertEquals(List.of(), store.list(folder.resolve("trust")));
    }

    /** What published sources say is shown beside a certificate; G1 itself is not at hand, so a made-up one stands in. */
    @Test
    void showsWhatIsPublishedToCompareWith() throws Exception {
        Path trust = folder.resolve("trust");
        for (String name : List.of("rootcag2.crt", "cpcag2.crt", "vnrca256.crt", "vnpt-ca-sha2.crt")) {
            TrustEntry entry = store.importFrom(trust, Shared.vectors("vn-ca").resolve(name), "vn-ca", WHO).get(0);
            assertTrue(entry.reference().orElseThrow().complete());
            assertEquals(entry.reference().get().name(), entry.name());
            assertEquals(State.UNCONFIRMED, entry.state(NOW));
        }
        TestAuthority made = TestAuthority.root("RootCA chuyên dùng Chính phủ");
        assertEquals(Optional.empty(), store.importFrom(trust, pem(made), "tự làm", WHO).get(0).reference());
        assertEquals(5, store.list(trust).size());
    }

    @Test
    void theDemoCityHasItsOwnConfirmedRoot() throws Exception {
        List<TrustEntry> entries = store.list(Shared.root().resolve("releng/sample-city/trust"));

        assertEquals(List.of(State.CONFIRMED, State.UNCONFIRMED),
                entries.stream().map(entry -> entry.state(NOW)).toList());
        assertTrue(entries.get(0).root());
    }

    private interface Doing {
        void run() throws FindingException;
    }

    private static String refusal(Doing doing) {
        return assertThrows(FindingException.class, doing::run).finding().code();
    }

    private Conclusion conclusion(Path trust) throws Exception {
        return run(trust).conclusions().keySet().iterator().next();
    }

    private RunSummary run(Path trust) throws Exception {
        Path file = Files.write(folder.resolve("document.pdf"), TestPdf.signed(CmsMaker.of(TestPki.SIGNER)));
        Path revocation = TestPki.revocation(folder.resolve("revocation"), TestPki.silentLists());
        List<DocumentVerdict> verdicts = new ArrayList<>();
        return Verification.verifier(InstantSource.fixed(NOW)).verify(List.of(file),
                new VerificationRequest(new TrustSource.Store(trust),
                        RevocationSources.of(Optional.of(revocation)), Optional.empty()),
                Progress.unobserved(), verdicts::add);
    }

    private Path pem(TestAuthority... authorities) throws Exception {
        StringBuilder all = new StringBuilder();
        for (X509Certificate certificate : Stream.of(authorities).map(TestAuthority::certificate).toList()) {
            all.append("-----BEGIN CERTIFICATE-----\n")
                    .append(Base64.getMimeEncoder().encodeToString(certificate.getEncoded()))
                    .append("\n-----END CERTIFICATE-----\n");
        }
        return Files.writeString(Files.createTempFile(folder, "authority", ".pem"), all, StandardCharsets.US_ASCII);
    }
}

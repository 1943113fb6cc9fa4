package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRegister;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.internal.register.DatabaseSignatureRegister;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.storage.DataFolder;

/** What was verified is kept once for each document and counted by the time it was signed. */
class SignatureRegisterTest {

    private static final Instant JULY = Instant.parse("2023-06-30T17:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2023-09-30T17:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-21T07:05:00Z");

    @TempDir
    Path folder;

    private Instant now = NOW;
    private DataFolder data;
    private SignatureRegister register;

    @BeforeEach
    void open() throws FindingException {
        data = DataFolder.open(folder.resolve("data"), InstantSource.fixed(NOW));
        register = new DatabaseSignatureRegister(data.database(),
                () -> RegistrySnapshot.ofEntries(0, List.of(), List.of(), List.of()), () -> now);
    }

    @AfterEach
    void close() {
        data.close();
    }

    @Test
    void countsByTheLastSignatureFromTheBeginningOfThePeriodToBeforeItsEnd() {
        keep("a", Conclusion.VALID, JULY);
        keep("b", Conclusion.VALID, OCTOBER.minusSeconds(1));
        keep("c", Conclusion.VALID, OCTOBER);
        keep("d", Conclusion.INVALID, JULY.minusSeconds(1), JULY.plusSeconds(1));
        keep("e", Conclusion.INDETERMINATE, JULY.plusSeconds(1), OCTOBER);
        keep("f", Conclusion.UNSIGNED);

        assertEquals(Map.of(Conclusion.VALID, 2, Conclusion.INVALID, 1), register.countSignedBetween(JULY, OCTOBER));
        assertEquals(Map.of(Conclusion.VALID, 1, Conclusion.INDETERMINATE, 1, Conclusion.UNSIGNED, 1),
                register.countSignedBetween(OCTOBER, NOW.plusSeconds(1)));
    }

    @Test
    void keepsTheNewestVerdictOnTheSameBytes() {
        keep("a", Conclusion.INDETERMINATE, JULY, JULY);
        keep("a", Conclusion.VALID, JULY);

        assertEquals(Map.of(Conclusion.VALID, 1), register.countSignedBetween(JULY, OCTOBER));
        assertEquals(1, data.database().<Integer>read(connection -> {
            try (var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM verified_signature")) {
                rows.next();
                return rows.getInt(1);
            }
        }));
    }

    @Test
    void remembersWhenItFirstSawADocumentAndWhenItLastVerifiedIt() {
        now = JULY;
        keep("a", Conclusion.UNSIGNED);
        now = OCTOBER;
        keep("a", Conclusion.UNSIGNED);

        assertEquals(Map.of(Conclusion.UNSIGNED, 1), register.countSignedBetween(JULY, OCTOBER));
        assertEquals(Map.of(), register.countSignedBetween(OCTOBER, NOW));
        assertEquals(List.of(JULY, OCTOBER), data.database().<List<Instant>>read(connection -> {
            try (var rows = connection.createStatement()
                    .executeQuery("SELECT first_seen, last_verified FROM verified_document")) {
                rows.next();
                return List.of(rows.getObject(1, OffsetDateTime.class).toInstant(),
                        rows.getObject(2, OffsetDateTime.class).toInstant());
            }
        }));
    }

    @Test
    void keepsNothingOfAFileOfNoKnownFormat() {
        register.keep(new DocumentVerdict(Path.of("a.txt"), Optional.empty(), Conclusion.UNREADABLE,
                Optional.of("a".repeat(64)), JULY, List.of(), List.of()));

        assertEquals(Map.of(), register.countSignedBetween(Instant.EPOCH, NOW.plusSeconds(1)));
    }

    @Test
    void keepsNothingOfAFileThatCouldNotBeRead() {
        register.keep(new DocumentVerdict(Path.of("a.pdf"), Optional.empty(), Conclusion.UNREADABLE, Optional.empty(),
                JULY, List.of(), List.of()));

        assertEquals(Map.of(), register.countSignedBetween(JULY, OCTOBER));
    }

    @Test
    void keepsNamesHoweverLongAndOdd() {
        SignatureVerdict signature = signature(Verdict.INVALID, new Signer(TestPki.SIGNER.certificate(),
                SignerKind.PERSON, "\0 Kẻ mạo danh".repeat(200), Optional.empty(), "", "x".repeat(5000),
                Optional.empty(), "f".repeat(900)), JULY);

        register.keep(new DocumentVerdict(Path.of("a.pdf"), Optional.of("PDF"), Conclusion.INVALID, Optional.of("aa"),
                NOW, List.of(signature), List.of()));

        assertEquals(Map.of(Conclusion.INVALID, 1), register.countSignedBetween(JULY, OCTOBER));
    }

    private static SignatureVerdict signature(Verdict verdict, Signer signer, Instant time) {
        return new SignatureVerdict(verdict, Optional.of(signer), SigningTime.claimed(Optional.of(time)),
                Optional.empty(), SignatureRole.SIGNATURE, true, Optional.empty(), List.of(),
                ValidationMaterial.none(), List.of());
    }

    private void keep(String document, Conclusion conclusion, Instant... signed) {
        List<SignatureVerdict> signatures = List.of(signed).stream()
                .map(time -> signature(Verdict.VALID, new Signer(TestPki.SIGNER.certificate(), SignerKind.PERSON,
                        "Nguyễn Văn Mẫu", Optional.empty(), "CN=Mẫu", "CA", Optional.empty(), "1f"), time))
                .toList();
        register.keep(new DocumentVerdict(Path.of(document + ".pdf"), Optional.of("PDF"), conclusion,
                Optional.of(document.repeat(64)), NOW, signatures, List.of()));
    }
}

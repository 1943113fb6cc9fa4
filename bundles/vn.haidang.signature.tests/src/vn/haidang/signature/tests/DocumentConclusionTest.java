package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.DocumentReading;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureFormat;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.DocumentVerifier;
import vn.haidang.signature.internal.FormatRegistry;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.SignerProfile;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.TestAuthority;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** What a format has read becomes the verdict on the document, with what the document is worth and why. */
class DocumentConclusionTest {

    private static final SignatureVerdict PERSON = signature("CN=Nguyễn Văn Mẫu", SignatureRole.SIGNATURE,
            Verdict.VALID);
    private static final SignatureVerdict SEAL = signature("CN=Văn phòng UBND", SignatureRole.SIGNATURE, Verdict.VALID);
    private static final SignatureVerdict UNCLEAR = signature("CN=Mẫu", SignatureRole.SIGNATURE, Verdict.VALID);
    private static final SignatureVerdict STAMP = signature("CN=TSA", SignatureRole.DOCUMENT_TIMESTAMP, Verdict.VALID);

    @TempDir
    Path folder;

    record Case(String name, DocumentReading reading, Conclusion conclusion, List<String> codes) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> readings() {
        return Stream.of(signed("a person", Conclusion.VALID, List.of("document.legalValue.person"), PERSON),
                signed("an organisation", Conclusion.VALID, List.of("document.legalValue.organisation"), SEAL),
                signed("both", Conclusion.VALID, List.of("document.legalValue.both"), PERSON, SEAL, STAMP),
                signed("the organisation first", Conclusion.VALID,
                        List.of("document.legalValue.both", "document.legalValue.order"), SEAL, PERSON),
                signed("nobody knows who", Conclusion.VALID, List.of("document.legalValue.unknown"), UNCLEAR),
                signed("one of them nobody knows", Conclusion.VALID,
                        List.of("document.legalValue.unknown", "document.legalValue.person"), PERSON, UNCLEAR),
                signed("one of them not valid", Conclusion.INVALID, List.of(), PERSON,
                        signature("CN=Văn phòng UBND", SignatureRole.SIGNATURE, Verdict.INVALID)),
                signed("one of them undecided", Conclusion.INDETERMINATE, List.of(), PERSON,
                        signature("CN=Văn phòng UBND", SignatureRole.SIGNATURE, Verdict.INDETERMINATE)),
                signed("time-stamps only", Conclusion.UNSIGNED, List.of("document.onlyTimestamps"), STAMP),
                signed("a time-stamp only, and a wrong one", Conclusion.INVALID, List.of(),
                        signature("CN=TSA", SignatureRole.DOCUMENT_TIMESTAMP, Verdict.INVALID)),
                new Case("the document is wrong where its signatures are not",
                        new DocumentReading.Signed(List.of(PERSON), List.of(finding(Severity.ERROR))),
                        Conclusion.INVALID, List.of("document.unsigned")),
                new Case("something of the document was not checked",
                        new DocumentReading.Signed(List.of(PERSON), List.of(finding(Severity.NOT_CHECKED))),
                        Conclusion.INDETERMINATE, List.of("document.unsigned")),
                new Case("not signed", new DocumentReading.Unsigned(List.of()), Conclusion.UNSIGNED,
                        List.of("document.unsigned")),
                new Case("unreadable", new DocumentReading.Unreadable(finding(Severity.NOT_CHECKED)),
                        Conclusion.UNREADABLE, List.of("document.unsigned")),
                new Case("a state secret", new DocumentReading.StateSecret("TỐI MẬT"), Conclusion.UNREADABLE,
                        List.of("document.stateSecret")));
    }

    private static Case signed(String name, Conclusion conclusion, List<String> codes, SignatureVerdict... signatures) {
        return new Case(name, new DocumentReading.Signed(List.of(signatures), List.of()), conclusion, codes);
    }

    private static Finding finding(Severity severity) {
        return Finding.of(Messages.CATALOGUE, severity, "document.unsigned");
    }

    private static SignatureVerdict signature(String subject, SignatureRole role, Verdict verdict) {
        return new SignatureVerdict(verdict,
                Optional.of(SignerProfile.of(TestPki.ISSUER.issue(new X500Name(subject), TestPki.KEYS,
                        TestAuthority.FROM, TestAuthority.TO).certificate())),
                SigningTime.claimed(Optional.of(Instant.parse(TestPki.SIGNED))), Optional.empty(), role, true,
                Optional.empty(), List.of(), ValidationMaterial.none(), List.of());
    }

    private record Fixed(DocumentReading reading) implements SignatureFormat {
        @Override
        public String name() {
            return "fixed";
        }

        @Override
        public boolean recognises(DocumentBytes document) {
            return true;
        }

        @Override
        public DocumentReading verify(DocumentBytes document, SignatureJudge judge) {
            return reading;
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void followsFromWhatWasRead(Case given) throws Exception {
        DocumentVerdict verdict = verdict(given.reading());

        assertEquals(given.conclusion(), verdict.conclusion());
        assertEquals(given.codes(), verdict.findings().stream().map(Finding::code).toList());
        verdict.findings().forEach(finding -> finding.summary(ValueFormat.of(Language.VIETNAMESE)));
    }

    /** Not even its hash: the register keeps nothing that has none. */
    @Test
    void nothingOfAStateSecretIsKept() throws Exception {
        assertEquals(Optional.empty(), verdict(new DocumentReading.StateSecret("MẬT")).sha256());
        assertEquals(64, verdict(new DocumentReading.Unsigned(List.of())).sha256().orElseThrow().length());
    }

    private DocumentVerdict verdict(DocumentReading reading) throws Exception {
        FormatRegistry registry = new FormatRegistry();
        registry.addFormat(new Fixed(reading));
        Path file = Files.writeString(folder.resolve("document"), "x");
        List<DocumentVerdict> verdicts = new ArrayList<>();
        new DocumentVerifier(registry, InstantSource.fixed(Instant.parse(TestPki.AT))).verify(List.of(file),
                new VerificationRequest(Files.createDirectories(folder.resolve("trust")), Optional.empty(),
                        Optional.empty()),
                Progress.unobserved(), verdicts::add);
        return verdicts.get(0);
    }

    static Stream<Object[]> reasons() {
        return Stream.of(new Object[]{"valid", TestPdf.signed(CmsMaker.of(TestPki.SIGNER)), true, true,
                "Toàn vẹn, đúng chuỗi, chứng thư còn hiệu lực lúc ký."},
                new Object[]{"no lists", TestPdf.signed(CmsMaker.of(TestPki.SIGNER)), true, false,
                        "Toàn vẹn, đúng chuỗi; thiếu dữ liệu thu hồi lúc ký."},
                new Object[]{"nobody trusted", TestPdf.signed(CmsMaker.of(TestPki.SIGNER)), false, false,
                        "Toàn vẹn; chứng thư không dẫn tới cơ quan cấp nào được tin cậy."},
                new Object[]{"changed", TestPdf.replaced(TestPdf.signed(CmsMaker.of(TestPki.SIGNER)), TestPdf.AMOUNT,
                        "So tien 9.000.000 dong"), true, true,
                        "Không hợp lệ: Nội dung văn bản đã bị thay đổi sau khi ký."});
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void theReasonStandsFirst(String name, byte[] document, boolean trusting, boolean lists, String reason) {
        Verification verification = new Verification(folder);
        if (!trusting) {
            verification.trusting();
        }
        if (!lists) {
            verification.lists();
        }

        assertEquals(reason, verification.of(document).signatures().get(0).findings().get(0)
                .summary(ValueFormat.of(Language.VIETNAMESE)));
    }
}

package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.bouncycastle.asn1.x509.CRLReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.signature.Judgement;
import vn.haidang.signature.SigningEvidence;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.internal.judge.RequestJudge;
import vn.haidang.signature.tests.support.Judging;
import vn.haidang.signature.tests.support.TestAuthority;
import vn.haidang.signature.tests.support.TestAuthority.Wish;
import vn.haidang.signature.tests.support.TestPki;

/** What a run remembers of one document changes nothing for another: each certificate, at each time, is judged as alone. */
class ManyJudgementsTest {

    private static final String SUSPENDED = "2023-04-01T00:00:00Z";
    private static final String STOLEN = "2023-09-10T00:00:00Z";
    private static final TestAuthority UNKNOWN = TestPki.ROOT.subordinate("CA chỉ đi kèm văn bản");
    private static final X509Certificate GOOD = TestPki.SIGNER.certificate();
    private static final X509Certificate SHORT = TestPki.ISSUER
            .issue(Wish.signer("Ngắn hạn").within("2023-03-01T00:00:00Z", "2023-10-01T00:00:00Z"), TestPki.KEYS)
            .certificate();
    private static final X509Certificate LEFT = TestPki.ISSUER.issue(Wish.signer("Thôi việc"), TestPki.KEYS)
            .certificate();
    private static final X509Certificate ROBBED = TestPki.ISSUER.issue(Wish.signer("Mất khóa"), TestPki.KEYS)
            .certificate();
    /** An anchor whose own time begins after that of its subscribers, and ends before. */
    private static final TestAuthority BRIEF = TestAuthority.root("CA gốc ngắn hạn",
            Wish.signer("CA gốc ngắn hạn").within("2023-03-01T00:00:00Z", "2023-10-01T00:00:00Z"));
    private static final X509Certificate OF_BRIEF = BRIEF.issue(Wish.signer("Lâu hơn CA"), TestPki.KEYS).certificate();
    private static final X509Certificate ELSEWHERE = UNKNOWN.issue(Wish.signer("Nơi khác"), TestPki.KEYS).certificate();

    /** When something begins or ends to hold. */
    private static final List<String> CHANGES = List.of("2023-01-01T00:00:00Z", "2023-03-01T00:00:00Z", SUSPENDED,
            "2023-06-01T00:00:00Z", "2023-07-01T00:00:00Z", STOLEN, "2023-10-01T00:00:00Z", "2023-12-01T00:00:00Z");

    @TempDir
    Path folder;

    private record Question(X509Certificate certificate, Instant time, ValidationMaterial embedded) {

        Judgement askedTo(RequestJudge judge) {
            return judge.judge(new SigningEvidence(certificate, embedded,
                    new SigningTime(Optional.of(time), Optional.empty()), Optional.empty()));
        }
    }

    @Test
    void areAsIfEachWereTheOnlyOne() {
        Judging test = new Judging(folder).lists(lists()).trusting(TestPki.ROOT.certificate(),
                TestPki.ISSUER.certificate(), BRIEF.certificate());
        RequestJudge one = test.judge();
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (Question question : questions()) {
            Judgement alone = question.askedTo(test.judge());
            assertEquals(shown(alone), shown(question.askedTo(one)), question::toString);
            verdicts.add(alone.verdict());
        }
        assertTrue(verdicts.containsAll(EnumSet.allOf(Verdict.class)), verdicts::toString);
    }

    private static X509CRL[] lists() {
        return new X509CRL[]{BRIEF.list("2023-01-01T00:00:00Z", "2023-12-01T00:00:00Z").signed(),
                TestPki.ROOT.list("2023-01-01T00:00:00Z", "2023-12-01T00:00:00Z").signed(),
                TestPki.ISSUER.list("2023-01-01T00:00:00Z", "2023-07-01T00:00:00Z").signed(),
                TestPki.ISSUER.list("2023-06-01T00:00:00Z", "2023-12-01T00:00:00Z")
                        .revoking(LEFT, SUSPENDED, CRLReason.affiliationChanged)
                        .revoking(ROBBED, STOLEN, CRLReason.keyCompromise).signed()};
    }

    private static List<Question> questions() {
        ValidationMaterial more = ValidationMaterial.of(List.of(UNKNOWN.certificate()));
        List<Question> questions = new ArrayList<>();
        for (String change : CHANGES) {
            Instant at = Instant.parse(change);
            for (Instant time : List.of(at.minusMillis(1), at, at.plusMillis(1), at.plusSeconds(86_400))) {
                Stream.of(GOOD, SHORT, LEFT, ROBBED, ELSEWHERE, OF_BRIEF)
                        .flatMap(certificate -> Stream.of(ValidationMaterial.none(), more)
                                .map(embedded -> new Question(certificate, time, embedded)))
                        .forEach(questions::add);
            }
        }
        Collections.shuffle(questions, new Random(6));
        return questions;
    }

    private static String shown(Judgement judgement) {
        return judgement.verdict() + " " + judgement.findings() + " "
                + judgement.path().stream().map(X509Certificate::getSerialNumber).toList();
    }
}

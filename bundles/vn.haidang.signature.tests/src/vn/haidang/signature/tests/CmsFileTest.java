package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.TestAuthority;
import vn.haidang.signature.tests.support.TestAuthority.Identity;
import vn.haidang.signature.tests.support.TestAuthority.Wish;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.TimestampMaker;
import vn.haidang.signature.tests.support.Verification;

/** Signed CMS as files: what is inside or beside, who signed, who confirmed, what a time-stamp proves. */
class CmsFileTest {

    private static final byte[] TEXT = "Kính gửi: 1.000.000 đồng".getBytes(StandardCharsets.UTF_8);
    private static final Identity SECOND = TestPki.ISSUER.issue(Wish.signer("Trần Thị Thử"), TestAuthority.rsa(2048));

    @TempDir
    Path folder;

    static Stream<Object[]> encodings() {
        byte[] der = inside().sign(TEXT);
        String base64 = Base64.getMimeEncoder().encodeToString(der);
        return Stream.of(new Object[]{"DER", der}, new Object[]{"BER", inside().indefinite().sign(TEXT)},
                new Object[]{"PEM", bytes("-----BEGIN CMS-----\n" + base64 + "\n-----END CMS-----\n")},
                new Object[]{"old PEM", bytes("-----BEGIN PKCS7-----\n" + base64 + "\n-----END PKCS7-----\n")},
                new Object[]{"base64", bytes(base64)});
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void readsEveryEncoding(String name, byte[] file) {
        DocumentVerdict document = verify("van-ban.p7m", file);

        assertEquals(Conclusion.VALID, document.conclusion());
        assertEquals(Optional.of("CMS"), document.format());
        assertTrue(document.signatures().get(0).coversWholeDocument());
    }

    @Test
    void takesTheFileBesideAndSaysSo() throws IOException {
        Files.write(folder.resolve("văn bản.txt"), TEXT);
        byte[] signature = CmsMaker.of(TestPki.SIGNER).sign(TEXT);

        DocumentVerdict right = verify("văn bản.txt.p7s", signature);
        DocumentVerdict wrong = verify("văn bản.txt.P7S", CmsMaker.of(TestPki.SIGNER).sign(new byte[1]));
        DocumentVerdict missing = verify("khác.txt.p7s", signature);
        DocumentVerdict unnamed = verify("chữ ký", signature);

        assertEquals(List.of(Conclusion.VALID, Conclusion.INVALID, Conclusion.INDETERMINATE, Conclusion.INDETERMINATE),
                Stream.of(right, wrong, missing, unnamed).map(DocumentVerdict::conclusion).toList());
        Verification.assertFinding(right, Severity.INFO, "signature.content.file");
        Verification.assertFinding(wrong, Severity.ERROR, "signature.integrity.broken");
        Verification.assertFinding(missing, Severity.NOT_CHECKED, "cms.content.missing");
        Verification.assertFinding(missing, Severity.OK, "signature.value.ok");
        Verification.assertFinding(unnamed, Severity.NOT_CHECKED, "cms.content.unnamed");
    }

    @Test
    void namesEverySignerAndWhoConfirmed() {
        DocumentVerdict document = verify("van-ban.p7m",
                inside().and(SECOND).counterSigned(SECOND).sign(TEXT));

        assertEquals(Conclusion.VALID, document.conclusion());
        assertEquals(List.of("Nguyễn Văn Mẫu SIGNATURE", "Trần Thị Thử COUNTER_SIGNATURE", "Trần Thị Thử SIGNATURE",
                "Trần Thị Thử COUNTER_SIGNATURE"),
                document.signatures().stream().map(CmsFileTest::shown).toList());
    }

    private static String shown(SignatureVerdict signature) {
        return signature.signer().orElseThrow().name() + " " + signature.role();
    }

    @Test
    void namesTheLevelThatWasVerified() {
        CmsMaker named = inside().naming(TestPki.SIGNER.certificate());
        assertEquals(Optional.of("CAdES-B-B"), level(named));
        assertEquals(Optional.empty(), level(inside()));
        assertEquals(Optional.of("CAdES-B-T"), level(inside().naming(TestPki.SIGNER.certificate())
                .stamped(TimestampMaker.usual())));
        CmsMaker complete = inside().naming(TestPki.SIGNER.certificate()).stamped(TimestampMaker.usual())
                .embedding(TestPki.ISSUER.certificate(), TestPki.ROOT.certificate())
                .bringing(TestPki.silentLists());
        assertEquals(Optional.of("CAdES-B-LT"), level(complete));
        assertEquals(Optional.of("CAdES-B-LTA"), level(complete.archived(TimestampMaker.usual()
                .at("2023-09-01T00:00:00Z"))));
    }

    /** What came after the archive-time-stamp is not proven by it, nor is another list of digests than the true one. */
    @Test
    void countsNoArchiveTimestampOverSomethingElse() {
        byte[] right = inside().archived(TimestampMaker.usual()).sign(TEXT);
        byte[] added = inside().archived(TimestampMaker.usual()).counterSignedAfterwards(SECOND).sign(TEXT);

        assertTrue(verify("a.p7m", right).signatures().get(0).time().proven().isPresent());
        DocumentVerdict document = verify("b.p7m", added);
        assertTrue(document.signatures().get(0).time().proven().isEmpty());
        Verification.assertFinding(document, Severity.WARNING, "cms.archive.notCounted");
    }

    private Optional<String> level(CmsMaker maker) {
        return verify("van-ban.p7m", maker.sign(TEXT)).signatures().get(0).level();
    }

    record Case(String name, byte[] file, Conclusion conclusion, Severity severity, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> files() {
        byte[] right = inside().sign(TEXT);
        byte[] changed = right.clone();
        changed[new String(right, StandardCharsets.ISO_8859_1).indexOf("1.000.000")] = '9';
        byte[] trailed = Arrays.copyOf(right, right.length + 1);
        trailed[right.length] = 'x';
        return Stream.of(
                new Case("content changed", changed, Conclusion.INVALID, Severity.ERROR, "signature.integrity.broken"),
                new Case("bytes after the end", trailed, Conclusion.UNREADABLE, Severity.ERROR, "document.broken"),
                new Case("cut off", Arrays.copyOf(right, right.length / 2), Conclusion.UNREADABLE, Severity.ERROR,
                        "document.broken"),
                new Case("nothing but its beginning", Arrays.copyOf(right, 30), Conclusion.UNREADABLE, Severity.ERROR,
                        "document.broken"),
                new Case("no signed attributes", inside().withoutAttributes().sign(TEXT), Conclusion.INVALID,
                        Severity.ERROR, "signature.value.noSignedAttributes"),
                new Case("content type of something else",
                        inside().contentType(CMSObjectIdentifiers.envelopedData).sign(TEXT), Conclusion.INVALID,
                        Severity.ERROR, "signature.attributes.contentType"),
                new Case("a time-stamp, not a document", TimestampMaker.usual().over(TEXT), Conclusion.INVALID,
                        Severity.NOT_CHECKED, "signature.attributes.otherContent"),
                new Case("a signed document inside", inside().sign(TestPdf.signed(CmsMaker.of(TestPki.SIGNER))),
                        Conclusion.VALID, Severity.INFO, "cms.content.document"),
                new Case("a signature inside", inside().sign(right), Conclusion.VALID, Severity.INFO,
                        "cms.content.document"),
                new Case("a time-stamp that is none", inside().stamped().sign(TEXT), Conclusion.INVALID,
                        Severity.ERROR, "timestamp.structure.broken"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void judgesWhatItIs(Case given) {
        DocumentVerdict document = verify("van-ban.p7m", given.file());

        Verification.assertFinding(document, given.severity(), given.code());
        assertEquals(given.conclusion(), document.conclusion());
    }

    private DocumentVerdict verify(String name, byte[] content) {
        try {
            return new Verification(folder).of(List.of(Files.write(folder.resolve(name), content))).get(0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static CmsMaker inside() {
        return CmsMaker.of(TestPki.SIGNER).contentInside();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.tests.support.AsicMaker;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.TimestampMaker;
import vn.haidang.signature.tests.support.Verification;
import vn.haidang.signature.tests.support.XmlMaker;

/** Containers of files with signatures: every file must be covered. */
class AsicSignatureTest {

    private static final String LETTER = "công văn/văn bản số 12.txt";

    @TempDir
    Path folder;

    record Case(String name, AsicMaker container, Conclusion conclusion, Severity severity, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> right() {
        return Stream.of(
                valid("ASiC-S with CAdES", AsicMaker.simple().object(LETTER, "a").cades(cms())),
                valid("ASiC-S with XAdES", AsicMaker.simple().object(LETTER, "a").xades(xml())),
                valid("ASiC-S without mimetype", AsicMaker.simple().withoutMimetype().object(LETTER, "a").cades(cms())),
                valid("ASiC-E with CAdES", two().cadesOverList(cms(), "001")),
                valid("ASiC-E with CAdES twice", two().cadesOverList(cms(), "001").cadesOverList(cms(), "002")),
                valid("ASiC-E with XAdES", two().xades(xml())),
                valid("ASiC-E with XAdES and a manifest of another format",
                        two().xades(xml()).file("META-INF/manifest.xml", new byte[0])),
                valid("a folder", two().file("rỗng/", new byte[0]).xades(xml())));
    }

    @ParameterizedTest
    @MethodSource("right")
    void isValidWhenEveryFileIsCovered(Case given) {
        DocumentVerdict document = verify(given.container());

        assertEquals(given.conclusion(), document.conclusion());
        assertEquals(Optional.of("ASiC"), document.format());
        assertTrue(document.signatures().stream().allMatch(SignatureVerdict::coversWholeDocument));
        Verification.assertFinding(document, given.severity(), given.code());
    }

    static Stream<Case> changed() {
        return Stream.of(
                invalid("a file changed after CAdES", two().cadesOverList(cms(), "1").file("b.txt", new byte[1]),
                        "signature.integrity.broken"),
                invalid("a file changed after XAdES", two().xades(xml()).file("b.txt", new byte[1]),
                        "signature.integrity.broken"),
                invalid("the only file changed", AsicMaker.simple().object(LETTER, "a").cades(cms())
                        .file(LETTER, new byte[1]), "signature.integrity.broken"),
                invalid("a file added after CAdES", two().cadesOverList(cms(), "1").file("c.txt", new byte[1]),
                        "asic.coverage.uncovered"),
                invalid("a file added after XAdES", two().xades(xml()).file("c.txt", new byte[1]),
                        "asic.coverage.uncovered"),
                invalid("a second file in a simple container", AsicMaker.simple().object(LETTER, "a").cades(cms())
                        .file("c.txt", new byte[1]), "asic.coverage.uncovered"),
                invalid("a file that only looks like one for signatures",
                        two().xades(xml()).file("meta-inf/c.xml", new byte[1]), "asic.coverage.uncovered"),
                invalid("a file taken away", two().cadesOverList(cms(), "1").without("b.txt"),
                        "xml.reference.missing"),
                invalid("the list changed", two().cadesOverList(cms(), "1").object("c.txt", "c")
                        .replaceList("1"), "signature.integrity.broken"),
                new Case("an unknown file among those for signatures",
                        two().xades(xml()).file("META-INF/la.bin", new byte[1]), Conclusion.VALID, Severity.WARNING,
                        "asic.unknown"),
                new Case("the type not first", AsicMaker.simple().withoutMimetype().object(LETTER, "a").cades(cms())
                        .file("mimetype", "application/vnd.etsi.asic-s+zip".getBytes()), Conclusion.VALID,
                        Severity.WARNING, "asic.mimetype"),
                new Case("no signature", two(), Conclusion.UNSIGNED, Severity.INFO, "document.unsigned"),
                new Case("a signature that is none", two().file("META-INF/signature.p7s", new byte[10]),
                        Conclusion.UNREADABLE, Severity.ERROR, "container.broken"),
                new Case("one person signs one file, another the other", AsicMaker.extended().object("a.txt", "a")
                        .cadesOverList(cms(), "1").alone("b.txt", "b").cadesOverList(cms(), "2"), Conclusion.VALID,
                        Severity.INFO, "asic.coverage.part"));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void noticesWhatIsNotCovered(Case given) {
        DocumentVerdict document = verify(given.container());

        Verification.assertFinding(document, given.severity(), given.code());
        assertEquals(given.conclusion(), document.conclusion());
    }

    static Stream<Case> stamped() {
        return Stream.of(
                new Case("ASiC-S", AsicMaker.simple().object(LETTER, "a").stamp(TimestampMaker.usual()),
                        Conclusion.UNSIGNED, Severity.OK, "asic.coverage.whole"),
                new Case("ASiC-E", two().stampOverList(TimestampMaker.usual()), Conclusion.UNSIGNED, Severity.OK,
                        "asic.coverage.whole"),
                new Case("ASiC-E with a signature too", two().cadesOverList(cms(), "1")
                        .stampOverList(TimestampMaker.usual()), Conclusion.VALID, Severity.OK, "asic.coverage.whole"));
    }

    @ParameterizedTest
    @MethodSource("stamped")
    void readsTimestamps(Case given) {
        DocumentVerdict document = verify(given.container());

        Verification.assertFinding(document, given.severity(), given.code());
        assertEquals(given.conclusion(), document.conclusion());
    }

    private static Case valid(String name, AsicMaker container) {
        return new Case(name, container, Conclusion.VALID, Severity.OK, "asic.coverage.whole");
    }

    private static Case invalid(String name, AsicMaker container, String code) {
        return new Case(name, container, Conclusion.INVALID, Severity.ERROR, code);
    }

    private static AsicMaker two() {
        return AsicMaker.extended().object(LETTER, "1.000.000").object("b.txt", "phụ lục");
    }

    private static CmsMaker cms() {
        return CmsMaker.of(TestPki.SIGNER).naming(TestPki.SIGNER.certificate());
    }

    private static XmlMaker xml() {
        return XmlMaker.of(TestPki.SIGNER).advanced();
    }

    private DocumentVerdict verify(AsicMaker container) {
        return new Verification(folder).of(container.zipped());
    }
}

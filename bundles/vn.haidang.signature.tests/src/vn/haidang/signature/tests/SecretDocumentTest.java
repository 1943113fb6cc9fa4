package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.tests.support.AsicMaker;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.OfficeMaker;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;
import vn.haidang.signature.tests.support.XmlMaker;

/** A document that bears a mark of secrecy is read no further, in whatever format, and not even its hash is kept. */
class SecretDocumentTest {

    @TempDir
    Path folder;

    record Case(String name, byte[] document, boolean secret) {
        @Override
        public String toString() {
            return name + (secret ? ": secret" : ": open");
        }
    }

    static Stream<Case> documents() {
        String stamp = "TỐI MẬT\nKính gửi: Ủy ban nhân dân";
        String plain = "Kính gửi: Ủy ban nhân dân\nvề bảo mật và bí mật nhà nước";
        return Stream.of(stamp, plain).flatMap(text -> Stream.of(
                new Case("XML", XmlMaker.of(TestPki.SIGNER).reference("", XmlMaker.enveloped())
                        .inside("<VanBan><Do>" + text.replace("\n", "</Do><Do>") + "</Do></VanBan>"),
                        text.equals(stamp)),
                new Case("Word", letter(text, "w:t").zipped(), text.equals(stamp)),
                new Case("Word, the stamp in pieces", letter(text.replace("TỐI ", "TỐI </w:t></w:r><w:r><w:t>"), "w:t")
                        .zipped(), text.equals(stamp)),
                new Case("text in a CMS", CmsMaker.of(TestPki.SIGNER).contentInside()
                        .sign(text.getBytes(StandardCharsets.UTF_8)), text.equals(stamp)),
                new Case("XML in a CMS", CmsMaker.of(TestPki.SIGNER).contentInside()
                        .sign(("<VanBan><Do>" + text.replace("\n", "</Do><Do>") + "</Do></VanBan>")
                                .getBytes(StandardCharsets.UTF_8)),
                        text.equals(stamp)),
                new Case("text in a container",
                        AsicMaker.simple().object("a.txt", text).cades(CmsMaker.of(TestPki.SIGNER)).zipped(),
                        text.equals(stamp))));
    }

    private static OfficeMaker letter(String text, String tag) {
        String paragraphs = "<w:p><w:r><" + tag + ">" + text.replace("\n",
                "</" + tag + "></w:r></w:p><w:p><w:r><" + tag + ">") + "</" + tag + "></w:r></w:p>";
        return OfficeMaker.letter().replace("word/document.xml", "<w:t>Kính gửi: 1.000.000 đồng</w:t>", paragraphs)
                .sign(TestPki.SIGNER);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isReadNoFurther(Case given) {
        DocumentVerdict document = new Verification(folder).of(given.document());

        if (given.secret()) {
            assertEquals(Conclusion.UNREADABLE, document.conclusion());
            assertEquals(Optional.empty(), document.sha256());
            assertEquals(List.of(), document.signatures());
            Verification.assertFinding(document, Severity.NOT_CHECKED, "document.stateSecret");
        } else {
            assertEquals(Conclusion.VALID, document.conclusion());
        }
    }
}

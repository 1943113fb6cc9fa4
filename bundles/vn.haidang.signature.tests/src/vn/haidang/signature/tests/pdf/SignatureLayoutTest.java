package vn.haidang.signature.tests.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignaturePlace;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.HandmadePdf;
import vn.haidang.signature.tests.support.HandmadeSignature;
import vn.haidang.signature.tests.support.TestAuthority.Identity;
import vn.haidang.signature.tests.support.TestAuthority.Wish;
import vn.haidang.signature.tests.support.TestPdf.Prepared;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** How signatures look is held against Nghị định 30/2020, and no verdict depends on it. */
class SignatureLayoutTest {

    private static final Identity ORGANISATION = TestPki.ISSUER.issue(Wish.signer("Ủy ban nhân dân phường Mẫu"),
            TestPki.KEYS);
    private static final String TIME = "BT /F1 5 Tf 2 2 Td (15/08/2023 10:00:00 +07:00) Tj ET";

    @TempDir
    Path folder;

    record Case(String name, byte[] document, Set<String> codes) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void isToldWithoutChangingTheVerdict(Case given) {
        DocumentVerdict verdict = new Verification(folder).of(given.document());

        assertEquals(given.codes(), verdict.findings().stream().map(Finding::code)
                .filter(code -> code.startsWith("pdf.layout.") && !code.endsWith(".size"))
                .map(code -> code.substring("pdf.layout.".length())).collect(Collectors.toSet()));
        assertEquals(Conclusion.VALID, verdict.conclusion());
    }

    static Stream<Case> papers() {
        String below = "300 100 420 160";
        String above = "260 90 340 170";
        return Stream.of(
                new Case("as it must be", paper(below, "0000FF", true, above, "FF0000", TIME), Set.of()),
                new Case("person in black", paper(below, "000000", true, above, "FF0000", TIME),
                        Set.of("personColour")),
                new Case("seal in blue", paper(below, "0000FF", true, above, "0000FF", TIME), Set.of("sealColour")),
                new Case("not transparent", paper(below, "0000FF", false, above, "FF0000", TIME),
                        Set.of("notTransparent")),
                new Case("seal beside", paper(below, "0000FF", true, "100 100 160 160", "FF0000", TIME),
                        Set.of("overlap")),
                new Case("seal on the right", paper(below, "0000FF", true, "380 90 460 170", "FF0000", TIME),
                        Set.of("overlap")),
                new Case("another time", paper(below, "0000FF", true, above, "FF0000",
                        TIME.replace("10:00:00", "17:00:00")), Set.of("timeDiffers")),
                new Case("no time", paper(below, "0000FF", true, above, "FF0000", ""), Set.of("timeMissing")));
    }

    @Test
    void tellsWhereEachSignatureIs() {
        DocumentVerdict verdict = new Verification(folder)
                .of(paper("300 100 420 160", "0000FF", true, "260 90 340 170", "FF0000", TIME));

        assertEquals(List.of(new SignaturePlace(1, 300, 100, 120, 60, 2), new SignaturePlace(1, 260, 90, 80, 80, 3)),
                verdict.signatures().stream().map(signature -> signature.place().orElseThrow()).toList());
    }

    private static byte[] paper(String person, String personColour, boolean transparent, String seal, String sealColour,
            String text) {
        HandmadeSignature first = HandmadeSignature.first().showing(person, look(50, ""));
        byte[] signed = shown(first, 50, personColour, transparent).sign(CmsMaker.of(TestPki.SIGNER));
        HandmadeSignature second = first.next(signed).showing(seal, look(52, text));
        return shown(second, 52, sealColour, true).sign(CmsMaker.of(ORGANISATION));
    }

    private static String look(int picture, String text) {
        return HandmadePdf
                .stream("/Type /XObject /Subtype /Form /BBox [0 0 100 60] /Resources << /Font << /F1 5 0 R >> "
                        + "/XObject << /X " + picture + " 0 R >> >>", "q 60 0 0 50 0 5 cm /X Do Q " + text);
    }

    /** The signature with a picture of two pixels by two of one colour, half seen through where it has a mask. */
    private static Prepared shown(HandmadeSignature signature, int number, String colour, boolean transparent) {
        String size = "/Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 ";
        String pixel = new String(HexFormat.of().parseHex(colour), StandardCharsets.ISO_8859_1);
        HandmadePdf update = signature.update().object(number, HandmadePdf.stream(
                size + "/ColorSpace /DeviceRGB" + (transparent ? " /SMask " + (number + 1) + " 0 R" : ""),
                pixel.repeat(4)));
        return Prepared.of((transparent
                ? update.object(number + 1, HandmadePdf.stream(size + "/ColorSpace /DeviceGray", "\u00FF\0\0\u00FF"))
                : update).bytes());
    }
}

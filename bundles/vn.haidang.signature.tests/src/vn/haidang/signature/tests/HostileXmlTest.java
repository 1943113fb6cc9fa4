package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;
import vn.haidang.signature.tests.support.XmlMaker;

/** XML that is made to harm its reader ends in a verdict, soon. */
class HostileXmlTest {

    private static final String SIGNED = new String(
            XmlMaker.of(TestPki.SIGNER).reference("", XmlMaker.enveloped()).inside("<CongVan>1.000.000</CongVan>"),
            StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    record Case(String name, String document, Conclusion conclusion, Severity severity, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> documents() {
        return Stream.of(
                refused("a document type", "<!DOCTYPE CongVan>" + SIGNED, Severity.NOT_CHECKED, "xml.documentType"),
                refused("a billion laughs",
                        "<!DOCTYPE l [<!ENTITY a \"ha\">" + IntStream.range(1, 30)
                                .mapToObj(i -> "<!ENTITY a" + i + " \"&a" + (i == 1 ? "" : i - 1) + ";&a;\">")
                                .collect(Collectors.joining()) + "]><l>&a29;</l>",
                        Severity.NOT_CHECKED, "xml.documentType"),
                refused("a file of this machine",
                        "<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><l>&a;</l>", Severity.NOT_CHECKED,
                        "xml.documentType"),
                refused("an attribute by default", "<!DOCTYPE CongVan [<!ATTLIST CongVan Id ID \"a\">]>" + SIGNED,
                        Severity.NOT_CHECKED, "xml.documentType"),
                refused("depth", "<a>".repeat(100_000), Severity.NOT_CHECKED, "xml.tooDemanding"),
                refused("attributes",
                        "<a " + IntStream.range(0, 100_000).mapToObj(i -> "a" + i + "='' ")
                                .collect(Collectors.joining()) + "/>",
                        Severity.NOT_CHECKED, "xml.tooDemanding"),
                refused("elements", "<a>" + "<b/>".repeat(600_000) + "</a>", Severity.NOT_CHECKED,
                        "xml.tooDemanding"),
                refused("signatures", "<a>" + "<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/>".repeat(100)
                        + "</a>", Severity.NOT_CHECKED, "xml.tooDemanding"),
                refused("cut off", SIGNED.substring(0, SIGNED.length() / 2), Severity.ERROR, "document.broken"),
                refused("XML 1.1", "<?xml version='1.1'?>" + SIGNED, Severity.ERROR, "document.broken"),
                refused("an entity that nobody declares", "<a>&b;</a>", Severity.ERROR, "document.broken"),
                new Case("a style sheet as a transform", new String(XmlMaker.of(TestPki.SIGNER)
                        .reference("", XmlMaker.enveloped(), XmlMaker.styleSheet(
                                "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'/>"))
                        .inside("<CongVan>1.000.000</CongVan>"), StandardCharsets.UTF_8), Conclusion.INDETERMINATE,
                        Severity.NOT_CHECKED, "signature.integrity.notChecked"),
                new Case("a free expression", new String(XmlMaker.of(TestPki.SIGNER)
                        .reference("", XmlMaker.withoutSignatures("not(ancestor-or-self::Tien)"))
                        .inside("<CongVan>1.000.000</CongVan>"), StandardCharsets.UTF_8), Conclusion.INDETERMINATE,
                        Severity.NOT_CHECKED, "signature.integrity.notChecked"),
                new Case("an address", SIGNED.replace("URI=\"\"", "URI=\"http://127.0.0.1:9/\""), Conclusion.INVALID,
                        Severity.ERROR, "xml.reference.missing"),
                new Case("a thousand references to ten megabytes", many(), Conclusion.INVALID, Severity.NOT_CHECKED,
                        "signature.integrity.notChecked"),
                new Case("more references than anybody makes",
                        SIGNED.replaceFirst("(?s)(<ds:Reference.*</ds:Reference>)",
                                "$1".repeat(1_001)),
                        Conclusion.INVALID, Severity.ERROR, "signature.structure.broken"),
                new Case("no reference", SIGNED.replaceFirst("(?s)<ds:Reference.*</ds:Reference>", ""),
                        Conclusion.INVALID, Severity.ERROR, "signature.structure.broken"),
                new Case("a signature of nothing", "<a><Signature xmlns='http://www.w3.org/2000/09/xmldsig#'/></a>",
                        Conclusion.INVALID, Severity.ERROR, "signature.structure.broken"));
    }

    private static Case refused(String name, String document, Severity severity, String code) {
        return new Case(name, document, Conclusion.UNREADABLE, severity, code);
    }

    /** All of them right, so that each is computed before the next. */
    private static String many() {
        String small = new String(XmlMaker.of(TestPki.SIGNER).reference("#a").inside("<b><a Id='a'>"
                + "dài ".repeat(2_000_000) + "</a></b>"), StandardCharsets.UTF_8);
        return small.replaceFirst("(?s)(<ds:Reference.*?</ds:Reference>)", "$1".repeat(1_000));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void endsInAVerdict(Case given) {
        DocumentVerdict verdict = new Verification(folder).of(given.document().getBytes(StandardCharsets.UTF_8));

        Verification.assertFinding(verdict, given.severity(), given.code());
        assertEquals(given.conclusion(), verdict.conclusion());
    }
}

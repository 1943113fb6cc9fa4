package vn.haidang.signature.tests.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.TrustSource;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.evidence.EvidenceItem;
import vn.haidang.signature.evidence.EvidencePackages;
import vn.haidang.signature.evidence.EvidenceReport;
import vn.haidang.signature.evidence.PackageCheck;
import vn.haidang.signature.internal.evidence.SealedPackages;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.TestPdf;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** A package tells without any network what a verdict rests on, and any change to it is found. */
class EvidencePackageTest {

    @TempDir
    Path folder;

    private final SealedPackages sealed = new SealedPackages(
            Verification.verifier(InstantSource.fixed(Instant.parse("2030-01-01T00:00:00Z"))));
    private final EvidencePackages packages = sealed;
    private Path document;
    private DocumentVerdict verdict;
    private TrustSource trust;

    @BeforeEach
    void verify() throws Exception {
        document = Files.write(folder.resolve("CV-12 về việc thử.pdf"),
                TestPdf.signed(CmsMaker.of(TestPki.SIGNER)));
        verdict = verified(document);
        trust = new TrustSource.Folder(folder.resolve("trust"));
    }

    private DocumentVerdict verified(Path file) throws Exception {
        Path roots = TestPki.trust(folder.resolve("trust"), TestPki.ROOT.certificate(), TestPki.ISSUER.certificate());
        Path lists = TestPki.revocation(folder.resolve("revocation"), TestPki.silentLists());
        return Verification.run(List.of(file),
                new VerificationRequest(roots, Optional.of(lists), Optional.of(Instant.parse(TestPki.AT)))).get(0);
    }

    @Test
    void leadsToTheSameVerdictWithAndWithoutTheDocument() throws Exception {
        String seal = packages.write(List.of(new EvidenceItem(verdict, Optional.empty())), zip());

        PackageCheck without = packages.check(zip(), List.of(), trust);
        PackageCheck with = packages.check(zip(), List.of(document), trust);

        assertEquals(Conclusion.VALID, verdict.conclusion());
        assertEquals(Optional.of(seal), without.seal());
        assertTrue(without.isGood() && with.isGood());
        assertEquals(List.of("evidence.certificate.same", "evidence.document.absent"), codes(without));
        assertEquals(List.of("evidence.certificate.same", "evidence.document.same"), codes(with));
        assertFalse(files(zip()).keySet().stream().anyMatch(name -> name.contains("document")));
    }

    @Test
    void hasTheDocumentWhenAsked() throws Exception {
        packages.write(List.of(new EvidenceItem(verdict, Optional.of(document))), zip());

        assertEquals(List.of("evidence.certificate.same", "evidence.document.same"),
                codes(packages.check(zip(), List.of(), trust)));
        assertArrayEquals(Files.readAllBytes(document), files(zip()).get("0001/document/document"));
    }

    @Test
    void isTheSameEachTimeItIsWritten() throws Exception {
        sealed.addReport(new EvidenceReport() {
            @Override
            public String fileName() {
                return "report.xml";
            }

            @Override
            public Optional<byte[]> of(DocumentVerdict one) {
                return Optional.of("<r/>".getBytes(StandardCharsets.UTF_8));
            }
        });
        List<EvidenceItem> items = List.of(new EvidenceItem(verdict, Optional.of(document)));
        Path other = folder.resolve("other.zip");

        assertEquals(packages.write(items, zip()), packages.write(items, other));
        assertArrayEquals(Files.readAllBytes(zip()), Files.readAllBytes(other));
        assertEquals("<r/>", new String(files(zip()).get("0001/report.xml"), StandardCharsets.UTF_8));
    }

    @Test
    void tellsInVietnameseWhatTheCircularWantsShown() throws Exception {
        packages.write(List.of(new EvidenceItem(verdict, Optional.empty())), zip());

        try (PDDocument report = Loader.loadPDF(files(zip()).get("0001/report.pdf"))) {
            String text = new PDFTextStripper().getText(report);
            Stream.of("BÁO CÁO KIỂM TRA CHỮ KÝ SỐ", "CV-12 về việc thử.pdf", "HỢP LỆ", "Nguyễn Văn Mẫu",
                    "CA cấp hai thử nghiệm", "Nội dung đã ký không thay đổi sau khi ký").forEach(
                            part -> assertTrue(text.contains(part), () -> part + " is not in " + text));
        }
    }

    @Test
    void otherTrustLeadsToAnotherVerdict() throws Exception {
        packages.write(List.of(new EvidenceItem(verdict, Optional.empty())), zip());
        TrustSource strange = new TrustSource.Folder(
                TestPki.trust(folder.resolve("strange"), TestPki.STRANGER.certificate()));

        PackageCheck check = packages.check(zip(), List.of(document), strange);

        assertEquals(List.of("evidence.certificate.differs", "evidence.document.differs"), codes(check));
        assertFalse(check.isGood());
    }

    @Test
    void aWrongVerdictIsFoundEvenWhenItIsSealedAnew() throws Exception {
        packages.write(List.of(new EvidenceItem(verdict, Optional.empty())), zip());
        String report = new String(files(zip()).get("0001/report.json"), StandardCharsets.UTF_8);
        Map<String, byte[]> files = files(zip());
        files.put("0001/report.json", report.replace("\"verdict\" : \"VALID\"", "\"verdict\" : \"INVALID\"")
                .replace("signature.certificate.ok", "signature.certificate.invalid").getBytes(StandardCharsets.UTF_8));
        writeSealed(files);

        assertEquals(List.of("evidence.certificate.differs", "evidence.document.differs"),
                codes(packages.check(zip(), List.of(document), trust)));
    }

    @Test
    void everyChangeToAFileIsFound() throws Exception {
        packages.write(List.of(new EvidenceItem(verdict, Optional.empty())), zip());
        Map<String, byte[]> good = files(zip());
        for (String name : good.keySet()) {
            byte[] content = good.get(name).clone();
            content[content.length / 2] ^= 1;
            assertNotGood(files -> files.put(name, content), good, "changed " + name);
            assertNotGood(files -> files.remove(name), good, "removed " + name);
        }
        assertNotGood(files -> files.put("0002/report.json", good.get("0001/report.json")), good, "added");
    }

    private void assertNotGood(Consumer<Map<String, byte[]>> change, Map<String, byte[]> good, String what)
            throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>(good);
        change.accept(files);
        writeFiles(files);
        boolean passes;
        try {
            passes = packages.check(zip(), List.of(), trust).isGood();
        } catch (FindingException e) {
            passes = false;
        }
        assertFalse(passes, what);
    }

    @Test
    void anotherDocumentIsNotTakenForThePackedOne() throws Exception {
        packages.write(List.of(new EvidenceItem(verdict, Optional.empty())), zip());
        Path other = Files.write(folder.resolve("other.pdf"), TestPdf.unsigned());

        PackageCheck check = packages.check(zip(), List.of(other), trust);

        assertTrue(codes(check).contains("evidence.document.absent"));
    }

    @Test
    void refusesToPackWhatHasNoHashAndWhatChangedMeanwhile() throws Exception {
        DocumentVerdict secret = new DocumentVerdict(document, Optional.of("PDF"), Conclusion.UNREADABLE,
                Optional.empty(), verdict.verifiedAt(), List.of(), List.of());
        assertEquals("evidence.nothing", refused(new EvidenceItem(secret, Optional.empty())));
        Files.write(document, TestPdf.unsigned());
        assertEquals("evidence.document.changed", refused(new EvidenceItem(verdict, Optional.of(document))));
        assertFalse(Files.exists(zip()));
    }

    private String refused(EvidenceItem item) {
        return assertThrows(FindingException.class, () -> packages.write(List.of(item), zip())).finding().code();
    }

    @Test
    void aPackageOfSomebodyElseIsBounded() throws Exception {
        for (String manifest : List.of("", "x", "haidang-evidence 1\nseal \n",
                "haidang-evidence 1\n" + "0".repeat(64) + " 99999999999999999999 " + "0".repeat(64) + " a\nseal x\n")) {
            writeFiles(Map.of("manifest.txt", manifest.getBytes(StandardCharsets.UTF_8)));
            try {
                assertFalse(packages.check(zip(), List.of(), trust).isGood());
            } catch (FindingException e) {
                assertEquals("evidence.unreadable", e.finding().code());
            }
        }
        Map<String, byte[]> bad = new LinkedHashMap<>();
        bad.put("0001/report.json", ("[" + "[".repeat(5000)).getBytes(StandardCharsets.UTF_8));
        writeSealed(bad);
        assertThrows(FindingException.class, () -> packages.check(zip(), List.of(), trust));
    }

    private Path zip() {
        return folder.resolve("evidence.zip");
    }

    private static List<String> codes(PackageCheck check) {
        return check.documents().stream().flatMap(one -> one.findings().stream()).map(Finding::code).toList();
    }

    private static Map<String, byte[]> files(Path zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(zip)))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private void writeFiles(Map<String, byte[]> files) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip()); ZipOutputStream target = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                target.putNextEntry(new ZipEntry(file.getKey()));
                target.write(file.getValue());
                target.closeEntry();
            }
        }
    }

    /** As somebody does who knows how the seal is made. */
    private void writeSealed(Map<String, byte[]> files) throws IOException {
        String head = "haidang-evidence 1";
        String chain = Sha256.hex(head);
        StringBuilder manifest = new StringBuilder(head + "\n");
        Map<String, byte[]> all = new LinkedHashMap<>(files);
        all.remove("manifest.txt");
        for (Map.Entry<String, byte[]> file : all.entrySet()) {
            String hash = new Sha256().add(file.getValue()).hex();
            chain = Sha256.hex(chain + " " + hash + " " + file.getValue().length + " " + file.getKey());
            manifest.append(hash + " " + file.getValue().length + " " + chain + " " + file.getKey() + "\n");
        }
        all.put("manifest.txt", (manifest + "seal " + chain + "\n").getBytes(StandardCharsets.UTF_8));
        writeFiles(all);
    }
}

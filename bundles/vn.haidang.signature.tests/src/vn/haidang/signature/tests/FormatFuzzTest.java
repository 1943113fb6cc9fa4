package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.internal.xml.Dsig;
import vn.haidang.signature.internal.xml.tree.CanonicalForm;
import vn.haidang.signature.internal.xml.tree.Canonicalizer;
import vn.haidang.signature.internal.xml.tree.XmlDocument;
import vn.haidang.signature.internal.xml.tree.XmlElement;
import vn.haidang.signature.internal.xml.tree.XmlReader;
import vn.haidang.signature.internal.xml.tree.XmlRefusedException;
import vn.haidang.signature.tests.support.AsicMaker;
import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.Mutator;
import vn.haidang.signature.tests.support.OfficeMaker;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.TimestampMaker;
import vn.haidang.signature.tests.support.Verification;
import vn.haidang.signature.tests.support.XmlMaker;

/**
 * Tens of thousands of documents of each format, changed at random: every one ends in a verdict, and one that is valid
 * still says what was signed, to whatever other program reads it.
 */
class FormatFuzzTest {

    /** Of each format; {@code -Dhaidang.fuzz=} asks for another number. */
    private static final int DOCUMENTS = Integer.getInteger("haidang.fuzz", 25_000);
    private static final int BATCH = 500;

    @TempDir
    Path folder;

    /**
     * A document to be changed.
     *
     * @param change makes another document of it
     * @param same whether a document still says what was signed
     */
    record Subject(byte[] document, Function<Mutator, byte[]> change, Predicate<byte[]> same) {}

    record Format(String name, List<Subject> subjects) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Format> formats() {
        byte[] text = "Kính gửi: 1.000.000 đồng".getBytes(StandardCharsets.UTF_8);
        CmsMaker rich = cms().contentInside().stamped(TimestampMaker.usual()).counterSigned(TestPki.SIGNER);
        OfficeMaker letter = OfficeMaker.letter().sign(TestPki.SIGNER);
        AsicMaker simple = AsicMaker.simple().object("a.txt", "1.000.000").cades(cms());
        AsicMaker extended = AsicMaker.extended().object("a.txt", "1.000.000").object("b.txt", "phụ lục")
                .cadesOverList(cms(), "1");
        AsicMaker withXml = AsicMaker.extended().object("a.txt", "1.000.000").xades(XmlMaker.of(TestPki.SIGNER));
        return Stream.of(
                new Format("CMS", List.of(message(cms().contentInside().sign(text), text),
                        message(cms().contentInside().indefinite().sign(text), text), message(rich.sign(text), text))),
                new Format("XML",
                        List.of(xml(XmlMaker.of(TestPki.SIGNER).advanced().reference("", XmlMaker.enveloped())
                                .inside("<CongVan><So Id='s'>12</So><Tien>1.000.000</Tien></CongVan>")),
                                xml(XmlMaker.of(TestPki.SIGNER).reference("#t").inside(
                                        "<CongVan><NoiDung Id='t'><Tien>1.000.000</Tien></NoiDung></CongVan>")))),
                new Format("OOXML", List.of(zip(letter.files(), OfficeMaker.zipped(letter.files())))),
                new Format("ASiC", Stream.of(simple, extended, withXml).map(maker -> zip(maker.files(), maker.zipped()))
                        .toList()));
    }

    private static CmsMaker cms() {
        return CmsMaker.of(TestPki.SIGNER).naming(TestPki.SIGNER.certificate());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyChangeEndsInATrueVerdict(Format format) {
        for (Subject subject : format.subjects()) {
            assertEquals(Conclusion.VALID, verify(List.of(subject.document()), "sound").get(0).conclusion());
        }
        int valid = IntStream.range(0, DOCUMENTS / BATCH).parallel().map(batch -> check(format, batch)).sum();
        // a change of what nobody signs leaves a document valid, but most changes are of something else
        assertTrue(valid < DOCUMENTS / 4, () -> valid + " of " + DOCUMENTS + " are still valid");
    }

    private int check(Format format, int batch) {
        List<byte[]> changed = new ArrayList<>();
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            Mutator mutator = new Mutator((long) batch * BATCH + i);
            subjects.add(format.subjects().get(mutator.below(format.subjects().size())));
            changed.add(subjects.get(i).change().apply(mutator));
        }
        List<DocumentVerdict> verdicts = verify(changed, format.name() + batch);
        int valid = 0;
        for (int i = 0; i < BATCH; i++) {
            if (verdicts.get(i).conclusion() == Conclusion.VALID) {
                int seed = batch * BATCH + i;
                assertTrue(subjects.get(i).same().test(changed.get(i)),
                        () -> "false VALID: " + format.name() + ", seed " + seed);
                valid++;
            }
        }
        return valid;
    }

    private List<DocumentVerdict> verify(List<byte[]> documents, String name) {
        try {
            Path own = Files.createDirectories(folder.resolve(name));
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < documents.size(); i++) {
                files.add(Files.write(own.resolve(String.format("%05d", i)), documents.get(i)));
            }
            List<DocumentVerdict> verdicts = new ArrayList<>();
            Verification.verifier(InstantSource.fixed(Instant.parse(TestPki.AT))).verify(files,
                    TestPki.request(folder), Progress.unobserved(), verdicts::add);
            for (Path file : files) {
                Files.delete(file);
            }
            return verdicts;
        } catch (IOException | FindingException e) {
            throw new AssertionError(e);
        }
    }

    private static Subject message(byte[] signed, byte[] content) {
        return new Subject(signed, mutator -> mutator.bytes(signed), changed -> {
            try {
                Object inside = new CMSSignedData(changed).getSignedContent().getContent();
                return Arrays.equals(content, (byte[]) inside);
            } catch (CMSException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static Subject xml(byte[] signed) {
        return new Subject(signed, mutator -> mutator.below(3) == 0 ? mutator.bytes(signed) : mutator.markup(signed),
                changed -> content(signed).equals(content(changed)));
    }

    /** All that a document says, its signatures left out. */
    private static String content(byte[] xml) {
        try {
            XmlDocument document = XmlReader.read(xml);
            Set<XmlElement> signatures = Set
                    .copyOf(document.elements().stream().filter(Dsig::isSignature).toList());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Canonicalizer.write(document, signatures, CanonicalForm.DEFAULT, out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException | XmlRefusedException e) {
            throw new AssertionError(e);
        }
    }

    private static Subject zip(Map<String, byte[]> files, byte[] zipped) {
        List<String> names = List.copyOf(files.keySet());
        return new Subject(zipped, mutator -> {
            if (mutator.below(2) == 0) {
                return mutator.bytes(zipped);
            }
            Map<String, byte[]> changed = new LinkedHashMap<>(files);
            String name = names.get(mutator.below(names.size()));
            changed.put(name, name.endsWith("ml") || name.endsWith(".rels")
                    ? mutator.markup(files.get(name))
                    : mutator.bytes(files.get(name)));
            return OfficeMaker.zipped(changed);
        }, changed -> signedFiles(fromStart(zipped)).equals(signedFiles(fromStart(changed)))
                && signedFiles(fromTable(zipped)).equals(signedFiles(fromTable(changed))));
    }

    /** What people see of a container; what tells of types and links is held against the signature by the verifier. */
    private static Map<String, String> signedFiles(Map<String, byte[]> files) {
        Map<String, String> seen = new TreeMap<>();
        files.forEach((name, content) -> {
            if (!name.startsWith("docProps/") && !name.startsWith("_xmlsignatures/") && !name.startsWith("META-INF/")
                    && !name.equals("[Content_Types].xml") && !name.endsWith(".rels") && !name.equals("mimetype")
                    && !name.endsWith("/")) {
                seen.put(name, new String(content, StandardCharsets.ISO_8859_1));
            }
        });
        return seen;
    }

    private static Map<String, byte[]> fromStart(byte[] zipped) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return files;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, byte[]> fromTable(byte[] zipped) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            Path file = Files.write(Files.createTempFile("fuzz", ".zip"), zipped);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                    files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            } finally {
                Files.delete(file);
            }
            return files;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package vn.haidang.signature.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.haidang.base.finding.Severity;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.tests.support.OfficeMaker;
import vn.haidang.signature.tests.support.TestPki;
import vn.haidang.signature.tests.support.Verification;

/** ZIP files that readers understand differently, or that are made to harm, around a signature that is right. */
class HostileContainerTest {

    private static final int LOCAL = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final OfficeMaker LETTER = OfficeMaker.letter().sign(TestPki.SIGNER);
    private static final byte[] SIGNED = LETTER.zipped();

    @TempDir
    Path folder;

    record Case(String name, byte[] file, Severity severity, String code) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> files() {
        return Stream.of(
                new Case("bytes before the first file", joined(new byte[]{0}, SIGNED), Severity.NOT_CHECKED,
                        "document.format.unknown"),
                broken("bytes after the end", joined(SIGNED, new byte[]{0})),
                broken("a gap before the table", gap()),
                broken("another name before the file than in the table", named(LOCAL, 30, "word/document.xml")),
                broken("another name in the table than before the file", named(ENTRY, 46, "word/document.xml")),
                broken("another length in the table", patched(ENTRY, 24, 5)),
                broken("another method before the file", patched(LOCAL, 8, 0)),
                broken("properties, which nobody signs, that cannot be unpacked", corrupt("docProps/core.xml")),
                broken("another CRC in the table", patched(ENTRY, 16, 5)),
                broken("two files of one name but for capitals", with("word/Document.xml", "giả")),
                broken("two files of one name but for composition",
                        OfficeMaker.zipped(twoNames("ảnh.png", "a\u0309nh.png"))),
                broken("a name above the package", with("../word/document.xml", "giả")),
                broken("a name from the root", with("/word/document.xml", "giả")),
                broken("a name with a backslash", with("word\\document.xml", "giả")),
                broken("one file in the table twice", twice()),
                broken("no end", Arrays.copyOf(SIGNED, SIGNED.length - 30)),
                broken("two ends", joined(SIGNED, end())),
                broken("a content type given twice", types("<Override PartName=\"/WORD/document.xml\" "
                        + "ContentType=\"text/plain\"/>")),
                new Case("a password", patched(ENTRY, 8, 1), Severity.NOT_CHECKED, "document.encrypted"),
                new Case("another kind of compression", patched(ENTRY, 10, 12), Severity.NOT_CHECKED,
                        "container.unsupported"),
                new Case("a bomb in the text", with("word/document.xml", "0".repeat(20 << 20)), Severity.NOT_CHECKED,
                        "container.tooLarge"),
                new Case("a bomb in a picture", bomb("word/media/image1.png"), Severity.NOT_CHECKED,
                        "container.tooLarge"),
                new Case("more files than any document has", many(), Severity.NOT_CHECKED, "container.tooLarge"),
                new Case("a document type in the content types", types("<!DOCTYPE a>", ""), Severity.NOT_CHECKED,
                        "xml.documentType"),
                new Case("a document type in the relationships",
                        files("word/_rels/document.xml.rels", "<!DOCTYPE a><a/>"), Severity.NOT_CHECKED,
                        "xml.documentType"),
                new Case("parts in pieces", with("word/document.xml/[0].piece", "giả"), Severity.NOT_CHECKED,
                        "container.unsupported"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefused(Case given) {
        DocumentVerdict document = new Verification(folder).of(given.file());

        Verification.assertFinding(document, given.severity(), given.code());
        assertEquals(Conclusion.UNREADABLE, document.conclusion());
    }

    @Test
    void aCommentIsSaid() {
        byte[] commented = joined(SIGNED, "ghi chú".getBytes(StandardCharsets.UTF_8));
        ByteBuffer.wrap(commented).order(ByteOrder.LITTLE_ENDIAN).putShort(last(SIGNED, END) + 20, (short) 8);

        DocumentVerdict document = new Verification(folder).of(commented);

        assertEquals(Conclusion.VALID, document.conclusion());
        Verification.assertFinding(document, Severity.WARNING, "container.comment");
    }

    private static Case broken(String name, byte[] file) {
        return new Case(name, file, Severity.ERROR, "container.broken");
    }

    private static byte[] with(String name, String content) {
        return files(name, content);
    }

    private static byte[] files(String name, String content) {
        Map<String, byte[]> files = new LinkedHashMap<>(LETTER.files());
        files.put(name, content.getBytes(StandardCharsets.UTF_8));
        return OfficeMaker.zipped(files);
    }

    /** More zeros in a file than are ever unpacked. */
    private static byte[] bomb(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : LETTER.files().entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                for (int i = 0; file.getKey().equals(name) && i < 520; i++) {
                    zip.write(new byte[1 << 20]);
                }
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static Map<String, byte[]> twoNames(String one, String other) {
        Map<String, byte[]> files = new LinkedHashMap<>(LETTER.files());
        files.put(one, new byte[1]);
        files.put(other, new byte[1]);
        return files;
    }

    private static byte[] many() {
        Map<String, byte[]> files = new LinkedHashMap<>(LETTER.files());
        for (int i = 0; i < 10_001; i++) {
            files.put("x" + i, new byte[0]);
        }
        return OfficeMaker.zipped(files);
    }

    private static byte[] types(String... more) {
        Map<String, byte[]> files = new LinkedHashMap<>(LETTER.files());
        String types = new String(files.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        String changed = more.length == 2
                ? types.replace("<Types", more[0] + "<Types")
                : types.replace("</Types>", more[0] + "</Types>");
        files.put("[Content_Types].xml", changed.getBytes(StandardCharsets.UTF_8));
        return OfficeMaker.zipped(files);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }

    /** A number in the first header of a kind that names the main document, changed. */
    private static byte[] patched(int header, int offset, int value) {
        byte[] file = SIGNED.clone();
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putShort(at(header) + offset, (short) value);
        return file;
    }

    /** One byte of a file's content changed. */
    private static byte[] corrupt(String name) {
        byte[] file = SIGNED.clone();
        int at = new String(SIGNED, StandardCharsets.ISO_8859_1).indexOf(name) + name.length();
        file[at + 1] ^= 1;
        return file;
    }

    private static byte[] named(int header, int offset, String name) {
        byte[] file = SIGNED.clone();
        file[at(header) + offset + name.length() - 1]++;
        return file;
    }

    private static int at(int header) {
        ByteBuffer file = ByteBuffer.wrap(SIGNED).order(ByteOrder.LITTLE_ENDIAN);
        int nameAt = header == LOCAL ? 30 : 46;
        for (int at = 0; at < SIGNED.length - 70; at++) {
            if (file.getInt(at) == header && new String(SIGNED, at + nameAt, 17, StandardCharsets.ISO_8859_1)
                    .equals("word/document.xml")) {
                return at;
            }
        }
        throw new AssertionError("no header");
    }

    private static int last(byte[] file, int mark) {
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = file.length - 22; at >= 0; at--) {
            if (buffer.getInt(at) == mark) {
                return at;
            }
        }
        throw new AssertionError("no mark");
    }

    private static int tableStart() {
        return ByteBuffer.wrap(SIGNED).order(ByteOrder.LITTLE_ENDIAN).getInt(last(SIGNED, END) + 16);
    }

    private static byte[] gap() {
        int start = tableStart();
        byte[] file = joined(joined(Arrays.copyOf(SIGNED, start), new byte[4]),
                Arrays.copyOfRange(SIGNED, start, SIGNED.length));
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(last(file, END) + 16, start + 4);
        return file;
    }

    /** The table's last entry once more: two entries on one file. */
    private static byte[] twice() {
        int entry = last(SIGNED, ENTRY);
        int end = last(SIGNED, END);
        byte[] again = Arrays.copyOfRange(SIGNED, entry, end);
        again[46 + 3]++;
        byte[] file = joined(joined(Arrays.copyOf(SIGNED, end), again), Arrays.copyOfRange(SIGNED, end, SIGNED.length));
        ByteBuffer buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int at = last(file, END);
        buffer.putShort(at + 8, (short) (buffer.getShort(at + 8) + 1));
        buffer.putShort(at + 10, (short) (buffer.getShort(at + 10) + 1));
        buffer.putInt(at + 12, buffer.getInt(at + 12) + again.length);
        return file;
    }

    /** The end record as it would stand after the whole file. */
    private static byte[] end() {
        return Arrays.copyOfRange(SIGNED, last(SIGNED, END), SIGNED.length);
    }
}

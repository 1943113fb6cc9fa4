package vn.haidang.signature.tests.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Makes small PDFs and signs them; the byte range can be chosen by hand, so that hostile ones are signed rightly. */
public final class TestPdf {

    /** A word in the document that attacks change without changing any offset. */
    public static final String AMOUNT = "So tien 1.000.000 dong";

    private static final int ROOM = 30_000;

    /**
     * A PDF with room for a signature.
     *
     * @param gapStart the offset of the empty signature's opening bracket
     * @param gapEnd the offset after its closing bracket
     */
    public record Prepared(byte[] bytes, int gapStart, int gapEnd) {

        /** A file whose last signature dictionary is still empty. */
        public static Prepared of(byte[] bytes) {
            int gapStart = lastIndexOf(bytes, "/Contents <", bytes.length) + "/Contents ".length();
            int gapEnd = gapStart;
            while (bytes[gapEnd] != '>') {
                gapEnd++;
            }
            return new Prepared(bytes, gapStart, gapEnd + 1);
        }

        /** The byte range that a right signature has. */
        public long[] range() {
            return new long[]{0, gapStart, gapEnd, bytes.length - gapEnd};
        }

        public byte[] sign(CmsMaker maker) {
            return sign(maker, range());
        }

        /** Signs exactly what the byte range says, as far as it lies within the file. */
        public byte[] sign(CmsMaker maker, long... declared) {
            return sign(declared, maker::sign);
        }

        /** Puts in what the function makes of all but the signature's place. */
        public byte[] sign(UnaryOperator<byte[]> signature) {
            return sign(range(), signature);
        }

        /** Puts in what the function makes of the bytes in the range. */
        public byte[] sign(long[] declared, UnaryOperator<byte[]> signature) {
            byte[] signed = bytes.clone();
            writeRange(signed, declared);
            ByteArrayOutputStream covered = new ByteArrayOutputStream();
            for (int i = 0; i + 1 < declared.length; i += 2) {
                int from = (int) Math.max(0, Math.min(declared[i], signed.length));
                int to = (int) Math.min(signed.length, Math.max(from, declared[i] + declared[i + 1]));
                covered.write(signed, from, Math.max(0, to - from));
            }
            byte[] hex = HexFormat.of().formatHex(signature.apply(covered.toByteArray()))
                    .getBytes(StandardCharsets.US_ASCII);
            if (hex.length > gapEnd - gapStart - 2) {
                throw new IllegalStateException("too little room for the signature");
            }
            System.arraycopy(hex, 0, signed, gapStart + 1, hex.length);
            return signed;
        }

        private void writeRange(byte[] target, long[] declared) {
            int at = lastIndexOf(target, "/ByteRange", target.length) + "/ByteRange ".length();
            int end = at;
            while (target[end] != ']') {
                end++;
            }
            String text = Arrays.toString(declared).replace(",", "");
            // PDFBox leaves spaces behind the bracket for longer numbers
            int room = end + 1;
            while (target[room] == ' ') {
                room++;
            }
            if (text.length() > room - at) {
                throw new IllegalStateException("no room for " + text);
            }
            Arrays.fill(target, at, room, (byte) ' ');
            System.arraycopy(text.getBytes(StandardCharsets.US_ASCII), 0, target, at, text.length());
        }
    }

    private TestPdf() {}

    public static byte[] unsigned() {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.addRect(72, 500, 200, 100);
                content.stroke();
            }
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(AMOUNT);
            document.setDocumentInformation(information);
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] encrypted(byte[] pdf, String password) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            return saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document with an incremental update that changes its title. */
    public static byte[] revised(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentInformation().setTitle("So tien 9.000.000 dong");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Prepared prepare(byte[] pdf, String form) {
        return prepare(pdf, form, null);
    }

    /** @param written the time in the dictionary's entry M, or null for none */
    public static Prepared prepare(byte[] pdf, String form, Instant written) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName(form));
            if (written != null) {
                signature.setSignDate(GregorianCalendar.from(written.atZone(ZoneOffset.UTC)));
            }
            SignatureOptions options = new SignatureOptions();
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature, options);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncrementalForExternalSigning(out).setSignature(new byte[]{0});
            return Prepared.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paper signed rightly. */
    public static byte[] signed(byte[] paper, CmsMaker maker) {
        return prepare(paper, "adbe.pkcs7.detached").sign(maker);
    }

    /** A PDF signed rightly. */
    public static byte[] signed(CmsMaker maker) {
        return prepare(unsigned(), "adbe.pkcs7.detached").sign(maker);
    }

    /** The bytes with one text replaced by another of the same length. */
    public static byte[] replaced(byte[] bytes, String from, String to) {
        if (from.length() != to.length()) {
            throw new IllegalArgumentException("offsets would move");
        }
        byte[] result = bytes.clone();
        int at = lastIndexOf(bytes, from, bytes.length);
        System.arraycopy(to.getBytes(StandardCharsets.ISO_8859_1), 0, result, at, to.length());
        return result;
    }

    public static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    public static int lastIndexOf(byte[] bytes, String text, int before) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(text, before);
        if (at < 0) {
            throw new IllegalArgumentException(text + " is not in the file");
        }
        return at;
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        // no compressed objects: the attacks edit what they find in the file
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }
}

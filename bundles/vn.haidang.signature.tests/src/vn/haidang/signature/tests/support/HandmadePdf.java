package vn.haidang.signature.tests.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes PDFs and incremental updates by hand, byte for byte as asked, so that every object's number is known and every
 * rule can be broken. Texts are written one byte for each character.
 */
public final class HandmadePdf {

    /** The number of the catalogue. */
    public static final int CATALOG = 1;
    /** The number of the page tree. */
    public static final int PAGES = 2;
    /** The number of the first page. */
    public static final int PAGE = 3;
    /** The number of the first page's content. */
    public static final int CONTENT = 4;
    /** The number of the font that both pages use. */
    public static final int FONT = 5;
    /** The number of the document information. */
    public static final int INFO = 6;
    /** The number of the second page. */
    public static final int SECOND_PAGE = 7;
    /** The number of the form. */
    public static final int FORM = 9;
    /** The number of a text field on the first page. */
    public static final int FIELD = 10;
    /** The number of what the text field shows. */
    public static final int APPEARANCE = 11;
    /** The number of a page's content that nothing leads to. */
    public static final int HIDDEN = 12;
    /** The number of a link on the first page. */
    public static final int LINK = 13;
    /** The number of a font that nothing leads to. */
    public static final int HIDDEN_FONT = 14;
    /** The number of a whole other catalogue that nothing leads to. */
    public static final int HIDDEN_CATALOG = 15;
    /** The number of a metadata stream. */
    public static final int METADATA = 18;
    /** A number that neither the document nor signing uses, nor any above it. */
    public static final int FREE = 60;

    /** What the page says that lies hidden in the document, and what stands in its unused copy of the first page's content. */
    public static final String OTHER_AMOUNT = "So tien 9.000.000 dong";

    private final byte[] before;
    private final Map<Integer, String> objects = new LinkedHashMap<>();
    private String trailer = "/Root 1 0 R /Info 6 0 R";
    private String prefix = "";
    private String suffix = "";
    private final Map<Integer, Long> entries = new TreeMap<>();

    private HandmadePdf(byte[] before) {
        this.before = before;
    }

    /** A document of two pages with a form, and with things hidden in it for later. */
    public static HandmadePdf paper() {
        return new HandmadePdf(new byte[0])
                .object(CATALOG, "<< /Type /Catalog /Pages 2 0 R /AcroForm 9 0 R /Metadata 18 0 R >>")
                .object(PAGES, "<< /Type /Pages /Kids [3 0 R 7 0 R] /Count 2 /MediaBox [0 0 595 842] >>")
                .object(PAGE, page("/Contents 4 0 R /Annots [10 0 R 13 0 R]"))
                .object(CONTENT, text("So tien 1.000.000 dong"))
                .object(FONT, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
                .object(INFO, "<< /Title (Quyet dinh) /ModDate (D:20230815100000+07'00') >>")
                .object(SECOND_PAGE, page("/Contents 8 0 R")).object(8, text("Trang hai"))
                .object(FORM, "<< /Fields [10 0 R] /DR << /Font << /F1 5 0 R >> >> /DA (/F1 10 Tf) >>")
                .object(FIELD, "<< /Type /Annot /Subtype /Widget /FT /Tx /T (ghi chu) /Rect [72 600 272 620] /F 4 "
                        + "/P 3 0 R /V () /AP << /N 11 0 R >> /DA (/F1 10 Tf) >>")
                .object(APPEARANCE, appearance("")).object(HIDDEN, text("So tien 9.000.000 dong"))
                .object(LINK, "<< /Type /Annot /Subtype /Link /Rect [72 500 200 520] "
                        + "/A << /S /URI /URI (https://example.org) >> >>")
                .object(HIDDEN_FONT, "<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>")
                .object(HIDDEN_CATALOG, "<< /Type /Catalog /Pages 16 0 R >>")
                .object(16, "<< /Type /Pages /Kids [17 0 R] /Count 1 /MediaBox [0 0 595 842] >>")
                .object(17, "<< /Type /Page /Parent 16 0 R /Contents 12 0 R "
                        + "/Resources << /Font << /F1 5 0 R >> >> >>")
                .object(METADATA, metadata("Quyet dinh", "2023-08-15"))
                .ending("4 0 obj\n" + text(OTHER_AMOUNT) + "\nendobj\n");
    }

    /** An update to be appended to a file. */
    public static HandmadePdf after(byte[] file) {
        return new HandmadePdf(file);
    }

    /** A page of the document with some entries of its own. */
    public static String page(String entries) {
        return "<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 5 0 R >> >> " + entries + " >>";
    }

    /** A content stream that writes a line. */
    public static String text(String line) {
        return stream("", "BT /F1 14 Tf 72 700 Td (" + line + ") Tj ET");
    }

    /** What a field shows. */
    public static String appearance(String line) {
        return stream("/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 5 0 R >> >>",
                "BT /F1 10 Tf 2 5 Td (" + line + ") Tj ET");
    }

    /** XMP metadata. */
    public static String metadata(String title, String modified) {
        return stream("/Type /Metadata /Subtype /XML", "<x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:title><rdf:Alt>"
                + "<rdf:li xml:lang='x-default'>" + title + "</rdf:li></rdf:Alt></dc:title><xmp:ModifyDate>" + modified
                + "</xmp:ModifyDate></x:xmpmeta>");
    }

    public static String stream(String entries, String content) {
        return "<< " + entries + " /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }

    /** Writes an object; the same number again writes it again. */
    public HandmadePdf object(int number, String value) {
        objects.put(number, value);
        return this;
    }

    /** The trailer's entries, Size and Prev aside. */
    public HandmadePdf trailer(String wanted) {
        trailer = wanted;
        return this;
    }

    /** Bytes before the objects. */
    public HandmadePdf beginning(String bytes) {
        prefix = bytes;
        return this;
    }

    /** Bytes between the objects and the cross-reference section. */
    public HandmadePdf ending(String bytes) {
        suffix = bytes;
        return this;
    }

    /** Says of an object that it is at an offset, whatever is there; 0 says that it is free. */
    public HandmadePdf entry(int number, long offset) {
        entries.put(number, offset);
        return this;
    }

    /** The file, or the file with the update. */
    public byte[] bytes() {
        ByteArrayOutputStream out = body();
        long start = out.size();
        return write(out, section() + startxref(start)).toByteArray();
    }

    /** The objects without any cross-reference section. */
    public byte[] withoutSection(String end) {
        return write(body(), end).toByteArray();
    }

    private ByteArrayOutputStream body() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        write(out, before.length == 0 ? "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n" : prefix);
        objects.forEach((number, value) -> {
            entries.putIfAbsent(number, (long) out.size());
            write(out, number + " 0 obj\n" + value + "\nendobj\n");
        });
        return write(out, suffix);
    }

    private String section() {
        StringBuilder section = new StringBuilder("xref\n");
        if (before.length == 0) {
            section.append("0 1\n0000000000 65535 f\r\n");
        }
        entries.forEach((number, offset) -> section.append(number).append(" 1\n").append(
                offset == 0 ? "0000000000 00001 f\r\n" : String.format("%010d 00000 n\r\n", offset)));
        String previous = before.length == 0 ? "" : " /Prev " + lastStartxref(before);
        return section.append("trailer\n<< /Size 100 ").append(trailer).append(previous).append(" >>\n").toString();
    }

    private static String startxref(long offset) {
        return "startxref\n" + offset + "\n%%EOF\n";
    }

    /** Where the last cross-reference section of a file begins. */
    public static long lastStartxref(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return Long.parseLong(text.substring(text.lastIndexOf("startxref") + 9).strip().split("\\s")[0]);
    }

    private static ByteArrayOutputStream write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return out;
    }
}

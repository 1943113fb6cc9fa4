package vn.haidang.signature.tests.support;

import java.util.ArrayList;
import java.util.List;

import vn.haidang.signature.tests.support.TestPdf.Prepared;

/**
 * Signs {@link HandmadePdf#paper()} by hand, again and again, with all that a signature may say: what it allows, which
 * fields it locks, what it shows and where.
 */
public final class HandmadeSignature {

    /** Hexadecimal digits; the certificate and the signature take some 3,000, a time-stamp about as many. */
    private static final int ROOM = 16_000;
    private static final int FIRST_NUMBER = 20;

    private final byte[] file;
    private final List<String> fields;
    private final List<String> annotations;
    private final int number;
    private String form = "adbe.pkcs7.detached";
    private String dictionary = "";
    private String field = "";
    private String rectangle = "0 0 0 0";
    private String appearance = "";
    private String catalog = "";
    private boolean shown = true;

    private HandmadeSignature(byte[] file, List<String> fields, List<String> annotations, int number) {
        this.file = file;
        this.fields = fields;
        this.annotations = annotations;
        this.number = number;
    }

    /** The first signature on the paper. */
    public static HandmadeSignature first() {
        return of(HandmadePdf.paper().bytes());
    }

    /** The first signature on a paper that was changed before anybody signed. */
    public static HandmadeSignature of(byte[] paper) {
        return new HandmadeSignature(paper, List.of("10 0 R"), List.of("10 0 R", "13 0 R"), FIRST_NUMBER);
    }

    /** The next signature on a file that this one signed, perhaps with updates since. */
    public HandmadeSignature next(byte[] signed) {
        List<String> all = new ArrayList<>(fields);
        all.add(number + " 0 R");
        List<String> marks = new ArrayList<>(annotations);
        if (shown) {
            marks.add(number + " 0 R");
        }
        return new HandmadeSignature(signed, all, marks, number + 4);
    }

    public HandmadeSignature form(String name) {
        form = name;
        return this;
    }

    /** Entries of the signature dictionary. */
    public HandmadeSignature saying(String entries) {
        dictionary = entries;
        return this;
    }

    /** Certifies the document. */
    public HandmadeSignature certifying(int level) {
        catalog += " /Perms << /DocMDP " + (number + 1) + " 0 R >>";
        return saying("/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams "
                + "<< /Type /TransformParams /V /1.2 /P " + level + " >> >>]");
    }

    /** Locks fields. */
    public HandmadeSignature locking(String lock) {
        field = "/Lock << /Type /SigFieldLock " + lock + " >>";
        return saying("/Reference [<< /Type /SigRef /TransformMethod /FieldMDP /TransformParams "
                + "<< /Type /TransformParams /V /1.2 " + lock + " >> >>]");
    }

    /** Shows something on the first page. */
    public HandmadeSignature showing(String place, String stream) {
        rectangle = place;
        appearance = stream;
        return this;
    }

    /** Entries of the catalogue that come with the signature. */
    public HandmadeSignature withCatalog(String entries) {
        catalog += " " + entries;
        return this;
    }

    /** The update with the signature, for adding to it. */
    public HandmadePdf update() {
        HandmadePdf update = HandmadePdf.after(file)
                .object(HandmadePdf.CATALOG, "<< /Type /Catalog /Pages 2 0 R /AcroForm 9 0 R /Metadata 18 0 R" + catalog
                        + " >>")
                .object(HandmadePdf.FORM, "<< /Fields [" + String.join(" ", fields) + " " + number
                        + " 0 R] /SigFlags 3 /DR << /Font << /F1 5 0 R >> >> /DA (/F1 10 Tf) >>")
                .object(HandmadePdf.PAGE, HandmadePdf.page("/Contents 4 0 R /Annots [" + String.join(" ", annotations)
                        + (shown ? " " + number + " 0 R" : "") + "]"))
                .object(number,
                        "<< /Type /Annot /Subtype /Widget /FT /Sig /T (chu ky " + number + ") /Rect [" + rectangle
                                + "] /F 132 /P 3 0 R /V " + (number + 1) + " 0 R " + field
                                + (appearance.isEmpty() ? "" : " /AP << /N " + (number + 2) + " 0 R >>") + " >>")
                .object(number + 1, "<< /Type /" + (form.equals("ETSI.RFC3161") ? "DocTimeStamp" : "Sig")
                        + " /Filter /Adobe.PPKLite /SubFilter /" + form + " " + dictionary
                        + " /ByteRange [0 0 0 0]                                        /Contents <" + "0".repeat(ROOM)
                        + "> >>");
        return appearance.isEmpty() ? update : update.object(number + 2, appearance);
    }

    /** The file with room for the signature. */
    public Prepared prepared() {
        return Prepared.of(update().bytes());
    }

    /** The signed file. */
    public byte[] sign(CmsMaker maker) {
        return prepared().sign(maker);
    }
}

package vn.haidang.signature.internal.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Finds the signature dictionaries of a document by its field tree, on the objects themselves: a tree that is cyclic,
 * endless or repaired by a library in passing must not decide what counts as a signature.
 */
final class SignatureFields {

    private static final int MAX_NODES = 50_000;
    private static final int MAX_SIGNATURES = 1_000;

    /**
     * A signed field.
     *
     * @param number the number of the field's object, 0 when it has none
     * @param value the signature dictionary
     */
    record Signed(int number, COSDictionary value) {}

    private record Node(COSDictionary field, COSName inheritedType) {}

    private SignatureFields() {}

    /** The signed fields, each signature dictionary once. */
    static List<Signed> signatures(PDDocument document) throws IOException {
        List<Signed> signatures = new ArrayList<>();
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<COSDictionary> values = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> waiting = new ArrayDeque<>();
        COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            add(form.getCOSArray(COSName.FIELDS), null, waiting);
        }
        while (!waiting.isEmpty()) {
            Node node = waiting.removeFirst();
            if (!seen.add(node.field())) {
                continue;
            }
            if (seen.size() > MAX_NODES || signatures.size() > MAX_SIGNATURES) {
                throw new IOException("too many form fields");
            }
            COSName own = node.field().getCOSName(COSName.FT);
            COSName type = own == null ? node.inheritedType() : own;
            COSDictionary value = node.field().getCOSDictionary(COSName.V);
            if (COSName.SIG.equals(type) && value != null && values.add(value)) {
                signatures.add(new Signed(number(node.field()), value));
            }
            add(node.field().getCOSArray(COSName.KIDS), type, waiting);
        }
        return signatures;
    }

    private static int number(COSDictionary field) {
        return field.getKey() == null ? 0 : (int) field.getKey().getNumber();
    }

    private static void add(COSArray fields, COSName type, Deque<Node> waiting) throws IOException {
        if (fields == null) {
            return;
        }
        if (waiting.size() + fields.size() > MAX_NODES) {
            throw new IOException("too many form fields");
        }
        for (int i = 0; i < fields.size(); i++) {
            if (fields.getObject(i) instanceof COSDictionary field) {
                waiting.addLast(new Node(field, type));
            }
        }
    }
}

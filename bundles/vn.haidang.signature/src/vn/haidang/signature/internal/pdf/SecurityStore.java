package vn.haidang.signature.internal.pdf;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.haidang.signature.EncodedList;
import vn.haidang.signature.EncodedResponse;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.certificate.Certificates;
import vn.haidang.signature.internal.pdf.revision.PdfSyntaxException;
import vn.haidang.signature.internal.pdf.revision.PdfValue;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Dictionary;
import vn.haidang.signature.internal.pdf.revision.PdfValue.Stream;
import vn.haidang.signature.internal.pdf.revision.PdfView;
import vn.haidang.signature.internal.pdf.revision.TooDemandingException;

/** Reads the document security store (DSS with its VRI), ETSI EN 319 142-1, 5.4.2: what signatures are checked with later. */
final class SecurityStore {

    /** A document with 20 signatures brings some hundred. */
    private static final int MAX_ITEMS = 1_000;
    private static final long MAX_BYTES = 48L << 20;

    private final PdfView view;
    private final Set<PdfValue> seen = new LinkedHashSet<>();
    private final List<X509Certificate> certificates = new ArrayList<>();
    private final List<EncodedList> lists = new ArrayList<>();
    private final List<EncodedResponse> responses = new ArrayList<>();
    private long bytes;

    private SecurityStore(PdfView view) {
        this.view = view;
    }

    /** What the store of a revision has; what cannot be read in it is as if it were not there. */
    static ValidationMaterial of(PdfView view) throws IOException {
        Dictionary store = view.dictionary(view.catalog().get("DSS"));
        return store.entries().isEmpty() ? ValidationMaterial.none() : new SecurityStore(view).read(store);
    }

    private ValidationMaterial read(Dictionary store) throws IOException {
        read(store, "Certs", "CRLs", "OCSPs");
        for (PdfValue one : view.dictionary(store.get("VRI")).entries().values()) {
            read(view.dictionary(one), "Cert", "CRL", "OCSP");
        }
        return new ValidationMaterial(certificates, lists, responses);
    }

    private void read(Dictionary from, String certificateKey, String listKey, String responseKey) throws IOException {
        for (byte[] encoded : streams(from.get(certificateKey))) {
            try {
                certificates.add(Certificates.read(encoded));
            } catch (CertificateException e) {
                // whoever needs it finds it missing
                continue;
            }
        }
        streams(from.get(listKey)).forEach(encoded -> lists.add(new EncodedList(encoded)));
        streams(from.get(responseKey)).forEach(encoded -> responses.add(new EncodedResponse(encoded)));
    }

    private List<byte[]> streams(PdfValue array) throws IOException {
        List<byte[]> found = new ArrayList<>();
        for (PdfValue item : view.array(array)) {
            if (seen.add(item) && view.resolve(item) instanceof Stream stream) {
                found.addAll(decoded(stream));
            }
        }
        return found;
    }

    private List<byte[]> decoded(Stream stream) throws IOException {
        if (seen.size() > MAX_ITEMS) {
            throw new TooDemandingException("a security store of more than " + MAX_ITEMS + " items");
        }
        try {
            byte[] decoded = view.decoded(stream);
            bytes += decoded.length;
            if (bytes > MAX_BYTES) {
                throw new TooDemandingException("a security store of more than " + MAX_BYTES + " bytes");
            }
            return List.of(decoded);
        } catch (PdfSyntaxException e) {
            return List.of();
        }
    }
}

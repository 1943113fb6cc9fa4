package vn.haidang.signature.internal.revocation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.security.cert.CRL;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.signature.EncodedList;
import vn.haidang.signature.EncodedResponse;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.BouncyCastle;

/** Reads revocation lists and responders' answers. */
final class RevocationFiles {

    private static final Logger LOG = System.getLogger(RevocationFiles.class.getName());

    /** More revocation data than any number of signatures on one document needs. */
    private static final int MAX_EMBEDDED = 256;

    private RevocationFiles() {}

    /** Reads the lists of a file, DER or PEM; there is at least one. */
    static List<RevocationList> lists(byte[] content) throws IOException, GeneralSecurityException {
        List<RevocationList> lists = new ArrayList<>();
        CertificateFactory factory = CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER);
        try {
            for (CRL list : factory.generateCRLs(new ByteArrayInputStream(content))) {
                lists.add(new RevocationList((X509CRL) list));
            }
        } catch (RuntimeException e) {
            // BouncyCastle's parsers throw unchecked exceptions on malformed input
            throw new IOException("malformed revocation list", e);
        }
        if (lists.isEmpty()) {
            throw new IOException("no revocation list in it");
        }
        return List.copyOf(lists);
    }

    /** Adds what a document brings; whatever of it cannot be read says nothing, since the signer chose it. */
    static RevocationPool with(RevocationPool pool, ValidationMaterial embedded, KnownLists known) {
        if (embedded.crls().isEmpty() && embedded.ocsp().isEmpty()) {
            return pool;
        }
        List<RevocationList> lists = new ArrayList<>();
        for (EncodedList encoded : embedded.crls().stream().limit(MAX_EMBEDDED).toList()) {
            try {
                lists.addAll(known.read(encoded.der()));
            } catch (IOException | GeneralSecurityException e) {
                LOG.log(Level.DEBUG, "an embedded revocation list is malformed", e);
            }
        }
        List<OcspAnswer> answers = new ArrayList<>();
        for (EncodedResponse encoded : embedded.ocsp().stream().limit(MAX_EMBEDDED).toList()) {
            try {
                answers.addAll(OcspResponse.read(encoded).answers());
            } catch (IOException | GeneralSecurityException e) {
                LOG.log(Level.DEBUG, "an embedded OCSP answer is malformed", e);
            }
        }
        return pool.and(lists, answers);
    }
}

package vn.haidang.signature.internal.evidence;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import vn.haidang.base.digest.Sha256;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.EncodedList;
import vn.haidang.signature.EncodedResponse;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;

/**
 * A certificate, revocation list or answer as a file of a package.
 *
 * @param folder the folder it lies in
 * @param ending of its name, with the dot
 * @param sha256 its hash, which is its name
 * @param content its bytes, which nobody changes; equality is that of the hash
 */
record Material(String folder, String ending, String sha256, byte[] content) {

    static final String CERTIFICATES = "certificates/";
    static final String REVOCATION = "revocation/";
    static final String CERTIFICATE = ".cer";
    static final String LIST = ".crl";
    static final String ANSWER = ".ors";

    private static Material of(String folder, String ending, byte[] content) {
        return new Material(folder, ending, new Sha256().add(content).hex(), content);
    }

    static Material of(X509Certificate certificate) {
        try {
            return of(CERTIFICATES, CERTIFICATE, certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read has an encoding", e);
        }
    }

    static Material of(EncodedList list) {
        return of(REVOCATION, LIST, list.der());
    }

    static Material of(EncodedResponse answer) {
        return of(REVOCATION, ANSWER, answer.der());
    }

    /** All that a verdict rests on, each piece once. */
    static Set<Material> of(DocumentVerdict verdict) {
        Set<Material> all = new LinkedHashSet<>();
        for (SignatureVerdict signature : verdict.signatures()) {
            Stream.of(signature.signer().map(Signer::certificate).stream(), signature.path().stream(),
                    signature.used().certificates().stream()).flatMap(some -> some).map(Material::of)
                    .forEach(all::add);
            signature.used().crls().stream().map(Material::of).forEach(all::add);
            signature.used().ocsp().stream().map(Material::of).forEach(all::add);
        }
        return all;
    }

    String name() {
        return folder + sha256 + ending;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Material that && name().equals(that.name());
    }

    @Override
    public int hashCode() {
        return name().hashCode();
    }
}

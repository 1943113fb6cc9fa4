package vn.haidang.signature.internal.certificate;

import java.security.cert.X509Certificate;

import vn.haidang.signature.Signer;
import vn.haidang.signature.SignerKind;

/** Reads from a certificate who signed with it. */
final class SignerProfile {

    private SignerProfile() {}

    static Signer of(X509Certificate certificate) {
        return new Signer(certificate, SignerKind.UNKNOWN, Names.shown(certificate.getSubjectX500Principal()),
                Names.organisation(certificate.getSubjectX500Principal()), Names.wholeSubject(certificate),
                Names.shown(certificate.getIssuerX500Principal()),
                Names.organisation(certificate.getIssuerX500Principal()), certificate.getSerialNumber().toString(16));
    }
}

package vn.haidang.signature.tests.pdf;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.function.UnaryOperator;

import org.bouncycastle.asn1.DEROctetString;

import vn.haidang.signature.tests.support.CmsMaker;
import vn.haidang.signature.tests.support.TestPki;

/** The values of the two old forms of PDF signatures. */
final class TestPdfForms {

    private TestPdfForms() {}

    /** adbe.x509.rsa_sha1: the bare value. */
    static UnaryOperator<byte[]> bare(String algorithm) {
        return covered -> {
            try {
                Signature signature = Signature.getInstance(algorithm);
                signature.initSign(TestPki.SIGNER.key());
                signature.update(covered);
                return new DEROctetString(signature.sign()).getEncoded();
            } catch (GeneralSecurityException | IOException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** adbe.pkcs7.sha1: a message with the digest inside. */
    static UnaryOperator<byte[]> digestInside() {
        return covered -> {
            try {
                return CmsMaker.of(TestPki.SIGNER).contentInside()
                        .sign(MessageDigest.getInstance("SHA-1").digest(covered));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }
}

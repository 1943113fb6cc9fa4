package vn.haidang.signature.internal.cms;

import java.io.IOException;

import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;

/** An encoded object that may be followed by zeros, since writers reserve more room than they need. Stateless. */
public final class PaddedEncoding {

    private PaddedEncoding() {}

    /** Reads the object, DER or BER. */
    public static ASN1Primitive read(byte[] encoded) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(encoded)) {
            ASN1Primitive first = in.readObject();
            if (first == null) {
                throw new IOException("empty");
            }
            for (byte rest : in.readAllBytes()) {
                if (rest != 0) {
                    throw new IOException("bytes other than zero after the object");
                }
            }
            return first;
        }
    }
}

package vn.haidang.signature;

import java.util.Arrays;

/**
 * An answer of an OCSP responder as it was found: the DER of an OCSPResponse or of the BasicOCSPResponse in it (RFC 6960, 4.2).
 * Equal when the bytes are.
 *
 * @param der the bytes, which nobody changes: they are not copied
 */
public record EncodedResponse(byte[] der) {

    @Override
    public boolean equals(Object other) {
        return other instanceof EncodedResponse answer && Arrays.equals(der, answer.der);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(der);
    }

    @Override
    public String toString() {
        return der.length + " bytes";
    }
}

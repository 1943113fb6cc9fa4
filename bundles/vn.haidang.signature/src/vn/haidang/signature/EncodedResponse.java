package vn.haidang.signature;

import java.util.Arrays;

/**
 * An answer of an OCSP responder as it was found: the DER of an OCSPResponse or of the BasicOCSPResponse in it (RFC 6960, 4.2).
 * Equal when the bytes are.
 *
 * @param der the bytes, which nobody changes: they are not copied
 */
public record EncodedResponse(byte[] der) {

    /** The end of the bytes, the signature as a rule, tells them apart as well as all of them would. */
    private static final int TELLING = 64;

    @Override
    public boolean equals(Object other) {
        return other instanceof EncodedResponse answer && (der == answer.der || Arrays.equals(der, answer.der));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(Arrays.copyOfRange(der, Math.max(0, der.length - TELLING), der.length));
    }

    @Override
    public String toString() {
        return der.length + " bytes";
    }
}

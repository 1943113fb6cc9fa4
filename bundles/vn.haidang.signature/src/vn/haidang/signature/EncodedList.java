package vn.haidang.signature;

import java.util.Arrays;

/**
 * A revocation list as it was found: the DER of a CertificateList (RFC 5280, 5.1).
 * Equal when the bytes are.
 *
 * @param der the bytes, which nobody changes: they are not copied
 */
public record EncodedList(byte[] der) {

    @Override
    public boolean equals(Object other) {
        return other instanceof EncodedList list && Arrays.equals(der, list.der);
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

package vn.haidang.signature;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What certificates are judged with: embedded in a document, or used by a judgement.
 *
 * @param certificates certificates, in no order
 * @param crls revocation lists (RFC 5280)
 * @param ocsp answers of responders (RFC 6960)
 */
public record ValidationMaterial(List<X509Certificate> certificates, List<EncodedList> crls,
        List<EncodedResponse> ocsp) {

    private static final ValidationMaterial NONE = new ValidationMaterial(List.of(), List.of(), List.of());

    public ValidationMaterial {
        certificates = List.copyOf(certificates);
        crls = List.copyOf(crls);
        ocsp = List.copyOf(ocsp);
    }

    /** No material. */
    public static ValidationMaterial none() {
        return NONE;
    }

    /** Certificates alone. */
    public static ValidationMaterial of(List<X509Certificate> certificates) {
        return new ValidationMaterial(certificates, List.of(), List.of());
    }

    /** Both together, each piece once. */
    public ValidationMaterial and(ValidationMaterial other) {
        return new ValidationMaterial(joined(certificates, other.certificates), joined(crls, other.crls),
                joined(ocsp, other.ocsp));
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}

package vn.haidang.signature.internal.revocation;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.AlgorithmPolicy.Graded;

/** What says of certificates whether they are revoked: an authority's list or a responder's answer. */
public sealed interface RevocationSource permits RevocationList, OcspAnswer {

    /** The abbreviation its kind is known by: CRL, OCSP. */
    String kind();

    /** From when it speaks. */
    Instant thisUpdateAt();

    /** When something newer was promised; empty when it does not say. */
    Optional<Instant> nextUpdateAt();

    /** How good the algorithm is that it is signed with. */
    Graded algorithm();

    /** The name of who signed it, for people. */
    String signedBy();

    /** It and what is needed to check it again, the certificates above the authority apart. */
    ValidationMaterial material();

    /** It as evidence in a finding. */
    default String shown() {
        return signedBy() + ", " + thisUpdateAt() + " – " + nextUpdateAt().map(Instant::toString).orElse("?");
    }
}

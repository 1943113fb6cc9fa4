package vn.haidang.signature.evidence;

import java.io.IOException;
import java.util.Optional;

import vn.haidang.signature.DocumentVerdict;

/**
 * One more report that goes into each package, as an OSGi service; such as the report of ETSI TS 119 102-2. The same
 * verdict gives the same bytes.
 */
public interface EvidenceReport {

    /** The file's name in the package: small letters, digits, dots and hyphens. */
    String fileName();

    /** The report; empty when it has nothing to say of this document. */
    Optional<byte[]> of(DocumentVerdict verdict) throws IOException;
}

package vn.haidang.signature.evidence;

import java.nio.file.Path;
import java.util.List;

import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.TrustSource;

/**
 * Writes and checks packages of evidence (Thông tư 15/2025/TT-BKHCN, Điều 6 khoản 2), as an OSGi service: the hash of each
 * document, the certificates and revocation data its verdict rests on, and reports, sealed by a chain of hashes. The chain
 * shows any change to who knows its end; it is no signature. Safe for use by several threads.
 */
public interface EvidencePackages {

    /**
     * Writes a package; the same items give the same bytes.
     *
     * @param target a ZIP file, replaced when it is there
     * @return the seal, lower-case hexadecimal
     * @throws FindingException when nothing may be packed of an item, it is too large, or the file cannot be written
     */
    String write(List<EvidenceItem> items, Path target) throws FindingException;

    /**
     * Checks a package without any network: that it is as it was made, and that its material still leads to the same
     * verdicts for the packed time.
     *
     * @param documents the documents, to be verified as a whole; without them what concerns certificates is judged
     * @param trust whom to trust: a package vouches for nobody
     * @throws FindingException when a file or the trust source cannot be read
     */
    PackageCheck check(Path file, List<Path> documents, TrustSource trust) throws FindingException;
}

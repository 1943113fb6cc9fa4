package vn.haidang.signature.internal.xml;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.SignatureJudge;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.internal.CheckedSignature;
import vn.haidang.signature.internal.SignatureAlgorithm;
import vn.haidang.signature.internal.cms.BaselineLevel;
import vn.haidang.signature.internal.cms.TimeProof;
import vn.haidang.signature.internal.xml.tree.XmlElement;

/**
 * What was found of one signature, neither its certificate nor its time-stamps judged yet.
 *
 * @param element the Signature
 * @param role what it is there for
 * @param signer the signer's certificate, when the signature brings it
 * @param embedded the other certificates, and the revocation data it brings
 * @param claimed the time of signing that is signed with it
 * @param baseline whether time and certificate are signed with it, as XAdES demands of its lowest level
 * @param covered what its references cover, right or wrong
 * @param stamps its signature-time-stamps
 * @param archive its archive-time-stamps
 * @param algorithm its algorithms, when they could be read
 * @param findings every check with its result, algorithms as of today
 */
public record XmlResult(XmlElement element, SignatureRole role, Optional<X509Certificate> signer,
        ValidationMaterial embedded, Optional<Instant> claimed, boolean baseline, List<Covered> covered,
        List<TimestampEvidence> stamps, List<TimestampEvidence> archive,
        Optional<SignatureAlgorithm> algorithm, List<Finding> findings) {

    public XmlResult {
        covered = List.copyOf(covered);
        stamps = List.copyOf(stamps);
        archive = List.copyOf(archive);
        findings = List.copyOf(findings);
    }

    /** This result with a time of signing that the format knows where to find, when it claims none itself. */
    public XmlResult claiming(Optional<Instant> time) {
        return new XmlResult(element, role, signer, embedded, claimed.or(() -> time), baseline, covered, stamps,
                archive, algorithm, findings);
    }

    /**
     * The verdict.
     *
     * @param whole whether nothing of the document lies outside of what this signature covers
     * @param more what the format found beside
     * @throws IOException when what a time-stamp is over cannot be read
     */
    public SignatureVerdict judgedBy(SignatureJudge judge, boolean whole, List<Finding> more) throws IOException {
        TimeProof archived = TimeProof.of(archive, judge);
        TimeProof stamped = TimeProof.of(stamps.stream().map(stamp -> new TimestampEvidence(stamp.token(),
                stamp.imprintOf(), stamp.embedded(), archived.earliest())).toList(), judge);
        TimeProof proof = stamped.and(archived);
        Instant known = proof.earliest().orElse(judge.at());
        List<Finding> all = new ArrayList<>(algorithm.map(found -> found.asOf(known, findings)).orElse(findings));
        all.addAll(more);
        all.addAll(proof.findings());
        SignatureVerdict verdict = new CheckedSignature(signer, embedded, new SigningTime(claimed, proof.earliest()),
                archived.earliest(), role, whole, Optional.empty(), proof.used(), all).judgedBy(judge);
        return new BaselineLevel("XAdES", baseline, stamped.earliest().isPresent(), archived.earliest().isPresent())
                .nameIn(verdict, embedded);
    }
}

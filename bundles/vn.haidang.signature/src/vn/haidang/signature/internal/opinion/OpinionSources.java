package vn.haidang.signature.internal.opinion;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.FindingException;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.VerificationRequest;
import vn.haidang.signature.internal.judge.RequestJudge;
import vn.haidang.signature.internal.revocation.RevocationFolder;
import vn.haidang.signature.internal.revocation.RevocationList;
import vn.haidang.signature.internal.trust.TrustAnchors;
import vn.haidang.signature.opinion.OpinionRequest;

/**
 * What engines judge by: our anchors, all lists of the folder, and what our own judgement found elsewhere, in the archive
 * or online.
 */
record OpinionSources(List<X509Certificate> anchors, ValidationMaterial material, Instant at) {

    static OpinionSources of(VerificationRequest request, Instant at) throws FindingException {
        TrustAnchors trust = RequestJudge.trust(request.trust(), at);
        ValidationMaterial material = ValidationMaterial.of(trust.intermediates());
        List<RevocationList> lists = RevocationFolder.load(request.revocation().folder()).pool().lists();
        for (RevocationList list : lists) {
            material = material.and(list.material());
        }
        return new OpinionSources(trust.anchors(), material, at);
    }

    /** The request about a document; empty when nobody may see it. */
    Optional<OpinionRequest> about(DocumentVerdict verdict) {
        if (verdict.sha256().isEmpty()) {
            return Optional.empty();
        }
        List<ValidationMaterial> found = new ArrayList<>();
        verdict.signatures().stream().map(SignatureVerdict::used).forEach(found::add);
        ValidationMaterial all = found.stream().reduce(material, ValidationMaterial::and);
        return Optional.of(new OpinionRequest(verdict.file(), anchors, all, at));
    }
}

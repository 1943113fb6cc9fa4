package vn.haidang.signature.internal.register;

import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.register.Owner;

/** Writes one verdict, with the certificates it rests on, in one transaction. */
final class KeptVerdict {

    private static final String REVOCATION = "certificate.revocation.";

    private final DocumentRows documents;
    private final CertificateRows certificates;
    private final OwnerMatcher matcher;
    private final Instant now;
    /** The fingerprints of what the verdict rests on. */
    private final Set<String> dependences = new LinkedHashSet<>();
    private final Map<String, String> byName = new HashMap<>();

    KeptVerdict(Connection connection, OwnerMatcher matcher, Instant now) {
        this.documents = new DocumentRows(connection);
        this.certificates = new CertificateRows(connection);
        this.matcher = matcher;
        this.now = now;
    }

    void write(String document, DocumentVerdict verdict) throws SQLException {
        Instant firstSeen = documents.firstSeen(document).orElse(now);
        documents.remove(document);
        documents.insert(document, verdict, firstSeen, now);
        int number = 0;
        // signers before authorities: the certificate of one may be used to judge another's
        for (SignatureVerdict signature : verdict.signatures()) {
            number++;
            documents.insert(document, number, signature, keepSigner(signature));
        }
        for (SignatureVerdict signature : verdict.signatures()) {
            keepAuthorities(signature);
        }
        for (String certificate : dependences) {
            documents.insertDependence(document, certificate);
        }
    }

    /** Gives back the fingerprint. */
    private Optional<String> keepSigner(SignatureVerdict signature) throws SQLException {
        if (signature.signer().isEmpty()) {
            return Optional.empty();
        }
        Signer signer = signature.signer().get();
        return Optional.of(keep(new CertificateFacts(signer.certificate(), signer.kind()), false));
    }

    private void keepAuthorities(SignatureVerdict signature) throws SQLException {
        for (List<X509Certificate> more : List.of(signature.path(), signature.used().certificates())) {
            for (X509Certificate certificate : more) {
                keep(new CertificateFacts(certificate, SignerKind.UNKNOWN), true);
            }
        }
        for (Finding finding : signature.findings()) {
            noteRevocation(finding);
        }
    }

    private String keep(CertificateFacts facts, boolean authority) throws SQLException {
        String fingerprint = facts.fingerprint();
        if (dependences.add(fingerprint)) {
            Owner owner = authority ? nobody() : matcher.owner(facts);
            certificates.keep(new CertificateFacts(facts.certificate(), matcher.kind(facts, owner)), authority, owner,
                    now);
        }
        byName.put(Names.shown(facts.certificate().getSubjectX500Principal()), fingerprint);
        return fingerprint;
    }

    /** An authority's certificate is of nobody here. */
    private Owner nobody() {
        return new Owner(Optional.empty(), Optional.empty(), Optional.empty(), Owner.How.NONE, "", Optional.empty(),
                now);
    }

    private void noteRevocation(Finding finding) throws SQLException {
        Map<String, Object> arguments = finding.arguments().values();
        if (finding.code().startsWith(REVOCATION) && arguments.get("since") instanceof Instant since
                && arguments.get("certificate") instanceof String name && byName.containsKey(name)) {
            certificates.setRevoked(byName.get(name), since);
        }
    }
}

package vn.haidang.signature.internal.judge;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.AlgorithmPolicy.Grade;
import vn.haidang.signature.internal.AlgorithmPolicy.Graded;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.Names;
import vn.haidang.signature.internal.path.CertificateUse;
import vn.haidang.signature.internal.path.PathAlgorithms;
import vn.haidang.signature.internal.path.PathCheck;

/**
 * Collects what concerns authorities rather than signatures, so that it is said once in a run however many signatures
 * rest on it. Safe for use by several threads.
 */
final class AuthorityNotes {

    /** Hostile documents can bring any number of authorities; no city has so many. */
    private static final int MAX_NOTES = 500;

    private record Key(String code, String authority) {}

    private static final class Note {
        private final Finding finding;
        private int signatures;
        private Instant first = Instant.MAX;
        private Instant last = Instant.MIN;

        Note(Finding finding) {
            this.finding = finding;
        }

        void count(Instant time) {
            signatures++;
            first = time.isBefore(first) ? time : first;
            last = time.isAfter(last) ? time : last;
        }

        Finding told() {
            return finding.with("signatures", signatures).with("first", first).with("last", last);
        }
    }

    private final List<Finding> problems;
    private final Map<Key, Note> notes = new LinkedHashMap<>();

    /** @param problems what there is to say of the sources from the beginning */
    AuthorityNotes(List<Finding> problems) {
        this.problems = List.copyOf(problems);
    }

    /** Takes what the check of a signer's certificate says of the authorities above it. */
    void add(X509Certificate signer, PathCheck.Result result, CertificateUse use) {
        List<X509Certificate> path = result.whole();
        for (X509Certificate authority : path.isEmpty() ? path : path.subList(1, path.size())) {
            Graded worst = PathAlgorithms.worst(authority, use.decided());
            if (worst.grade() == Grade.OTHER) {
                note(Severity.INFO, "authority.notAppendixOne", Names.shown(authority.getSubjectX500Principal()),
                        worst.name(), use.at());
            }
        }
        for (Finding finding : result.findings()) {
            if (finding.code().equals("certificate.path.none")) {
                note(Severity.WARNING, "authority.unknown", Names.shown(signer.getIssuerX500Principal()), "", use.at());
            } else if (finding.code().equals("certificate.revocation.unknown")) {
                note(Severity.WARNING, "authority.noRevocation",
                        String.valueOf(finding.arguments().values().get("issuer")), "", use.at());
            }
        }
    }

    private synchronized void note(Severity severity, String code, String authority, String algorithm, Instant time) {
        Key key = new Key(code, authority);
        Note note = notes.get(key);
        if (note == null && notes.size() < MAX_NOTES) {
            note = new Note(Finding.of(Messages.CATALOGUE, severity, code).with("authority", authority)
                    .with("algorithm", algorithm)
                    .about(new ObjectLink("authority", Sha256.hex(authority).substring(0, 16), authority)));
            notes.put(key, note);
        }
        if (note != null) {
            note.count(time);
        }
    }

    /** All that was collected, each once. */
    synchronized List<Finding> findings() {
        List<Finding> findings = new ArrayList<>(problems);
        notes.values().forEach(note -> findings.add(note.told()));
        return findings;
    }
}

package vn.haidang.signature.internal.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.AlgorithmPolicy;
import vn.haidang.signature.internal.AlgorithmPolicy.Graded;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.certificate.RevocationCheck.Procedure;

/** Checks the path of a certificate to a trust anchor, revocation along it, and the algorithms in it. */
final class PathCheck {

    private static final String CITATION = AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm b";

    private final PathFinder finder;
    private final RevocationLists lists;

    PathCheck(PathFinder finder, RevocationLists lists) {
        this.finder = finder;
        this.lists = lists;
    }

    List<Finding> check(X509Certificate signer, Collection<X509Certificate> embedded, Instant signedAt) {
        // an expired certificate has a path all the same: it is looked for at the nearest time it was valid
        Instant within = clamp(signedAt, signer);
        try {
            CertificatePath path = finder.find(signer, embedded, within, true);
            return judged(path, signedAt, new Procedure(Optional.empty(), within.equals(signedAt)));
        } catch (GeneralSecurityException revocationFailure) {
            return checkWithoutRevocation(signer, embedded, within, signedAt, reason(revocationFailure));
        }
    }

    private List<Finding> checkWithoutRevocation(X509Certificate signer, Collection<X509Certificate> embedded,
            Instant within, Instant signedAt, String revocationFailure) {
        try {
            CertificatePath path = finder.find(signer, embedded, within, false);
            return judged(path, signedAt, new Procedure(Optional.of(revocationFailure), within.equals(signedAt)));
        } catch (GeneralSecurityException e) {
            return List.of(finding(Severity.NOT_CHECKED, "certificate.path.none")
                    .with("issuer", Names.shown(signer.getIssuerX500Principal()))
                    .showing("Issuer", Names.clean(signer.getIssuerX500Principal().getName()))
                    .showing("PKIX", reason(e)));
        }
    }

    private List<Finding> judged(CertificatePath path, Instant signedAt, Procedure procedure) {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding(Severity.OK, "certificate.path.ok").with("anchor", name(path.anchor())).showing("Path",
                path.certificates().stream().map(PathCheck::name).collect(Collectors.joining(" ← ")) + " ← "
                        + name(path.anchor())));
        RevocationCheck.Result revocation = new RevocationCheck(lists).check(path, signedAt, procedure);
        findings.add(revocation.finding());
        findings.add(algorithms(path));
        revocation.relied().stream().filter(list -> !list.algorithm().isSound()).findFirst()
                .ifPresent(list -> findings.add(AppendixTwo.ALGORITHM.finding(Severity.NOT_CHECKED, "weakList")
                        .with("issuer", Names.shown(list.getIssuerX500Principal()))
                        .with("algorithm", list.algorithm().name())));
        return findings;
    }

    private static Finding algorithms(CertificatePath path) {
        Graded worst = AlgorithmPolicy.key(path.anchor().getPublicKey());
        for (X509Certificate certificate : path.certificates()) {
            worst = worst.worse(AlgorithmPolicy.key(certificate.getPublicKey())).worse(signature(certificate));
        }
        Finding finding = switch (worst.grade()) {
            case CONFORMING -> AppendixTwo.ALGORITHM.finding(Severity.OK, "ok");
            case OTHER -> AppendixTwo.ALGORITHM.finding(Severity.INFO, "notAppendixOne");
            case UNKNOWN -> AppendixTwo.ALGORITHM.finding(Severity.NOT_CHECKED, "unknown");
            case WEAK -> AppendixTwo.ALGORITHM.finding(Severity.ERROR, "weak");
        };
        return finding.with("algorithm", worst.name());
    }

    private static Graded signature(X509Certificate certificate) {
        try {
            AlgorithmIdentifier algorithm = new JcaX509CertificateHolder(certificate).getSignatureAlgorithm();
            return AlgorithmPolicy.signature(algorithm, algorithm);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was parsed before cannot be encoded", e);
        }
    }

    private static Instant clamp(Instant time, X509Certificate certificate) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        return time.isBefore(from) ? from : time.isAfter(to) ? to : time;
    }

    private static String name(X509Certificate certificate) {
        return Names.shown(certificate.getSubjectX500Principal());
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        for (int depth = 0; depth < 16 && deepest.getCause() != null; depth++) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code).citing(CITATION);
    }
}

package vn.haidang.signature.internal.path;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.internal.AlgorithmPolicy;
import vn.haidang.signature.internal.AlgorithmPolicy.Grade;
import vn.haidang.signature.internal.AlgorithmPolicy.Graded;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.revocation.RevocationSource;

/** Checks the algorithms of a path and of what speaks for it, each as good as it was when it is proven to have existed. */
public final class PathAlgorithms {

    private PathAlgorithms() {}

    static List<Finding> check(CertificatePath path, List<RevocationSource> relied, CertificateUse use) {
        List<Finding> findings = new ArrayList<>();
        Graded worst = worst(path, 0, use.knownOfItself());
        Graded above = ofAuthorities(path, use);
        // that an authority uses something else than Phụ lục I names is said of the authority, once, and not here
        findings.add(result(above.isSound() && worst.grade() == Grade.CONFORMING ? worst : worst.worse(above)));
        relied.stream().filter(source -> !source.algorithm().at(use.knownOf(source)).isSound()).findFirst()
                .ifPresent(source -> findings.add(AppendixTwo.ALGORITHM.finding(Severity.NOT_CHECKED, "weakList")
                        .with("issuer", source.signedBy()).with("algorithm", source.algorithm().name())));
        return findings;
    }

    /** The worst that the authorities of a path use. */
    private static Graded ofAuthorities(CertificatePath path, CertificateUse use) {
        Graded worst = AlgorithmPolicy.key(path.anchor().getPublicKey()).at(use.knownOfAnchor());
        for (int index = 1; index < path.certificates().size(); index++) {
            worst = worst.worse(worst(path, index, use.knownOf(path.certificates().get(index))));
        }
        return worst;
    }

    private static Graded worst(CertificatePath path, int index, Instant time) {
        return key(path, index).at(time).worse(signature(path.certificates().get(index)).at(time));
    }

    /** The grade of a key; one that inherits its parameters from its issuer (RFC 3279, 2.3.2) is as good as that one's. */
    private static Graded key(CertificatePath path, int index) {
        for (X509Certificate certificate : path.whole().subList(index, path.certificates().size() + 1)) {
            PublicKey key = certificate.getPublicKey();
            if (!(key instanceof DSAKey dsa) || dsa.getParams() != null) {
                return AlgorithmPolicy.key(key);
            }
        }
        return AlgorithmPolicy.key(path.anchor().getPublicKey());
    }

    /** The worst of a certificate's key and of its issuer's signature on it, as of a time. */
    public static Graded worst(X509Certificate certificate, Instant time) {
        return AlgorithmPolicy.key(certificate.getPublicKey()).at(time).worse(signature(certificate).at(time));
    }

    private static Finding result(Graded worst) {
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
}

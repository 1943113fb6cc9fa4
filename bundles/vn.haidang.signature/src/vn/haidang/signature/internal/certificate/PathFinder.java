package vn.haidang.signature.internal.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bouncycastle.jcajce.PKIXExtendedBuilderParameters;
import org.bouncycastle.jcajce.PKIXExtendedParameters;

import vn.haidang.signature.internal.BouncyCastle;

/**
 * Finds the path from a certificate to a trust anchor by RFC 5280, section 6, with BouncyCastle. Delta lists are on:
 * with them it decides every case of NIST's PKITS as that suite demands. Signatures are checked by whom the objects
 * belong to, the JDK as a rule: no provider is set for them. The lists are BouncyCastle's, since the JDK's own do not
 * know the issuers of entries as the suite's cases 4.14.31 and 32 want it.
 */
final class PathFinder {

    /**
     * The most certificates between the signer's and the anchor, far more than a real hierarchy has. How many ways the
     * search tries is bounded by {@link BoundedCertificates}.
     */
    private static final int MAX_PATH_LENGTH = 16;

    private final TrustFolder trust;
    private final RevocationFolder revocation;

    PathFinder(TrustFolder trust, RevocationFolder revocation) {
        this.trust = trust;
        this.revocation = revocation;
    }

    /**
     * The path of a certificate at a time.
     *
     * @param embedded what the document brings; never an anchor
     * @param withRevocation whether each certificate must also be shown by a list not to be revoked
     * @throws CertPathBuilderException when there is none; its causes say why
     */
    CertificatePath find(X509Certificate target, Collection<X509Certificate> embedded, Instant date,
            boolean withRevocation) throws GeneralSecurityException {
        List<X509Certificate> anchors = anchorsAt(date);
        if (anchors.isEmpty()) {
            throw new CertPathBuilderException("no trust anchor is valid at " + date);
        }
        List<X509Certificate> links = links(target, embedded);
        if (!Stream.concat(anchors.stream(), links.stream()).allMatch(Certificates::isOfJdk)) {
            anchors = ofBouncyCastle(anchors);
            links = ofBouncyCastle(links);
        }
        X509CertSelector selector = new X509CertSelector();
        selector.setCertificate(target);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(
                anchors.stream().map(anchor -> new TrustAnchor(anchor, null)).collect(Collectors.toSet()), selector);
        parameters.setDate(Date.from(date));
        parameters.setRevocationEnabled(withRevocation);
        parameters.addCertStore(store(revocation.lists()));
        PKIXExtendedParameters extended = new PKIXExtendedParameters.Builder(parameters)
                .addCertificateStore(new BoundedCertificates(links)).setUseDeltasEnabled(true).build();
        CertPathBuilder builder = CertPathBuilder.getInstance("PKIX", BouncyCastle.PROVIDER);
        try {
            return path((PKIXCertPathBuilderResult) builder.build(
                    new PKIXExtendedBuilderParameters.Builder(extended).setMaxPathLength(MAX_PATH_LENGTH).build()));
        } catch (RuntimeException e) {
            // BouncyCastle throws unchecked exceptions on malformed extensions
            throw new CertPathBuilderException("a certificate on the path is malformed", e);
        }
    }

    private List<X509Certificate> anchorsAt(Instant date) {
        Date at = Date.from(date);
        return trust.anchors().stream()
                .filter(anchor -> !at.before(anchor.getNotBefore()) && !at.after(anchor.getNotAfter())).toList();
    }

    private static List<X509Certificate> ofBouncyCastle(List<X509Certificate> certificates)
            throws GeneralSecurityException {
        List<X509Certificate> converted = new ArrayList<>();
        for (X509Certificate certificate : certificates) {
            converted.add(Certificates.ofBouncyCastle(certificate));
        }
        return converted;
    }

    private List<X509Certificate> links(X509Certificate target, Collection<X509Certificate> embedded) {
        List<X509Certificate> all = new ArrayList<>(trust.intermediates());
        all.addAll(embedded);
        all.add(target);
        return all;
    }

    private static CertStore store(Collection<?> content) throws GeneralSecurityException {
        return CertStore.getInstance("Collection", new CollectionCertStoreParameters(content), BouncyCastle.PROVIDER);
    }

    private static CertificatePath path(PKIXCertPathBuilderResult result) {
        List<X509Certificate> path = new ArrayList<>();
        for (Certificate certificate : result.getCertPath().getCertificates()) {
            path.add((X509Certificate) certificate);
        }
        return new CertificatePath(path, result.getTrustAnchor().getTrustedCert());
    }
}

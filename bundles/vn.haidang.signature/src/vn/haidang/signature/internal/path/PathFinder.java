package vn.haidang.signature.internal.path;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.Certificate;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bouncycastle.jcajce.PKIXCRLStore;
import org.bouncycastle.jcajce.PKIXExtendedBuilderParameters;
import org.bouncycastle.jcajce.PKIXExtendedParameters;
import org.bouncycastle.util.Selector;

import vn.haidang.signature.internal.BouncyCastle;
import vn.haidang.signature.internal.certificate.Certificates;
import vn.haidang.signature.internal.path.FoundPaths.Basis;
import vn.haidang.signature.internal.path.FoundPaths.Question;
import vn.haidang.signature.internal.path.FoundPaths.Search;
import vn.haidang.signature.internal.path.FoundPaths.Stretch;
import vn.haidang.signature.internal.revocation.RevocationList;
import vn.haidang.signature.internal.revocation.RevocationPool;
import vn.haidang.signature.internal.trust.TrustAnchors;

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

    private final TrustAnchors trust;
    private final PolicyOptions policies;
    private final FoundPaths found;
    private final Basis basis;

    PathFinder(TrustAnchors trust, PolicyOptions policies, FoundPaths found) {
        this.found = found;
        this.basis = Basis.of(trust, policies);
        this.trust = trust;
        this.policies = policies;
    }

    /**
     * The path of a certificate at a time, revocation left aside.
     *
     * @param embedded what the document brings; never an anchor
     * @throws CertPathBuilderException when there is none; its causes say why
     */
    CertificatePath find(X509Certificate target, Collection<X509Certificate> embedded, Instant date)
            throws GeneralSecurityException {
        return build(target, embedded, date, List.of(), Optional.empty());
    }

    /** The path of a certificate at a time, each certificate of which the lists show not to be revoked. */
    CertificatePath find(X509Certificate target, Collection<X509Certificate> embedded, Instant date,
            RevocationPool pool) throws GeneralSecurityException {
        return build(target, embedded, date, List.of(), Optional.of(pool));
    }

    /**
     * Asks the procedure with lists about one link of a path that was found before.
     *
     * @throws CertPathBuilderException when the lists do not show that the certificate is not revoked
     */
    void confirm(X509Certificate target, X509Certificate issuer, Collection<X509Certificate> embedded, Instant date,
            RevocationPool pool) throws GeneralSecurityException {
        build(target, embedded, date, List.of(issuer), Optional.of(pool));
    }

    private CertificatePath build(X509Certificate target, Collection<X509Certificate> embedded, Instant date,
            List<X509Certificate> vouchedFor, Optional<RevocationPool> pool) throws GeneralSecurityException {
        Search search = () -> search(target, embedded, date, vouchedFor, pool);
        Optional<Question> question = question(target, embedded, date, vouchedFor, pool);
        return question.isPresent() ? found.path(question.get(), search) : search.run();
    }

    /** What makes one search like another; empty when that cannot be said. */
    private Optional<Question> question(X509Certificate target, Collection<X509Certificate> embedded, Instant date,
            List<X509Certificate> vouchedFor, Optional<RevocationPool> pool) {
        List<RevocationList> lists = pool.map(RevocationPool::lists).orElseGet(List::of);
        // the entries of an indirect list speak of several authorities' certificates, so that a number does not find them
        if (lists.stream().anyMatch(RevocationList::isIndirect) || embedded.size() > FoundPaths.MAX_EMBEDDED) {
            return Optional.empty();
        }
        List<X509Certificate> all = links(target, embedded);
        all.addAll(trust.anchors());
        all.addAll(vouchedFor);
        try {
            return Optional.of(new Question(basis, target, Set.copyOf(embedded), vouchedFor,
                    pool.map(any -> lists.stream().map(RevocationList::hash).toList()),
                    Stretch.of(Date.from(date), FoundPaths.changes(all, lists))));
        } catch (RuntimeException e) {
            // BouncyCastle throws unchecked exceptions on malformed entries; the search says what becomes of them
            return Optional.empty();
        }
    }

    private CertificatePath search(X509Certificate target, Collection<X509Certificate> embedded, Instant date,
            List<X509Certificate> vouchedFor, Optional<RevocationPool> pool) throws GeneralSecurityException {
        List<X509Certificate> anchors = new ArrayList<>(anchorsAt(date));
        anchors.addAll(vouchedFor);
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
        parameters.setRevocationEnabled(pool.isPresent());
        if (vouchedFor.isEmpty()) {
            policies.applyTo(parameters);
        }
        PKIXExtendedParameters.Builder extended = new PKIXExtendedParameters.Builder(parameters)
                .addCertificateStore(new BoundedCertificates(links)).setUseDeltasEnabled(true);
        pool.ifPresent(lists -> extended.addCRLStore(new ListStore(lists)));
        CertPathBuilder builder = CertPathBuilder.getInstance("PKIX", BouncyCastle.PROVIDER);
        try {
            return path((PKIXCertPathBuilderResult) builder.build(new PKIXExtendedBuilderParameters.Builder(
                    extended.build()).setMaxPathLength(MAX_PATH_LENGTH).build()));
        } catch (RuntimeException e) {
            // BouncyCastle throws unchecked exceptions on malformed extensions
            throw new CertPathBuilderException("a certificate on the path is malformed", e);
        }
    }

    /** The lists as BouncyCastle asks for them, without a copy of them for each path. */
    private record ListStore(RevocationPool pool) implements PKIXCRLStore<X509CRL> {
        @Override
        public Collection<X509CRL> getMatches(Selector<X509CRL> selector) {
            return pool.lists().stream().map(X509CRL.class::cast).filter(selector::match).toList();
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

    private static CertificatePath path(PKIXCertPathBuilderResult result) {
        List<X509Certificate> path = new ArrayList<>();
        for (Certificate certificate : result.getCertPath().getCertificates()) {
            path.add((X509Certificate) certificate);
        }
        return new CertificatePath(path, result.getTrustAnchor().getTrustedCert());
    }
}

package vn.haidang.signature.internal.path;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import javax.security.auth.x500.X500Principal;

import vn.haidang.signature.internal.revocation.RevocationList;
import vn.haidang.signature.internal.trust.TrustAnchors;

/**
 * The paths that were found before, so that the path of one signer or time-stamp authority is looked for once and not for
 * each document. A search ends alike for all times between two at which something that it may look at begins or ends to
 * hold: a certificate, a list, an entry of a list. So it is remembered for what it was asked, for that stretch of time and
 * nothing else. What was not found is looked for again. Safe for use by several threads.
 */
public final class FoundPaths {

    /** Signers, authorities and stretches of time of some thousand documents. */
    private static final int MAX_HELD = 512;

    /** With more certificates in a document the path is looked for each time, so that what is held stays small. */
    static final int MAX_EMBEDDED = 8;

    /** Looks for a path. */
    interface Search {
        CertificatePath run() throws GeneralSecurityException;
    }

    /**
     * What a search is asked.
     *
     * @param basis what else the path depends on: anchors, links and policies
     * @param target the certificate at the path's end
     * @param embedded the certificates a document brings
     * @param vouchedFor the anchors of this search only
     * @param lists the hashes of the lists it may look at; empty when it looks at none
     * @param stretch the stretch of time
     */
    record Question(Basis basis, X509Certificate target, Set<X509Certificate> embedded,
            List<X509Certificate> vouchedFor,
            Optional<List<String>> lists, Stretch stretch) {}

    /** What all searches of one request have in common. */
    record Basis(Set<X509Certificate> anchors, Set<X509Certificate> links, PolicyOptions policies) {

        static Basis of(TrustAnchors trust, PolicyOptions policies) {
            return new Basis(Set.copyOf(trust.anchors()), Set.copyOf(trust.intermediates()), policies);
        }
    }

    /**
     * A stretch of time between two changes, or the instant of one.
     *
     * @param passed how many changes lie before
     * @param now how many are at this very instant
     */
    record Stretch(long passed, long now) {

        static Stretch of(Date time, Stream<Date> changes) {
            long passed = 0;
            long now = 0;
            for (Date change : changes.toList()) {
                int order = change.compareTo(time);
                passed += order < 0 ? 1 : 0;
                now += order == 0 ? 1 : 0;
            }
            return new Stretch(passed, now);
        }
    }

    private final Map<Question, CertificatePath> held = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, CertificatePath> eldest) {
            return size() > MAX_HELD;
        }
    };

    /** The path found before, or else what the search finds. */
    CertificatePath path(Question question, Search search) throws GeneralSecurityException {
        Optional<CertificatePath> known = known(question);
        if (known.isPresent()) {
            return known.get();
        }
        CertificatePath found = search.run();
        synchronized (held) {
            held.put(question, found);
        }
        return found;
    }

    private Optional<CertificatePath> known(Question question) {
        synchronized (held) {
            return Optional.ofNullable(held.get(question));
        }
    }

    /** When the certificates begin and end to be valid, the lists to be current, and entries about the certificates to hold. */
    static Stream<Date> changes(Collection<X509Certificate> certificates, Collection<RevocationList> lists) {
        Stream<Date> valid = certificates.stream()
                .flatMap(certificate -> Stream.of(certificate.getNotBefore(), certificate.getNotAfter()));
        Stream<Date> current = lists.stream()
                .flatMap(
                        list -> Stream.of(Optional.of(list.getThisUpdate()), Optional.ofNullable(list.getNextUpdate())))
                .flatMap(Optional::stream);
        return Stream.of(valid, current, entries(certificates, lists)).flatMap(each -> each);
    }

    private static Stream<Date> entries(Collection<X509Certificate> certificates, Collection<RevocationList> lists) {
        Set<X500Principal> issuers = new HashSet<>();
        certificates.forEach(certificate -> issuers.add(certificate.getIssuerX500Principal()));
        return lists.stream().filter(list -> issuers.contains(list.getIssuerX500Principal()))
                .flatMap(list -> certificates.stream()
                        .map(certificate -> Optional
                                .ofNullable(list.getRevokedCertificate(certificate.getSerialNumber()))))
                .flatMap(Optional::stream).map(X509CRLEntry::getRevocationDate);
    }
}

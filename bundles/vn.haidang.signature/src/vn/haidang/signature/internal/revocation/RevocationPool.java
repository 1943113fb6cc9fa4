package vn.haidang.signature.internal.revocation;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CRLReason;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lists and answers there are for a judgement, as many of one authority as were kept. RFC 5280 asks whether some
 * current list is silent; this asks more: whether any list or answer, of then or of later, says that the certificate was
 * revoked or suspended at the time, and since when. Immutable.
 */
public final class RevocationPool {

    private static final int CRL_SIGN = 6;

    /** A delta completes the list of its time, so it is asked before it. */
    private static final Comparator<RevocationList> NEWEST_FIRST = Comparator
            .comparing(RevocationList::getThisUpdate).reversed().thenComparing(list -> list.isDelta() ? 0 : 1);

    /** Of several that say the same, the one on whose word most reliance can be placed. */
    private static final Comparator<RevocationSource> BEST_SIGNED_FIRST = Comparator
            .comparing(source -> source.algorithm().grade());

    private final List<RevocationList> lists;
    private final Map<BigInteger, List<OcspAnswer>> answers;

    public RevocationPool(Collection<RevocationList> lists, Collection<OcspAnswer> answers) {
        this.lists = lists.stream().sorted(NEWEST_FIRST).toList();
        this.answers = answers.stream().sorted(Comparator.comparing(OcspAnswer::thisUpdateAt).reversed())
                .collect(Collectors.groupingBy(OcspAnswer::serialNumber));
    }

    /** These and more. */
    public RevocationPool and(Collection<RevocationList> moreLists, Collection<OcspAnswer> moreAnswers) {
        if (moreLists.isEmpty() && moreAnswers.isEmpty()) {
            return this;
        }
        return new RevocationPool(Stream.concat(lists.stream(), moreLists.stream()).toList(),
                Stream.concat(answers.values().stream().flatMap(List::stream), moreAnswers.stream()).toList());
    }

    /** All lists, newest first. */
    public List<RevocationList> lists() {
        return lists;
    }

    /** The status of a certificate at a time, from what its issuer has signed or has somebody sign. */
    public RevocationStatus status(X509Certificate certificate, X509Certificate issuer, Instant time) {
        List<RevocationList> own = lists.stream().filter(list -> isOwn(list, issuer)).toList();
        List<OcspAnswer> answered = answered(certificate, issuer);
        Date at = Date.from(time);
        // what was known then can differ from what is known now: a suspension may have been lifted since
        List<RevocationList> then = own.stream().filter(list -> !list.getThisUpdate().after(at)).toList();
        List<RevocationStatus.Revoked> revoked = new ArrayList<>();
        lookUp(then, certificate, time).ifPresent(revoked::add);
        lookUp(own, certificate, time).ifPresent(revoked::add);
        answered.stream().filter(answer -> !answer.thisUpdateAt().isAfter(time)).findFirst()
                .flatMap(answer -> answer.revoked(time)).ifPresent(revoked::add);
        answered.stream().findFirst().flatMap(answer -> answer.revoked(time)).ifPresent(revoked::add);
        return revoked.stream().filter(RevocationStatus.Revoked::atTheTime).findFirst()
                .or(() -> revoked.stream().findFirst()).map(RevocationStatus.class::cast)
                .orElseGet(() -> notRevoked(own, answered, certificate, issuer, time));
    }

    private RevocationStatus notRevoked(List<RevocationList> own, List<OcspAnswer> answered,
            X509Certificate certificate, X509Certificate issuer, Instant time) {
        Date at = Date.from(time);
        List<RevocationSource> good = Stream.<RevocationSource>concat(
                own.stream().filter(list -> isWhole(list) && isOfTime(list, certificate, at)),
                answered.stream().filter(answer -> answer.isGood() && answer.isOfTime(certificate, time))).toList();
        // the newest of the time comes first: Phụ lục II, 1.2
        Stream<RevocationSource> newestOfTheTimeFirst = Stream.concat(
                good.stream().filter(source -> !source.thisUpdateAt().isAfter(time)),
                good.stream().filter(source -> source.thisUpdateAt().isAfter(time)));
        Instant until = good.stream().map(source -> source.nextUpdateAt().orElse(source.thisUpdateAt()))
                .max(Comparator.naturalOrder()).orElse(time);
        return newestOfTheTimeFirst.min(BEST_SIGNED_FIRST)
                .<RevocationStatus>map(source -> new RevocationStatus.Good(source, until))
                .orElseGet(() -> new RevocationStatus.Unknown(
                        own.stream().map(RevocationSource.class::cast).findFirst(),
                        lists.stream().anyMatch(list -> mayConcern(list, issuer) && isOfTime(list, certificate, at))));
    }

    /** The lists that the certificates of a path have signed. */
    List<RevocationList> listsOf(List<X509Certificate> path) {
        return lists.stream().filter(list -> path.stream().anyMatch(authority -> isOwn(list, authority))).toList();
    }

    /** The answers about a certificate by responders that may give them, newest first. */
    private List<OcspAnswer> answered(X509Certificate certificate, X509Certificate issuer) {
        return answers.getOrDefault(certificate.getSerialNumber(), List.of()).stream()
                .filter(answer -> answer.concerns(certificate, issuer) && isByResponder(answer, issuer)).toList();
    }

    private boolean isByResponder(OcspAnswer answer, X509Certificate issuer) {
        Optional<X509Certificate> responder = ResponderCheck.responder(answer.response(), issuer);
        return responder.filter(found -> found.equals(issuer) || ResponderCheck.needsNoCheck(found)
                || isGoodByList(found, issuer, answer.response().producedAt())).isPresent();
    }

    /** Whether a list says so of a responder: asking responders about responders would lead nowhere. */
    private boolean isGoodByList(X509Certificate responder, X509Certificate issuer, Instant time) {
        RevocationStatus status = new RevocationPool(lists, List.of()).status(responder, issuer, time);
        return status instanceof RevocationStatus.Good
                || status instanceof RevocationStatus.Revoked revoked && !revoked.atTheTime() && revoked.isHarmless();
    }

    private static Optional<RevocationStatus.Revoked> lookUp(List<RevocationList> newestFirst,
            X509Certificate certificate, Instant time) {
        for (RevocationList list : newestFirst) {
            X509CRLEntry entry = list.getRevokedCertificate(certificate.getSerialNumber());
            if (entry != null) {
                return entry.getRevocationReason() == CRLReason.REMOVE_FROM_CRL
                        ? Optional.empty()
                        : Optional.of(revoked(list, entry, time));
            }
            // an authority may drop an expired certificate from its lists, so a later list's silence says nothing; nor
            // does the silence of a list that speaks of other certificates or of some reasons only
            if (isWhole(list) && list.getThisUpdate().before(certificate.getNotAfter())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static RevocationStatus.Revoked revoked(RevocationList list, X509CRLEntry entry, Instant time) {
        Instant since = entry.getRevocationDate().toInstant();
        return new RevocationStatus.Revoked(list, since, Optional.ofNullable(entry.getRevocationReason()),
                RevocationList.invalidSince(entry), !since.isAfter(time));
    }

    /** Whether the list speaks of all certificates and reasons, and says nothing that is not understood here. */
    private static boolean isWhole(RevocationList list) {
        return !list.isDelta() && !list.isPartial() && !list.hasUnsupportedCriticalExtension();
    }

    private static boolean mayConcern(RevocationList list, X509Certificate issuer) {
        return list.isIndirect() || list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal());
    }

    private static boolean isOfTime(RevocationList list, X509Certificate certificate, Date time) {
        return list.getThisUpdate().before(certificate.getNotAfter()) && list.getNextUpdate() != null
                && list.getNextUpdate().after(time);
    }

    /** Issued and signed by that authority, for its own certificates. */
    static boolean isOwn(RevocationList list, X509Certificate issuer) {
        boolean[] usage = issuer.getKeyUsage();
        if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal()) || list.isIndirect()
                || usage != null && !usage[CRL_SIGN]) {
            return false;
        }
        try {
            return list.isSignedBy(issuer.getPublicKey());
        } catch (GeneralSecurityException | RuntimeException e) {
            // signed by another key of the same name, or forged, or the key is incomplete (DSA parameters inherited from
            // above, on which BouncyCastle throws unchecked): it says nothing here
            return false;
        }
    }
}

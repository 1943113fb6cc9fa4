package vn.haidang.signature.internal.timestamp;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.TimestampEvidence;
import vn.haidang.signature.TimestampJudgement;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.internal.AlgorithmPolicy.Graded;
import vn.haidang.signature.internal.AppendixTwo;
import vn.haidang.signature.internal.FindingText;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.internal.SignatureValue;
import vn.haidang.signature.internal.Verdicts;
import vn.haidang.signature.internal.certificate.SignerProfile;
import vn.haidang.signature.internal.path.CertificateJudge;
import vn.haidang.signature.internal.path.CertificateUse;
import vn.haidang.signature.internal.path.PathCheck;

/**
 * Checks a time-stamp of RFC 3161: what it is over, that the authority it names has signed it, that this authority may,
 * and that its certificate was good at the time stated. For one thread at a time.
 */
public final class TimestampCheck {

    private static final String CITATION = AppendixTwo.CIRCULAR + ", Điều 6 khoản 1 điểm g; RFC 3161";
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    /** Clocks differ; more than this ahead of ours is no longer a difference of clocks. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(60);

    private final CertificateJudge certificates;
    private final Instant at;

    public TimestampCheck(CertificateJudge certificates, Instant at) {
        this.certificates = certificates;
        this.at = at;
    }

    /** Judges a time-stamp. */
    public TimestampJudgement check(TimestampEvidence evidence) throws IOException {
        TimestampToken token;
        try {
            token = TimestampToken.read(evidence.token());
        } catch (IOException | GeneralSecurityException e) {
            Finding broken = finding(Severity.ERROR, "structure.broken").showing("TimeStampToken",
                    String.valueOf(e.getMessage()));
            return new TimestampJudgement(Verdict.INVALID, Optional.empty(), Optional.empty(), List.of(broken),
                    List.of(), ValidationMaterial.none());
        }
        return check(token, evidence);
    }

    private TimestampJudgement check(TimestampToken token, TimestampEvidence evidence) throws IOException {
        List<Finding> findings = new ArrayList<>();
        algorithms(token, evidence).ifPresent(findings::add);
        imprint(token, evidence).ifPresent(findings::add);
        if (token.time().isAfter(at.plus(token.accuracy()).plus(CLOCK_SKEW))) {
            findings.add(finding(Severity.ERROR, "future").with("time", token.time()).with("at", at));
        }
        ValidationMaterial material = token.material().and(evidence.embedded());
        Optional<X509Certificate> authority = token.authority(material.certificates(), certificates.intermediates());
        Optional<PathCheck.Result> path = authority
                .map(certificate -> authority(token, certificate, material, evidence.existence(), findings));
        if (authority.isEmpty()) {
            findings.add(finding(Severity.NOT_CHECKED, "certificate.missing"));
        }
        if (Verdicts.of(findings) == Verdict.VALID) {
            findings.add(0, finding(Severity.OK, "ok").with("time", token.time())
                    .with("authority", SignerProfile.of(authority.orElseThrow()).name())
                    .showing("genTime", token.time() + " ± " + token.accuracy().toMillis() + " ms")
                    .showing("Serial number", token.serialNumber()).showing("Policy", token.policy()));
        }
        return new TimestampJudgement(Verdicts.of(findings), Optional.of(token.time()),
                authority.map(SignerProfile::of), findings, path.map(PathCheck.Result::whole).orElse(List.of()),
                path.map(PathCheck.Result::used).orElse(ValidationMaterial.none()).and(token.material()));
    }

    private Optional<Finding> algorithms(TimestampToken token, TimestampEvidence evidence) {
        Graded worst = token.algorithm(evidence.existence().orElse(at));
        return switch (worst.grade()) {
            case CONFORMING, OTHER -> Optional.empty();
            case UNKNOWN -> Optional.of(finding(Severity.NOT_CHECKED, "algorithm.unknown").with("algorithm",
                    worst.name()));
            case WEAK -> Optional.of(finding(Severity.ERROR, "algorithm.weak").with("algorithm", worst.name()));
        };
    }

    /** What is stamped against what the format says is stamped. */
    private static Optional<Finding> imprint(TimestampToken token, TimestampEvidence evidence) throws IOException {
        MessageDigest digest;
        try {
            digest = SignatureValue.digest(token.imprintAlgorithm());
        } catch (NoSuchAlgorithmException e) {
            return Optional.of(finding(Severity.NOT_CHECKED, "imprint.notChecked").showing("OID",
                    token.imprintAlgorithm().getId()));
        }
        evidence.imprintOf().into(digest);
        byte[] computed = digest.digest();
        if (MessageDigest.isEqual(computed, token.imprint())) {
            return Optional.empty();
        }
        HexFormat hex = HexFormat.of();
        return Optional.of(finding(Severity.ERROR, "imprint.wrong").with("time", token.time())
                .showing("messageImprint", hex.formatHex(token.imprint()))
                .showing("computed", hex.formatHex(computed)));
    }

    private PathCheck.Result authority(TimestampToken token, X509Certificate authority, ValidationMaterial material,
            Optional<Instant> existence, List<Finding> findings) {
        String name = SignerProfile.of(authority).name();
        signature(token, authority).map(finding -> finding.with("authority", name)).ifPresent(findings::add);
        if (!isForTimeStamping(authority)) {
            findings.add(finding(Severity.ERROR, "usage.wrong").with("authority", name));
        }
        // the authority's key says the time itself: only a later time-stamp proves that it was not made afterwards
        PathCheck.Result result = certificates.check(authority, material,
                new CertificateUse(token.time(), existence, existence, material, at));
        result.findings().stream()
                .filter(found -> found.severity() == Severity.ERROR || found.severity() == Severity.NOT_CHECKED)
                .max(Comparator.comparing(Finding::severity))
                .ifPresent(worst -> findings.add(finding(worst.severity(), worst.severity() == Severity.ERROR
                        ? "authority.invalid"
                        : "authority.undecided").with("authority", name).with("reason", new FindingText(worst))));
        return result;
    }

    private static Optional<Finding> signature(TimestampToken token, X509Certificate authority) {
        try {
            if (!token.names(authority)) {
                return Optional.of(finding(Severity.ERROR, "identity.wrong"));
            }
            return token.isSignedBy(authority)
                    ? Optional.empty()
                    : Optional.of(finding(Severity.ERROR, "signature.wrong"));
        } catch (NoSuchAlgorithmException e) {
            return Optional.of(finding(Severity.NOT_CHECKED, "signature.notChecked").showing("Algorithm",
                    String.valueOf(e.getMessage())));
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            // a key of another kind cannot have made it; BouncyCastle throws unchecked exceptions on malformed input
            return Optional.of(finding(Severity.ERROR, "signature.wrong").showing(e.getClass().getSimpleName(),
                    String.valueOf(e.getMessage())));
        }
    }

    /** RFC 3161, 2.3: the one purpose, and critical. */
    private static boolean isForTimeStamping(X509Certificate certificate) {
        try {
            boolean[] usage = certificate.getKeyUsage();
            Set<String> critical = certificate.getCriticalExtensionOIDs();
            return List.of(TIME_STAMPING).equals(certificate.getExtendedKeyUsage()) && critical != null
                    && critical.contains(EXTENDED_KEY_USAGE)
                    && (usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION]);
        } catch (GeneralSecurityException e) {
            // malformed, so that it allows nothing
            return false;
        }
    }

    private static Finding finding(Severity severity, String result) {
        return Finding.of(Messages.CATALOGUE, severity, "timestamp." + result).citing(CITATION);
    }
}

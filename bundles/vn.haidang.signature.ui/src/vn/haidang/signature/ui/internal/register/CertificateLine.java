package vn.haidang.signature.ui.internal.register;

import java.time.Instant;
import java.util.Optional;

import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.register.IssuedCertificate;
import vn.haidang.signature.register.KnownCertificate;
import vn.haidang.signature.register.Leaver;
import vn.haidang.ui.look.StateLook;

/**
 * A certificate in a list, from the register or from the registry's own entries.
 *
 * @param identity what makes it the same line
 * @param unit the name of the unit it belongs to
 * @param person the name of the person
 * @param note what is to be said beside it
 * @param known the register's entry; empty when nothing was signed with it
 */
record CertificateLine(String identity, String name, SignerKind kind, String issuer, String serialNumber,
        Optional<Instant> notAfter, Optional<Instant> revokedAt, String unit, String person, String note,
        Optional<KnownCertificate> known) {

    static CertificateLine of(KnownCertificate certificate, RegistrySnapshot names) {
        return new CertificateLine(certificate.fingerprint(), certificate.name(), certificate.kind(),
                certificate.issuer(), certificate.serialNumber(), Optional.of(certificate.notAfter()),
                certificate.revokedAt(), name(certificate.owner().unit(), names),
                name(certificate.owner().person(), names), certificate.owner().reason(), Optional.of(certificate));
    }

    static CertificateLine of(IssuedCertificate certificate, RegistrySnapshot names) {
        return new CertificateLine(certificate.id(), certificate.code() + " " + certificate.name(),
                certificate.kind(), certificate.issuer().orElse(""), certificate.serialNumber().orElse(""),
                certificate.notAfter(), certificate.revokedAt(), name(certificate.unit(), names),
                name(certificate.holder(), names), "", Optional.empty());
    }

    static CertificateLine of(Leaver leaver, RegistrySnapshot names, String note) {
        CertificateLine line = of(leaver.certificate(), names);
        return new CertificateLine(line.identity, line.name, line.kind, line.issuer, line.serialNumber, line.notAfter,
                line.revokedAt, line.unit, name(Optional.of(leaver.person()), names), note, line.known);
    }

    private static String name(Optional<String> id, RegistrySnapshot names) {
        return id.flatMap(names::element).map(Element::name).orElse("");
    }

    /** Whether it can be used at a time. */
    Term term(Instant now) {
        if (revokedAt.isPresent()) {
            return Term.REVOKED;
        }
        return notAfter.filter(end -> end.isBefore(now)).isPresent() ? Term.EXPIRED : Term.CURRENT;
    }

    /** How it stands with a certificate's time. */
    enum Term {
        CURRENT(StateLook.GOOD), EXPIRED(StateLook.UNREACHABLE), REVOKED(StateLook.FAULT);

        private final StateLook look;

        Term(StateLook look) {
            this.look = look;
        }

        StateLook look() {
            return look;
        }
    }
}

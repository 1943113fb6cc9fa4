package vn.haidang.signature.internal.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.FoldedText;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.register.CertificateRegister;
import vn.haidang.signature.register.IssuedCertificate;
import vn.haidang.signature.register.KnownCertificate;
import vn.haidang.signature.register.KnownDocument;
import vn.haidang.signature.register.Leaver;
import vn.haidang.signature.register.Owner;
import vn.haidang.signature.register.Owner.How;
import vn.haidang.signature.register.OwnerProposal;
import vn.haidang.signature.register.UseCell;
import vn.haidang.signature.register.UseRow;
import vn.haidang.storage.Database;

/** What the register's tables and the newest registry tell together. */
@Component(service = CertificateRegister.class)
public final class DatabaseCertificateRegister implements CertificateRegister {

    private static final int SHORTEST_FINGERPRINT = 8;

    private final Database database;
    private final RegistryReader registry;
    private final InstantSource clock;

    @Activate
    public DatabaseCertificateRegister(@Reference Database database, @Reference RegistryReader registry,
            @Reference InstantSource clock) {
        this.database = database;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public List<UseRow> uses(Instant from, Instant to) {
        RegistrySnapshot snapshot = registry.snapshot();
        return database.read(connection -> statistics(connection, snapshot, from, to)).rows(snapshot);
    }

    private static UseStatistics statistics(Connection connection, RegistrySnapshot snapshot, Instant from, Instant to)
            throws SQLException {
        return UseStatistics.of(issued(snapshot, from, to), new DocumentRows(connection).between(from, to),
                signers(connection));
    }

    private static List<IssuedCertificate> issued(RegistrySnapshot snapshot, Instant from, Instant to) {
        return new RegistryCertificates(snapshot).issued().stream()
                .filter(certificate -> certificate.isValidIn(from, to)).toList();
    }

    private static Map<String, KnownCertificate> signers(Connection connection) throws SQLException {
        Map<String, KnownCertificate> signers = new HashMap<>();
        for (CertificateRows.Row row : new CertificateRows(connection).all()) {
            if (!row.certificate().authority()) {
                signers.put(row.certificate().fingerprint(), row.certificate());
            }
        }
        return signers;
    }

    @Override
    public List<KnownDocument> documents(UseCell cell, Optional<String> unit, Instant from, Instant to) {
        RegistrySnapshot snapshot = registry.snapshot();
        return database.read(connection -> {
            Set<String> behind = statistics(connection, snapshot, from, to).behind(cell, unit);
            return new DocumentRows(connection).between(from, to).stream()
                    .filter(document -> behind.contains(document.sha256()) || document.signatures().stream()
                            .anyMatch(signature -> signature.certificate().filter(behind::contains).isPresent()))
                    .toList();
        });
    }

    @Override
    public List<KnownCertificate> used(UseCell cell, Optional<String> unit, Instant from, Instant to) {
        RegistrySnapshot snapshot = registry.snapshot();
        return database.read(connection -> {
            Set<String> behind = statistics(connection, snapshot, from, to).behind(cell, unit);
            return signers(connection).values().stream()
                    .filter(certificate -> behind.contains(certificate.fingerprint()))
                    .sorted(Comparator.comparing(KnownCertificate::name)).toList();
        });
    }

    @Override
    public List<IssuedCertificate> issued(UseCell cell, Optional<String> unit, Instant from, Instant to) {
        RegistrySnapshot snapshot = registry.snapshot();
        List<IssuedCertificate> issued = issued(snapshot, from, to);
        Set<String> behind = UseStatistics.of(issued, List.of(), Map.of()).behind(cell, unit);
        return issued.stream().filter(certificate -> behind.contains(certificate.id())).toList();
    }

    @Override
    public List<KnownCertificate> expiring(Instant from, Instant to) {
        return known().stream().filter(certificate -> !certificate.authority() && certificate.revokedAt().isEmpty())
                .filter(certificate -> !certificate.notAfter().isBefore(from) && certificate.notAfter().isBefore(to))
                .sorted(Comparator.comparing(KnownCertificate::notAfter)).toList();
    }

    @Override
    public List<KnownCertificate> revoked() {
        return known().stream().filter(certificate -> certificate.revokedAt().isPresent())
                .sorted(Comparator.comparing((KnownCertificate certificate) -> certificate.revokedAt().get())
                        .reversed())
                .toList();
    }

    /** All certificates, the registry's word on their revocation included. */
    private List<KnownCertificate> known() {
        RegistrySnapshot snapshot = registry.snapshot();
        return database.read(connection -> new CertificateRows(connection).all()).stream()
                .map(row -> withRegistry(row.certificate(), snapshot)).toList();
    }

    private static KnownCertificate withRegistry(KnownCertificate certificate, RegistrySnapshot snapshot) {
        Optional<Instant> revoked = certificate.revokedAt().or(() -> certificate.owner().element()
                .flatMap(snapshot::element).flatMap(element -> element.values().moment("revokedAt")));
        return new KnownCertificate(certificate.fingerprint(), certificate.issuer(), certificate.serialNumber(),
                certificate.subject(), certificate.name(), certificate.organisation(), certificate.kind(),
                certificate.authority(), certificate.notBefore(), certificate.notAfter(), revoked,
                certificate.owner());
    }

    @Override
    public List<Leaver> ofLeavers(LocalDate day) {
        RegistryCertificates people = new RegistryCertificates(registry.snapshot());
        Instant now = clock.instant();
        List<Leaver> leavers = new ArrayList<>();
        for (KnownCertificate certificate : known()) {
            Optional<String> person = certificate.owner().person();
            Optional<LocalDate> left = person.flatMap(id -> people.left(id, day));
            if (left.isPresent() && certificate.revokedAt().isEmpty() && certificate.notAfter().isAfter(now)) {
                leavers.add(new Leaver(certificate, person.get(), left.get(), signedAfter(certificate, left.get())));
            }
        }
        return leavers;
    }

    private List<KnownDocument> signedAfter(KnownCertificate certificate, LocalDate last) {
        Instant from = last.plusDays(1).atStartOfDay(ValueFormat.CITY_ZONE).toInstant();
        return database.read(connection -> new DocumentRows(connection).signedWith(certificate.fingerprint(), from,
                certificate.notAfter().plusSeconds(1)));
    }

    @Override
    public List<KnownCertificate> find(String text) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        String digits = typed.replaceAll("[\\s:]", "").replaceFirst("^0+(?=.)", "");
        String fingerprint = typed.replaceAll("[\\s:]", "");
        return known().stream().filter(certificate -> certificate.serialNumber().equals(digits)
                || fingerprint.length() >= SHORTEST_FINGERPRINT && certificate.fingerprint().startsWith(fingerprint)
                || FoldedText.matches(text, certificate.name())).toList();
    }

    @Override
    public List<KnownDocument> dependingOn(String fingerprint) {
        return database.read(connection -> new DocumentRows(connection).dependingOn(fingerprint));
    }

    @Override
    public List<OwnerProposal> proposals(String fingerprint) {
        OwnerMatcher matcher = new OwnerMatcher(registry.snapshot(), clock.instant());
        return database.read(connection -> new CertificateRows(connection).find(fingerprint))
                .filter(row -> row.certificate().owner().person().isEmpty())
                .map(row -> matcher.proposals(row.facts())).orElse(List.of());
    }

    @Override
    public KnownCertificate assign(String fingerprint, Optional<String> unit, Optional<String> person, String by,
            String why) throws FindingException {
        RegistrySnapshot snapshot = registry.snapshot();
        Optional<Element> holder = element(snapshot, "Person", person);
        Optional<String> unitId = element(snapshot, "Unit", unit).map(Element::id)
                .or(() -> holder.flatMap(element -> element.values().reference("unit")));
        CertificateRows.Row row = database.read(connection -> new CertificateRows(connection).find(fingerprint))
                .orElseThrow(() -> new FindingException(problem("register.certificate.unknown", fingerprint)));
        Instant now = clock.instant();
        Owner owner = unitId.isEmpty()
                ? new OwnerMatcher(snapshot, now).owner(row.facts())
                : new Owner(unitId, holder.map(Element::id), Optional.empty(), How.HAND, why, Optional.of(by), now);
        return database.write(connection -> {
            CertificateRows rows = new CertificateRows(connection);
            rows.setOwner(fingerprint, owner);
            if (row.certificate().kind() == SignerKind.UNKNOWN && owner.how() == How.HAND) {
                rows.setKind(fingerprint, owner.person().isPresent() ? SignerKind.PERSON : SignerKind.ORGANISATION);
            }
            return rows.find(fingerprint).orElseThrow().certificate();
        });
    }

    private static Optional<Element> element(RegistrySnapshot snapshot, String type, Optional<String> code)
            throws FindingException {
        Optional<Element> found = code.flatMap(known -> snapshot.element(type, known));
        if (code.isPresent() && found.isEmpty()) {
            throw new FindingException(problem("register.owner.unknown", code.get()));
        }
        return found;
    }

    private static Finding problem(String code, String what) {
        return Finding.of(Messages.CATALOGUE, Severity.ERROR, code).with("what", what);
    }

    @Override
    public int matchAgain() {
        OwnerMatcher matcher = new OwnerMatcher(registry.snapshot(), clock.instant());
        return database.write(connection -> {
            CertificateRows rows = new CertificateRows(connection);
            int changed = 0;
            for (CertificateRows.Row row : rows.all()) {
                Owner former = row.certificate().owner();
                if (!row.certificate().authority() && former.how() != How.HAND) {
                    Owner found = matcher.owner(row.facts());
                    if (!isSame(former, found)) {
                        rows.setOwner(row.certificate().fingerprint(), found);
                        rows.setKind(row.certificate().fingerprint(), matcher.kind(row.facts(), found));
                        changed++;
                    }
                }
            }
            return changed;
        });
    }

    private static boolean isSame(Owner one, Owner other) {
        return one.how() == other.how() && one.unit().equals(other.unit()) && one.person().equals(other.person())
                && one.element().equals(other.element());
    }

    @Override
    public int removeBefore(Instant time) {
        return database.write(connection -> {
            DocumentRows documents = new DocumentRows(connection);
            List<String> old = documents.verifiedBefore(time);
            for (String document : old) {
                documents.remove(document);
            }
            new CertificateRows(connection).removeUnused();
            return old.size();
        });
    }
}

package vn.haidang.signature.internal.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.UnitEntry;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.register.IssuedCertificate;
import vn.haidang.signature.register.KnownCertificate;
import vn.haidang.signature.register.KnownDocument;
import vn.haidang.signature.register.UseCell;
import vn.haidang.signature.register.UseRow;
import vn.haidang.signature.register.UseRow.Level;

/** What is behind each number of the statistics of one period: certificates and documents by unit and cell. */
final class UseStatistics {

    /** By unit, empty for none, and by cell: fingerprints, ids or hashes, each once. */
    private final Map<Optional<String>, Map<UseCell, Set<String>>> content = new HashMap<>();
    private final Map<String, KnownCertificate> certificates;

    private UseStatistics(Map<String, KnownCertificate> certificates) {
        this.certificates = certificates;
    }

    /**
     * @param issued the certificates of the registry that were valid in the period
     * @param documents the documents of the period
     * @param certificates those of the signers, by fingerprint
     */
    static UseStatistics of(List<IssuedCertificate> issued, List<KnownDocument> documents,
            Map<String, KnownCertificate> certificates) {
        UseStatistics statistics = new UseStatistics(certificates);
        issued.forEach(certificate -> statistics.add(certificate.unit(),
                certificate.kind() == SignerKind.PERSON ? UseCell.PERSONS_ISSUED : UseCell.ORGANISATIONS_ISSUED,
                certificate.id()));
        documents.forEach(statistics::add);
        return statistics;
    }

    private void add(Optional<String> unit, UseCell cell, String what) {
        content.computeIfAbsent(unit, first -> new EnumMap<>(UseCell.class))
                .computeIfAbsent(cell, first -> new LinkedHashSet<>()).add(what);
    }

    private void add(KnownDocument document) {
        List<KnownCertificate> persons = signers(document, SignerKind.PERSON);
        List<KnownCertificate> organisations = signers(document, SignerKind.ORGANISATION);
        persons.forEach(signer -> add(signer.owner().unit(), UseCell.PERSONS_USED, signer.fingerprint()));
        organisations.forEach(signer -> add(signer.owner().unit(), UseCell.ORGANISATIONS_USED, signer.fingerprint()));
        if (!organisations.isEmpty()) {
            UseCell cell = persons.isEmpty() ? UseCell.DOCUMENTS_BY_ORGANISATION : UseCell.DOCUMENTS_BY_BOTH;
            units(organisations).forEach(unit -> add(unit, cell, document.sha256()));
        } else if (!persons.isEmpty()) {
            units(persons).forEach(unit -> add(unit, UseCell.DOCUMENTS_BY_PERSON, document.sha256()));
        }
    }

    private static Set<Optional<String>> units(List<KnownCertificate> signers) {
        Set<Optional<String>> units = new LinkedHashSet<>();
        signers.forEach(signer -> units.add(signer.owner().unit()));
        return units;
    }

    /** Those who signed so that it counts: a forged signature is no use of a certificate. */
    private List<KnownCertificate> signers(KnownDocument document, SignerKind kind) {
        List<KnownCertificate> signers = new ArrayList<>();
        for (KnownDocument.Signature signature : document.signatures()) {
            if (signature.verdict() != Verdict.INVALID && signature.role() != SignatureRole.DOCUMENT_TIMESTAMP) {
                signature.certificate().map(certificates::get).filter(certificate -> certificate.kind() == kind)
                        .ifPresent(signers::add);
            }
        }
        return signers;
    }

    /** What is behind a number. */
    Set<String> behind(UseCell cell, Optional<String> unit) {
        return content.getOrDefault(unit, Map.of()).getOrDefault(cell, Set.of());
    }

    /** The rows that have any number, in the order of the units; a unit that is in the registry no more belongs to none. */
    List<UseRow> rows(RegistrySnapshot registry) {
        Map<Optional<String>, UseRow> rows = new LinkedHashMap<>();
        for (UnitEntry unit : registry.units()) {
            Optional<String> id = Optional.of(unit.id());
            if (content.containsKey(id)) {
                rows.put(id, new UseRow(id, unit.code(), unit.name(), level(unit), counts(id)));
            }
        }
        UseRow none = new UseRow(Optional.empty(), "", "", Level.UNASSIGNED, Map.of());
        for (Optional<String> unit : content.keySet()) {
            if (!rows.containsKey(unit)) {
                none = none.plus(new UseRow(unit, "", "", Level.UNASSIGNED, counts(unit)));
            }
        }
        List<UseRow> all = new ArrayList<>(rows.values());
        if (!none.counts().isEmpty()) {
            all.add(none);
        }
        return all;
    }

    private Map<UseCell, Integer> counts(Optional<String> unit) {
        Map<UseCell, Integer> counts = new EnumMap<>(UseCell.class);
        for (UseCell cell : UseCell.values()) {
            counts.put(cell, behind(cell, unit).size());
        }
        return counts;
    }

    private static Level level(UnitEntry unit) {
        return switch (unit.kind()) {
            case WARD, COMMUNE -> Level.COMMUNE;
            case CITY, DEPARTMENT, CENTRE, OTHER -> Level.CITY;
        };
    }
}

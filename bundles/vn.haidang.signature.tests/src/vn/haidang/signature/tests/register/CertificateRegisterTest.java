package vn.haidang.signature.tests.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.internal.Messages;
import vn.haidang.signature.register.KnownDocument;
import vn.haidang.signature.register.Leaver;
import vn.haidang.signature.register.Owner;
import vn.haidang.signature.register.Owner.How;
import vn.haidang.signature.register.UseCell;
import vn.haidang.signature.register.UseRow;
import vn.haidang.signature.tests.register.RegisterCity.Pen;
import vn.haidang.signature.tests.support.SubjectCertificates;

/** Whose certificates are, what was signed with them, and what rests on them. */
class CertificateRegisterTest {

    private static final Instant JULY = Instant.parse("2023-06-30T17:00:00Z");
    private static final Instant OCTOBER = Instant.parse("2023-09-30T17:00:00Z");
    private static final String AUGUST = "2023-08-15T03:00:00Z";

    private static final Pen OFFICE = Pen.organisation("C=VN,L=Mẫu Sơn,CN=Phòng Nội vụ", 0xa1);
    private static final Pen OFFICER = Pen.person("C=VN,L=Mẫu Sơn,O=Phòng Nội vụ,CN=Nguyễn Thị Mẫu", 0xa2);
    private static final Pen WARD = Pen.organisation("C=VN,O=UBND thành phố Mẫu Sơn,CN=Phường Hòa Bình", 0xa3);
    private static final Pen STRANGER = Pen.person("C=VN,O=Sở Tài chính tỉnh khác,CN=Trần Văn Thử", 0xa4);

    @TempDir
    Path folder;

    private RegisterCity city;

    @BeforeEach
    void open() throws FindingException {
        city = new RegisterCity(folder);
    }

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void countsWhatWasIssuedUsedAndSignedByUnit() {
        city.issue("CT-1", OFFICE.certificate(), false, "QM-NV", Optional.empty());
        city.issue("CT-2", OFFICER.certificate(), true, "QM-NV", Optional.of("NV-1"));
        city.issue("CT-9", Pen.person("CN=Chưa dùng", 0xb9).certificate(), true, "QM-NV", Optional.of("NV-3"));
        city.keep("both.pdf", AUGUST, OFFICER, OFFICE);
        city.keep("copy.pdf", AUGUST, OFFICE);
        city.keep("person.pdf", AUGUST, OFFICER);
        city.keep("ward.pdf", AUGUST, WARD);
        city.keep("strange.pdf", AUGUST, STRANGER);
        city.keep("forged.pdf", Verdict.INVALID, AUGUST, List.of(), WARD);
        city.keep("undecided.pdf", Verdict.INDETERMINATE, AUGUST, List.of(), OFFICE);
        city.keep("later.pdf", "2023-10-01T00:00:00Z", WARD);

        List<UseRow> rows = city.certificates.uses(JULY, OCTOBER);

        assertEquals(List.of("QM-NV CITY 2 1 1 1 2 1 1", "QM-W01 COMMUNE 0 0 0 1 1 0 0", " UNASSIGNED 0 1 0 0 0 0 1"),
                rows.stream().map(CertificateRegisterTest::line).toList());
        for (UseRow row : rows) {
            for (UseCell cell : UseCell.values()) {
                assertEquals(row.count(cell), behind(cell, row.unit()), row + " " + cell);
            }
        }
        assertEquals(List.of("both.pdf"),
                names(city.certificates.documents(UseCell.DOCUMENTS_BY_BOTH, rows.get(0).unit(), JULY, OCTOBER)));
        assertEquals(List.of("both.pdf", "person.pdf"), names(
                city.certificates.documents(UseCell.PERSONS_USED, rows.get(0).unit(), JULY, OCTOBER)));
    }

    private int behind(UseCell cell, Optional<String> unit) {
        return switch (cell) {
            case PERSONS_ISSUED, ORGANISATIONS_ISSUED -> city.certificates.issued(cell, unit, JULY, OCTOBER).size();
            case PERSONS_USED, ORGANISATIONS_USED -> city.certificates.used(cell, unit, JULY, OCTOBER).size();
            default -> city.certificates.documents(cell, unit, JULY, OCTOBER).size();
        };
    }

    private static String line(UseRow row) {
        StringBuilder line = new StringBuilder(row.code() + " " + row.level());
        Stream.of(UseCell.values()).forEach(cell -> line.append(' ').append(row.count(cell)));
        return line.toString();
    }

    private static List<String> names(List<KnownDocument> documents) {
        return documents.stream().map(KnownDocument::name).sorted().toList();
    }

    @Test
    void knowsTheOwnerByTheRegistryFirst() {
        Pen odd = Pen.person("C=VN,CN=N.T.M", 0xc1);
        city.issue("CT-1", odd.certificate(), true, "QM-NV", Optional.of("NV-1"));
        city.keep("a.pdf", AUGUST, odd, OFFICER, WARD);

        assertOwner(odd, How.REGISTRY, "QM-NV", "NV-1");
        assertOwner(OFFICER, How.NAME_AND_UNIT, "QM-NV", "NV-1");
        assertOwner(WARD, How.UNIT_NAME, "QM-W01", null);
    }

    @Test
    void guessesNobody() {
        Pen namesake = Pen.person("C=VN,L=Mẫu Sơn,O=Phòng Nội vụ,CN=Lê Trùng Tên", 0xd1);
        Pen elsewhere = Pen.organisation("C=VN,L=Nơi Khác,CN=Phường Hòa Bình", 0xd2);
        Pen otherTone = Pen.person("C=VN,L=Mẫu Sơn,O=Phòng Nội vụ,CN=Nguyễn Thị Mậu", 0xd3);
        city.keep("a.pdf", AUGUST, namesake, elsewhere, otherTone, STRANGER);

        assertOwner(namesake, How.UNIT_NAME, "QM-NV", null);
        assertOwner(elsewhere, How.NONE, null, null);
        assertOwner(otherTone, How.UNIT_NAME, "QM-NV", null);
        assertOwner(STRANGER, How.NONE, null, null);
        assertEquals(List.of(city.personId("NV-2")), proposedPeople(STRANGER));
        assertEquals(List.of(city.personId("NV-3"), city.personId("NV-4")), proposedPeople(namesake));
        assertEquals(Optional.of(city.unitId("QM-W01")), city.certificates
                .proposals(city.known(elsewhere).fingerprint()).get(0).unit());
    }

    private List<String> proposedPeople(Pen pen) {
        return city.certificates.proposals(city.known(pen).fingerprint()).stream()
                .flatMap(proposal -> proposal.person().stream()).sorted((a, b) -> code(a).compareTo(code(b))).toList();
    }

    private String code(String person) {
        return city.registry.snapshot().element(person).orElseThrow().code();
    }

    private void assertOwner(Pen pen, How how, String unit, String person) {
        Owner owner = city.known(pen).owner();
        assertEquals(how, owner.how(), owner::toString);
        assertEquals(Optional.ofNullable(unit).map(city::unitId), owner.unit());
        assertEquals(Optional.ofNullable(person).map(city::personId), owner.person());
        assertEquals(how == How.NONE, owner.reason().isEmpty());
    }

    @Test
    void findsOwnersAnewExceptThoseDecidedByHand() throws FindingException {
        Pen late = Pen.person("C=VN,CN=Người mới", 0xe1);
        city.keep("a.pdf", AUGUST, late, STRANGER);
        city.certificates.assign(city.known(STRANGER).fingerprint(), Optional.of("QM-W01"), Optional.of("NV-2"),
                "Người soát", "đã hỏi qua điện thoại");
        city.issue("CT-7", late.certificate(), true, "QM-NV", Optional.of("NV-3"));
        city.issue("CT-8", STRANGER.certificate(), true, "QM-NV", Optional.of("NV-4"));

        assertEquals(1, city.certificates.matchAgain());
        assertEquals(0, city.certificates.matchAgain());

        assertOwner(late, How.REGISTRY, "QM-NV", "NV-3");
        assertOwner(STRANGER, How.HAND, "QM-W01", "NV-2");
        assertEquals(Optional.of("Người soát"), city.known(STRANGER).owner().by());
        city.certificates.assign(city.known(STRANGER).fingerprint(), Optional.empty(), Optional.empty(), "Người soát",
                "nhầm");
        assertOwner(STRANGER, How.REGISTRY, "QM-NV", "NV-4");
        assertThrows(FindingException.class, () -> city.certificates.assign(city.known(late).fingerprint(),
                Optional.of("QM-W99"), Optional.empty(), "Người soát", ""));
    }

    @Test
    void countsByTheRegistryOrAPersonWhatCertificatesDoNotSay() throws FindingException {
        Pen unclear = new Pen(SubjectCertificates.of("C=VN,CN=X", 0xf1), SignerKind.UNKNOWN);
        Pen other = new Pen(SubjectCertificates.of("C=VN,CN=Y", 0xf2), SignerKind.UNKNOWN);
        city.issue("CT-1", unclear.certificate(), true, "QM-NV", Optional.of("NV-1"));
        city.keep("a.pdf", AUGUST, unclear);
        city.keep("b.pdf", AUGUST, other);

        assertEquals(List.of("QM-NV CITY 1 1 0 0 0 0 1"), lines());
        city.certificates.assign(city.known(other).fingerprint(), Optional.of("QM-W01"), Optional.empty(),
                "Người soát", "con dấu của phường");
        assertEquals(List.of("QM-NV CITY 1 1 0 0 0 0 1", "QM-W01 COMMUNE 0 0 0 1 1 0 0"), lines());
    }

    private List<String> lines() {
        return city.certificates.uses(JULY, OCTOBER).stream().map(CertificateRegisterTest::line).toList();
    }

    @Test
    void tellsWhatExpiresIsRevokedAndBelongsToPeopleWhoLeft() {
        city.issue("CT-2", OFFICER.certificate(), true, "QM-NV", Optional.of("NV-1"));
        Instant since = Instant.parse("2024-02-01T00:00:00Z");
        city.keep("a.pdf", AUGUST, OFFICER, OFFICE);
        city.keep("b.pdf", Verdict.INDETERMINATE, "2026-10-05T03:00:00Z",
                List.of(Finding.of(Messages.CATALOGUE, Severity.INFO, "certificate.revocation.revokedLater")
                        .with("certificate", "Phường Hòa Bình").with("since", since)),
                WARD, OFFICER);
        city.leaves("NV-1", LocalDate.parse("2026-09-30"));

        assertEquals(List.of("Nguyễn Thị Mẫu", "Phòng Nội vụ"),
                city.certificates.expiring(Instant.parse("2026-11-22T00:00:00Z"), Instant.parse("2027-01-02T00:00:00Z"))
                        .stream().map(certificate -> certificate.name()).sorted().toList());
        assertEquals(List.of(Optional.of(since)),
                city.certificates.revoked().stream().map(certificate -> certificate.revokedAt()).toList());
        List<Leaver> leavers = city.certificates.ofLeavers(LocalDate.parse("2026-11-22"));
        assertEquals(1, leavers.size());
        assertEquals(LocalDate.parse("2026-09-30"), leavers.get(0).left());
        assertEquals(List.of("b.pdf"), names(leavers.get(0).signedAfterwards()));
        assertEquals(List.of(), city.certificates.ofLeavers(LocalDate.parse("2026-09-30")));
    }

    @Test
    void tellsWhatRestsOnACertificateOrAnAuthority() {
        city.keep("a.pdf", AUGUST, OFFICER, OFFICE);
        city.keep("b.pdf", AUGUST, OFFICER);
        city.keep("c.pdf", AUGUST, WARD);
        String authority = city.certificates.find("CA mẫu").get(0).fingerprint();

        assertEquals(List.of("a.pdf", "b.pdf", "c.pdf"), names(city.certificates.dependingOn(authority)));
        assertEquals(List.of("a.pdf", "b.pdf"),
                names(city.certificates.dependingOn(city.known(OFFICER).fingerprint())));
    }

    @Test
    void forgetsWhatWasVerifiedLongAgo() {
        city.setNow("2020-01-01T00:00:00Z");
        city.keep("old.pdf", AUGUST, OFFICER, WARD);
        city.setNow("2026-01-01T00:00:00Z");
        city.keep("new.pdf", AUGUST, WARD);

        assertEquals(1, city.certificates.removeBefore(Instant.parse("2025-01-01T00:00:00Z")));

        assertEquals(List.of("new.pdf"), names(city.certificates.dependingOn(city.known(WARD).fingerprint())));
        assertTrue(city.certificates.find("Nguyễn Thị Mẫu").isEmpty());
    }
}

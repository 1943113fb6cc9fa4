package vn.haidang.signature.tests.register;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.base.digest.Sha256;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Value;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRole;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.signature.Signer;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.SigningTime;
import vn.haidang.signature.ValidationMaterial;
import vn.haidang.signature.Verdict;
import vn.haidang.signature.internal.register.DatabaseCertificateRegister;
import vn.haidang.signature.internal.register.DatabaseSignatureRegister;
import vn.haidang.signature.register.CertificateRegister;
import vn.haidang.signature.register.KnownCertificate;
import vn.haidang.signature.tests.support.SubjectCertificates;
import vn.haidang.testing.RealRegistry;

/** A small city with a registry and the register of its signatures; all names are made up. */
final class RegisterCity implements AutoCloseable {

    static final String CITY = "UBND thành phố Mẫu Sơn";
    static final String OFFICE = "Phòng Nội vụ";
    static final String WARD = "Phường Hòa Bình";
    static final X509Certificate AUTHORITY = SubjectCertificates.of("C=VN,CN=CA mẫu", 7);

    final RealRegistry registry;
    final CertificateRegister certificates;
    private final DatabaseSignatureRegister documents;
    private Instant now = Instant.parse("2026-11-22T03:00:00Z");

    RegisterCity(Path folder) throws FindingException {
        registry = RealRegistry.in(folder.resolve("data"), this::now);
        documents = new DatabaseSignatureRegister(registry.data().database(), registry.registry(), this::now);
        certificates = new DatabaseCertificateRegister(registry.data().database(), registry.registry(), this::now);
        change(session -> {
            String city = unit(session, "QM", CITY, "city", Optional.empty());
            unit(session, "QM-NV", OFFICE, "department", Optional.of(city));
            unit(session, "QM-W01", WARD, "ward", Optional.of(city));
            person(session, "NV-1", "Nguyễn Thị Mẫu", "QM-NV");
            person(session, "NV-2", "Trần Văn Thử", "QM-W01");
            person(session, "NV-3", "Lê Trùng Tên", "QM-NV");
            person(session, "NV-4", "Lê Trùng Tên", "QM-NV");
        });
    }

    private Instant now() {
        return now;
    }

    void setNow(String instant) {
        now = Instant.parse(instant);
    }

    interface Change {
        void on(EditingSession session);
    }

    void change(Change change) {
        registry.commit(new ChangeOrigin("người thử", "test", "test"), change::on);
    }

    private static String unit(EditingSession session, String code, String name, String kind,
            Optional<String> parent) {
        String id = RealRegistry.add(session, "Unit", code, name);
        session.set(id, "kind", new Value.Choice(kind));
        parent.ifPresent(above -> session.set(id, "parent", new Value.Reference(above)));
        return id;
    }

    private static void person(EditingSession session, String code, String name, String unit) {
        String id = RealRegistry.add(session, "Person", code, name);
        session.set(id, "unit", new Value.Reference(session.element("Unit", unit).orElseThrow().id()));
    }

    /** Writes a certificate of a person or an organisation into the registry. */
    void issue(String code, X509Certificate certificate, boolean personal, String unit, Optional<String> holder) {
        change(session -> {
            String id = RealRegistry.add(session, "Certificate", code, code);
            session.set(id, "purpose", new Value.Choice(personal ? "personal-signing" : "organisation-signing"));
            session.set(id, "unit", new Value.Reference(session.element("Unit", unit).orElseThrow().id()));
            holder.ifPresent(person -> session.set(id, "holder",
                    new Value.Reference(session.element("Person", person).orElseThrow().id())));
            session.set(id, "issuer", new Value.Text("CN=" + SubjectCertificates.ISSUER));
            session.set(id, "serialNumber",
                    new Value.Text("00 " + certificate.getSerialNumber().toString(16).toUpperCase()));
            session.set(id, "notBefore", new Value.Moment(certificate.getNotBefore().toInstant()));
            session.set(id, "notAfter", new Value.Moment(certificate.getNotAfter().toInstant()));
        });
    }

    void leaves(String person, LocalDate lastDay) {
        change(session -> session.set(session.element("Person", person).orElseThrow().id(), "validTo",
                new Value.Day(lastDay)));
    }

    /** Who signs, in a subject from wide to narrow. */
    record Pen(X509Certificate certificate, SignerKind kind) {

        static Pen person(String subject, int serialNumber) {
            return new Pen(SubjectCertificates.of(subject, serialNumber), SignerKind.PERSON);
        }

        static Pen organisation(String subject, int serialNumber) {
            return new Pen(SubjectCertificates.of(subject, serialNumber), SignerKind.ORGANISATION);
        }
    }

    String keep(String name, String signedAt, Pen... pens) {
        return keep(name, Verdict.VALID, signedAt, List.of(), pens);
    }

    String keep(String name, Verdict verdict, String signedAt, List<Finding> findings, Pen... pens) {
        String hash = Sha256.hex(name);
        List<SignatureVerdict> signatures = new ArrayList<>(Stream.of(pens)
                .map(pen -> signature(pen, verdict, Instant.parse(signedAt), findings)).toList());
        documents.keep(new DocumentVerdict(Path.of(name), Optional.of("PDF"), Conclusion.valueOf(verdict.name()),
                Optional.of(hash), now, signatures, List.of()));
        return hash;
    }

    private static SignatureVerdict signature(Pen pen, Verdict verdict, Instant at, List<Finding> findings) {
        X509Certificate certificate = pen.certificate();
        String name = certificate.getSubjectX500Principal().getName().replaceAll(".*CN=([^,]*).*", "$1");
        Signer signer = new Signer(certificate, pen.kind(), name, Optional.empty(),
                certificate.getSubjectX500Principal().getName(), SubjectCertificates.ISSUER, Optional.empty(),
                certificate.getSerialNumber().toString(16));
        return new SignatureVerdict(verdict, Optional.of(signer), SigningTime.claimed(Optional.of(at)),
                Optional.empty(), SignatureRole.SIGNATURE, true, Optional.empty(), List.of(certificate, AUTHORITY),
                ValidationMaterial.none(), findings);
    }

    KnownCertificate known(Pen pen) {
        return certificates.find(pen.certificate().getSerialNumber().toString(16)).stream()
                .filter(certificate -> !certificate.authority()).findFirst().orElseThrow();
    }

    String unitId(String code) {
        return registry.element("Unit", code).id();
    }

    String personId(String code) {
        return registry.element("Person", code).id();
    }

    @Override
    public void close() {
        registry.close();
    }
}

package vn.haidang.signature.internal.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.register.IssuedCertificate;

/** The certificates for signing in one snapshot of the registry, and who has left. */
final class RegistryCertificates {

    static final String ORGANISATION = "organisation-signing";

    private final RegistrySnapshot snapshot;

    RegistryCertificates(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** All for signing; those of servers and devices are left out. */
    List<IssuedCertificate> issued() {
        return snapshot.elements("Certificate").stream()
                .filter(element -> OwnerMatcher.isPersonal(element)
                        || element.values().choice("purpose").filter(ORGANISATION::equals).isPresent())
                .map(this::issued).toList();
    }

    private IssuedCertificate issued(Element element) {
        Optional<String> holder = element.values().reference("holder");
        Optional<String> unit = element.values().reference("unit")
                .or(() -> holder.flatMap(snapshot::element).flatMap(person -> person.values().reference("unit")));
        return new IssuedCertificate(element.id(), element.code(), element.name(),
                OwnerMatcher.isPersonal(element) ? SignerKind.PERSON : SignerKind.ORGANISATION, unit, holder,
                element.values().text("issuer"), element.values().text("serialNumber"),
                element.values().moment("notBefore"), element.values().moment("notAfter"),
                element.values().moment("revokedAt"));
    }

    /**
     * The last day of a person who has left by a day: the end of the person's own time, else the last end of all posts,
     * when there is none without one.
     */
    Optional<LocalDate> left(String person, LocalDate day) {
        Optional<LocalDate> own = snapshot.element(person).flatMap(element -> element.values().day("validTo"));
        return own.or(() -> lastPost(person)).filter(last -> last.isBefore(day));
    }

    private Optional<LocalDate> lastPost(String person) {
        List<Element> posts = snapshot.elements("Assignment").stream()
                .filter(post -> post.values().reference("person").filter(person::equals).isPresent()).toList();
        return posts.stream().allMatch(post -> post.values().day("validTo").isPresent())
                ? posts.stream().flatMap(post -> post.values().day("validTo").stream()).max(LocalDate::compareTo)
                : Optional.empty();
    }
}

package vn.haidang.signature.internal.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.base.text.FoldedText;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.signature.SignerKind;
import vn.haidang.signature.register.Owner;
import vn.haidang.signature.register.Owner.How;
import vn.haidang.signature.register.OwnerProposal;

/**
 * Finds whose a certificate is. A name alone never decides: people have namesakes, and every province has a Phường 1.
 * What fits but for that is a proposal.
 */
final class OwnerMatcher {

    private static final int MOST_PROPOSALS = 10;
    private static final String PERSONAL = "personal-signing";

    private final PeopleIndex index;
    private final Instant now;

    OwnerMatcher(RegistrySnapshot snapshot, Instant now) {
        this.index = PeopleIndex.of(snapshot);
        this.now = now;
    }

    /** The owner, as far as it is sure. */
    Owner owner(CertificateFacts facts) {
        return byRegistry(facts).or(() -> byIdentity(facts)).or(() -> bySubject(facts))
                .orElseGet(() -> owner(Optional.empty(), Optional.empty(), How.NONE, ""));
    }

    /** What the certificate is for when it does not say so itself, by the registry's entry of it. */
    SignerKind kind(CertificateFacts facts, Owner owner) {
        return facts.kind() != SignerKind.UNKNOWN
                ? facts.kind()
                : owner.element().flatMap(index.snapshot()::element)
                        .flatMap(entry -> entry.values().choice("purpose")).map(OwnerMatcher::kind)
                        .orElse(SignerKind.UNKNOWN);
    }

    private Optional<Owner> byRegistry(CertificateFacts facts) {
        Optional<Element> entry = index.certificatesOfFingerprint(facts.fingerprint()).stream().findFirst()
                .or(() -> index.certificatesOfSerial(facts.serialNumber()).stream()
                        .filter(element -> isIssuedBy(element, facts)).findFirst());
        return entry.map(element -> {
            Optional<String> holder = isPersonal(element)
                    ? element.values().reference("holder")
                    : Optional.empty();
            Optional<String> unit = element.values().reference("unit").or(() -> holder.flatMap(this::unitOf));
            return new Owner(unit, holder, Optional.of(element.id()), How.REGISTRY,
                    element.code() + ": " + facts.issuer() + ", " + facts.serialNumber(), Optional.empty(), now);
        });
    }

    private static boolean isIssuedBy(Element element, CertificateFacts facts) {
        String issuer = FoldedText.fold(element.values().text("issuer").orElse(""));
        return !issuer.isEmpty() && Stream.of(facts.issuer(), "CN=" + facts.issuer(), facts.wholeIssuer())
                .map(FoldedText::fold).anyMatch(issuer::equals);
    }

    static boolean isPersonal(Element certificate) {
        return certificate.values().choice("purpose").filter(PERSONAL::equals).isPresent();
    }

    private static SignerKind kind(String purpose) {
        return switch (purpose) {
            case PERSONAL -> SignerKind.PERSON;
            case RegistryCertificates.ORGANISATION -> SignerKind.ORGANISATION;
            case "server", "device" -> SignerKind.DEVICE;
            default -> SignerKind.UNKNOWN;
        };
    }

    private Optional<String> unitOf(String person) {
        return index.snapshot().element(person).flatMap(element -> element.values().reference("unit"));
    }

    /** The name and a number or address that nobody else has. */
    private Optional<Owner> byIdentity(CertificateFacts facts) {
        for (String identity : facts.identities()) {
            List<Element> having = index.havingIdentity(identity);
            if (having.size() == 1 && isCalled(having.get(0), facts.commonNames())) {
                Element found = having.get(0);
                String reason = found.name() + ", " + identity;
                return Optional.of(found.type().name().equals("Unit")
                        ? owner(Optional.of(found.id()), Optional.empty(), How.IDENTITY, reason)
                        : owner(unitOf(found.id()), Optional.of(found.id()), How.IDENTITY, reason));
            }
        }
        return Optional.empty();
    }

    private static boolean isCalled(Element element, List<String> names) {
        return names.stream().anyMatch(
                name -> FoldedText.fold(name).equals(FoldedText.fold(element.name())));
    }

    private Optional<Owner> bySubject(CertificateFacts facts) {
        Optional<Named> unit = sureUnit(facts);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Element sure = unit.get().unit();
        List<Element> people = facts.kind() == SignerKind.ORGANISATION
                ? List.of()
                : facts.commonNames().stream().flatMap(name -> index.peopleCalled(name).stream()
                        .filter(person -> PeopleIndex.isSame(person.name(), name))).distinct()
                        .filter(person -> unitOf(person.id()).filter(sure.id()::equals).isPresent()).toList();
        return Optional.of(people.size() == 1
                ? owner(Optional.of(sure.id()), Optional.of(people.get(0).id()), How.NAME_AND_UNIT,
                        people.get(0).name() + ", " + unit.get().reason())
                : owner(Optional.of(sure.id()), Optional.empty(), How.UNIT_NAME, unit.get().reason()));
    }

    /** A unit and what names it. */
    private record Named(Element unit, String reason) {}

    private Optional<Named> sureUnit(CertificateFacts facts) {
        List<Named> sure = new ArrayList<>();
        for (String name : unitNames(facts)) {
            List<Element> called = index.unitsCalled(name).stream()
                    .filter(unit -> PeopleIndex.isSame(unit.name(), name)).toList();
            if (called.size() == 1 && sure.stream().noneMatch(named -> named.unit().equals(called.get(0)))) {
                surrounding(called.get(0), name, facts).map(around -> new Named(called.get(0), name + ", " + around))
                        .ifPresent(sure::add);
            }
        }
        // of several the most particular: CN before OU before O
        return sure.size() == 1 || facts.kind() == SignerKind.ORGANISATION
                ? sure.stream().findFirst()
                : sure.stream().filter(named -> sure.stream().allMatch(
                        other -> index.upwards(named.unit()).contains(other.unit()))).findFirst();
    }

    /** The names in which the owner's unit may stand: an organisation's own name, a person's organisation. */
    private static List<String> unitNames(CertificateFacts facts) {
        return facts.kind() == SignerKind.PERSON
                ? facts.organisations()
                : Stream.concat(facts.commonNames().stream(), facts.organisations().stream()).distinct().toList();
    }

    /** What else in the subject fits: the name of a unit above, or the place in such a name; the highest fits itself. */
    private Optional<String> surrounding(Element unit, String name, CertificateFacts facts) {
        List<Element> chain = index.upwards(unit);
        List<Element> around = chain.size() == 1 ? chain : chain.subList(1, chain.size());
        return facts.surroundings().stream().filter(value -> chain.size() == 1 || !value.equals(name))
                .filter(value -> around.stream().anyMatch(higher -> names(higher, value))).findFirst();
    }

    private static boolean names(Element unit, String value) {
        String folded = FoldedText.fold(value);
        return folded.length() > 2 && (" " + FoldedText.fold(unit.name()) + " ").contains(" " + folded + " ");
    }

    private Owner owner(Optional<String> unit, Optional<String> person, How how, String reason) {
        return new Owner(unit, person, Optional.empty(), how, reason, Optional.empty(), now);
    }

    /** Whom it may belong to, when that is not sure. */
    List<OwnerProposal> proposals(CertificateFacts facts) {
        List<OwnerProposal> found = new ArrayList<>();
        index.certificatesOfSerial(facts.serialNumber()).forEach(element -> found.add(
                new OwnerProposal(element.values().reference("unit"), element.values().reference("holder"),
                        element.code() + ": " + facts.serialNumber())));
        facts.identities().stream().flatMap(identity -> index.havingIdentity(identity).stream()
                .map(element -> proposal(element, identity))).forEach(found::add);
        facts.commonNames().stream().flatMap(name -> index.peopleCalled(name).stream())
                .map(person -> proposal(person, person.name())).forEach(found::add);
        unitNames(facts).stream().flatMap(name -> index.unitsCalled(name).stream())
                .map(unit -> proposal(unit, unit.name())).forEach(found::add);
        return found.stream().distinct().limit(MOST_PROPOSALS).toList();
    }

    private OwnerProposal proposal(Element element, String reason) {
        return element.type().name().equals("Unit")
                ? new OwnerProposal(Optional.of(element.id()), Optional.empty(), reason)
                : new OwnerProposal(unitOf(element.id()), Optional.of(element.id()), reason);
    }
}

package vn.haidang.signature.internal.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.haidang.base.text.FoldedText;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;

/** The units, people and certificates of one snapshot, by what certificates say. Immutable. */
final class PeopleIndex {

    private final RegistrySnapshot snapshot;
    private final Map<String, List<Element>> units = new HashMap<>();
    private final Map<String, List<Element>> people = new HashMap<>();
    private final Map<String, List<Element>> identities = new HashMap<>();
    private final Map<String, List<Element>> serials = new HashMap<>();
    private final Map<String, List<Element>> fingerprints = new HashMap<>();

    private PeopleIndex(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
        for (Element unit : snapshot.elements("Unit")) {
            add(units, FoldedText.fold(unit.name()), unit);
            addIdentities(unit);
        }
        for (Element person : snapshot.elements("Person")) {
            add(people, FoldedText.fold(person.name()), person);
            addIdentities(person);
        }
        for (Element certificate : snapshot.elements("Certificate")) {
            certificate.values().text("serialNumber").ifPresent(text -> add(serials, digits(text), certificate));
            certificate.values().text("sha256").ifPresent(text -> add(fingerprints, digits(text), certificate));
        }
    }

    static PeopleIndex of(RegistrySnapshot snapshot) {
        return snapshot.derived(PeopleIndex.class, PeopleIndex::new);
    }

    private void addIdentities(Element owner) {
        owner.values().text("email").ifPresent(mail -> add(identities, mail.toLowerCase(Locale.ROOT).strip(), owner));
        for (Value id : owner.all("externalIds")) {
            if (id instanceof Value.Part part) {
                part.values().text("value").ifPresent(
                        value -> add(identities, value.toLowerCase(Locale.ROOT).strip(), owner));
            }
        }
    }

    private static void add(Map<String, List<Element>> map, String key, Element element) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, missing -> new ArrayList<>(1)).add(element);
        }
    }

    /** A number in hexadecimal as people write it, without blanks, colons, capital letters and leading zeros. */
    private static String digits(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "").replaceFirst("^0+", "");
    }

    RegistrySnapshot snapshot() {
        return snapshot;
    }

    /** Whether two names are the same but for capital letters and the way marks are encoded. */
    static boolean isSame(String one, String other) {
        return composed(one).equalsIgnoreCase(composed(other));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    List<Element> unitsCalled(String name) {
        return units.getOrDefault(FoldedText.fold(name), List.of());
    }

    List<Element> peopleCalled(String name) {
        return people.getOrDefault(FoldedText.fold(name), List.of());
    }

    List<Element> havingIdentity(String identity) {
        return identities.getOrDefault(identity, List.of());
    }

    List<Element> certificatesOfFingerprint(String fingerprint) {
        return fingerprints.getOrDefault(digits(fingerprint), List.of());
    }

    List<Element> certificatesOfSerial(String serialNumber) {
        return serials.getOrDefault(digits(serialNumber), List.of());
    }

    /** The unit and those above it, itself first. */
    List<Element> upwards(Element unit) {
        List<Element> chain = new ArrayList<>();
        Optional<Element> at = Optional.of(unit);
        while (at.isPresent() && !chain.contains(at.get())) {
            chain.add(at.get());
            at = at.get().values().reference("parent").flatMap(snapshot::element);
        }
        return chain;
    }
}

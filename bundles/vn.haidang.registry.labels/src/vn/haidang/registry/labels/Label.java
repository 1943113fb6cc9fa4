package vn.haidang.registry.labels;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;

/**
 * What one label says; immutable.
 *
 * @param code what its QR code carries, exactly this and no address around it: a label outlives every server
 * @param lines what stands below the code for people, most important first; the last ones are left out where there is no
 *        room
 */
public record Label(String code, List<String> lines) {

    public Label {
        lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** The label of an element: its code, its name, its unit's name and its serial number, as far as it has them. */
    public static Label of(RegistrySnapshot snapshot, Element element) {
        Optional<String> unit = element.values().reference("unit").flatMap(snapshot::element).map(Element::name);
        Optional<String> serialNumber = element.values().text("serialNumber").map(number -> "S/N " + number);
        return new Label(element.code(), Stream.of(Optional.of(element.name()), unit, serialNumber)
                .flatMap(Optional::stream).toList());
    }
}

package vn.haidang.registry.internal.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

import vn.haidang.registry.model.RegistryPackage;

/** The words that {@code devices.csv} has for classes of device. */
enum DeviceKind {
    ROUTER("router", RegistryPackage.Literals.ROUTER), SWITCH("switch", RegistryPackage.Literals.SWITCH), FIREWALL(
            "firewall",
            RegistryPackage.Literals.FIREWALL), SERVER("server", RegistryPackage.Literals.SERVER), ACCESS_POINT(
                    "access-point", RegistryPackage.Literals.ACCESS_POINT), CAMERA("camera",
                            RegistryPackage.Literals.CAMERA), UPS("ups", RegistryPackage.Literals.UPS), OTHER("other",
                                    RegistryPackage.Literals.OTHER_DEVICE);

    private final String word;
    private final EClass eClass;

    DeviceKind(String word, EClass eClass) {
        this.word = word;
        this.eClass = eClass;
    }

    EClass eClass() {
        return eClass;
    }

    static Optional<DeviceKind> of(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(kind -> kind.word).toList();
    }
}

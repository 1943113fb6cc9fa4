package vn.haidang.monitoring.internal.engine;

import java.util.Optional;

import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/** What the registry says of a line's ends beside its {@link LineEntry}. */
public final class LineEnds {

    private LineEnds() {}

    /** The name (ifName) of the interface at the centre's end. */
    public static Optional<String> nearInterface(LineEntry line, RegistrySnapshot registry) {
        return registry.element(line.id()).flatMap(element -> element.values().text("nearInterface"))
                .filter(name -> !name.isBlank());
    }
}

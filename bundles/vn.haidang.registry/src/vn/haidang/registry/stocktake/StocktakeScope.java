package vn.haidang.registry.stocktake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.search.Subtree;

/** The assets a campaign is about, and how a scanned text leads to one. */
final class StocktakeScope {

    private static final Set<String> NOT_COUNTED = Set.of("planned", "retired", "disposed");

    private final RegistrySnapshot snapshot;
    private final Optional<Set<String>> units;
    private final Optional<Set<String>> places;
    private final Map<String, Optional<Element>> bySerial = new HashMap<>();
    private final Map<String, Element> byCode = new HashMap<>();

    StocktakeScope(RegistrySnapshot snapshot, Element stocktake) {
        this.snapshot = snapshot;
        this.units = stocktake.values().reference("scopeUnit").map(unit -> Subtree.ofUnit(snapshot, unit));
        this.places = stocktake.values().reference("scopePlace").map(place -> Subtree.ofPlace(snapshot, place));
        for (Element asset : snapshot.elements("Asset")) {
            byCode.putIfAbsent(key(asset.code()), asset);
            // A number that two assets have leads to neither.
            asset.values().text("serialNumber").ifPresent(
                    serial -> bySerial.merge(key(serial), Optional.of(asset), (one, other) -> Optional.empty()));
        }
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /** The asset with this code or, without one, with this serial number. */
    Optional<Element> asset(String scanned) {
        return Optional.ofNullable(byCode.get(key(scanned)))
                .or(() -> bySerial.getOrDefault(key(scanned), Optional.empty()));
    }

    /** All that are to be counted, by code. */
    List<Element> assets() {
        return snapshot.elements("Asset").stream().filter(this::contains).toList();
    }

    boolean contains(Element asset) {
        return asset.values().choice("state").filter(NOT_COUNTED::contains).isEmpty()
                && isWithin(asset, "unit", units) && isWithin(asset, "place", places);
    }

    private static boolean isWithin(Element asset, String feature, Optional<Set<String>> tree) {
        return tree.isEmpty() || asset.values().reference(feature).filter(tree.get()::contains).isPresent();
    }

    /** Whether what was seen in a place is where the registry has it: one may say the room and the other the rack. */
    boolean agree(Optional<String> registered, Optional<String> seen) {
        return seen.isEmpty() || registered.isPresent()
                && (Subtree.isPlaceWithin(snapshot, seen.get(), registered.get())
                        || Subtree.isPlaceWithin(snapshot, registered.get(), seen.get()));
    }
}

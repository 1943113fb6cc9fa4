package vn.haidang.registry.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.text.FoldedText;
import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;
import vn.haidang.registry.discovery.Disagreement.Witness;
import vn.haidang.registry.search.Subtree;

/**
 * Lays side by side what the registry says of its assets, what SNMP saw of them and what the last stocktake found. A field
 * the registry does not have is no disagreement, unless the other two disagree about it. Safe for use by several threads.
 */
public final class Disagreements {

    /** Whoever answers over the network is in use. */
    private static final Value IN_USE = new Value.Choice("in-use");
    private static final Set<String> NOT_RUNNING = Set.of("planned", "in-stock", "retired", "disposed");
    private static final Set<String> NOT_THERE = Set.of("planned", "disposed");

    private final RegistrySnapshot snapshot;
    private final Map<String, Element> places = new HashMap<>();

    public Disagreements(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
        for (Element place : snapshot.elements("Place")) {
            places.putIfAbsent(FoldedText.fold(place.code()), place);
            places.putIfAbsent(FoldedText.fold(place.name()), place);
        }
    }

    /** All disagreements, by the code of the asset. */
    public List<Disagreement> of(List<DeviceSighting> sightings, List<CountedStocktake> stocktakes) {
        Map<String, DeviceSighting> seen = byDevice(sightings);
        Map<String, LastCount> counted = LastCount.byAsset(stocktakes);
        List<Disagreement> found = new ArrayList<>();
        for (Element asset : snapshot.elements("Asset")) {
            Optional<DeviceSighting> sighting = Optional.ofNullable(seen.get(asset.id()));
            Optional<LastCount> count = Optional.ofNullable(counted.get(asset.id()));
            if (sighting.isPresent() || count.isPresent()) {
                state(asset, sighting, count).ifPresent(found::add);
                place(asset, sighting, count).ifPresent(found::add);
                sighting.ifPresent(one -> texts(asset, one, count, found));
            }
        }
        return found;
    }

    private Map<String, DeviceSighting> byDevice(List<DeviceSighting> sightings) {
        Discovery discovery = new Discovery(snapshot);
        Map<String, DeviceSighting> byDevice = new HashMap<>();
        sightings.stream().sorted(Comparator.comparing(DeviceSighting::at))
                .forEach(one -> discovery.device(one).ifPresent(device -> byDevice.put(device.id(), one)));
        return byDevice;
    }

    private static Optional<Disagreement> state(Element asset, Optional<DeviceSighting> sighting,
            Optional<LastCount> count) {
        Optional<String> state = asset.values().choice("state");
        boolean missing = count.filter(LastCount::isMissing).isPresent();
        boolean answers = sighting.isPresent() && state.filter(NOT_RUNNING::contains).isPresent();
        boolean isThere = count.isPresent() && !missing && state.filter(NOT_THERE::contains).isPresent();
        if (!missing && !answers && !isThere) {
            return Optional.empty();
        }
        return Optional.of(new Disagreement(asset, "state", asset.all("state"),
                sighting.map(one -> witness(one, IN_USE)),
                count.map(one -> new Witness(one.isMissing() ? List.of() : List.of(IN_USE), one.at(),
                        one.campaign()))));
    }

    private Optional<Disagreement> place(Element asset, Optional<DeviceSighting> sighting,
            Optional<LastCount> count) {
        Optional<String> registered = asset.values().reference("place");
        Optional<String> told = sighting.flatMap(DeviceSighting::location).map(FoldedText::fold)
                .flatMap(text -> Optional.ofNullable(places.get(text))).map(Element::id);
        Optional<String> counted = count.flatMap(LastCount::place).filter(id -> snapshot.element(id).isPresent());
        if (agree(registered, told) && agree(registered, counted) && agree(told, counted)) {
            return Optional.empty();
        }
        return Optional.of(new Disagreement(asset, "place", asset.all("place"),
                told.map(id -> witness(sighting.orElseThrow(), new Value.Reference(id))),
                counted.map(id -> witness(count.orElseThrow(), new Value.Reference(id)))));
    }

    /** One may say the room and the other the rack; who says nothing agrees with everybody. */
    private boolean agree(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || Subtree.isPlaceWithin(snapshot, one.get(), other.get())
                || Subtree.isPlaceWithin(snapshot, other.get(), one.get());
    }

    private static void texts(Element asset, DeviceSighting sighting, Optional<LastCount> count,
            List<Disagreement> found) {
        Discovery.texts(sighting).forEach((feature, seen) -> {
            List<Value> registered = asset.all(feature);
            Optional<Witness> counted = feature.equals("serialNumber")
                    ? count.flatMap(one -> serial(asset, one))
                    : Optional.empty();
            boolean differs = !registered.isEmpty() && !Discovery.agree(feature, registered, seen);
            boolean contradicts = counted.filter(one -> !Discovery.agree(feature, one.values(), seen)).isPresent();
            if (differs || contradicts) {
                found.add(new Disagreement(asset, feature, registered, Optional.of(witness(sighting, seen)),
                        counted));
            }
        });
    }

    /** Whoever scanned something else than the code scanned the serial number. */
    private static Optional<Witness> serial(Element asset, LastCount count) {
        return count.scanned().filter(text -> !text.equalsIgnoreCase(asset.code()))
                .map(text -> witness(count, new Value.Text(text)));
    }

    private static Witness witness(DeviceSighting sighting, Value value) {
        return new Witness(List.of(value), sighting.at(), sighting.address());
    }

    private static Witness witness(LastCount count, Value value) {
        return new Witness(List.of(value), count.at(), count.campaign());
    }
}

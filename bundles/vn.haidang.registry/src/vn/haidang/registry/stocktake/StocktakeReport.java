package vn.haidang.registry.stocktake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.Values;

/** Compares what a campaign saw with a snapshot. Safe for use by several threads. */
public final class StocktakeReport {

    private final RegistrySnapshot snapshot;

    public StocktakeReport(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The result so far of a campaign, the newest sighting of an asset counting. */
    public StocktakeResult of(Element stocktake) {
        StocktakeScope scope = new StocktakeScope(snapshot, stocktake);
        Map<String, Values> last = new LinkedHashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        Set<Element> twice = new LinkedHashSet<>();
        for (Value value : stocktake.all("sightings")) {
            Values sighting = ((Value.Part) value).values();
            Optional<Element> asset = asset(sighting, scope);
            if (asset.isEmpty()) {
                unknown.add(sighting.text("scanned").orElse(""));
            } else if (last.put(asset.get().id(), sighting) != null) {
                twice.add(asset.get());
            }
        }
        List<Element> expected = scope.assets();
        List<Element> found = new ArrayList<>();
        List<StocktakeResult.Elsewhere> elsewhere = new ArrayList<>();
        last.forEach((id, sighting) -> sort(snapshot.element(id).orElseThrow(), sighting, scope, found, elsewhere));
        List<Element> missing = expected.stream().filter(asset -> !last.containsKey(asset.id())).toList();
        return new StocktakeResult(expected.size(), found, elsewhere, missing, List.copyOf(unknown),
                List.copyOf(twice));
    }

    /** What was unknown when it was seen may have been entered since. */
    private Optional<Element> asset(Values sighting, StocktakeScope scope) {
        return sighting.reference("element").flatMap(snapshot::element)
                .or(() -> sighting.text("scanned").flatMap(scope::asset));
    }

    private void sort(Element asset, Values sighting, StocktakeScope scope, List<Element> found,
            List<StocktakeResult.Elsewhere> elsewhere) {
        Optional<String> registered = asset.values().reference("place");
        Optional<String> seen = sighting.reference("place");
        boolean agrees = scope.agree(registered, seen);
        if (agrees && scope.contains(asset)) {
            found.add(asset);
        } else {
            elsewhere.add(new StocktakeResult.Elsewhere(asset, registered.flatMap(snapshot::element),
                    agrees ? Optional.empty() : seen.flatMap(snapshot::element)));
        }
    }
}

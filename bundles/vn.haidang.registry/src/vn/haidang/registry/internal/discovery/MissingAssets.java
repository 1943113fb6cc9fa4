package vn.haidang.registry.internal.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.haidang.registry.Element;
import vn.haidang.registry.ElementHistory;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.discovery.CountedStocktake;
import vn.haidang.registry.stocktake.StocktakeReport;

/**
 * Finds what campaigns did not find, by the registry as it was when they ended: what was bought later was not missing. Of
 * several campaigns with the same scope the last one counts. Remembers what it has worked out, which never changes.
 */
final class MissingAssets {

    private final Registry registry;
    /** By the id of a campaign that has ended. */
    private final Map<String, List<String>> known = new HashMap<>();

    MissingAssets(Registry registry) {
        this.registry = registry;
    }

    /** All campaigns with what they did not find. */
    synchronized List<CountedStocktake> of(RegistrySnapshot snapshot) {
        List<Element> campaigns = snapshot.elements("Stocktake");
        known.keySet().retainAll(campaigns.stream().map(Element::id).toList());
        Map<String, Element> last = new HashMap<>();
        campaigns.stream().filter(one -> one.values().day("endedOn").isPresent())
                .sorted(Comparator.comparing(one -> one.values().day("endedOn").orElseThrow()))
                .forEach(one -> last.put(scope(one), one));
        List<CountedStocktake> counted = new ArrayList<>();
        for (Element campaign : campaigns) {
            counted.add(new CountedStocktake(campaign,
                    last.containsValue(campaign) ? missing(campaign) : List.of()));
        }
        return counted;
    }

    private static String scope(Element campaign) {
        return campaign.get("scopeUnit") + " " + campaign.get("scopePlace");
    }

    private List<String> missing(Element campaign) {
        return known.computeIfAbsent(campaign.id(), id -> {
            RegistrySnapshot then = registry.asOf(end(id));
            Optional<Element> ended = then.element(id);
            return ended.map(one -> new StocktakeReport(then).of(one).missing().stream().map(Element::id).toList())
                    .orElse(List.of());
        });
    }

    /** The commit that ended a campaign. */
    private long end(String id) {
        return registry.history(id).stream()
                .filter(one -> one.changes().stream().anyMatch(change -> change.feature().equals("endedOn")))
                .map(ElementHistory::commit).mapToLong(commit -> commit.number()).max().orElse(0);
    }
}

package vn.haidang.registry.ui.internal.stocktake;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import vn.haidang.registry.Element;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.stocktake.StocktakeProposal;
import vn.haidang.registry.stocktake.Stocktakes;

/**
 * All that the view of stocktakes shows, read at one time; immutable.
 *
 * @param snapshot empty before the first reading
 * @param campaigns those that run before those that have ended, newer before older
 * @param campaign the one that is shown; empty while there is none
 * @param proposals what it suggests, when it has ended
 */
record CampaignRead(Optional<RegistrySnapshot> snapshot, List<Element> campaigns, Optional<Element> campaign,
        List<CountRow> rows, List<StocktakeProposal> proposals) {

    static final CampaignRead NOTHING = new CampaignRead(Optional.empty(), List.of(), Optional.empty(), List.of(),
            List.of());

    /** @param wanted the id of the campaign to be shown; else the first one is */
    static CampaignRead of(Registry registry, InstantSource clock, Optional<String> wanted) {
        RegistrySnapshot snapshot = registry.snapshot();
        List<Element> known = new ArrayList<>(snapshot.elements("Stocktake"));
        known.sort(Comparator.<Element, Boolean>comparing(one -> one.get("endedOn").isPresent()).thenComparing(
                one -> one.values().day("startedOn").orElse(LocalDate.MIN), Comparator.reverseOrder()));
        Optional<Element> chosen = wanted.flatMap(snapshot::element).or(() -> known.stream().findFirst());
        List<CountRow> rows = chosen.map(new CountRows(snapshot)::of).orElse(List.of());
        List<StocktakeProposal> proposals = chosen.filter(one -> one.get("endedOn").isPresent())
                .map(new Stocktakes(registry, clock)::proposals).orElse(List.of());
        return new CampaignRead(Optional.of(snapshot), known, chosen, rows, proposals);
    }

    boolean isOpen() {
        return campaign.filter(one -> one.get("endedOn").isEmpty()).isPresent();
    }

    /** Whether there is something to be decided about a campaign that has ended. */
    boolean isSuggesting() {
        return campaign.isPresent() && !isOpen() && !proposals.isEmpty();
    }
}

package vn.haidang.registry.ui.internal.stocktake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.haidang.registry.Element;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.stocktake.StocktakeReport;
import vn.haidang.registry.stocktake.StocktakeResult;
import vn.haidang.registry.ui.internal.stocktake.CountRow.State;

/** Turns a campaign's result into rows. For any thread. */
final class CountRows {

    private final RegistrySnapshot snapshot;

    CountRows(RegistrySnapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** What needs work first: missing, elsewhere, unknown; then what was found. */
    List<CountRow> of(Element campaign) {
        StocktakeResult result = new StocktakeReport(snapshot).of(campaign);
        List<CountRow> rows = new ArrayList<>();
        result.missing().forEach(asset -> rows.add(row(State.MISSING, asset, Optional.empty())));
        result.elsewhere().forEach(one -> rows.add(row(State.ELSEWHERE, one.asset(), one.seen())));
        result.unknown().forEach(scanned -> rows
                .add(new CountRow(State.UNKNOWN, Optional.empty(), scanned, "", "", "", "")));
        result.found().forEach(asset -> rows.add(row(State.FOUND, asset, Optional.empty())));
        return rows;
    }

    private CountRow row(State state, Element asset, Optional<Element> seen) {
        return new CountRow(state, Optional.of(asset.id()), asset.code(), asset.name(), label(asset, "place"),
                seen.map(CountRows::label).orElse(""),
                asset.values().reference("unit").flatMap(snapshot::element).map(Element::name).orElse(""));
    }

    private String label(Element asset, String feature) {
        return asset.values().reference(feature).flatMap(snapshot::element).map(CountRows::label).orElse("");
    }

    static String label(Element element) {
        return element.code() + " " + element.name();
    }
}

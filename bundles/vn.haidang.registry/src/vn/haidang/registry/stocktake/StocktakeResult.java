package vn.haidang.registry.stocktake;

import java.util.List;
import java.util.Optional;

import vn.haidang.registry.Element;

/**
 * What a campaign found, against what the registry says; each list in the order of the codes or of the sightings.
 *
 * @param expected how many assets are in its scope
 * @param found assets where the registry has them
 * @param elsewhere assets in another place, or of another unit or place than the campaign is about
 * @param missing assets in the scope that nobody saw
 * @param unknown what was scanned and is no asset's code or serial number
 * @param twice assets that were seen more than once
 */
public record StocktakeResult(int expected, List<Element> found, List<Elsewhere> elsewhere, List<Element> missing,
        List<String> unknown, List<Element> twice) {

    public StocktakeResult {
        found = List.copyOf(found);
        elsewhere = List.copyOf(elsewhere);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
        twice = List.copyOf(twice);
    }

    /**
     * An asset that was seen somewhere else.
     *
     * @param registered the place the registry has it in
     * @param seen the place where it was; empty when only its unit is another one
     */
    public record Elsewhere(Element asset, Optional<Element> registered, Optional<Element> seen) {}
}

package vn.haidang.registry.discovery;

import java.util.List;

import vn.haidang.registry.Element;

/**
 * A campaign and what it did not find.
 *
 * @param campaign the stocktake with its sightings
 * @param missing the ids of the assets that were in its scope when it ended and that nobody had seen; none before its end
 */
public record CountedStocktake(Element campaign, List<String> missing) {

    public CountedStocktake {
        missing = List.copyOf(missing);
    }
}

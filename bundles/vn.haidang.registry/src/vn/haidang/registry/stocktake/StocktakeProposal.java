package vn.haidang.registry.stocktake;

import vn.haidang.registry.Element;
import vn.haidang.registry.Value;

/**
 * What a campaign suggests to change; a person decides.
 *
 * @param asset what it is about
 * @param feature which of its features
 * @param value what it would be
 */
public record StocktakeProposal(Element asset, String feature, Value value) {}

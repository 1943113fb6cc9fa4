package vn.haidang.registry.expiry;

import java.time.LocalDate;

import vn.haidang.registry.Element;

/**
 * Something that ends.
 *
 * @param day its last day, as the model has it; that of a moment in the city's time
 * @param kind what ends, by the model's hint {@code expiry}: {@code warranty}, {@code support}, {@code licence},
 *        {@code certificate}, {@code contract}, {@code label} or {@code plan}
 * @param element whose it is
 * @param feature the name of the feature that says so
 */
public record Expiry(LocalDate day, String kind, Element element, String feature) {}

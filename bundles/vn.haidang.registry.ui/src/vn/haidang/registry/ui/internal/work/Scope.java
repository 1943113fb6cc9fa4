package vn.haidang.registry.ui.internal.work;

import java.util.Optional;

import vn.haidang.registry.RegistrySchema;
import vn.haidang.registry.search.SearchFilter;

/**
 * The part of the registry the tree has chosen and the table shows.
 *
 * @param type the name of a type whose kinds are in it
 * @param unit the id of a unit within which it is
 * @param place the id of a place within which it is
 */
public record Scope(String type, Optional<String> unit, Optional<String> place) {

    /** Everything there is. */
    public static final Scope ALL = new Scope(RegistrySchema.ELEMENT, Optional.empty(), Optional.empty());

    /** What in it has these words. */
    public SearchFilter filter(String words) {
        return new SearchFilter(words, type, unit, place, Optional.empty());
    }
}

package vn.haidang.registry.search;

import java.util.Optional;

import vn.haidang.registry.RegistrySchema;

/**
 * What is looked for; everything that is given has to be true of an element.
 *
 * @param words each has to stand somewhere in the element's texts, or in the code or name of its unit, place or custodian;
 *        with or without accents, capital or small
 * @param type the name of a type; its subtypes count too
 * @param unit the id of a unit; those below it count too
 * @param place the id of a place; those within it count too
 * @param state a literal of the life cycle's states
 */
public record SearchFilter(String words, String type, Optional<String> unit, Optional<String> place,
        Optional<String> state) {

    /** These words in everything. */
    public static SearchFilter of(String words) {
        return new SearchFilter(words, RegistrySchema.ELEMENT, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same among the elements of a type. */
    public SearchFilter inType(String name) {
        return new SearchFilter(words, name, unit, place, state);
    }

    /** The same within a unit. */
    public SearchFilter inUnit(String id) {
        return new SearchFilter(words, type, Optional.of(id), place, state);
    }

    /** The same within a place. */
    public SearchFilter inPlace(String id) {
        return new SearchFilter(words, type, unit, Optional.of(id), state);
    }

    /** The same in a state of life. */
    public SearchFilter inState(String literal) {
        return new SearchFilter(words, type, unit, place, Optional.of(literal));
    }
}

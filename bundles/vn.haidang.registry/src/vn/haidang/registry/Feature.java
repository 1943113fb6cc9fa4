package vn.haidang.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be said about the elements of a type, as the model defines it; immutable.
 *
 * @param name its name in the model, unique within a type and its supertypes
 * @param kind what its values are
 * @param many whether it may have more than one value; the order of several is kept
 * @param required whether an element must have it
 * @param target the type of what a reference leads to or a part is, the name of what is chosen from; empty for other kinds
 * @param literals what a choice may be; empty for other kinds
 * @param hints what the model says about its use: {@code tab} (where forms show it), {@code unit}, {@code expiry} (the
 *        kind of end it dates), {@code impact}, {@code parent} (a step up in a tree), {@code identity} (tells two
 *        elements apart although their codes differ), {@code plain} (a number that is written without grouping)
 */
public record Feature(String name, Kind kind, boolean many, boolean required, Optional<String> target,
        List<String> literals, Map<String, String> hints) {

    /** The kinds of value. */
    public enum Kind {
        TEXT, WHOLE, DECIMAL, FLAG, DAY, MOMENT, CHOICE, REFERENCE, PART
    }

    public Feature {
        literals = List.copyOf(literals);
        hints = Map.copyOf(hints);
    }

    /** What the model says under a name. */
    public Optional<String> hint(String key) {
        return Optional.ofNullable(hints.get(key));
    }

    /** Whether its values are kept as references to other rows. */
    public boolean isReference() {
        return kind == Kind.REFERENCE;
    }

    @Override
    public String toString() {
        return name;
    }
}

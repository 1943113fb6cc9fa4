package vn.haidang.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing in the registry as it was at one commit; immutable.
 *
 * @param id its stable id, a UUID
 * @param version how often its row was written, from 1; 0 for one that has no row yet
 * @param values what is known about it
 */
public record Element(String id, long version, Values values) {

    public Element {
        Objects.requireNonNull(id);
        Objects.requireNonNull(values);
    }

    /** What kind of thing it is. */
    public ElementType type() {
        return values.type();
    }

    /** What people call it by in tables and on labels. */
    public String code() {
        return values.text("code").orElse("");
    }

    /** Its name. */
    public String name() {
        return values.text("name").orElse("");
    }

    /** All values of a feature. */
    public List<Value> all(String feature) {
        return values.all(feature);
    }

    /** The value of a feature. */
    public Optional<Value> get(String feature) {
        return values.get(feature);
    }

    /** Whether it counts on a day, both ends of its term included. */
    public boolean isValidOn(LocalDate day) {
        return values.day("validFrom").filter(day::isBefore).isEmpty()
                && values.day("validTo").filter(day::isAfter).isEmpty();
    }

    /** The same with other values for one feature. */
    public Element with(String feature, List<Value> several) {
        return new Element(id, version, values.with(feature, several));
    }

    @Override
    public String toString() {
        return type() + " " + code();
    }
}

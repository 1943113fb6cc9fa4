package vn.haidang.registry.succession;

import java.util.Optional;

import vn.haidang.registry.Element;

/** What a unit becomes, or where its things go. */
public sealed interface Target {

    /** The code of the unit. */
    String code();

    /** The name of the unit. */
    String name();

    /** A unit that is there already. */
    record Existing(Element unit) implements Target {
        @Override
        public String code() {
            return unit.code();
        }

        @Override
        public String name() {
            return unit.name();
        }

        /** The same unit is the same target, whatever else was changed about it. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Existing that && unit.id().equals(that.unit.id());
        }

        @Override
        public int hashCode() {
            return unit.id().hashCode();
        }
    }

    /**
     * A unit that comes into being with the succession.
     *
     * @param kind a literal of the model's unit kinds: {@code ward}, {@code commune}, …
     * @param parent the unit it belongs to
     */
    record Created(String code, String name, String kind, Optional<Element> parent) implements Target {}

    /** The same unit under another name. */
    record Renamed(Element unit, String name) implements Target {
        @Override
        public String code() {
            return unit.code();
        }
    }
}

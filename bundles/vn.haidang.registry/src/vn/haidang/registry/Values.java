package vn.haidang.registry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

import vn.haidang.base.text.FoldedText;

/**
 * The values of one element or of a part of one, by feature; immutable. What a newer program wrote and this one's model
 * does not know is carried along as the text it was.
 */
public final class Values {

    private final ElementType type;
    /** A {@link Value} or a list of several, in the order of the type's features. */
    private final Object[] slots;
    private final Map<String, String> unknown;
    /** Computed when it is first searched; whoever computes it finds the same. */
    private volatile String folded;

    private Values(ElementType type, Object[] slots, Map<String, String> unknown) {
        this.type = type;
        this.slots = slots;
        this.unknown = unknown;
    }

    /** No values at all. */
    public static Values none(ElementType type) {
        return new Values(type, new Object[type.features().size()], Map.of());
    }

    /** Collects the values of something of a type. */
    public static Builder builder(ElementType type) {
        return new Builder(type);
    }

    /** What these are the values of. */
    public ElementType type() {
        return type;
    }

    /** All values of a feature in their order; none when it has none or the type does not have it. */
    public List<Value> all(String feature) {
        Object slot = slot(feature);
        if (slot == null) {
            return List.of();
        }
        return slot instanceof Value one ? List.of(one) : several(slot);
    }

    @SuppressWarnings("unchecked")
    private static List<Value> several(Object slot) {
        return (List<Value>) slot;
    }

    /** The value of a feature, the first of several. */
    public Optional<Value> get(String feature) {
        Object slot = slot(feature);
        return Optional.ofNullable(slot instanceof List<?> ? several(slot).get(0) : (Value) slot);
    }

    /** The text of a feature. */
    public Optional<String> text(String feature) {
        return get(feature, Value.Text.class, Value.Text::text);
    }

    /** The whole number of a feature. */
    public OptionalLong whole(String feature) {
        return get(feature).filter(Value.Whole.class::isInstance)
                .map(value -> OptionalLong.of(((Value.Whole) value).number())).orElseGet(OptionalLong::empty);
    }

    /** The decimal number of a feature. */
    public Optional<BigDecimal> decimal(String feature) {
        return get(feature, Value.Decimal.class, Value.Decimal::number);
    }

    /** The day of a feature. */
    public Optional<LocalDate> day(String feature) {
        return get(feature, Value.Day.class, Value.Day::day);
    }

    /** The moment of a feature. */
    public Optional<Instant> moment(String feature) {
        return get(feature, Value.Moment.class, Value.Moment::at);
    }

    /** The literal of a feature. */
    public Optional<String> choice(String feature) {
        return get(feature, Value.Choice.class, Value.Choice::literal);
    }

    /** The id of the element a feature refers to. */
    public Optional<String> reference(String feature) {
        return get(feature, Value.Reference.class, Value.Reference::id);
    }

    /** The part that a feature has. */
    public Optional<Values> part(String feature) {
        return get(feature, Value.Part.class, Value.Part::values);
    }

    /** Whether a feature that says yes or no says yes. */
    public boolean isSet(String feature) {
        return get(feature).filter(new Value.Flag(true)::equals).isPresent();
    }

    private <V, T> Optional<T> get(String feature, Class<V> kind, Function<V, T> content) {
        return get(feature).filter(kind::isInstance).map(kind::cast).map(content);
    }

    /** What this program's model does not know: a name and the JSON text under it. */
    public Map<String, String> unknown() {
        return unknown;
    }

    /** All texts in it, those of parts included, as {@link FoldedText} has them, one a line in the order of the features. */
    public String foldedText() {
        String known = folded;
        if (known == null) {
            StringBuilder text = new StringBuilder();
            appendTexts(text);
            known = FoldedText.fold(text.toString());
            folded = known;
        }
        return known;
    }

    private void appendTexts(StringBuilder text) {
        for (Object slot : slots) {
            for (Object value : slot instanceof List<?> list ? list : slot == null ? List.of() : List.of(slot)) {
                if (value instanceof Value.Text one) {
                    text.append(one.text()).append('\n');
                } else if (value instanceof Value.Part part && !part.values().type.name().equals("Provenance")) {
                    part.values().appendTexts(text);
                }
            }
        }
    }

    /**
     * The same with other values for one feature.
     *
     * @throws IllegalArgumentException when the type has no such feature, or the feature no place for several
     */
    public Values with(String feature, List<Value> values) {
        return toBuilder().put(feature, values).build();
    }

    /** A builder that begins with these. */
    public Builder toBuilder() {
        return new Builder(type, slots.clone(), new LinkedHashMap<>(unknown));
    }

    private Object slot(String feature) {
        int slot = type.slot(feature);
        return slot < 0 ? null : slots[slot];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values that && type == that.type && Arrays.equals(slots, that.slots)
                && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(slots);
    }

    @Override
    public String toString() {
        return type + Arrays.toString(slots);
    }

    /** Collects values; for one thread and one {@link #build}. */
    public static final class Builder {

        private final ElementType type;
        private final Object[] slots;
        private final Map<String, String> unknown;

        private Builder(ElementType type) {
            this(type, new Object[type.features().size()], new LinkedHashMap<>());
        }

        private Builder(ElementType type, Object[] slots, Map<String, String> unknown) {
            this.type = type;
            this.slots = slots;
            this.unknown = unknown;
        }

        /** Sets all values of a feature. */
        public Builder put(String feature, List<Value> values) {
            int slot = type.slot(feature);
            if (slot < 0 || values.size() > 1 && !type.features().get(slot).many()) {
                throw new IllegalArgumentException(type + " has no place for " + values.size() + " of " + feature);
            }
            slots[slot] = values.isEmpty() ? null : values.size() == 1 ? values.get(0) : List.copyOf(values);
            return this;
        }

        /** Keeps a field that the model does not know. */
        public Builder putUnknown(String name, String json) {
            unknown.put(name, json);
            return this;
        }

        /** The values. */
        public Values build() {
            return new Values(type, slots, unknown.isEmpty() ? Map.of() : Collections.unmodifiableMap(unknown));
        }
    }
}

package vn.haidang.registry;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.registry.internal.schema.EcoreSchema;

/** Elements written down in few words, for tests that read a snapshot and store nothing; the ids are the codes. */
final class ElementTable {

    private final Map<String, Element> elements = new LinkedHashMap<>();

    /**
     * Adds an element.
     *
     * @param features {@code name=value}; several values of a reference stand with commas between
     */
    ElementTable add(String type, String code, String... features) {
        ElementType known = EcoreSchema.REGISTRY.types().type(type).orElseThrow();
        Values.Builder values = Values.builder(known).put("code", List.of(new Value.Text(code)))
                .put("name", List.of(new Value.Text("Tên " + code)));
        for (String feature : features) {
            String[] parts = feature.split("=", 2);
            values.put(parts[0], values(known.feature(parts[0]).orElseThrow(), parts[1]));
        }
        elements.put(code, new Element(code, 1, values.build()));
        return this;
    }

    private static List<Value> values(Feature feature, String text) {
        List<Value> values = new ArrayList<>();
        for (String one : feature.many() ? text.split(",") : new String[]{text}) {
            values.add(switch (feature.kind()) {
                case TEXT -> new Value.Text(one);
                case CHOICE -> new Value.Choice(one);
                case REFERENCE -> new Value.Reference(one);
                case WHOLE -> new Value.Whole(Long.parseLong(one));
                case DAY -> new Value.Day(LocalDate.parse(one));
                case MOMENT -> new Value.Moment(Instant.parse(one));
                case FLAG -> new Value.Flag(Boolean.parseBoolean(one));
                case DECIMAL -> new Value.Decimal(new BigDecimal(one));
                case PART -> part(feature, one);
            });
        }
        return values;
    }

    /** A part is written {@code name:value;name:value}. */
    private static Value part(Feature feature, String text) {
        ElementType type = EcoreSchema.REGISTRY.types().type(feature.target().orElseThrow()).orElseThrow();
        Values.Builder values = Values.builder(type);
        Arrays.stream(text.split(";")).map(field -> field.split(":", 2))
                .forEach(field -> values.put(field[0], values(type.feature(field[0]).orElseThrow(), field[1])));
        return new Value.Part(values.build());
    }

    RegistrySnapshot snapshot() {
        return RegistrySnapshot.of(1, EcoreSchema.REGISTRY.types(), elements.values());
    }
}

package vn.haidang.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a benchmark measured, each figure with what is demanded of it and whether that is met.
 *
 * @param values in the order in which they are shown
 * @param demands by the figures' names
 * @param missing what could not be measured, and why
 */
record DemandedFigures(Map<String, Double> values, Map<String, Demand> demands, List<String> missing) {

    String text() {
        return Stream.concat(values.entrySet().stream().map(this::row), missing.stream())
                .collect(Collectors.joining("\n"));
    }

    private String row(Map.Entry<String, Double> figure) {
        Demand demand = demand(figure.getKey());
        return String.format(Locale.ROOT, "%-46s %14.2f %s%s", figure.getKey(), figure.getValue(), demand.unit(),
                demand.verdict(figure.getValue()));
    }

    private Demand demand(String name) {
        return demands.getOrDefault(name, Demand.none(""));
    }

    /** An object with the figures by their names, and with {@code missing} the peers that are not here. */
    String json() {
        Stream<String> figures = values.entrySet().stream()
                .map(figure -> "\"" + figure.getKey() + "\":" + demand(figure.getKey()).json(figure.getValue()));
        String absent = missing.stream().map(text -> "\"" + text.replace("\"", "'") + "\"")
                .collect(Collectors.joining(",", "\"missing\":[", "]"));
        return Stream.concat(figures, Stream.of(absent)).collect(Collectors.joining(",", "{", "}"));
    }
}

package vn.haidang.monitoring.snmp.internal.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;

import vn.haidang.monitoring.probe.DeviceMeasure;

/**
 * One figure of one device: a rule and the rows it is worked out of.
 *
 * @param instance how it is called
 * @param rows one, or all that are combined
 */
public record PlannedMeasure(MeasureRule rule, String instance, List<Row> rows) {

    private static final String SAME = "same";
    private static final String OTHER = "other";

    public PlannedMeasure {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param index the arcs of its index; none for a scalar
     * @param factor what the device's scale and decimals come to
     */
    public record Row(List<Integer> index, double factor) {
        public Row {
            index = List.copyOf(index);
        }

        private OID instance(OID term) {
            if (MeasureRule.isScalar(term) || index.isEmpty()) {
                return term;
            }
            int[] arcs = Arrays.copyOf(term.getValue(), term.size() + index.size());
            for (int i = 0; i < index.size(); i++) {
                arcs[term.size() + i] = index.get(i);
            }
            return new OID(arcs);
        }
    }

    /** The variables it needs. */
    public Stream<OID> oids() {
        return rows.stream().flatMap(row -> rule.terms().map(row::instance));
    }

    /** The figure; nothing when a variable is missing or what it tells cannot be true. */
    public Optional<DeviceMeasure> measure(Map<OID, Variable> values, Function<Variable, String> text) {
        OptionalDouble figure = combined(rows.stream().map(row -> figure(row, values, text))
                .filter(OptionalDouble::isPresent).mapToDouble(OptionalDouble::getAsDouble));
        return figure.isPresent() && Double.isFinite(figure.getAsDouble())
                ? Optional.of(new DeviceMeasure(rule.metric().code(), instance, rounded(figure.getAsDouble())))
                : Optional.empty();
    }

    /** To millionths: what is beyond comes from the scale, not from the device. */
    private static double rounded(double figure) {
        return Math.abs(figure) < 1e9 ? Math.rint(figure * 1e6) / 1e6 : figure;
    }

    private OptionalDouble combined(DoubleStream figures) {
        return switch (rule.combine()) {
            case NONE -> figures.findFirst();
            case AVERAGE -> figures.average();
            case LARGEST -> figures.max();
            case SUM -> {
                double[] all = figures.toArray();
                yield all.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(Arrays.stream(all).sum());
            }
        };
    }

    private OptionalDouble figure(Row row, Map<OID, Variable> values, Function<Variable, String> text) {
        Variable told = values.get(row.instance(rule.value()));
        if (told == null || told.isException()) {
            return OptionalDouble.empty();
        }
        if (!rule.states().isEmpty()) {
            Integer state = told(told, row, values, text).map(rule.states()::get).orElse(null);
            return state == null ? OptionalDouble.empty() : OptionalDouble.of(state);
        }
        OptionalDouble rest = difference(Figures.of(told), row, values);
        if (rest.isEmpty()) {
            return rest;
        }
        double figure = rest.getAsDouble();
        if (!rule.of().isEmpty()) {
            OptionalDouble whole = sum(rule.of(), row, values);
            if (whole.isEmpty() || whole.getAsDouble() <= 0) {
                return OptionalDouble.empty();
            }
            figure = figure * 100 / whole.getAsDouble();
        }
        double scaled = (rule.from().isPresent() ? rule.from().getAsDouble() - figure : figure) * rule.scale()
                * row.factor();
        return rule.range().contains(scaled) ? OptionalDouble.of(scaled) : OptionalDouble.empty();
    }

    private Optional<String> told(Variable value, Row row, Map<OID, Variable> values,
            Function<Variable, String> text) {
        if (rule.same().isEmpty()) {
            return Optional.of(text.apply(value));
        }
        return Optional.ofNullable(values.get(row.instance(rule.same().get()))).filter(other -> !other.isException())
                .map(other -> text.apply(other).equals(text.apply(value)) ? SAME : OTHER);
    }

    /** What is taken off is nothing where the device does not tell it. */
    private OptionalDouble difference(OptionalDouble value, Row row, Map<OID, Variable> values) {
        if (value.isEmpty() || rule.minus().isEmpty()) {
            return value;
        }
        return OptionalDouble.of(value.getAsDouble() - rule.minus().stream()
                .mapToDouble(term -> number(term, row, values).orElse(0)).sum());
    }

    private static OptionalDouble sum(List<OID> terms, Row row, Map<OID, Variable> values) {
        double sum = 0;
        for (OID term : terms) {
            OptionalDouble number = number(term, row, values);
            if (number.isEmpty()) {
                return number;
            }
            sum += number.getAsDouble();
        }
        return OptionalDouble.of(sum);
    }

    private static OptionalDouble number(OID term, Row row, Map<OID, Variable> values) {
        Variable value = values.get(row.instance(term));
        return value == null ? OptionalDouble.empty() : Figures.of(value);
    }
}

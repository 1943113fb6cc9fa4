package vn.haidang.monitoring.snmp.internal.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.snmp4j.smi.OID;

import vn.haidang.monitoring.probe.DeviceMetric;

/**
 * How a figure is worked out of a device's variables: {@code (from − (value − minus…)) · 100 / (of + …) · scale}, each part
 * where there is one. A term that ends with .0 is one variable; any other is a column, whose rows are each measured by
 * themselves unless they are combined.
 *
 * @param metric what it measures
 * @param otherwise whether it is only for devices of which this metric is not known by a rule before it
 * @param value the term the rows are those of
 * @param minus terms taken off
 * @param same for a state: the term whose text is compared with the value's; what the device tells is then {@code same} or
 *        {@code other}
 * @param of terms whose sum is the whole, of which per cent are told
 * @param from what the figure is taken off: 100 for a load told as idle
 * @param scale factor
 * @param thousands column of a sensor's scale code: 9 is the unit, 8 a thousandth of it (ENTITY-SENSOR-MIB, RFC 3433)
 * @param decimals column of a sensor's number of decimals
 * @param instance how the instance is called
 * @param states for a state: its number by what the device tells
 * @param index the rows that count, by their index in dotted form
 * @param where the rows that count, by other columns
 * @param range what can be true; anything else is left out
 * @param combine what becomes of several rows
 */
public record MeasureRule(DeviceMetric metric, boolean otherwise, OID value, List<OID> minus, Optional<OID> same,
        List<OID> of, OptionalDouble from, double scale, Optional<OID> thousands, Optional<OID> decimals,
        Instance instance,
        Map<String, Integer> states, Optional<Pattern> index, List<RowCondition> where, Range range,
        Combination combine) {

    public MeasureRule {
        minus = List.copyOf(minus);
        of = List.copyOf(of);
        states = Map.copyOf(states);
        where = List.copyOf(where);
    }

    /** What becomes of several rows. */
    public enum Combination {
        NONE, SUM, AVERAGE, LARGEST
    }

    /** How an instance is called. */
    public sealed interface Instance {

        /** By its index; a scalar's has no name. */
        record Index() implements Instance {}

        /** By a column with the same index. */
        record Column(OID oid) implements Instance {}

        /** As the definition says. */
        record Literal(String text) implements Instance {}
    }

    /** That a column's text matches a pattern. */
    public record RowCondition(OID column, Pattern pattern) {}

    /** What a figure can be, both ends included. */
    public record Range(double least, double most) {
        static final Range ANY = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

        boolean contains(double value) {
            return value >= least && value <= most;
        }
    }

    /** Whether a term is one variable. */
    public static boolean isScalar(OID term) {
        return term.last() == 0;
    }

    /** What is read at each measurement, each a scalar or a column. */
    public Stream<OID> terms() {
        return Stream.of(Stream.of(value), minus.stream(), same.stream(), of.stream()).flatMap(terms -> terms);
    }
}

package vn.haidang.monitoring.snmp.internal.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import org.snmp4j.smi.OID;

import vn.haidang.monitoring.probe.DeviceMetric;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionException.Flaw;
import vn.haidang.monitoring.snmp.internal.definition.MeasureRule.Combination;
import vn.haidang.monitoring.snmp.internal.definition.MeasureRule.Instance;
import vn.haidang.monitoring.snmp.internal.definition.MeasureRule.Range;
import vn.haidang.monitoring.snmp.internal.definition.MeasureRule.RowCondition;

/** The section of a definition that says how one figure is measured. */
final class MeasureSection {

    private final int line;
    private final DeviceMetric metric;
    private final boolean otherwise;
    private final List<OID> minus = new ArrayList<>();
    private final List<OID> of = new ArrayList<>();
    private final List<RowCondition> where = new ArrayList<>();
    private final Map<String, Integer> states = new HashMap<>();
    private Optional<OID> value = Optional.empty();
    private Optional<OID> same = Optional.empty();
    private Optional<OID> thousands = Optional.empty();
    private Optional<Pattern> index = Optional.empty();
    private Optional<OID> decimals = Optional.empty();
    private OptionalDouble from = OptionalDouble.empty();
    private double scale = 1;
    private Instance instance = new Instance.Index();
    private Range range = Range.ANY;
    private Combination combine = Combination.NONE;

    MeasureSection(int line, String metric, boolean otherwise) throws DefinitionException {
        this.line = line;
        this.otherwise = otherwise;
        this.metric = DeviceMetric.of(metric)
                .orElseThrow(() -> new DefinitionException(line, Flaw.METRIC, metric));
    }

    void put(String key, String text, TextReader reader) throws DefinitionException {
        switch (key) {
            case "value" -> value = Optional.of(reader.oid(text));
            case "minus" -> minus.add(reader.oid(text));
            case "same" -> same = Optional.of(reader.oid(text));
            case "of" -> of.add(reader.oid(text));
            case "from" -> from = OptionalDouble.of(reader.number(text));
            case "scale" -> scale = reader.number(text);
            case "divide" -> scale = 1 / positive(text, reader);
            case "thousands" -> thousands = Optional.of(reader.oid(text));
            case "decimals" -> decimals = Optional.of(reader.oid(text));
            case "instance" -> instance = instance(text, reader);
            case "states" -> readStates(text, reader);
            case "index" -> index = Optional.of(reader.pattern(text));
            case "where" -> where.add(rowCondition(text, reader));
            case "range" -> range = range(text, reader);
            case "combine" -> combine = combination(text, reader);
            default -> throw reader.flaw(Flaw.KEY, key);
        }
    }

    private static double positive(String text, TextReader reader) throws DefinitionException {
        double number = reader.number(text);
        if (number <= 0) {
            throw reader.flaw(Flaw.VALUE, text);
        }
        return number;
    }

    private static Instance instance(String text, TextReader reader) throws DefinitionException {
        if (text.equals("index")) {
            return new Instance.Index();
        }
        return TextReader.isQuoted(text)
                ? new Instance.Literal(TextReader.unquoted(text))
                : new Instance.Column(reader.oid(text));
    }

    /** {@code 1 ok, 2 warning}: what the device tells, and the state it means. */
    private void readStates(String text, TextReader reader) throws DefinitionException {
        for (String pair : text.split(",")) {
            String stripped = pair.strip();
            int blank = stripped.lastIndexOf(' ');
            String state = stripped.substring(blank + 1);
            if (blank <= 0 || metric.number(state).isEmpty()) {
                throw reader.flaw(Flaw.STATE, stripped);
            }
            states.put(stripped.substring(0, blank).strip(), metric.number(state).getAsInt());
        }
    }

    private static RowCondition rowCondition(String text, TextReader reader) throws DefinitionException {
        String[] parts = text.split(" ~ ", 2);
        if (parts.length != 2) {
            throw reader.flaw(Flaw.VALUE, text);
        }
        return new RowCondition(reader.oid(parts[0].strip()), reader.pattern(parts[1]));
    }

    /** {@code 0 .. 100} */
    private static Range range(String text, TextReader reader) throws DefinitionException {
        String[] ends = text.split(" \\.\\. ", -1);
        if (ends.length != 2) {
            throw reader.flaw(Flaw.VALUE, text);
        }
        return new Range(reader.number(ends[0]), reader.number(ends[1]));
    }

    private static Combination combination(String text, TextReader reader) throws DefinitionException {
        try {
            return Combination.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw reader.flaw(Flaw.VALUE, text);
        }
    }

    MeasureRule rule() throws DefinitionException {
        OID term = value.orElseThrow(() -> new DefinitionException(line, Flaw.MISSING, "value"));
        if (states.isEmpty() != metric.states().isEmpty()) {
            throw new DefinitionException(line, states.isEmpty() ? Flaw.MISSING : Flaw.KEY, "states");
        }
        if (same.isPresent() && states.isEmpty()) {
            throw new DefinitionException(line, Flaw.KEY, "same");
        }
        return new MeasureRule(metric, otherwise, term, minus, same, of, from, scale, thousands, decimals, instance,
                states,
                index, where, range, combine);
    }
}

package vn.haidang.monitoring.simulation.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.haidang.monitoring.simulation.internal.RecordedValue.Moving;
import vn.haidang.monitoring.simulation.internal.RecordedValue.Swinging;
import vn.haidang.monitoring.simulation.internal.RecordedValue.Syntax;

/**
 * Reads the value of a {@code numeric} line, {@code initial=N,rate=R} with {@code wave=A,period=S,phase=P} and for
 * gauges {@code min=,max=} and {@code swing=A} (up and down by A in each period): the syntax of snmpsim's variation module of that name with the wave added. Parameters that
 * only snmpsim knows are passed over.
 */
final class MovingValue {

    private static final Set<String> ONLY_IN_SNMPSIM = Set.of("atime", "cumulative", "deviation", "function", "offset",
            "scale", "wait");
    private static final Set<String> OURS = Set.of("initial", "rate", "wave", "period", "phase", "swing", "min",
            "max");
    private static final long MAX_GAUGE = 0xffffffffL;

    private final String text;
    private final Map<String, BigDecimal> parameters = new TreeMap<>();

    private MovingValue(String text) {
        this.text = text;
    }

    static RecordedValue read(String type, String tag, String text) throws BrokenLine {
        MovingValue value = new MovingValue(text);
        value.parse();
        switch (type) {
            case "65" :
                return value.counter(Syntax.COUNTER32);
            case "66" :
                return value.gauge();
            case "67" :
                return value.counter(Syntax.TIME_TICKS);
            case "70" :
                return value.counter(Syntax.COUNTER64);
            default :
                throw new BrokenLine("tag", tag);
        }
    }

    private void parse() throws BrokenLine {
        for (String part : text.split(",")) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? "" : part.substring(0, equals).strip();
            if (ONLY_IN_SNMPSIM.contains(name)) {
                continue;
            }
            if (!OURS.contains(name)) {
                throw broken();
            }
            parameters.put(name, number(part.substring(equals + 1).strip()));
        }
        if (parameters.isEmpty()) {
            throw broken();
        }
    }

    private BigDecimal number(String digits) throws BrokenLine {
        if (digits.length() > 40) {
            throw broken();
        }
        try {
            BigDecimal number = new BigDecimal(digits);
            if (number.abs().compareTo(BigDecimal.TEN.pow(20)) > 0) {
                throw broken();
            }
            return number;
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    private RecordedValue counter(Syntax syntax) throws BrokenLine {
        Movement movement = movement();
        BigDecimal initial = parameter("initial", 0);
        if (movement.rate() < 0 || initial.signum() < 0) {
            throw broken();
        }
        return new Moving(syntax, initial.toBigInteger().longValue(), movement);
    }

    private RecordedValue gauge() throws BrokenLine {
        long min = bound("min", 0);
        long max = bound("max", MAX_GAUGE);
        if (min > max) {
            throw broken();
        }
        return new Swinging(parameter("initial", 0).doubleValue(), movement(), parameter("swing", 0).doubleValue(), min,
                max);
    }

    private Movement movement() throws BrokenLine {
        double wave = parameter("wave", 0).doubleValue();
        double period = parameter("period", wave == 0 && !parameters.containsKey("swing") ? 1 : 0).doubleValue();
        if (wave < 0 || wave > 1 || period <= 0) {
            throw broken();
        }
        return new Movement(parameter("rate", 0).doubleValue(), wave, period, parameter("phase", 0).doubleValue());
    }

    private long bound(String name, long otherwise) {
        return Math.max(0, Math.min(MAX_GAUGE, parameter(name, otherwise).longValue()));
    }

    private BigDecimal parameter(String name, long otherwise) {
        return parameters.getOrDefault(name, BigDecimal.valueOf(otherwise));
    }

    private BrokenLine broken() {
        return new BrokenLine("movement", text);
    }
}

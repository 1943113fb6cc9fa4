package vn.haidang.monitoring.snmp.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.snmp4j.smi.OctetString;

import vn.haidang.monitoring.probe.DeviceClocks;
import vn.haidang.monitoring.probe.Rate;
import vn.haidang.monitoring.snmp.internal.InterfaceCounters.Count;
import vn.haidang.monitoring.snmp.internal.InterfaceCounters.State;

/** From two readings to a rate, or honestly to none. The cases are a table for people: {@code counter-cases.csv}. */
class CounterRateTest {

    private static final BigDecimal WRAP_SECONDS = BigDecimal.valueOf(1L << 32, 2);
    private static final long WRAP = 1L << 32;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "counter-cases.csv", delimiter = '|', nullValues = "-")
    void tellsWhatIsKnown(ArgumentsAccessor row) {
        InterfaceCounters before = reading(row, "0", 2, 4, 6, 8, 12);
        InterfaceCounters now = reading(row, row.getString(1), 3, 5, 7, 9, 13);
        CounterRate.Rates rates = CounterRate.between(before, now);

        String expected = row.getString(14);
        if (row.getString(10).equals("packets")) {
            assertEquals(expected, words(rates.faults().inErrors()));
            assertEquals(rates.faults().inErrors(), rates.faults().outDiscards());
        } else {
            assertEquals(expected, words(rates.in()));
            assertEquals(rates.in(), rates.out());
        }
    }

    private static InterfaceCounters reading(ArgumentsAccessor row, String at, int up, int engine, int host,
            int discontinuity, int counter) {
        Optional<String[]> boots = Optional.ofNullable(row.getString(engine)).map(text -> text.split("[ /]"));
        DeviceClocks clocks = new DeviceClocks(hundredths(row.getString(up)).getAsLong(),
                hundredths(row.getString(host)), number(boots.map(parts -> parts[parts.length - 2])),
                number(boots.map(parts -> parts[parts.length - 1])));
        Optional<OctetString> engineId = boots.filter(parts -> parts.length > 2)
                .map(parts -> new OctetString(parts[0]));
        Clock clock = new Clock(clocks, engineId, Instant.ofEpochMilli(hundredths(at).getAsLong() * 10));
        Optional<Count> count = Optional.ofNullable(row.getString(counter))
                .map(value -> new Count(Long.parseUnsignedLong(value.replaceAll("^narrow ", "")),
                        row.getString(10).equals("64") && !value.startsWith("narrow ")));
        OptionalLong speed = number(Optional.ofNullable(row.getString(11)).map(text -> text.replace("M", "000000")));
        return new InterfaceCounters(clock, hundredths(row.getString(discontinuity)), count, count, count, count,
                count, count, speed, new State(true, OptionalLong.empty()));
    }

    /** Seconds as hundredths; {@code wrap-33} is 33 seconds before sysUpTime wraps. */
    private static OptionalLong hundredths(String text) {
        if (text == null) {
            return OptionalLong.empty();
        }
        BigDecimal seconds = text.startsWith("wrap-")
                ? WRAP_SECONDS.subtract(new BigDecimal(text.substring(5)))
                : new BigDecimal(text);
        return OptionalLong.of(seconds.movePointRight(2).longValueExact());
    }

    private static OptionalLong number(Optional<String> text) {
        return text.isPresent() ? OptionalLong.of(Long.parseLong(text.get())) : OptionalLong.empty();
    }

    private static String words(Rate rate) {
        if (rate instanceof Rate.Good good) {
            return "good " + Math.round(good.perSecond());
        }
        if (rate instanceof Rate.Suspect suspect) {
            return "suspect " + Math.round(suspect.perSecond()) + " " + suspect.doubt();
        }
        return "gap " + ((Rate.Gap) rate).cause();
    }

    private static InterfaceCounters plain(long seconds, long upTime, long octets) {
        Optional<Count> count = Optional.of(new Count(octets, false));
        return new InterfaceCounters(
                new Clock(DeviceClocks.ofUpTime(upTime), Optional.empty(), Instant.ofEpochSecond(seconds)),
                OptionalLong.empty(), count, count, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), OptionalLong.of(10_000_000), new State(true, OptionalLong.empty()));
    }

    /** A device polled through 1,000 days, with wraps of its clock and of its counter: never negative, never a spike. */
    @Test
    void holdsOverTheYears() {
        InterfaceCounters before = plain(0, 0, 0);
        for (long minute = 1; minute <= 1000L * 24 * 60; minute += 5) {
            InterfaceCounters now = plain(minute * 60, minute * 6000 % WRAP, minute * 60 * 125_000 % WRAP);
            Rate.Good rate = assertInstanceOf(Rate.Good.class, CounterRate.between(before, now).in());
            assertEquals(1_000_000, rate.perSecond(), 0.001, "at minute " + minute);
            before = now;
        }
    }
}

package vn.haidang.monitoring.snmp.internal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.probe.DeviceClocks.Course;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.CounterRate.Rates;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;

/**
 * One poll of one device: looks the interfaces up by their names when that is needed, GETs the clock and the counters
 * and works out the rates. An interface that is no longer where it was is looked up again at once, a single time.
 */
final class PollRun {

    /** As many as fit into one request together with the clock they are read against. */
    private static final int INTERFACES_PER_REQUEST = 4;

    private final SnmpEngine engine;
    private final InstantSource clock;
    private final SnmpTarget target;
    private final List<String> names;
    private final DeviceMemory memory;
    private final List<Seen> seen = new ArrayList<>();
    private Optional<Clock> firstClock = Optional.empty();
    private boolean searched;

    PollRun(SnmpEngine engine, InstantSource clock, SnmpTarget target, List<String> names, DeviceMemory memory) {
        this.engine = engine;
        this.clock = clock;
        this.target = target;
        this.names = List.copyOf(new LinkedHashSet<>(names));
        this.memory = memory;
    }

    CompletionStage<Outcome> run() {
        return !names.isEmpty() && memory.mustSearch(names) ? searchAndRead() : readAll();
    }

    private CompletionStage<Outcome> searchAndRead() {
        searched = true;
        seen.clear();
        firstClock = Optional.empty();
        return search(Oids.IF_NAME, Oids.IF_DESCR)
                .thenCompose(failure -> failure.isPresent() ? done(new Outcome.Failed(failure.get())) : readAll());
    }

    /** Looks the names up in a column, and in another when the device has nothing there. */
    private CompletionStage<Optional<Failure>> search(OID column, OID otherwise) {
        Map<String, Integer> indexes = new HashMap<>();
        return engine.walk(target, column, binding -> {
            if (binding.getVariable() instanceof OctetString name && binding.getOid().size() == column.size() + 1) {
                // Of two interfaces with one name the lower index is meant.
                indexes.merge(Variables.value(name).text().strip(), binding.getOid().last(), Math::min);
            }
        }).thenCompose(failure -> {
            if (failure.isEmpty() && indexes.isEmpty() && !column.equals(otherwise)) {
                return search(otherwise, otherwise);
            }
            if (failure.isEmpty()) {
                memory.found(column, indexes);
            }
            return CompletableFuture.completedFuture(failure);
        });
    }

    private CompletionStage<Outcome> readAll() {
        List<PolledInterface> interfaces = new ArrayList<>();
        for (String name : names) {
            memory.index(name)
                    .ifPresent(index -> interfaces.add(new PolledInterface(name, index, memory.nameColumn())));
        }
        return readFrom(interfaces, 0);
    }

    private CompletionStage<Outcome> readFrom(List<PolledInterface> interfaces, int from) {
        int to = Math.min(interfaces.size(), from + INTERFACES_PER_REQUEST);
        List<PolledInterface> group = interfaces.subList(from, to);
        Set<OID> wanted = new LinkedHashSet<>();
        wanted.addAll(firstClock.isEmpty() ? ClockReading.wanted(memory.absentClocks()) : ClockReading.AGAIN);
        group.forEach(one -> wanted.addAll(one.wanted(memory.absentColumns(one.name()))));
        return Getter.get(engine, target, List.copyOf(wanted)).thenCompose(got -> {
            if (got instanceof Getter.Read.Failed failed) {
                return done(new Outcome.Failed(failed.failure()));
            }
            Map<OID, Variable> values = byOid(((Getter.Read.Values) got).bindings());
            Optional<Clock> read = ClockReading.read(values, clock.instant(), firstClock);
            if (read.isEmpty()) {
                return done(new Outcome.NoUpTime());
            }
            Clock now = read.get();
            if (firstClock.isEmpty()) {
                ClockReading.noteAbsent(values, memory.absentClocks());
            }
            if (!searched && group.stream().anyMatch(one -> !one.isStillThere(values))) {
                return searchAndRead();
            }
            group.stream().filter(one -> one.isStillThere(values)).forEach(one -> see(one, values, now));
            firstClock = firstClock.or(() -> Optional.of(now));
            return to < interfaces.size() ? readFrom(interfaces, to) : done(finish());
        });
    }

    private void see(PolledInterface one, Map<OID, Variable> values, Clock now) {
        one.noteAbsent(values, memory.absentColumns(one.name()));
        seen.add(new Seen(one.name(), one.counters(values, now)));
    }

    private Outcome finish() {
        Clock now = firstClock.orElseThrow();
        Optional<Clock> before = memory.remember(now);
        before.filter(now::wentBackSince).ifPresent(old -> memory.searchAgain());
        Course course = before.map(old -> ClockComparison.between(old, now).course()).orElse(Course.FIRST_SEEN);
        return new Outcome.Told(now, course, seen.stream().map(this::rated).toList());
    }

    private InterfaceReading rated(Seen one) {
        InterfaceCounters now = one.counters;
        Optional<InterfaceCounters> before = memory.remember(one.name, now);
        Rates rates = before.map(old -> CounterRate.between(old, now)).orElseGet(() -> CounterRate.first(now));
        return new InterfaceReading(one.name, now.state().up(), now.speed(), rates.in(), rates.out(), rates.faults(),
                StateChange.of(before, now));
    }

    private static Map<OID, Variable> byOid(List<VariableBinding> bindings) {
        Map<OID, Variable> values = new LinkedHashMap<>();
        bindings.forEach(binding -> values.put(binding.getOid(), binding.getVariable()));
        return values;
    }

    private static CompletionStage<Outcome> done(Outcome outcome) {
        return CompletableFuture.completedFuture(outcome);
    }

    /** An interface as it was read in this poll. */
    private record Seen(String name, InterfaceCounters counters) {}

    /** What became of the poll. */
    sealed interface Outcome {

        /** The device told its clock and these interfaces. */
        record Told(Clock clock, Course course, List<InterfaceReading> interfaces) implements Outcome {}

        /** It answered, but has no sysUpTime. */
        record NoUpTime() implements Outcome {}

        /** It was not read. */
        record Failed(Failure failure) implements Outcome {}
    }
}

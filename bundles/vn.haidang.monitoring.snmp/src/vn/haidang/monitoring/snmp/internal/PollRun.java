package vn.haidang.monitoring.snmp.internal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.probe.DevicePoller.InterfaceReading;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.CounterRate.Clock;
import vn.haidang.monitoring.snmp.internal.CounterRate.Reading;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;

/**
 * One poll of one device: looks the interfaces up by their names when that is needed, GETs the clock and the counters
 * and works out the rates. An interface that is no longer where it was is looked up again at once, a single time.
 */
final class PollRun {

    /** As many as fit into one request together with the clock they are read against. */
    private static final int INTERFACES_PER_REQUEST = 5;

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
        wanted.add(Oids.SYS_UP_TIME);
        group.forEach(one -> wanted.addAll(one.wanted(memory.absentColumns(one.name()))));
        return Getter.get(engine, target, List.copyOf(wanted)).thenCompose(read -> {
            if (read instanceof Getter.Read.Failed failed) {
                return done(new Outcome.Failed(failed.failure()));
            }
            Map<OID, Variable> values = byOid(((Getter.Read.Values) read).bindings());
            if (!(values.get(Oids.SYS_UP_TIME) instanceof TimeTicks upTime)) {
                return done(new Outcome.NoUpTime());
            }
            if (!searched && group.stream().anyMatch(one -> !one.isStillThere(values))) {
                return searchAndRead();
            }
            Clock now = new Clock(upTime.getValue(), clock.instant());
            group.stream().filter(one -> one.isStillThere(values)).forEach(one -> see(one, values, now));
            firstClock = firstClock.or(() -> Optional.of(now));
            return to < interfaces.size() ? readFrom(interfaces, to) : done(finish());
        });
    }

    private void see(PolledInterface one, Map<OID, Variable> values, Clock now) {
        one.noteAbsent(values, memory.absentColumns(one.name()));
        seen.add(new Seen(one.name(), one.isUp(values), one.reading(values, now)));
    }

    private Outcome finish() {
        Clock now = firstClock.orElseThrow();
        memory.remember(now).filter(now::wentBackSince).ifPresent(before -> memory.searchAgain());
        return new Outcome.Told(now, seen.stream().map(this::rated).toList());
    }

    private InterfaceReading rated(Seen one) {
        Optional<Reading> before = memory.remember(one.name, one.reading);
        return new InterfaceReading(one.name, one.up,
                before.map(old -> CounterRate.in(old, one.reading)).orElse(OptionalDouble.empty()),
                before.map(old -> CounterRate.out(old, one.reading)).orElse(OptionalDouble.empty()));
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
    private record Seen(String name, boolean up, Reading reading) {}

    /** What became of the poll. */
    sealed interface Outcome {

        /** The device told its clock and these interfaces. */
        record Told(Clock clock, List<InterfaceReading> interfaces) implements Outcome {}

        /** It answered, but has no sysUpTime. */
        record NoUpTime() implements Outcome {}

        /** It was not read. */
        record Failed(Failure failure) implements Outcome {}
    }
}

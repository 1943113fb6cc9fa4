package vn.haidang.monitoring.snmp.internal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.probe.DeviceClocks.Course;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.CounterRate.Rates;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.definition.Definitions;

/**
 * One poll of one device: looks the interfaces up by their names when that is needed, GETs the clock and the counters
 * and works out the rates. An interface that is no longer where it was is looked up again at once, a single time.
 */
final class PollRun {

    private final SnmpEngine engine;
    private final InstantSource clock;
    private final SnmpTarget target;
    private final Definitions definitions;
    private final List<String> names;
    private final DeviceMemory memory;
    private final List<Seen> seen = new ArrayList<>();
    private Optional<Clock> firstClock = Optional.empty();
    private boolean searched;

    PollRun(SnmpEngine engine, InstantSource clock, SnmpTarget target, Definitions definitions, List<String> names,
            DeviceMemory memory) {
        this.engine = engine;
        this.clock = clock;
        this.target = target;
        this.definitions = definitions;
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
        return new QuirkSearch(engine, target, definitions, memory).run()
                .thenCompose(failure -> failure.isPresent()
                        ? CompletableFuture.completedFuture(failure)
                        : new InterfaceSearch(engine, target, names, memory).run())
                .thenCompose(failure -> failure.isPresent() ? done(new Outcome.Failed(failure.get())) : readAll());
    }

    private CompletionStage<Outcome> readAll() {
        List<PolledInterface> interfaces = new ArrayList<>();
        for (String name : names) {
            memory.place(name).ifPresent(place -> interfaces
                    .add(PolledInterface.without(memory.absentColumns(name), name, place, memory.nameColumn())));
        }
        return readFrom(interfaces, 0);
    }

    private CompletionStage<Outcome> readFrom(List<PolledInterface> interfaces, int from) {
        boolean asksTable = firstClock.isEmpty() && !memory.hasFound(names);
        List<OID> wanted = new ArrayList<>(GetSizes.MOST);
        wanted.addAll(firstClock.isEmpty() ? ClockReading.wanted(memory.absentClocks()) : ClockReading.AGAIN);
        wanted.addAll(asksTable ? TableState.WANTED : List.of());
        int ofDevice = wanted.size();
        int to = fill(wanted, interfaces, from);
        return Getter.get(engine, target, wanted).thenCompose(got -> {
            if (got instanceof Getter.Read.Failed failed) {
                return done(new Outcome.Failed(failed.failure()));
            }
            List<VariableBinding> answers = ((Getter.Read.Values) got).bindings();
            Map<OID, Variable> device = byOid(answers.subList(0, ofDevice));
            Optional<Clock> read = ClockReading.read(device, clock.instant(), firstClock);
            if (read.isEmpty()) {
                return done(new Outcome.NoUpTime());
            }
            Clock now = read.get();
            if (firstClock.isEmpty()) {
                ClockReading.noteAbsent(device, memory.absentClocks());
            }
            if (asksTable) {
                memory.tableIs(TableState.of(device));
            }
            Iterator<VariableBinding> columns = answers.subList(ofDevice, answers.size()).iterator();
            List<InterfaceAnswer> group = interfaces.subList(from, to).stream()
                    .map(one -> new InterfaceAnswer(one, columns)).toList();
            if (!searched && !group.stream().allMatch(InterfaceAnswer::isStillThere)) {
                return searchAndRead();
            }
            group.stream().filter(InterfaceAnswer::isStillThere).forEach(one -> see(one, now));
            firstClock = Optional.of(firstClock.orElse(now));
            return to < interfaces.size() ? readFrom(interfaces, to) : done(finish());
        });
    }

    /** As many interfaces as fit into one request, at least one. @return the first that is left */
    private int fill(List<OID> wanted, List<PolledInterface> interfaces, int from) {
        int most = engine.sizes().of(target);
        int to = from;
        while (to < interfaces.size()
                && (to == from || wanted.size() + interfaces.get(to).columns().size() <= most)) {
            interfaces.get(to++).ask(wanted::add);
        }
        return to;
    }

    private void see(InterfaceAnswer one, Clock now) {
        String name = one.asked().name();
        memory.absentColumns(name).addAll(one.dispensable());
        one.signs().ifPresent(signs -> memory.signs().put(name, signs));
        seen.add(new Seen(one.asked(), one.counters(now)));
    }

    private Outcome finish() {
        Clock now = firstClock.orElseThrow();
        Optional<Clock> before = memory.remember(now);
        before.filter(now::wentBackSince).ifPresent(old -> memory.searchAgain());
        Course course = before.map(old -> ClockComparison.between(old, now).course()).orElse(Course.FIRST_SEEN);
        Map<String, String> renamed = new LinkedHashMap<>();
        seen.stream().map(Seen::polled).filter(PolledInterface::isRenamed)
                .forEach(one -> renamed.put(one.name(), one.place().shownName()));
        return new Outcome.Told(now, course, seen.stream().map(this::rated).toList(), renamed);
    }

    private InterfaceReading rated(Seen one) {
        InterfaceCounters now = one.counters;
        Optional<InterfaceCounters> before = memory.remember(one.polled.name(), now);
        Rates rates = before.map(old -> CounterRate.between(old, now)).orElseGet(() -> CounterRate.first(now));
        return new InterfaceReading(one.polled.name(), now.state().up(), now.speed(), rates.in(), rates.out(),
                rates.faults(),
                StateChange.of(before, now));
    }

    private static Map<OID, Variable> byOid(List<VariableBinding> bindings) {
        Map<OID, Variable> values = new HashMap<>();
        bindings.forEach(binding -> values.put(binding.getOid(), binding.getVariable()));
        return values;
    }

    private static CompletionStage<Outcome> done(Outcome outcome) {
        return CompletableFuture.completedFuture(outcome);
    }

    /** An interface as it was read in this poll. */
    private record Seen(PolledInterface polled, InterfaceCounters counters) {}

    /** What became of the poll. */
    sealed interface Outcome {

        /** The device told its clock and these interfaces, some of which it calls otherwise now. */
        record Told(Clock clock, Course course, List<InterfaceReading> interfaces,
                Map<String, String> renamed) implements Outcome {}

        /** It answered, but has no sysUpTime. */
        record NoUpTime() implements Outcome {}

        /** It was not read. */
        record Failed(Failure failure) implements Outcome {}
    }
}

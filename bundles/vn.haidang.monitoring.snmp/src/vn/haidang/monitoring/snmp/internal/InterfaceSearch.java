package vn.haidang.monitoring.snmp.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Variable;

import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;

/**
 * Looks up where a device has the wanted interfaces: by ifName, or ifDescr where there is none to be believed, and what was known
 * before and is gone by its alias or MAC address.
 */
final class InterfaceSearch {

    private final SnmpEngine engine;
    private final SnmpTarget target;
    private final List<String> names;
    private final DeviceMemory memory;
    private final Map<Integer, String> shown = new TreeMap<>();
    private OID column;

    InterfaceSearch(SnmpEngine engine, SnmpTarget target, List<String> names, DeviceMemory memory) {
        this.engine = engine;
        this.target = target;
        this.names = names;
        this.memory = memory;
        this.column = memory.isExtendedRight() ? Oids.IF_NAME : Oids.IF_DESCR;
    }

    /** Completes with nothing when the memory has been told, or with why it could not. */
    CompletionStage<Optional<Failure>> run() {
        return readNames().thenCompose(failure -> {
            if (failure.isEmpty() && shown.isEmpty() && column.equals(Oids.IF_NAME)) {
                column = Oids.IF_DESCR;
                return readNames();
            }
            return done(failure);
        }).thenCompose(failure -> failure.isPresent() ? done(failure) : locate());
    }

    private CompletionStage<Optional<Failure>> readNames() {
        return read(column, (index, value) -> {
            if (value instanceof OctetString name) {
                shown.put(index, Variables.text(name));
            }
        });
    }

    private CompletionStage<Optional<Failure>> locate() {
        Map<String, Place> places = new HashMap<>();
        // Of two interfaces with one name the lower index is meant.
        shown.forEach((index, name) -> places.putIfAbsent(name, new Place(index, name)));
        Map<String, InterfaceSigns> lost = new HashMap<>(memory.signs());
        lost.keySet().retainAll(names);
        lost.keySet().removeAll(places.keySet());
        if (lost.isEmpty()) {
            memory.found(column, places);
            return done(Optional.empty());
        }
        return locate(lost, places);
    }

    private CompletionStage<Optional<Failure>> locate(Map<String, InterfaceSigns> lost, Map<String, Place> places) {
        Map<Integer, Variable> aliases = new HashMap<>();
        Map<Integer, Variable> addresses = new HashMap<>();
        return read(Oids.IF_ALIAS, aliases::put)
                .thenCompose(
                        failure -> failure.isPresent() ? done(failure) : read(Oids.IF_PHYS_ADDRESS, addresses::put))
                .thenApply(failure -> {
                    if (failure.isEmpty()) {
                        Map<Integer, InterfaceSigns> signs = new HashMap<>();
                        shown.keySet().forEach(index -> signs.put(index,
                                InterfaceSigns.of(aliases.get(index), addresses.get(index))));
                        lost.forEach((name, sign) -> sign.findIn(signs)
                                .ifPresent(index -> places.put(name, new Place(index, shown.get(index)))));
                        memory.found(column, places);
                    }
                    return failure;
                });
    }

    private CompletionStage<Optional<Failure>> read(OID table, BiConsumer<Integer, Variable> rows) {
        return engine.walk(target, table, binding -> {
            if (binding.getOid().size() == table.size() + 1 && !Variables.isMissing(binding)) {
                rows.accept(binding.getOid().last(), binding.getVariable());
            }
        });
    }

    private static CompletionStage<Optional<Failure>> done(Optional<Failure> failure) {
        return CompletableFuture.completedFuture(failure);
    }

    /**
     * Where an interface was found.
     *
     * @param index its ifIndex
     * @param shownName what the device calls it, which is not what it was asked for by when it was renamed
     */
    record Place(int index, String shownName) {}
}

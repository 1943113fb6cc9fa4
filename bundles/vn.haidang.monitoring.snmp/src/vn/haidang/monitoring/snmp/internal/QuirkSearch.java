package vn.haidang.monitoring.snmp.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;

import vn.haidang.base.finding.FindingException;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.definition.Definitions;
import vn.haidang.monitoring.snmp.internal.definition.DeviceDefinition;
import vn.haidang.monitoring.snmp.internal.definition.Origin;

/**
 * Finds out for a poll whether a device's ifXTable can be believed. Nothing is asked while no definition says of its
 * family that it cannot. A family that is told by more than single variables is not found here.
 */
final class QuirkSearch {

    private final SnmpEngine engine;
    private final SnmpTarget target;
    private final Definitions definitions;
    private final DeviceMemory memory;
    private final Map<OID, Variable> told = new HashMap<>();

    QuirkSearch(SnmpEngine engine, SnmpTarget target, Definitions definitions, DeviceMemory memory) {
        this.engine = engine;
        this.target = target;
        this.definitions = definitions;
        this.memory = memory;
    }

    /** Completes with nothing when the memory has been told, or with why it could not. */
    CompletionStage<Optional<Failure>> run() {
        boolean isOfInterest = definitions.families().stream().anyMatch(one -> one.quirks().brokenHighCapacity());
        if (!isOfInterest) {
            memory.extendedIs(true);
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return ask(List.of(Oids.SYS_OBJECT_ID, Oids.SYS_DESCR, Oids.SYS_NAME))
                .thenCompose(failure -> failure.isPresent()
                        ? CompletableFuture.completedFuture(failure)
                        : ask(definitions.deciding(objectId(), text(Oids.SYS_DESCR)).toList()))
                .thenApply(failure -> {
                    if (failure.isEmpty()) {
                        memory.extendedIs(family().filter(one -> one.quirks().brokenHighCapacity()).isEmpty());
                    }
                    return failure;
                });
    }

    private CompletionStage<Optional<Failure>> ask(List<OID> oids) {
        return Getter.get(engine, target, oids).thenApply(read -> {
            if (read instanceof Getter.Read.Failed failed) {
                return Optional.of(failed.failure());
            }
            ((Getter.Read.Values) read).bindings()
                    .forEach(binding -> told.put(binding.getOid(), binding.getVariable()));
            return Optional.empty();
        });
    }

    private Optional<DeviceDefinition> family() {
        try {
            return definitions.choose(objectId(), text(Oids.SYS_DESCR), this::text);
        } catch (FindingException e) {
            throw new IllegalStateException("nothing is asked here", e);
        }
    }

    private Optional<OID> objectId() {
        return Optional.ofNullable(told.get(Oids.SYS_OBJECT_ID)).filter(OID.class::isInstance).map(OID.class::cast);
    }

    private Optional<String> text(Origin origin) {
        if (origin instanceof Origin.Scalar scalar) {
            return text(scalar.oid());
        }
        if (origin instanceof Origin.Description) {
            return text(Oids.SYS_DESCR);
        }
        if (origin instanceof Origin.SystemName) {
            return text(Oids.SYS_NAME);
        }
        return origin instanceof Origin.ObjectId ? objectId().map(OID::toDottedString) : Optional.empty();
    }

    private Optional<String> text(OID oid) {
        return Optional.ofNullable(told.get(oid)).flatMap(Identifier::text);
    }
}

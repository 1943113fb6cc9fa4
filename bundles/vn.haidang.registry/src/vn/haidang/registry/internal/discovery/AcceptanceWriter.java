package vn.haidang.registry.internal.discovery;

import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Value;
import vn.haidang.registry.discovery.Acceptance;
import vn.haidang.registry.discovery.Discovery;
import vn.haidang.registry.discovery.Proposal;
import vn.haidang.registry.internal.Messages;

/** Writes accepted proposals into an editing session, unless the registry has something else by now. */
final class AcceptanceWriter {

    private final EditingSession session;

    AcceptanceWriter(EditingSession session) {
        this.session = session;
    }

    /** @return why it cannot be written */
    Optional<Finding> write(Acceptance acceptance) {
        if (acceptance instanceof Acceptance.Added added) {
            String id = Discovery.accept(session, added.proposal(), added.type(), added.code(), added.name());
            added.unit().ifPresent(unit -> session.set(id, "unit", new Value.Reference(unit)));
            return Optional.empty();
        } else if (acceptance instanceof Acceptance.Different different) {
            Proposal.DifferentValue proposal = different.proposal();
            return unlessChanged(proposal.device().id(), proposal.feature(), proposal.part(), proposal.registered())
                    .or(() -> {
                        Discovery.accept(session, proposal);
                        return Optional.empty();
                    });
        }
        Proposal.SameValue same = ((Acceptance.Same) acceptance).proposal();
        return unlessChanged(same.device().id(), same.feature(), Optional.empty(), same.values()).or(() -> {
            Discovery.accept(session, same);
            return Optional.empty();
        });
    }

    private Optional<Finding> unlessChanged(String id, String feature, Optional<String> part, List<Value> registered) {
        List<Value> now = session.element(id).map(device -> device.all(feature)).orElse(List.of());
        List<Value> compared = part.isEmpty()
                ? now
                : now.stream().filter(value -> ((Value.Part) value).values().text("name").equals(part)).toList();
        boolean isThere = session.element(id).isPresent();
        return isThere && compared.equals(registered)
                ? Optional.empty()
                : Optional.of(Messages.error("registry.discovery.changedMeanwhile").with("object",
                        session.element(id).map(device -> device.code()).orElse("")));
    }
}

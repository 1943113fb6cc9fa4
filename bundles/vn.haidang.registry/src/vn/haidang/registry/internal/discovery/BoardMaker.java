package vn.haidang.registry.internal.discovery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.discovery.Decision;
import vn.haidang.registry.discovery.DeviceSighting;
import vn.haidang.registry.discovery.Discovery;
import vn.haidang.registry.discovery.Proposal;
import vn.haidang.registry.discovery.ProposalBoard;

/** Sorts what sightings suggest into what is open and what was refused. */
final class BoardMaker {

    private final Map<ProposalKey, Decision> refusals;
    private final Set<ProposalKey> sorted = new HashSet<>();
    private final List<Proposal> open = new ArrayList<>();
    private final List<Proposal.SameValue> confirmations = new ArrayList<>();
    private final List<ProposalBoard.Refused> refused = new ArrayList<>();

    BoardMaker(Map<ProposalKey, Decision> refusals) {
        this.refusals = refusals;
    }

    ProposalBoard of(RegistrySnapshot snapshot, List<DeviceSighting> sightings) {
        Discovery discovery = new Discovery(snapshot);
        for (DeviceSighting sighting : sightings) {
            discovery.proposals(sighting).forEach(this::sort);
            confirmations.addAll(discovery.confirmations(sighting));
        }
        return new ProposalBoard(open, confirmations, refused);
    }

    /** A device that several others tell of is proposed once. */
    private void sort(Proposal proposal) {
        ProposalKey key = ProposalKey.of(proposal);
        if (sorted.add(key)) {
            Decision refusal = refusals.get(key);
            if (refusal == null) {
                open.add(proposal);
            } else {
                refused.add(new ProposalBoard.Refused(proposal, refusal));
            }
        }
    }
}

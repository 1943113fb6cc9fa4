package vn.haidang.registry.discovery;

import java.util.List;

/**
 * All that the last sightings suggest for one snapshot; immutable.
 *
 * @param open what nobody has decided about, by device
 * @param confirmations values that are as they were seen, to be confirmed
 * @param refused what was refused and is still seen so
 */
public record ProposalBoard(List<Proposal> open, List<Proposal.SameValue> confirmations, List<Refused> refused) {

    /** Nothing was seen. */
    public static final ProposalBoard EMPTY = new ProposalBoard(List.of(), List.of(), List.of());

    public ProposalBoard {
        open = List.copyOf(open);
        confirmations = List.copyOf(confirmations);
        refused = List.copyOf(refused);
    }

    /** A proposal with its refusal. */
    public record Refused(Proposal proposal, Decision decision) {}
}

package vn.haidang.registry.discovery;

import java.util.Optional;

/** A proposal that a person accepts, with what only a person can say. */
public sealed interface Acceptance {

    /** What is accepted. */
    Proposal proposal();

    /** A value is taken over. */
    record Different(Proposal.DifferentValue proposal) implements Acceptance {}

    /** A value is confirmed. */
    record Same(Proposal.SameValue proposal) implements Acceptance {}

    /**
     * A device is added.
     *
     * @param type the name of its type, a kind of {@code Device}
     * @param unit the id of the unit that has it
     */
    record Added(Proposal.NewDevice proposal, String type, String code, String name,
            Optional<String> unit) implements Acceptance {}
}

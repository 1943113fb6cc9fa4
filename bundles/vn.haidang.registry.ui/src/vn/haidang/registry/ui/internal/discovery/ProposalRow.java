package vn.haidang.registry.ui.internal.discovery;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.haidang.registry.discovery.Proposal;

/**
 * One line of the list.
 *
 * @param proposal what can be decided about; empty for a disagreement, which is settled elsewhere
 * @param field what it is about
 * @param registered what the registry says
 * @param seen what SNMP saw
 * @param last when, or for a disagreement what the stocktake saw
 */
record ProposalRow(Optional<Proposal> proposal, String field, String registered, String seen, String last) {

    /** All of it, a line each. */
    String hint() {
        return Stream.of(field, registered, seen, last).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    String searched() {
        return field + " " + registered + " " + seen + " " + last;
    }
}

package vn.haidang.registry.ui.internal.discovery;

import java.util.List;
import java.util.Optional;

/**
 * The lines about one device; a device that the registry does not have is a line of its own.
 *
 * @param key what tells it from the others when the list is read again
 * @param element the id of the element it is about
 * @param title what it is called
 * @param own the line that the group itself is, for a new device
 * @param rows the lines below it
 */
record ProposalGroup(String key, Optional<String> element, String title, Optional<ProposalRow> own,
        List<ProposalRow> rows) {

    ProposalGroup {
        rows = List.copyOf(rows);
    }

    /** The same with other lines below it. */
    ProposalGroup with(List<ProposalRow> others) {
        return new ProposalGroup(key, element, title, own, others);
    }
}

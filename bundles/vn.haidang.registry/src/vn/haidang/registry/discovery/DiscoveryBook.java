package vn.haidang.registry.discovery;

import java.util.List;

import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.RegistrySnapshot;

/**
 * Keeps what was last seen of each device and what people decided about it, as an OSGi service.
 * <p>
 * Nothing that was seen changes the registry: it becomes proposals, and only {@link #accept} writes. New sightings are
 * told of on the EventAdmin topic {@link #SEEN_TOPIC}. Safe for use by several threads; all methods but {@link #note} may
 * block on the database.
 */
public interface DiscoveryBook {

    /** The EventAdmin topic of sightings that this program has kept; it has no properties. */
    String SEEN_TOPIC = "vn/haidang/registry/discovery/SEEN";

    /** How many sightings wait to be kept; with more the newest is dropped, and comes with the next reading. */
    int MOST_WAITING = 1_000;

    /**
     * Keeps what was seen of a device in place of what was seen of it before. Returns at once; it is kept soon after.
     *
     * @return whether there was room for it
     */
    boolean note(DeviceSighting sighting);

    /** What was last seen of each device, in the order of their keys. */
    List<DeviceSighting> sightings();

    /** What the last sightings suggest; those of devices that were removed from the registry suggest nothing. */
    ProposalBoard board(RegistrySnapshot snapshot);

    /** Where register, SNMP and the last stocktake disagree. */
    List<Disagreement> disagreements(RegistrySnapshot snapshot);

    /**
     * Writes accepted proposals as one commit, each value with SNMP as its source; none is written when the registry no
     * longer has what one of them was compared with.
     */
    CommitResult accept(List<Acceptance> accepted, ChangeOrigin origin);

    /** Puts proposals away; each stays away while the same is seen. */
    void refuse(List<Proposal> refused, ChangeOrigin origin);

    /** Takes refusals back. */
    void reopen(List<Proposal> refused, ChangeOrigin origin);
}

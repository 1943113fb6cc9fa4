package vn.haidang.monitoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.DeviceEntry;

/**
 * One device as the watch sees it at one moment; immutable.
 *
 * @param device what the registry says of it
 * @param state its state, in the words of lines: {@link LineState#SUSPECT} also while its SNMP agent is silent though what
 *        is behind it answers, {@link LineState#UNREACHABLE} while something before it is dead
 * @param since when it came into that state
 * @param heardAt when it answered last, since the program started
 * @param interfaces those of its interfaces that are watched, ordered by name
 * @param findings what its last poll told beside figures: what is wrong with how it answers, or why it did not tell what
 *        was asked; empty when all is well
 */
public record DeviceStatus(DeviceEntry device, LineState state, Instant since, Optional<Instant> heardAt,
        List<InterfaceStatus> interfaces, List<Finding> findings) {

    public DeviceStatus {
        interfaces = List.copyOf(interfaces);
        findings = List.copyOf(findings);
    }

    /**
     * An interface of a device.
     *
     * @param name its ifName (IF-MIB)
     * @param isUp whether its ifOperStatus is up(1)
     * @param since when that was first seen
     */
    public record InterfaceStatus(String name, boolean isUp, Instant since) {}
}

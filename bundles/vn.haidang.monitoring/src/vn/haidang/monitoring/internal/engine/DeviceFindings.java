package vn.haidang.monitoring.internal.engine;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.registry.DeviceEntry;

/** What the engine itself has to say of a device. */
final class DeviceFindings {

    private DeviceFindings() {}

    static Finding noPoller(DeviceEntry device) {
        return about(device, Severity.NOT_CHECKED, "device.poll.poller");
    }

    static Finding noResult(DeviceEntry device) {
        return about(device, Severity.NOT_CHECKED, "device.poll.result");
    }

    /** @param failure what the poller threw, for the evidence */
    static Finding pollerFailed(DeviceEntry device, String failure) {
        return about(device, Severity.NOT_CHECKED, "device.poll.failed").showing("exception", failure);
    }

    private static Finding about(DeviceEntry device, Severity severity, String code) {
        return Finding.of(Messages.CATALOGUE, severity, code).with("device", device.code()).with("name", device.name())
                .about(new ObjectLink("device", device.code(), device.name()));
    }
}

package vn.haidang.monitoring.ui.internal.device;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.ui.look.StateLook;

/**
 * How a device's status is told: a look and a word.
 *
 * @param look colour and shape
 * @param wordKey the message key of the word
 */
record DeviceLook(StateLook look, String wordKey) {

    static DeviceLook of(DeviceStatus status) {
        return switch (status.state()) {
            case UP -> wantsAttention(status)
                    ? new DeviceLook(StateLook.ATTENTION, "state.attention")
                    : new DeviceLook(StateLook.GOOD, "state.good");
            case SUSPECT -> new DeviceLook(StateLook.ATTENTION, "state.suspect");
            case DOWN -> new DeviceLook(StateLook.FAULT, "device.state.down");
            case UNREACHABLE -> new DeviceLook(StateLook.UNREACHABLE, "state.unreachable");
            case UNKNOWN -> new DeviceLook(StateLook.UNCHECKED, "state.unknown");
        };
    }

    private static boolean wantsAttention(DeviceStatus status) {
        return status.findings().stream().anyMatch(finding -> finding.severity().isAtLeast(Severity.NOT_CHECKED));
    }
}

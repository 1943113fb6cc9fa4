package vn.haidang.monitoring.snmp;

import java.util.Locale;
import java.util.Optional;

/**
 * What a device is, as its family's definition finds it out.
 *
 * @param vendor its maker
 * @param model what its maker calls it
 * @param kind what it does
 * @param version of its software or firmware
 * @param serial its serial number
 * @param definition the name of the definition that knew it; empty when none did
 */
public record DeviceIdentity(Optional<String> vendor, Optional<String> model, Kind kind, Optional<String> version,
        Optional<String> serial, Optional<String> definition) {

    /** The kinds of device. */
    public enum Kind {
        ROUTER, SWITCH, FIREWALL, ACCESS_POINT, WIRELESS_CONTROLLER, WIRELESS_BRIDGE, MODEM, OPTICAL_LINE_TERMINAL, SERVER, HYPERVISOR, MANAGEMENT_CONTROLLER, STORAGE, UPS, PDU, POWER_SYSTEM, COOLING, ENVIRONMENT_SENSOR, PRINTER, CAMERA, VIDEO_RECORDER, SPEAKER, UNKNOWN;

        /** Its name in definitions and in JSON: lower-case, with hyphens. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The kind with this name. */
        public static Optional<Kind> of(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }
}

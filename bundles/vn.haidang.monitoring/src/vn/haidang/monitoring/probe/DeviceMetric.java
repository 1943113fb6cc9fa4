package vn.haidang.monitoring.probe;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import vn.haidang.base.text.Language;
import vn.haidang.monitoring.internal.Messages;

/**
 * What is measured of a device, with its unit. A metric that is a state has no unit; its values are the numbers of its
 * named states, 0 the first. The names and numbers are kept in stores and scripts: they are never changed, only added to.
 */
public enum DeviceMetric {

    /** Load of a processor or of all, 0 to 100. */
    CPU_LOAD("cpu-load", "%"),
    /** Processes that run or wait, averaged over a minute. */
    LOAD_AVERAGE("load-average", ""),
    /** Used part of the memory, without what the system could free at once where it tells that. */
    MEMORY_USED("memory-used", "%"),
    /** Used part of a file system or disk. */
    STORAGE_USED("storage-used", "%"),
    /** Temperature of the device or a part. */
    TEMPERATURE("temperature", "°C"),
    /** Relative humidity. */
    HUMIDITY("humidity", "%"),
    /** Revolutions of a fan. */
    FAN_SPEED("fan-speed", "rpm"),
    /** Speed of a fan of its greatest. */
    FAN_LEVEL("fan-level", "%"),
    /** Health of a fan. */
    FAN_STATE("fan-state", Names.HEALTH),
    /** Health of a power supply. */
    POWER_SUPPLY_STATE("power-supply-state", Names.HEALTH),
    /** Health of a disk or an array of disks. */
    DISK_STATE("disk-state", Names.HEALTH),
    /** Health of the device as a whole or of a part that has no metric of its own. */
    HEALTH_STATE("health-state", Names.HEALTH),
    /** Electric power drawn or given. */
    POWER("power", "W"),
    /** Electric voltage. */
    VOLTAGE("voltage", "V"),
    /** Electric current. */
    CURRENT("current", "A"),
    /** Frequency of the mains. */
    FREQUENCY("frequency", "Hz"),
    /** Charge of an UPS's battery. */
    UPS_BATTERY_CHARGE("ups-battery-charge", "%"),
    /** Load of an UPS's output. */
    UPS_LOAD("ups-load", "%"),
    /** How long the battery lasts at the present load. */
    UPS_RUNTIME("ups-runtime", "min"),
    /** How long an UPS has been on battery; 0 when it is not. */
    UPS_ON_BATTERY_TIME("ups-on-battery-time", "s"),
    /** From where an UPS's output comes. */
    UPS_SOURCE("ups-source", List.of("mains", "battery", "bypass", "boost", "off")),
    /** State of an UPS's battery. */
    UPS_BATTERY_STATE("ups-battery-state", List.of("normal", "low", "depleted", "replace")),
    /** Voltage at the input of an UPS. */
    UPS_INPUT_VOLTAGE("ups-input-voltage", "V"),
    /** Voltage at the output of an UPS. */
    UPS_OUTPUT_VOLTAGE("ups-output-voltage", "V"),
    /** Sessions a firewall has open. */
    SESSIONS("sessions", ""),
    /** Used part of the sessions a firewall can have. */
    SESSIONS_USED("sessions-used", "%"),
    /** Tunnels (VPN) that are up. */
    TUNNELS("tunnels", ""),
    /** Part of a device in a pair of two. */
    HA_STATE("ha-state", List.of("standalone", "active", "standby", "failed")),
    /** Access points that a controller has in service. */
    ACCESS_POINTS("access-points", ""),
    /** Stations that an access point or a controller serves. */
    CLIENTS("clients", ""),
    /** Level of a received radio signal. */
    SIGNAL("signal", "dBm"),
    /** Power given over Ethernet by a group of ports. */
    POE_POWER("poe-power", "W"),
    /** Power a group of ports can give over Ethernet. */
    POE_BUDGET("poe-budget", "W"),
    /** Rest of a printer's supply. */
    SUPPLY_LEVEL("supply-level", "%"),
    /** Pages a printer has printed in its life. */
    PAGES("pages", "");

    private static final Map<String, DeviceMetric> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(DeviceMetric::code, Function.identity()));

    private final String code;
    private final String unit;
    private final List<String> states;

    DeviceMetric(String code, String unit) {
        this.code = code;
        this.unit = unit;
        this.states = List.of();
    }

    DeviceMetric(String code, List<String> states) {
        this.code = code;
        this.unit = "";
        this.states = states;
    }

    /** The metric with this code. */
    public static Optional<DeviceMetric> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Its name in definitions, stores and scripts: lower-case letters and hyphens. */
    public String code() {
        return code;
    }

    /** The unit of its values; empty for a count or a state. */
    public String unit() {
        return unit;
    }

    /** The names of its states, in the order of their numbers from 0; empty when it is no state. */
    public List<String> states() {
        return states;
    }

    /** What it is called, as it stands within a sentence. */
    public String word(Language language) {
        return Messages.CATALOGUE.text(language, "metric." + code);
    }

    /** The word for the state with this number; nothing when it is none. */
    public Optional<String> stateWord(double number, Language language) {
        return state(number).map(name -> Messages.CATALOGUE.text(language, "metric.state." + name));
    }

    /** The number of a state. */
    public OptionalInt number(String state) {
        int index = states.indexOf(state);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The name of the state with this number. */
    public Optional<String> state(double number) {
        boolean known = number == Math.rint(number) && number >= 0 && number < states.size();
        return known ? Optional.of(states.get((int) number)) : Optional.empty();
    }

    /** Names that several metrics share: a constant of the enumeration could not be used before it. */
    private static final class Names {
        private static final List<String> HEALTH = List.of("ok", "warning", "critical", "absent");
    }
}

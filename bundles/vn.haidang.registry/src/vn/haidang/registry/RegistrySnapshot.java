package vn.haidang.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The whole registry as it was right after one commit; immutable.
 *
 * @param commit the number of the commit, 0 before the first
 * @param units all units, parents before children
 * @param devices all devices, ordered by code
 * @param lines all data lines, ordered by code
 */
public record RegistrySnapshot(long commit, List<UnitEntry> units, List<DeviceEntry> devices, List<LineEntry> lines) {

    public RegistrySnapshot {
        units = List.copyOf(units);
        devices = List.copyOf(devices);
        lines = List.copyOf(lines);
    }

    /** The unit with this code. */
    public Optional<UnitEntry> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The device with this code. */
    public Optional<DeviceEntry> device(String code) {
        return devices.stream().filter(device -> device.code().equals(code)).findFirst();
    }

    /** The data line with this code. */
    public Optional<LineEntry> line(String code) {
        return lines.stream().filter(line -> line.code().equals(code)).findFirst();
    }

    /** The devices by code, for work that looks up many. */
    public Map<String, DeviceEntry> devicesByCode() {
        return index(devices, DeviceEntry::code);
    }

    private static <T> Map<String, T> index(List<T> entries, Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        entries.forEach(entry -> byCode.put(code.apply(entry), entry));
        return byCode;
    }
}

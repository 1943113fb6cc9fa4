package vn.haidang.monitoring.events.internal.match;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.Element;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;

/**
 * The devices and lines of one snapshot by what messages tell of their senders: addresses (SNMP agent, management address, a
 * line's echo), host names, codes. Immutable once made.
 */
public final class SenderIndex {

    /** The transport whose addresses are IP addresses of the far end. */
    private static final String ICMP = "icmp";

    private final Map<String, DeviceEntry> byAddress = new HashMap<>();
    private final Map<String, DeviceEntry> byName = new HashMap<>();
    private final Map<String, DeviceEntry> byCode;
    private final Map<String, LineEntry> lineByAddress = new HashMap<>();
    private final Map<String, List<LineEnd>> endsByDevice = new LinkedHashMap<>();

    private SenderIndex(RegistrySnapshot snapshot) {
        byCode = snapshot.devicesByCode();
        snapshot.devices().forEach(device -> add(device, snapshot.element(device.id())));
        snapshot.lines().forEach(line -> add(line, snapshot.element(line.id())));
    }

    /** Of a snapshot; made once for each. */
    public static SenderIndex of(RegistrySnapshot snapshot) {
        return snapshot.derived(SenderIndex.class, SenderIndex::new);
    }

    private void add(DeviceEntry device, Optional<Element> element) {
        Stream.concat(device.snmp().map(DeviceEntry.SnmpEndpoint::host).stream(),
                element.flatMap(known -> known.values().text("managementAddress")).stream())
                .forEach(host -> PlainAddress.of(host).ifPresentOrElse(
                        address -> byAddress.putIfAbsent(address, device),
                        () -> byName.putIfAbsent(folded(host), device)));
        element.flatMap(known -> known.values().text("hostName"))
                .ifPresent(name -> byName.putIfAbsent(folded(name), device));
        byName.putIfAbsent(folded(device.code()), device);
    }

    private void add(LineEntry line, Optional<Element> element) {
        line.echo().filter(echo -> echo.transport().equals(ICMP)).flatMap(echo -> PlainAddress.of(echo.address()))
                .ifPresent(address -> lineByAddress.putIfAbsent(address, line));
        line.farDevice().ifPresent(device -> addEnd(device, line.farInterface(), line));
        Optional<String> nearPort = element.flatMap(known -> known.values().text("nearInterface"));
        if (nearPort.isPresent()) {
            line.nearDevice().ifPresent(device -> addEnd(device, nearPort, line));
        }
    }

    private void addEnd(String device, Optional<String> port, LineEntry line) {
        endsByDevice.merge(device, List.of(new LineEnd(port, line)),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }

    private static String folded(String name) {
        String whole = name.strip().toLowerCase(Locale.ROOT);
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** The device with this address. */
    public Optional<DeviceEntry> atAddress(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    Optional<DeviceEntry> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The device that is called so, with or without the domain behind the name. */
    Optional<DeviceEntry> named(String name) {
        String whole = folded(name);
        int dot = whole.indexOf('.');
        return Optional.ofNullable(byName.get(whole))
                .or(() -> dot > 0 ? Optional.ofNullable(byName.get(whole.substring(0, dot))) : Optional.empty());
    }

    /** The line whose far end answers echoes at this address. */
    Optional<LineEntry> lineAt(String address) {
        return Optional.ofNullable(lineByAddress.get(address));
    }

    /** The ends of lines at a device. */
    List<LineEnd> ends(DeviceEntry device) {
        return endsByDevice.getOrDefault(device.code(), List.of());
    }

    /**
     * Where a line ends at a device.
     *
     * @param port the name of the interface
     */
    record LineEnd(Optional<String> port, LineEntry line) {}
}

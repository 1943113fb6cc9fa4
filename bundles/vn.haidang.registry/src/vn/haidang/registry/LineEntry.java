package vn.haidang.registry;

import java.util.Optional;

/**
 * A data line (đường truyền số liệu) from the centre to a unit: what the carrier sold and how it is watched.
 *
 * @param id the registry's stable id
 * @param code the line's code
 * @param name its name, usually that of the far end
 * @param carrier the carrier's name
 * @param circuit the carrier's circuit number
 * @param contractedMegabits the contracted bandwidth in Mbit/s
 * @param promisedAvailability the promised availability as a ratio, for example 0.995
 * @param unit the code of the unit at the far end; empty text while it has none
 * @param nearDevice the code of the device at the centre's end; when it is dead the line is unreachable, not down
 * @param farDevice the code of the device at the far end, when it is one of ours
 * @param farInterface the name (ifName) of the interface of the far device that the line ends on
 * @param echo where the far end answers an echo
 */
public record LineEntry(String id, String code, String name, String carrier, String circuit, int contractedMegabits,
        double promisedAvailability, String unit, Optional<String> nearDevice, Optional<String> farDevice,
        Optional<String> farInterface, Optional<EchoAddress> echo) {

    /**
     * An address that answers an echo.
     *
     * @param transport the name of the echo transport: {@code icmp} or {@code udp-echo}
     * @param address what that transport calls an address: a host for {@code icmp}, {@code host:port/name} for
     *        {@code udp-echo}
     */
    public record EchoAddress(String transport, String address) {}
}

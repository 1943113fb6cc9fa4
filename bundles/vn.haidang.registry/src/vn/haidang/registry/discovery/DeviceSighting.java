package vn.haidang.registry.discovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What SNMP saw of one device. Devices may say anything, so texts are cut to {@link #MOST_TEXT} characters and lists to
 * {@link #MOST_ROWS} rows.
 *
 * @param address where its agent answered
 * @param at when
 * @param asked the id of the registry's device that was asked; empty when nobody knew whose address it is
 * @param name sysName (SNMPv2-MIB)
 * @param description sysDescr
 * @param location sysLocation
 * @param manufacturer entPhysicalMfgName of the chassis (ENTITY-MIB), or the vendor behind sysObjectID
 * @param model entPhysicalModelName of the chassis
 * @param serialNumber entPhysicalSerialNum of the chassis
 * @param firmware entPhysicalSoftwareRev or what sysDescr tells of it
 * @param interfaces its ifTable and ifXTable (IF-MIB)
 * @param neighbours its lldpRemTable (LLDP-MIB) and cdpCacheTable (CISCO-CDP-MIB)
 */
public record DeviceSighting(String address, Instant at, Optional<String> asked, Optional<String> name,
        Optional<String> description, Optional<String> location, Optional<String> manufacturer,
        Optional<String> model, Optional<String> serialNumber, Optional<String> firmware,
        List<SeenInterface> interfaces, List<Neighbour> neighbours) {

    /** The characters that are kept of a text. */
    public static final int MOST_TEXT = 255;

    /** The rows that are kept of a list. */
    public static final int MOST_ROWS = 2_000;

    public DeviceSighting {
        name = text(name);
        description = text(description);
        location = text(location);
        manufacturer = text(manufacturer);
        model = text(model);
        serialNumber = text(serialNumber);
        firmware = text(firmware);
        interfaces = interfaces.stream().limit(MOST_ROWS).toList();
        neighbours = neighbours.stream().limit(MOST_ROWS).toList();
    }

    /** A blank text says nothing. */
    private static Optional<String> text(Optional<String> said) {
        return said.map(DeviceSighting::cut).filter(text -> !text.isEmpty());
    }

    private static String cut(String said) {
        String text = said.strip();
        return text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT).strip();
    }

    /** What tells one device's sightings from another's: the device that was asked, or else where it answered. */
    public String key() {
        return asked.orElse(address);
    }

    /**
     * An interface.
     *
     * @param name ifName
     * @param alias ifAlias
     * @param macAddress ifPhysAddress as six pairs of hexadecimal digits with colons between
     * @param speed ifHighSpeed or ifSpeed in bit/s
     */
    public record SeenInterface(String name, Optional<String> alias, Optional<String> macAddress,
            Optional<Long> speed) {
        public SeenInterface {
            name = cut(name);
            alias = text(alias);
            macAddress = text(macAddress);
        }
    }

    /**
     * What an interface is connected to.
     *
     * @param interfaceName ifName of the own interface
     * @param device lldpRemSysName or cdpCacheDeviceId; what else tells it, when it has no name
     * @param deviceInterface lldpRemPortId or cdpCacheDevicePort
     * @param macAddress lldpRemChassisId when that is a MAC address
     * @param address lldpRemManAddr or cdpCacheAddress
     * @param description lldpRemSysDesc or cdpCachePlatform
     */
    public record Neighbour(String interfaceName, String device, Optional<String> deviceInterface,
            Optional<String> macAddress, Optional<String> address, Optional<String> description) {
        public Neighbour {
            interfaceName = cut(interfaceName);
            device = cut(device);
            deviceInterface = text(deviceInterface);
            macAddress = text(macAddress);
            address = text(address);
            description = text(description);
        }
    }
}

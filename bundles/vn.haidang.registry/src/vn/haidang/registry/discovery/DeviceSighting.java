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
 * @param name sysName (SNMPv2-MIB)
 * @param manufacturer entPhysicalMfgName of the chassis (ENTITY-MIB), or the vendor behind sysObjectID
 * @param model entPhysicalModelName of the chassis
 * @param serialNumber entPhysicalSerialNum of the chassis
 * @param firmware entPhysicalSoftwareRev or what sysDescr tells of it
 * @param interfaces its ifTable and ifXTable (IF-MIB)
 * @param neighbours its lldpRemTable (LLDP-MIB)
 */
public record DeviceSighting(String address, Instant at, Optional<String> name, Optional<String> manufacturer,
        Optional<String> model, Optional<String> serialNumber, Optional<String> firmware,
        List<SeenInterface> interfaces, List<Neighbour> neighbours) {

    /** The characters that are kept of a text. */
    public static final int MOST_TEXT = 255;

    /** The rows that are kept of a list. */
    public static final int MOST_ROWS = 2_000;

    public DeviceSighting {
        name = text(name);
        manufacturer = text(manufacturer);
        model = text(model);
        serialNumber = text(serialNumber);
        firmware = text(firmware);
        interfaces = interfaces.stream().limit(MOST_ROWS).toList();
        neighbours = neighbours.stream().limit(MOST_ROWS).toList();
    }

    /** A blank text says nothing. */
    private static Optional<String> text(Optional<String> said) {
        return said.map(String::strip).filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, Math.min(text.length(), MOST_TEXT)));
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
            alias = text(alias);
            macAddress = text(macAddress);
        }
    }

    /**
     * What an interface is connected to.
     *
     * @param interfaceName ifName of the own interface
     * @param device lldpRemSysName
     * @param deviceInterface lldpRemPortId
     */
    public record Neighbour(String interfaceName, String device, Optional<String> deviceInterface) {
        public Neighbour {
            deviceInterface = text(deviceInterface);
        }
    }
}

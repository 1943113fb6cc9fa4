package vn.haidang.monitoring.snmp.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;

import vn.haidang.base.finding.FindingException;
import vn.haidang.registry.discovery.DeviceSighting.SeenInterface;

/** The interfaces of a device (IF-MIB, RFC 2863) without its loopbacks, and how they are found by what tells of them. */
final class SeenInterfaceTable {

    private static final OID IF_TYPE = Oids.oid(1, 3, 6, 1, 2, 1, 2, 2, 1, 3);
    private static final OID IF_PHYS_ADDRESS = Oids.oid(1, 3, 6, 1, 2, 1, 2, 2, 1, 6);
    private static final int SOFTWARE_LOOPBACK = 24;

    private final Map<Integer, SeenInterface> byIndex = new LinkedHashMap<>();
    private final Map<String, String> nameBySign = new HashMap<>();
    private final OtherNames otherNames = new OtherNames();

    static SeenInterfaceTable read(Columns columns) throws FindingException {
        SeenInterfaceTable table = new SeenInterfaceTable();
        Map<List<Integer>, Variable> descr = columns.read(Oids.IF_DESCR);
        Map<List<Integer>, Variable> name = columns.read(Oids.IF_NAME);
        Map<List<Integer>, Variable> type = columns.read(IF_TYPE);
        Map<List<Integer>, Variable> mac = columns.read(IF_PHYS_ADDRESS);
        Map<List<Integer>, Variable> alias = columns.read(Oids.IF_ALIAS);
        Map<List<Integer>, Variable> highSpeed = columns.read(Oids.IF_HIGH_SPEED);
        Map<List<Integer>, Variable> speed = columns.read(Oids.IF_SPEED);
        Set<List<Integer>> indexes = new LinkedHashSet<>(descr.keySet());
        indexes.addAll(name.keySet());
        for (List<Integer> index : indexes) {
            boolean loopback = Columns.number(type.get(index)).orElse(0) == SOFTWARE_LOOPBACK;
            Optional<String> called = Columns.text(name.get(index)).or(() -> Columns.text(descr.get(index)));
            if (index.size() == 1 && !loopback && called.isPresent()) {
                OptionalLong bits = LinkSpeed.of(Columns.number(highSpeed.get(index)),
                        Columns.number(speed.get(index)));
                table.add(index.get(0), new SeenInterface(called.get(), Columns.text(alias.get(index)),
                        MacText.of(mac.get(index)),
                        bits.isPresent() ? Optional.of(bits.getAsLong()) : Optional.empty()),
                        Columns.text(descr.get(index)));
            }
        }
        return table;
    }

    private void add(int index, SeenInterface seen, Optional<String> descr) {
        byIndex.put(index, seen);
        Stream.of(descr, seen.alias()).flatMap(Optional::stream).forEach(text -> otherNames.add(text, seen.name()));
        Stream.of(Optional.of(seen.name()), descr, seen.macAddress()).flatMap(Optional::stream)
                .forEach(sign -> nameBySign.putIfAbsent(sign, seen.name()));
    }

    /** The names by ifDescr and ifAlias, as far as these say something else and are of one interface alone. */
    Map<String, String> otherNames() {
        return otherNames.byText();
    }

    List<SeenInterface> interfaces() {
        return new ArrayList<>(byIndex.values());
    }

    /** The name of the interface with this ifIndex. */
    Optional<String> nameOf(int index) {
        return Optional.ofNullable(byIndex.get(index)).map(SeenInterface::name);
    }

    /** The name of the interface that is called so, in one way or another, or has this MAC address. */
    Optional<String> nameOf(String sign) {
        return Optional.ofNullable(nameBySign.get(sign));
    }
}

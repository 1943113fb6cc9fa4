package vn.haidang.monitoring.snmp.internal;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Variable;

/**
 * By what an interface is known again when the device calls it by another name: what the administrator called it, and
 * its MAC address.
 *
 * @param alias ifAlias, when it says something
 * @param macAddress ifPhysAddress, when there is one
 */
record InterfaceSigns(Optional<String> alias, Optional<OctetString> macAddress) {

    static InterfaceSigns of(Variable alias, Variable macAddress) {
        return new InterfaceSigns(Columns.text(alias), macAddress instanceof OctetString mac && isAddress(mac)
                ? Optional.of(mac)
                : Optional.empty());
    }

    private static boolean isAddress(OctetString mac) {
        for (int i = 0; i < mac.length(); i++) {
            if (mac.get(i) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The one interface among these that has this alias, or else the one that has this MAC address; none of several. */
    Optional<Integer> findIn(Map<Integer, InterfaceSigns> interfaces) {
        return alias.flatMap(wanted -> only(interfaces, InterfaceSigns::alias, wanted))
                .or(() -> macAddress.flatMap(wanted -> only(interfaces, InterfaceSigns::macAddress, wanted)));
    }

    private static <T> Optional<Integer> only(Map<Integer, InterfaceSigns> interfaces,
            Function<InterfaceSigns, Optional<T>> sign, T wanted) {
        var found = interfaces.entrySet().stream()
                .filter(entry -> Objects.equals(sign.apply(entry.getValue()), Optional.of(wanted)))
                .map(Map.Entry::getKey).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}

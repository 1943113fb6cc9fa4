package vn.haidang.monitoring.events.internal.snmp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.snmp4j.PDU;
import org.snmp4j.PDUv1;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.IpAddress;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.events.internal.intake.CleanText;
import vn.haidang.monitoring.events.internal.intake.Heard.Port;

/**
 * What a trap or inform says. A v1 trap is read as RFC 3584, 3.1 translates it, so that one table of names serves all.
 *
 * @param name snmpTrapOID
 * @param claim who it says has sent it: agent-addr or snmpTrapAddress (RFC 3584)
 * @param bindings its variables without sysUpTime, snmpTrapOID and those of RFC 3584
 */
record TrapText(OID name, Optional<String> claim, List<VariableBinding> bindings) {

    private static final OID SYS_UP_TIME = new OID("1.3.6.1.2.1.1.3.0");
    private static final OID TRAP_OID = new OID("1.3.6.1.6.3.1.1.4.1.0");
    private static final OID TRAP_ENTERPRISE = new OID("1.3.6.1.6.3.1.1.4.3.0");
    private static final OID TRAP_ADDRESS = new OID("1.3.6.1.6.3.18.1.3.0");
    private static final OID TRAP_COMMUNITY = new OID("1.3.6.1.6.3.18.1.4.0");
    private static final OID STANDARD_TRAPS = new OID("1.3.6.1.6.3.1.1.5");
    private static final OID IF_INDEX = new OID("1.3.6.1.2.1.2.2.1.1");
    private static final OID IF_DESCR = new OID("1.3.6.1.2.1.2.2.1.2");
    private static final OID IF_ENTRY = new OID("1.3.6.1.2.1.2.2.1");
    private static final OID IF_NAME = new OID("1.3.6.1.2.1.31.1.1.1.1");

    /** SNMPv2-MIB and IF-MIB; the last number of the standard traps. */
    private static final Map<Integer, EventKind> KINDS = Map.of(1, EventKind.COLD_START, 2, EventKind.WARM_START, 3,
            EventKind.LINK_DOWN, 4, EventKind.LINK_UP, 5, EventKind.AUTHENTICATION_FAILURE);

    /** A trap has a handful of variables; of one with many more the first are kept. */
    private static final int MOST_BINDINGS = 100;

    static TrapText of(PDU pdu) {
        OID name = null;
        Optional<String> claim = Optional.empty();
        List<VariableBinding> bindings = new ArrayList<>();
        if (pdu instanceof PDUv1 old) {
            name = name(old);
            claim = Optional.of(old.getAgentAddress()).filter(address -> !address.toString().equals("0.0.0.0"))
                    .map(IpAddress::toString);
        }
        for (VariableBinding binding : pdu.getVariableBindings()) {
            if (binding.getOid().equals(TRAP_OID) && binding.getVariable() instanceof OID named) {
                name = named;
            } else if (binding.getOid().equals(TRAP_ADDRESS)) {
                claim = Optional.of(binding.getVariable().toString());
            } else if (!isFrame(binding.getOid()) && bindings.size() < MOST_BINDINGS) {
                bindings.add(binding);
            }
        }
        if (name == null) {
            throw new IllegalArgumentException("a notification without snmpTrapOID (RFC 3416, 4.2.6)");
        }
        return new TrapText(name, claim, bindings);
    }

    private static boolean isFrame(OID oid) {
        return oid.equals(SYS_UP_TIME) || oid.equals(TRAP_ENTERPRISE) || oid.equals(TRAP_COMMUNITY);
    }

    /** RFC 3584, 3.1 (2) and (3). */
    private static OID name(PDUv1 trap) {
        if (trap.getGenericTrap() != PDUv1.ENTERPRISE_SPECIFIC) {
            return new OID(STANDARD_TRAPS).append(trap.getGenericTrap() + 1);
        }
        OID name = trap.getEnterprise() == null ? new OID() : new OID(trap.getEnterprise());
        return name.append(0).append(trap.getSpecificTrap());
    }

    EventKind kind() {
        boolean isStandard = name.startsWith(STANDARD_TRAPS) && name.size() == STANDARD_TRAPS.size() + 1;
        return isStandard ? KINDS.getOrDefault(name.last(), EventKind.OTHER_TRAP) : EventKind.OTHER_TRAP;
    }

    Severity severity() {
        return switch (kind()) {
            case LINK_DOWN, COLD_START, AUTHENTICATION_FAILURE -> Severity.WARNING;
            case LINK_UP -> Severity.OK;
            default -> Severity.INFO;
        };
    }

    /** The interface a linkDown or linkUp is about: by a variable's value, else by the instance of a column. */
    Port port() {
        Optional<String> described = value(IF_NAME).or(() -> value(IF_DESCR)).map(TrapText::text)
                .filter(text -> !text.isEmpty());
        Optional<Integer> index = value(IF_INDEX).filter(Integer32.class::isInstance).map(Variable::toInt)
                .or(this::indexOfColumn).filter(number -> number > 0);
        return new Port(index, described);
    }

    private Optional<Variable> value(OID column) {
        return bindings.stream().filter(binding -> binding.getOid().startsWith(column))
                .map(VariableBinding::getVariable).findFirst();
    }

    private Optional<Integer> indexOfColumn() {
        return bindings.stream().map(VariableBinding::getOid)
                .filter(oid -> oid.startsWith(IF_ENTRY) && oid.size() == IF_ENTRY.size() + 2
                        || oid.startsWith(IF_NAME) && oid.size() == IF_NAME.size() + 1)
                .map(OID::last).findFirst();
    }

    /** One line: of the traps known by name the interface or nothing, of others their OID and variables. */
    String text() {
        if (kind().isLinkChange()) {
            return CleanText.line(port().shown().orElse(""));
        }
        if (kind() != EventKind.OTHER_TRAP) {
            return CleanText.line(bindings.stream().map(TrapText::valueText).collect(Collectors.joining(", ")));
        }
        return CleanText.line(name.toDottedString() + bindings.stream()
                .map(binding -> " " + binding.getOid().toDottedString() + "=" + valueText(binding))
                .collect(Collectors.joining()));
    }

    /** The variables as they came, one a line. */
    String raw() {
        return CleanText.lines(name.toDottedString() + bindings.stream()
                .map(binding -> "\n" + binding.getOid().toDottedString() + " = "
                        + binding.getVariable().getSyntaxString() + ": " + valueText(binding))
                .collect(Collectors.joining()));
    }

    private static String valueText(VariableBinding binding) {
        return text(binding.getVariable());
    }

    /** Octets that are text as text, others in hexadecimal. */
    private static String text(Variable value) {
        if (value instanceof OctetString octets) {
            return CleanText.utf8(octets.getValue()).orElseGet(octets::toHexString);
        }
        return value.toString();
    }
}

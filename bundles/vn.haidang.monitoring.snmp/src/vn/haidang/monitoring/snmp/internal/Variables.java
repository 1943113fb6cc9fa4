package vn.haidang.monitoring.snmp.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.snmp4j.smi.AbstractVariable;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.SMIConstants;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.monitoring.snmp.SnmpVariable;
import vn.haidang.monitoring.snmp.SnmpVariable.MissingKind;
import vn.haidang.monitoring.snmp.SnmpVariable.NumberSyntax;
import vn.haidang.monitoring.snmp.SnmpVariable.Value;

/** Turns SNMP4J's variable bindings into ours. */
final class Variables {

    private Variables() {}

    static SnmpVariable of(VariableBinding binding) {
        return new SnmpVariable(binding.getOid().toDottedString(), value(binding.getVariable()));
    }

    static Value value(Variable variable) {
        switch (variable.getSyntax()) {
            case SMIConstants.SYNTAX_INTEGER :
                return number(NumberSyntax.INTEGER32, variable);
            case SMIConstants.SYNTAX_COUNTER32 :
                return number(NumberSyntax.COUNTER32, variable);
            case SMIConstants.SYNTAX_GAUGE32 :
                return number(NumberSyntax.GAUGE32, variable);
            case SMIConstants.SYNTAX_TIMETICKS :
                return number(NumberSyntax.TIME_TICKS, variable);
            case SMIConstants.SYNTAX_COUNTER64 :
                return number(NumberSyntax.COUNTER64, variable);
            case SMIConstants.SYNTAX_OBJECT_IDENTIFIER :
                return new Value.ObjectIdentifier(((OID) variable).toDottedString());
            case SMIConstants.SYNTAX_IPADDRESS :
                return new Value.IpAddress(variable.toString());
            case SMIConstants.SYNTAX_OPAQUE :
                return new Value.Opaque(hex(variable));
            case SMIConstants.SYNTAX_OCTET_STRING :
                return new Value.Octets(hex(variable));
            default :
                return new Value.Missing(missing(variable));
        }
    }

    /** An octet string as people read it, stripped of space around it: most names are ASCII and need no more thought. */
    static String text(OctetString octets) {
        byte[] bytes = octets.getValue();
        for (byte octet : bytes) {
            if (octet < ' ' || octet > '~') {
                return value(octets).text().strip();
            }
        }
        return new String(bytes, StandardCharsets.US_ASCII).strip();
    }

    static boolean isMissing(VariableBinding binding) {
        Variable variable = binding.getVariable();
        return variable.isException() || variable.getSyntax() == SMIConstants.SYNTAX_NULL;
    }

    private static Value number(NumberSyntax syntax, Variable variable) {
        return new Value.Number(syntax, ((AbstractVariable) variable).toLong());
    }

    private static String hex(Variable variable) {
        return HexFormat.of().formatHex(((OctetString) variable).getValue());
    }

    private static MissingKind missing(Variable variable) {
        switch (variable.getSyntax()) {
            case SMIConstants.EXCEPTION_NO_SUCH_OBJECT :
                return MissingKind.NO_SUCH_OBJECT;
            case SMIConstants.EXCEPTION_NO_SUCH_INSTANCE :
                return MissingKind.NO_SUCH_INSTANCE;
            case SMIConstants.EXCEPTION_END_OF_MIB_VIEW :
                return MissingKind.END_OF_MIB_VIEW;
            default :
                return MissingKind.NULL;
        }
    }
}

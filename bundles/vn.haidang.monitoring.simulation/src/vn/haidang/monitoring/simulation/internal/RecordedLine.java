package vn.haidang.monitoring.simulation.internal;

import java.util.regex.Pattern;

import org.snmp4j.smi.Counter32;
import org.snmp4j.smi.Counter64;
import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.UnsignedInteger32;
import org.snmp4j.smi.Variable;

/**
 * One line of a recording, understood but not yet playing.
 *
 * @param oid of the variable; empty when it was masked
 * @param value what it answers
 */
record RecordedLine(OID oid, RecordedValue value) {

    static final OID SYS_UP_TIME = new OID(new int[]{1, 3, 6, 1, 2, 1, 1, 3, 0});

    private static final OID HR_SYSTEM_UPTIME = new OID(new int[]{1, 3, 6, 1, 2, 1, 25, 1, 1, 0});

    /** 128 arcs of ten digits and their dots. */
    private static final int LONGEST_OID = 128 * 11;
    private static final Pattern NUMERIC_OID = Pattern.compile("\\.?[0-2](\\.[0-9]{1,10}){1,127}");
    /** Like {@code 1.3.6.1.2.1.4.20.1.2.10.xx.xx.100}: an address in the index that somebody made unreadable. */
    private static final Pattern MASKED_OID = Pattern
            .compile("\\.?[0-2](\\.[0-9]{1,10}){3,127}(\\.([0-9]{1,10}|[A-Za-z*_]{1,16}|<[^>|]{1,40}>)){1,120}");

    static RecordedLine of(String line) throws BrokenLine {
        int first = line.indexOf('|');
        int second = line.indexOf('|', first + 1);
        if (first < 0 || second < 0) {
            throw new BrokenLine("fields", line);
        }
        String oidText = line.substring(0, first).strip();
        if (oidText.length() > LONGEST_OID) {
            // Before any pattern: their groups take a stack as deep as the text is long.
            throw new BrokenLine("oid", oidText.substring(0, LONGEST_OID));
        }
        String tag = line.substring(first + 1, second).strip();
        RecordedValue value = ValueSyntax.read(tag, line.substring(second + 1));
        if (!NUMERIC_OID.matcher(oidText).matches() && MASKED_OID.matcher(oidText).matches()) {
            return new RecordedLine(new OID(), value);
        }
        return new RecordedLine(oid(oidText, "oid"), value);
    }

    /** Reads an OID that can be sent (X.690, 8.19: at most 2 first, and below 40 after 0 and 1). */
    static OID oid(String text, String rule) throws BrokenLine {
        if (text.length() > LONGEST_OID || !NUMERIC_OID.matcher(text).matches()) {
            throw new BrokenLine(rule, text);
        }
        String[] parts = (text.startsWith(".") ? text.substring(1) : text).split("\\.");
        int[] arcs = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            long arc = Long.parseLong(parts[i]);
            if (arc > 0xffffffffL || i == 1 && arcs[0] < 2 && arc > 39) {
                throw new BrokenLine(rule, text);
            }
            arcs[i] = (int) arc;
        }
        return new OID(arcs);
    }

    boolean isMasked() {
        return oid.size() == 0;
    }

    /** The recorded sysUpTime when this is that line, whatever syntax the device gave it. */
    long hundredths() {
        Variable recorded = value.at(0);
        if (recorded instanceof UnsignedInteger32 || recorded instanceof Integer32) {
            return Math.max(0, recorded.toLong());
        }
        return 0;
    }

    /**
     * The value as it plays: sysUpTime and hrSystemUptime go on, and a plain counter goes on at the average it had over the device's
     * recorded up time.
     */
    RecordedValue played(double recordedSeconds) {
        if (!(value instanceof RecordedValue.Still)) {
            return value;
        }
        Variable recorded = value.at(0);
        if (oid.equals(SYS_UP_TIME) || oid.equals(HR_SYSTEM_UPTIME)) {
            return upTime(recorded);
        }
        if (recordedSeconds <= 0) {
            return value;
        }
        if (recorded instanceof Counter64 && recorded.toLong() != 0) {
            return average(RecordedValue.Syntax.COUNTER64, recorded.toLong(), unsigned(recorded), recordedSeconds);
        }
        if (recorded instanceof Counter32 && recorded.toLong() != 0) {
            return average(RecordedValue.Syntax.COUNTER32, recorded.toLong(), recorded.toLong(), recordedSeconds);
        }
        return value;
    }

    private RecordedValue upTime(Variable recorded) {
        if (recorded instanceof TimeTicks) {
            return new RecordedValue.Moving(RecordedValue.Syntax.TIME_TICKS, recorded.toLong(), Movement.steady(100));
        }
        if (recorded instanceof Integer32) {
            return new RecordedValue.Moving(RecordedValue.Syntax.INTEGER32, recorded.toLong(), Movement.steady(100));
        }
        return value;
    }

    private static RecordedValue average(RecordedValue.Syntax syntax, long initial, double count, double seconds) {
        return new RecordedValue.Moving(syntax, initial, Movement.steady(count / seconds));
    }

    private static double unsigned(Variable counter) {
        return Double.parseDouble(Long.toUnsignedString(counter.toLong()));
    }
}

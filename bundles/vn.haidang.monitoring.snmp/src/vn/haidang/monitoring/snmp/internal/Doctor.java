package vn.haidang.monitoring.snmp.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.snmp4j.smi.Integer32;
import org.snmp4j.smi.OID;
import org.snmp4j.smi.OctetString;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpTarget;

/** Looks agents over for a person: whether each answers, what is wrong with its engine, and which share an engine id. */
final class Doctor {

    private static final List<OID> QUESTIONS = List.of(Oids.SYS_UP_TIME, Oids.SNMP_ENGINE_ID, Oids.SNMP_ENGINE_BOOTS,
            Oids.SNMP_ENGINE_TIME);
    /** RFC 3411, SnmpEngineID. */
    private static final int SHORTEST_ID = 5;
    private static final int LONGEST_ID = 32;

    private final SnmpEngine engine;
    private final Progress progress;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Seen> seen = new ArrayList<>();

    Doctor(SnmpEngine engine, Progress progress) {
        this.engine = engine;
        this.progress = progress;
    }

    /** What was found, agent by agent, and then between them. */
    List<Finding> examine(List<SnmpTarget> targets) {
        targets.forEach(this::examine);
        for (int i = 0; i < seen.size(); i++) {
            for (int j = i + 1; j < seen.size(); j++) {
                compare(seen.get(i), seen.get(j));
            }
        }
        return List.copyOf(findings);
    }

    private void examine(SnmpTarget target) {
        List<VariableBinding> answer;
        try {
            answer = new Conversation(engine, target, progress).get(QUESTIONS);
        } catch (FindingException e) {
            findings.add(e.finding());
            return;
        } finally {
            List<String> weak = weaknesses(target.credentials());
            if (!weak.isEmpty()) {
                findings.add(warn(target, "doctor.weak", String.join(", ", weak)));
            }
        }
        Variable upTime = answer.get(0).getVariable();
        findings.add(Messages.good("doctor.answers").with("agent", name(target))
                .with("detail", upTime instanceof TimeTicks ticks ? Duration.ofMillis(ticks.toMilliseconds()) : "?")
                .showing("sysUpTime", upTime.toString()).showing("snmpEngineID", answer.get(1).toValueString())
                .showing("snmpEngineBoots", answer.get(2).toValueString())
                .showing("snmpEngineTime", answer.get(3).toValueString()));
        engine.notes(target).forEach(note -> findings.add(Findings.of(target, note)));
        if (answer.get(1).getVariable() instanceof OctetString id) {
            examineEngine(target, id, integer(answer.get(2).getVariable()), integer(answer.get(3).getVariable()));
        } else if (target.credentials() instanceof User) {
            findings.add(warn(target, "doctor.engine.hidden", ""));
        }
    }

    private void examineEngine(SnmpTarget target, OctetString id, Optional<Integer> boots, Optional<Integer> time) {
        if (id.length() < SHORTEST_ID || id.length() > LONGEST_ID || isBlank(id)) {
            findings.add(warn(target, "doctor.engine.id", id.toHexString()));
        }
        // RFC 3414, 2.2.3: at its maximum the engine refuses all; zero means that it never counted.
        boots.filter(count -> count <= 0 || count == Integer.MAX_VALUE)
                .ifPresent(count -> findings.add(warn(target, "doctor.boots", count.toString())));
        if (boots.isPresent() && time.isPresent()) {
            seen.add(new Seen(target, KnownEngine.now(id, boots.get(), time.get())));
        }
    }

    /** All zeros or all ones behind the maker's number. */
    private static boolean isBlank(OctetString id) {
        byte first = id.get(4);
        for (int i = 4; i < id.length(); i++) {
            if (id.get(i) != first || first != 0 && first != -1) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Integer> integer(Variable value) {
        return value instanceof Integer32 number ? Optional.of(number.getValue()) : Optional.empty();
    }

    /** What protects badly or not at all. */
    private static List<String> weaknesses(SnmpCredentials credentials) {
        if (credentials instanceof Community community) {
            return List.of(community.version() == Community.Version.V1 ? "SNMPv1" : "SNMPv2c");
        }
        User user = (User) credentials;
        if (user.authentication().isEmpty()) {
            return List.of("noAuthNoPriv");
        }
        Authentication.Protocol hash = user.authentication().get().protocol();
        List<String> weak = new ArrayList<>();
        if (hash == Authentication.Protocol.MD5 || hash == Authentication.Protocol.SHA) {
            weak.add(hash == Authentication.Protocol.SHA ? "SHA-1" : "MD5");
        }
        if (user.privacy().isEmpty()) {
            weak.add("authNoPriv");
        } else if (user.privacy().get().protocol() == Privacy.Protocol.DES) {
            weak.add("DES");
        }
        return weak;
    }

    private void compare(Seen one, Seen other) {
        boolean isCloned = one.engine.id().equals(other.engine.id()) && !one.engine.isSameClock(other.engine);
        if (isCloned) {
            findings.add(warn(one.target, EngineNotes.Kind.CLONED.code(), name(other.target)));
        }
    }

    private static Finding warn(SnmpTarget target, String code, String detail) {
        return Messages.warning(code).with("agent", name(target)).with("detail", detail);
    }

    private static String name(SnmpTarget target) {
        return target.host() + ":" + target.port();
    }

    private record Seen(SnmpTarget target, KnownEngine engine) {}
}

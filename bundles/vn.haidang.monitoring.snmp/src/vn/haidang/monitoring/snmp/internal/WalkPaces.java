package vn.haidang.monitoring.snmp.internal;

import java.util.Optional;
import java.util.OptionalInt;

import org.snmp4j.smi.OID;

import vn.haidang.monitoring.snmp.SnmpTarget;

/**
 * How many repetitions of GETBULK each device bears. A device that choked is asked for as much as it bore at last; now
 * and then, when it has borne that for a while, for twice as much, since a lost datagram looks like choking too.
 */
final class WalkPaces {

    private static final int MOST_AGENTS = 50_000;
    private static final int USUAL_REPETITIONS = 20;
    private static final int WALKS_BEFORE_MORE = 8;

    private final RecentMap<AgentId, Pace> paces = new RecentMap<>(MOST_AGENTS);
    private final RecentMap<AgentId, Integer> limits = new RecentMap<>(MOST_AGENTS);

    /** Takes over what is known beforehand of how many repetitions the family of a device bears. */
    void limit(SnmpTarget target, OptionalInt most) {
        if (most.isPresent()) {
            limits.put(AgentId.of(target), most.getAsInt());
        } else {
            limits.remove(AgentId.of(target));
        }
    }

    /** How many repetitions the family of a device bears at most, as far as is known. */
    int most(SnmpTarget target) {
        return limits.get(AgentId.of(target)).orElse(Integer.MAX_VALUE);
    }

    /** A walk of a subtree at the pace of the device. */
    WalkCursor walk(SnmpTarget target, OID root) {
        if (Request.isV1(target.credentials())) {
            return WalkCursor.steady(root, 1);
        }
        int most = most(target);
        Optional<Pace> learnt = paces.get(AgentId.of(target));
        if (learnt.isPresent() || most < USUAL_REPETITIONS) {
            return WalkCursor.steady(root, Math.min(most, learnt.map(Pace::repetitions).orElse(USUAL_REPETITIONS)));
        }
        return WalkCursor.growing(root, USUAL_REPETITIONS, most);
    }

    /** Whether a device has not choked on anything yet, has no limit known of it, and may be asked for several columns at a time. */
    boolean isUnrestrained(SnmpTarget target) {
        AgentId agent = AgentId.of(target);
        return !Request.isV1(target.credentials()) && paces.get(agent).isEmpty()
                && limits.get(agent).orElse(USUAL_REPETITIONS) >= USUAL_REPETITIONS;
    }

    /** Learns from a walk that has ended. */
    void learn(SnmpTarget target, WalkCursor walk) {
        if (Request.isV1(target.credentials())) {
            return;
        }
        AgentId agent = AgentId.of(target);
        if (walk.hasShrunk()) {
            paces.put(agent, new Pace(walk.repetitions(), 0));
        } else {
            paces.get(agent).ifPresent(pace -> relax(agent, pace));
        }
    }

    private void relax(AgentId agent, Pace pace) {
        if (pace.cleanWalks + 1 < WALKS_BEFORE_MORE) {
            paces.put(agent, new Pace(pace.repetitions, pace.cleanWalks + 1));
        } else if (pace.repetitions * 2 < USUAL_REPETITIONS) {
            paces.put(agent, new Pace(pace.repetitions * 2, 0));
        } else {
            paces.remove(agent);
        }
    }

    private record Pace(int repetitions, int cleanWalks) {}
}

package vn.haidang.monitoring.snmp.internal;

import vn.haidang.monitoring.snmp.SnmpTarget;

/**
 * How many variables each device bears to be asked at a time. One that answers a few and not many is asked for as many as
 * it answered at last; when it has done so for a while, for twice as many, since a lost datagram looks the same. One that
 * answered neither is asked for a few first from then on, so that a dead device costs no more than one small request.
 * Safe for use by several threads.
 */
final class GetSizes {

    /** About a kilobyte of request and of ordinary reply. */
    static final int MOST = 48;
    /** Whoever does not answer so few does not answer. */
    static final int FEW = 4;

    private static final int MOST_AGENTS = 50_000;
    private static final int GETS_BEFORE_MORE = 60;

    private final RecentMap<AgentId, Size> sizes = new RecentMap<>(MOST_AGENTS);

    /** As far as is known. */
    int of(SnmpTarget target) {
        return sizes.get(AgentId.of(target)).map(Size::variables).orElse(MOST);
    }

    /** Whether the device answered nothing when it was last asked. */
    boolean isSilent(SnmpTarget target) {
        return sizes.get(AgentId.of(target)).filter(Size::silent).isPresent();
    }

    void silent(SnmpTarget target) {
        sizes.put(AgentId.of(target), new Size(of(target), 0, true));
    }

    /** It could not bear more than this. */
    void bears(SnmpTarget target, int variables) {
        sizes.put(AgentId.of(target), new Size(variables, 0, false));
    }

    /** It answered as it was expected to. */
    void answered(SnmpTarget target) {
        AgentId agent = AgentId.of(target);
        sizes.get(agent).ifPresent(size -> {
            if (size.cleanGets + 1 < GETS_BEFORE_MORE) {
                sizes.put(agent, new Size(size.variables, size.cleanGets + 1, false));
            } else if (size.variables * 2 < MOST) {
                sizes.put(agent, new Size(size.variables * 2, 0, false));
            } else {
                sizes.remove(agent);
            }
        });
    }

    private record Size(int variables, int cleanGets, boolean silent) {}
}

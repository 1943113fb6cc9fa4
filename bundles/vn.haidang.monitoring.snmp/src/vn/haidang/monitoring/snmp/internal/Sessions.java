package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.snmp4j.smi.UdpAddress;

import vn.haidang.monitoring.snmp.LocalEngine;

/**
 * The sessions among which agents are divided; each opens with its first request. An agent stays with the one it was
 * given first, which knows its SNMPv3 engine. Safe for use by several threads.
 */
final class Sessions {

    /** One listening thread takes in the replies of twice as many, polled each minute, on one core of a small machine. */
    static final int AGENTS_OF_ONE = 5_000;

    private static final int MOST = 16;
    private static final int MOST_AGENTS = 50_000;

    private final Executor handOff;
    private final int agentsOfOne;
    private final List<Optional<SnmpSession>> open = new ArrayList<>();
    private final int[] agents = new int[MOST];
    private final RecentMap<UdpAddress, Integer> places = new RecentMap<>(MOST_AGENTS);
    private LocalEngine own = LocalEngine.passing();
    private boolean closed;

    /**
     * @param count how many, up to 16; 0 for one, and one more whenever each has its share of agents
     * @param agentsOfOne that share
     */
    Sessions(int count, int agentsOfOne, Executor handOff) {
        this.handOff = handOff;
        this.agentsOfOne = count == 0 ? agentsOfOne : Integer.MAX_VALUE;
        for (int i = 0; i < Math.max(1, Math.min(MOST, count)); i++) {
            open.add(Optional.empty());
        }
    }

    /** Who the sessions are that open from now on. */
    synchronized void own(LocalEngine engine) {
        own = engine;
    }

    /**
     * The session of an agent.
     *
     * @throws IllegalStateException when they have been closed
     */
    synchronized SnmpSession of(UdpAddress agent) throws IOException {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        int index = places.computeIfAbsent(agent, this::place);
        if (open.get(index).isEmpty()) {
            open.set(index, Optional.of(SnmpSession.open(handOff, own)));
        }
        return open.get(index).get();
    }

    /** The one with the fewest agents; a new one when it has its share of them. */
    private int place() {
        int fewest = 0;
        for (int i = 1; i < open.size(); i++) {
            fewest = agents[i] < agents[fewest] ? i : fewest;
        }
        if (agents[fewest] >= agentsOfOne && open.size() < MOST) {
            fewest = open.size();
            open.add(Optional.empty());
        }
        agents[fewest]++;
        return fewest;
    }

    void close() {
        List<SnmpSession> sessions = new ArrayList<>();
        synchronized (this) {
            closed = true;
            open.forEach(session -> session.ifPresent(sessions::add));
            open.replaceAll(session -> Optional.empty());
        }
        sessions.forEach(SnmpSession::close);
    }
}

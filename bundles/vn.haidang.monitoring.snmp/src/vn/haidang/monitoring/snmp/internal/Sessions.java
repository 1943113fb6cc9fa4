package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.snmp4j.smi.UdpAddress;

/** The sessions among which agents are divided by their addresses; each opens with its first request. */
final class Sessions {

    private static final int MOST = 16;

    private final Executor handOff;
    private final List<Optional<SnmpSession>> open = new ArrayList<>();
    private OwnEngine own = OwnEngine.passing();
    private boolean closed;

    Sessions(int count, Executor handOff) {
        this.handOff = handOff;
        for (int i = 0; i < Math.max(1, Math.min(MOST, count)); i++) {
            open.add(Optional.empty());
        }
    }

    /** Who the sessions are that open from now on. */
    synchronized void own(OwnEngine engine) {
        own = engine;
    }

    /**
     * The session of an agent; an agent always has the same one.
     *
     * @throws IllegalStateException when they have been closed
     */
    synchronized SnmpSession of(UdpAddress agent) throws IOException {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        int index = Math.floorMod(agent.hashCode(), open.size());
        if (open.get(index).isEmpty()) {
            open.set(index, Optional.of(SnmpSession.open(handOff, own)));
        }
        return open.get(index).get();
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

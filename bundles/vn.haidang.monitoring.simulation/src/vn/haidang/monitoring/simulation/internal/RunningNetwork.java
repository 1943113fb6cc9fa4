package vn.haidang.monitoring.simulation.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import vn.haidang.monitoring.simulation.SimulatedNetwork;

/** A network whose two ports are open. */
final class RunningNetwork implements SimulatedNetwork {

    private final Map<String, ReplayedAgent> agents;
    private final SnmpPort snmp;
    private final EchoPort echo;
    private final Consumer<RunningNetwork> onClose;
    private final AtomicBoolean open = new AtomicBoolean(true);

    /** @param agents in the order of their names */
    RunningNetwork(Map<String, ReplayedAgent> agents, SnmpPort snmp, EchoPort echo, Consumer<RunningNetwork> onClose) {
        this.agents = agents;
        this.snmp = snmp;
        this.echo = echo;
        this.onClose = onClose;
    }

    @Override
    public List<Agent> agents() {
        return agents.values().stream().map(ReplayedAgent::shown).collect(Collectors.toUnmodifiableList());
    }

    @Override
    public int snmpPort() {
        return snmp.port();
    }

    @Override
    public int echoPort() {
        return echo.port();
    }

    @Override
    public void cut(String agent) {
        known(agent).setCut(true);
    }

    @Override
    public void restore(String agent) {
        known(agent).setCut(false);
    }

    @Override
    public void delayEcho(String agent, Duration delay) {
        if (delay.isNegative()) {
            throw new IllegalArgumentException("a delay of " + delay);
        }
        known(agent).setEchoDelay(delay);
    }

    private ReplayedAgent known(String name) {
        ReplayedAgent agent = agents.get(name);
        if (agent == null) {
            throw new IllegalArgumentException("no agent is called " + name);
        }
        return agent;
    }

    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            echo.close();
            snmp.close();
            onClose.accept(this);
        }
    }
}

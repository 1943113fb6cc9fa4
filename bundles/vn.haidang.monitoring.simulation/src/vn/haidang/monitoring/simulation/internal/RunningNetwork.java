package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.simulation.SimulatedDevice;
import vn.haidang.monitoring.simulation.SimulatedDevice.Notification;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.monitoring.simulation.SimulationPlan;

/** A network whose ports are open. */
final class RunningNetwork implements SimulatedNetwork, AgentNetwork {

    /** 127.64.0.1 is the first; a loopback address has 24 bits to choose. */
    private static final int FIRST_OWN_ADDRESS = 64 << 16 | 1;

    private final Map<String, ReplayedAgent> agents;
    private final UserSecurity security = new UserSecurity();
    private final TrapMaker traps = new TrapMaker(security);
    private final PlayTime time;
    private final AgentEngine sharedEngine;
    private final SnmpPort snmp;
    private final EchoPort echo;
    private final Consumer<RunningNetwork> onClose;
    private final AtomicBoolean open = new AtomicBoolean(true);

    /** @throws CannotOpen when a port is not to be had; then none is open */
    RunningNetwork(SimulationPlan plan, Map<String, Recording> recordings, InstantSource clock, Scheduler scheduler,
            Consumer<RunningNetwork> onClose) throws CannotOpen {
        this.time = new PlayTime(clock);
        this.onClose = onClose;
        this.agents = agents(recordings, plan);
        try {
            this.snmp = SnmpPort.open(plan.address(), plan.snmpPort(), scheduler);
        } catch (IOException e) {
            throw new CannotOpen(plan.snmpPort(), plan.address(), e);
        }
        // The seconds of the clock, so that a manager sees a restart as a restart (RFC 3414, 2.2.2) of the same engine.
        int boots = (int) (clock.instant().getEpochSecond() & 0x3fffffff);
        this.sharedEngine = AgentEngine.at(place(plan.address(), snmp.port()), boots);
        addAddresses(boots);
        try {
            this.echo = EchoPort.open(plan.address(), plan.echoPort(), agents, scheduler);
        } catch (IOException e) {
            snmp.close();
            throw new CannotOpen(plan.echoPort(), plan.address(), e);
        }
        snmp.serve(new SnmpResponder(agents, sharedEngine, security, time));
    }

    private Map<String, ReplayedAgent> agents(Map<String, Recording> recordings, SimulationPlan plan) {
        Map<String, ReplayedAgent> made = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, Recording> recording : recordings.entrySet()) {
            for (int copy = 1; copy <= plan.copies(); copy++) {
                String name = plan.copies() == 1 ? recording.getKey() : recording.getKey() + "-" + copy;
                Optional<InetAddress> address = plan.ownAddresses()
                        ? Optional.of(ownAddress(names.size()))
                        : Optional.empty();
                names.add(name);
                made.put(name, new ReplayedAgent(name, recording.getValue(), address, this));
            }
        }
        return made;
    }

    private static InetAddress ownAddress(int number) {
        int bits = FIRST_OWN_ADDRESS + number;
        try {
            return InetAddress.getByAddress(
                    new byte[]{127, (byte) (bits >> 16), (byte) (bits >> 8), (byte) bits});
        } catch (IOException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private void addAddresses(int boots) throws CannotOpen {
        for (ReplayedAgent agent : agents.values()) {
            if (agent.address().isPresent()) {
                InetAddress address = agent.address().get();
                agent.setEngine(AgentEngine.at(place(address, snmp.port()), boots));
                try {
                    snmp.addAddress(agent, address);
                } catch (IOException e) {
                    snmp.close();
                    throw new CannotOpen(snmp.port(), address, e);
                }
            }
        }
    }

    private static String place(InetAddress address, int port) {
        return address.getHostAddress() + ":" + port;
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
    public SimulatedDevice device(String agent) {
        return agent(agent);
    }

    @Override
    public void command(String line) throws FindingException {
        new ControlCommands(agents).run(line);
    }

    @Override
    public double seconds() {
        return time.seconds();
    }

    @Override
    public ReplayedAgent agent(String name) {
        ReplayedAgent agent = agents.get(name);
        if (agent == null) {
            throw new IllegalArgumentException("no agent is called " + name);
        }
        return agent;
    }

    @Override
    public void send(ReplayedAgent agent, Notification notification) throws IOException {
        AgentEngine engine = agent.address().isPresent() ? agent.engine() : sharedEngine;
        snmp.send(agent, traps.datagram(agent, notification, engine, seconds()), notification.to());
    }

    @Override
    public void send(ReplayedAgent agent, byte[] datagram, InetSocketAddress to) throws IOException {
        snmp.send(agent, datagram, to);
    }

    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            echo.close();
            snmp.close();
            onClose.accept(this);
        }
    }

    /** A port that is not to be had. */
    static final class CannotOpen extends Exception {

        private static final long serialVersionUID = 1L;
        private final int port;
        private final transient InetAddress address;

        CannotOpen(int port, InetAddress address, IOException cause) {
            super(cause);
            this.port = port;
            this.address = address;
        }

        int port() {
            return port;
        }

        InetAddress address() {
            return address;
        }
    }
}

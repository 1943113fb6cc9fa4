package vn.haidang.monitoring.simulation.internal;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.simulation.SimulatedNetwork;

/** Starts networks from recordings; those still open when the component stops are closed with it. */
@Component
public final class RecordingReplayer implements NetworkSimulator {

    private final InstantSource clock;
    private final Scheduler scheduler;
    private final Set<RunningNetwork> running = ConcurrentHashMap.newKeySet();

    @Activate
    public RecordingReplayer(@Reference InstantSource clock,
            @Reference Scheduler scheduler) {
        this.clock = clock;
        this.scheduler = scheduler;
    }

    @Override
    public SimulatedNetwork start(Path recordings, InetAddress address, int snmpPort, int echoPort)
            throws FindingException {
        if (!address.isLoopbackAddress()) {
            throw new IllegalArgumentException("simulated devices are served on loopback only, not on " + address);
        }
        Map<String, ReplayedAgent> agents = new RecordingFolder(recordings).load();
        SnmpPort snmp = openSnmp(address, snmpPort, agents);
        EchoPort echo;
        try {
            echo = EchoPort.open(address, echoPort, agents, scheduler);
        } catch (IOException e) {
            snmp.close();
            throw cannotOpen(address, echoPort, e);
        }
        RunningNetwork network = new RunningNetwork(agents, snmp, echo, running::remove);
        running.add(network);
        return network;
    }

    private SnmpPort openSnmp(InetAddress address, int port, Map<String, ReplayedAgent> agents)
            throws FindingException {
        try {
            return SnmpPort.open(address, port, agents, new PlayTime(clock), clock);
        } catch (IOException e) {
            throw cannotOpen(address, port, e);
        }
    }

    private static FindingException cannotOpen(InetAddress address, int port, IOException cause) {
        // A port below 1024 without the right to it is a BindException too.
        boolean taken = cause instanceof BindException && String.valueOf(cause.getMessage()).contains("in use");
        // A port is a name, not a quantity: it is written without grouping.
        return new FindingException(Messages.error(taken ? "port.taken" : "port.refused")
                .with("port", Integer.toString(port)).with("address", address.getHostAddress())
                .with("detail", cause.toString()), cause);
    }

    @Deactivate
    public void stop() {
        List.copyOf(running).forEach(RunningNetwork::close);
    }
}

package vn.haidang.monitoring.simulation.internal;

import java.net.BindException;
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
import vn.haidang.monitoring.simulation.SimulationPlan;

/** Starts networks from recordings; those still open when the component stops are closed with it. */
@Component
public final class RecordingReplayer implements NetworkSimulator {

    private static final int LARGEST_PORT = 65_535;

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
    public SimulatedNetwork start(SimulationPlan plan) throws FindingException {
        checkPort(plan.snmpPort());
        checkPort(plan.echoPort());
        Map<String, Recording> recordings = new RecordingFolder(plan.recordings()).load(plan.copies());
        try {
            RunningNetwork network = new RunningNetwork(plan, recordings, clock, scheduler, running::remove);
            running.add(network);
            return network;
        } catch (RunningNetwork.CannotOpen e) {
            throw cannotOpen(e);
        }
    }

    private static void checkPort(int port) throws FindingException {
        if (port < 0 || port > LARGEST_PORT) {
            throw new FindingException(Messages.error("port.invalid").with("port", Integer.toString(port)));
        }
    }

    private static FindingException cannotOpen(RunningNetwork.CannotOpen refused) {
        Throwable cause = refused.getCause();
        // A port below 1024 without the right to it is a BindException too.
        boolean taken = cause instanceof BindException && String.valueOf(cause.getMessage()).contains("in use");
        // A port is a name, not a quantity: it is written without grouping.
        return new FindingException(Messages.error(taken ? "port.taken" : "port.refused")
                .with("port", Integer.toString(refused.port())).with("address", refused.address().getHostAddress())
                .with("detail", cause.toString()), cause);
    }

    @Deactivate
    public void stop() {
        List.copyOf(running).forEach(RunningNetwork::close);
    }
}

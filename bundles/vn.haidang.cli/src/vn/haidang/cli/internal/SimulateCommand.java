package vn.haidang.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.monitoring.simulation.SimulationPlan;

/**
 * {@code simulate}: serves recorded devices until it is ended. Each line of standard input is a command of
 * {@link SimulatedNetwork#command}, or {@code quit}; what is understood is answered with {@code ok} on standard error. The
 * end of standard input changes nothing.
 */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=simulate")
@Command(name = "simulate")
public final class SimulateCommand implements CliCommand {

    private final NetworkSimulator simulator;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "simulate.folder")
    private Path folder;

    @Option(names = "--port", paramLabel = "N", defaultValue = "16161", descriptionKey = "simulate.port")
    private int snmpPort;

    @Option(names = "--echo-port", paramLabel = "N", defaultValue = "16162", descriptionKey = "simulate.echoPort")
    private int echoPort;

    @Option(names = "--copies", paramLabel = "N", defaultValue = "1", descriptionKey = "simulate.copies")
    private int copies;

    @Option(names = "--own-addresses", descriptionKey = "simulate.ownAddresses")
    private boolean ownAddresses;

    @Activate
    public SimulateCommand(@Reference NetworkSimulator simulator) {
        this.simulator = simulator;
    }

    @Override
    public int run(Output output) throws FindingException, IOException {
        try (SimulatedNetwork network = simulator.start(new SimulationPlan(folder,
                InetAddress.getLoopbackAddress(), snmpPort, echoPort, copies(), ownAddresses))) {
            show(output, network);
            CountDownLatch ended = new CountDownLatch(1);
            Thread console = new Thread(() -> steer(output, network, ended), "haidang-simulate-console");
            console.setDaemon(true);
            console.start();
            ended.await();
            return GOOD;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return GOOD;
        }
    }

    private int copies() {
        return Math.max(1, Math.min(SimulationPlan.MOST_AGENTS, copies));
    }

    private static void show(Output output, SimulatedNetwork network) throws IOException {
        if (output.json()) {
            output.writeJson(json -> writeAgents(json, network));
            return;
        }
        output.line(Messages.text(output.format(), "simulate.serving",
                MessageArguments.none().with("count", network.agents().size())
                        .with("snmpPort", Integer.toString(network.snmpPort()))
                        .with("echoPort", Integer.toString(network.echoPort()))));
        network.agents().forEach(agent -> output.line("  " + agent.name() + "\t"
                + agent.address().map(own -> own.getHostAddress() + "\t").orElse("") + agent.description()));
        output.out().flush();
    }

    private static void writeAgents(JsonGenerator json, SimulatedNetwork network) throws IOException {
        json.writeStartArray();
        for (SimulatedNetwork.Agent agent : network.agents()) {
            json.writeStartObject();
            json.writeStringField("name", agent.name());
            json.writeStringField("community", agent.name());
            json.writeStringField("description", agent.description());
            json.writeNumberField("variables", agent.variables());
            json.writeNumberField("port", network.snmpPort());
            json.writeNumberField("echoPort", network.echoPort());
            if (agent.address().isPresent()) {
                json.writeStringField("address", agent.address().get().getHostAddress());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void steer(Output output, SimulatedNetwork network, CountDownLatch ended) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.trim().split("\\s+");
                if (words[0].equals("quit")) {
                    ended.countDown();
                    return;
                }
                if (!words[0].isEmpty()) {
                    run(output, network, line);
                }
            }
        } catch (IOException e) {
            output.note(e.toString());
        }
    }

    private static void run(Output output, SimulatedNetwork network, String line) {
        try {
            network.command(line);
            output.note("ok " + line.strip());
        } catch (FindingException e) {
            output.note(e.finding().summary(output.format()));
            e.finding().remedy(output.format()).ifPresent(output::note);
        }
    }
}

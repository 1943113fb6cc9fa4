package vn.haidang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Measures the SNMP engine of the built product against simulated agents in another program on the same machine, and on
 * the same agents the peers: Debian's prometheus-snmp-exporter, and net-snmp's snmpbulkwalk with a process for each
 * table. A peer that is not installed is named as missing, and its ratio is left out.
 */
final class SnmpBenchmark {

    private static final int HEAP_MEGABYTES = 1_000;
    private static final String HEAP = "-Xmx" + HEAP_MEGABYTES + "m";
    private static final int AGENTS = 10_000;
    private static final int INTERFACES_OF_AGENT = 5;
    private static final int CYCLE_SECONDS = 60;
    private static final int CYCLES = 3;
    private static final int LARGE = 20_000;
    private static final int PORTS = 48;
    private static final int SWITCHES = 200;
    private static final int SECONDS = 15;

    private static final Pattern NEEDED = Pattern.compile("vn\\.haidang\\.(base|storage|registry|monitoring"
            + "|monitoring\\.snmp|monitoring\\.simulation|lib\\.snmp4j)|com\\.fasterxml\\.jackson\\.core\\.jackson-core");

    /** What is demanded: at most for times and losses, at least for what there should be much of. */
    private static final Map<String, Demand> DEMANDS = new LinkedHashMap<>();

    static {
        DEMANDS.put("scale polls", Demand.none(""));
        DEMANDS.put("scale lost", Demand.atMost(0, ""));
        DEMANDS.put("scale median", Demand.none("ms"));
        DEMANDS.put("scale 99th percentile", Demand.none("ms"));
        DEMANDS.put("scale slowest", Demand.none("ms"));
        DEMANDS.put("scale engine CPU per cycle", Demand.none("s"));
        DEMANDS.put("scale simulator CPU per cycle", Demand.none("s"));
        DEMANDS.put("scale heap at most", Demand.atMost(HEAP_MEGABYTES, "MB"));
        DEMANDS.put("scale heap kept", Demand.none("MB"));
        DEMANDS.put("large first poll", Demand.atMost(CYCLE_SECONDS, "s"));
        DEMANDS.put("large first interfaces", Demand.atLeast(LARGE, ""));
        DEMANDS.put("large next poll", Demand.atMost(CYCLE_SECONDS, "s"));
        DEMANDS.put("large next interfaces", Demand.atLeast(LARGE, ""));
        DEMANDS.put("user per second", Demand.atLeast(15_000, "GET/s"));
        DEMANDS.put("user per CPU-second", Demand.none("GETs"));
        DEMANDS.put("polls per CPU-second", Demand.none("polls"));
        DEMANDS.put("tables per CPU-second", Demand.none("tables"));
        DEMANDS.put("snmp_exporter tables per CPU-second", Demand.none("tables"));
        DEMANDS.put("snmpbulkwalk tables per CPU-second", Demand.none("tables"));
        DEMANDS.put("ratio to snmp_exporter", Demand.atLeast(5, "times"));
        DEMANDS.put("ratio to snmpbulkwalk", Demand.atLeast(1, "times"));
    }

    private final Path work;
    private final String classPath;
    private final Map<String, Double> figures = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    SnmpBenchmark(Path root) throws IOException {
        this.work = Files.createTempDirectory("haidang-bench");
        this.classPath = ProductClasses.path(root, NEEDED, Files.createDirectory(work.resolve("bundles")));
        Files.writeString(work.resolve("snmp-profiles.properties"), "public.version=2c\npublic.community=public\n");
    }

    DemandedFigures run() throws IOException, InterruptedException {
        try {
            scale();
            large();
            tables();
            return new DemandedFigures(figures, DEMANDS, missing);
        } finally {
            WorkProcess.delete(work);
        }
    }

    private void scale() throws IOException, InterruptedException {
        Path agents = SnmpRecordings.write(work.resolve("agents"), "agent", INTERFACES_OF_AGENT, true).getParent();
        try (Simulator simulator = new Simulator(agents, AGENTS)) {
            double before = ProcessTime.seconds(simulator.process.toHandle());
            measure("scale", simulator.port, work, AGENTS, INTERFACES_OF_AGENT, CYCLE_SECONDS, CYCLES);
            figures.put("scale simulator CPU per cycle",
                    (ProcessTime.seconds(simulator.process.toHandle()) - before) / CYCLES);
        }
    }

    private void large() throws IOException, InterruptedException {
        Path device = SnmpRecordings.write(work.resolve("large"), "large", LARGE, true).getParent();
        try (Simulator simulator = new Simulator(device, 1)) {
            measure("large", simulator.port, work, LARGE);
        }
    }

    private void tables() throws IOException, InterruptedException {
        Path switches = SnmpRecordings.write(work.resolve("switches"), "switch", PORTS, true).getParent();
        try (Simulator simulator = new Simulator(switches, SWITCHES)) {
            measure("user", simulator.port, SWITCHES / 2, SECONDS);
            measure("polls", simulator.port, work, SWITCHES, PORTS, SECONDS);
        }
        Path plain = SnmpRecordings.write(work.resolve("plain"), "plain", PORTS, false).getParent();
        try (Simulator simulator = new Simulator(plain, SWITCHES)) {
            measure("tables", simulator.port, SWITCHES, PORTS, SECONDS);
            SnmpPeers peers = new SnmpPeers(work, simulator.port, SWITCHES);
            compare("snmp_exporter", peers.exporter(SECONDS),
                    "prometheus-snmp-exporter is not installed (apt-get install prometheus-snmp-exporter)");
            compare("snmpbulkwalk", peers.bulkWalk(), "snmpbulkwalk is not installed (apt-get install snmp)");
        }
    }

    private void compare(String peer, Optional<Double> tables, String otherwise) {
        tables.ifPresentOrElse(value -> {
            figures.put(peer + " tables per CPU-second", value);
            figures.put("ratio to " + peer, figures.get("tables per CPU-second") / value);
        }, () -> missing.add("snmp: " + otherwise));
    }

    private void measure(Object... arguments) throws IOException, InterruptedException {
        WorkProcess.run(figures, HEAP, classPath, SnmpWork.class, arguments);
    }

    /** A program that serves agents until it is closed. */
    private final class Simulator implements AutoCloseable {

        private final Process process;
        private final int port;

        Simulator(Path recordings, int copies) throws IOException {
            process = WorkProcess.start(HEAP, classPath, SnmpWork.class, "simulate", 0, recordings, copies);
            String said = process.inputReader().readLine();
            if (said == null) {
                throw new IllegalStateException("the simulator did not start");
            }
            port = Integer.parseInt(said);
        }

        @Override
        public void close() throws IOException {
            process.outputWriter().close();
            process.destroy();
        }
    }
}

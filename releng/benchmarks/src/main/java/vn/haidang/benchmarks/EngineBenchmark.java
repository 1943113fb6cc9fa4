package vn.haidang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Measures the whole monitoring engine of the built product, with judge, writer and store on H2: many agents polled each
 * minute, half of a region's lines cut at once while hundreds of devices are silent, a stored month replayed through all
 * rules, and the start with that month. {@code --quick} takes a small city, to see that it works; its figures prove nothing.
 */
final class EngineBenchmark {

    private static final int HEAP_MEGABYTES = 1_000;
    private static final String HEAP = "-Xmx" + HEAP_MEGABYTES + "m";
    private static final int INTERFACES = 5;
    private static final int SILENT = 200;
    private static final Pattern NEEDED = Pattern.compile("vn\\.haidang\\.(base|storage|registry|monitoring"
            + "|monitoring\\.snmp|monitoring\\.simulation|lib\\.snmp4j)|h2|com\\.h2database|org\\.postgresql\\.jdbc"
            + "|com\\.fasterxml\\.jackson\\.core\\.jackson-core|org\\.osgi\\.service\\.event");

    private static final Map<String, Demand> DEMANDS = new LinkedHashMap<>();

    static {
        DEMANDS.put("city polls lost", Demand.atMost(0, "polls"));
        DEMANDS.put("city samples lost", Demand.atMost(0, "samples"));
        DEMANDS.put("city heap at most", Demand.atMost(HEAP_MEGABYTES, "MB"));
        DEMANDS.put("city engine CPU a minute", Demand.none("s"));
        DEMANDS.put("cut seen, median", Demand.none("s"));
        DEMANDS.put("cut seen, last line", Demand.atMost(5, "s"));
        DEMANDS.put("cut lines not seen", Demand.atMost(0, "lines"));
        DEMANDS.put("cut, wrong lines down", Demand.atMost(0, "lines"));
        DEMANDS.put("replay of the month", Demand.atMost(60, "s"));
        DEMANDS.put("restart to first good sample", Demand.atMost(30, "s"));
    }

    private final Path work;
    private final String classPath;
    private final boolean isQuick;
    private final Map<String, Demand> demands = new LinkedHashMap<>(DEMANDS);
    private final Map<String, Double> figures = new LinkedHashMap<>();

    EngineBenchmark(Path root, List<String> words) throws IOException {
        work = Files.createTempDirectory("haidang-bench");
        classPath = ProductClasses.path(root, NEEDED, Files.createDirectory(work.resolve("bundles")));
        isQuick = words.contains("--quick");
    }

    DemandedFigures run() throws IOException, InterruptedException {
        try {
            polls();
            measure("month", work.resolve("month"), isQuick ? 2 : 30);
            measure("restart", work.resolve("month"));
            return new DemandedFigures(figures, demands,
                    isQuick ? List.of("engine: a small city; the figures prove nothing") : List.of());
        } finally {
            WorkProcess.delete(work);
        }
    }

    private void polls() throws IOException, InterruptedException {
        int agents = isQuick ? 100 : 10_000;
        demands.put("city polls a minute", Demand.atLeast(agents, "polls"));
        Path recordings = SnmpRecordings.write(work.resolve("agents"), "agent", INTERFACES, true).getParent();
        Process simulator = WorkProcess.start(HEAP, classPath, SnmpWork.class, "simulate", 0, recordings, agents);
        try {
            String port = simulator.inputReader().readLine();
            if (port == null) {
                throw new IllegalStateException("the simulator did not start");
            }
            measure("city", data("city"), port, agents, INTERFACES, isQuick ? 1 : 3);
            measure("cut", data("cut"), port, isQuick ? 20 : 400, isQuick ? 10 : SILENT);
        } finally {
            simulator.outputWriter().close();
            simulator.destroy();
        }
    }

    /** A data folder with the agents' profile. */
    private Path data(String name) throws IOException {
        Path folder = Files.createDirectory(work.resolve(name));
        Files.writeString(folder.resolve("snmp-profiles.properties"), "public.version=2c\npublic.community=public\n");
        return folder;
    }

    private void measure(Object... arguments) throws IOException, InterruptedException {
        WorkProcess.run(figures, HEAP, classPath, EngineWork.class, arguments);
    }
}

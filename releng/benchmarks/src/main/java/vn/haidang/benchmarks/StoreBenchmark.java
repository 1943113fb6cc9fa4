package vn.haidang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Measures the measurement store of the built product on H2, in a program of its own; see {@link StoreWork}. */
final class StoreBenchmark {

    private static final String HEAP = "-Xmx1g";

    private static final Map<String, Demand> DEMANDED = Map.of("values a second, durable",
            Demand.atLeast(200_000, "values/s"), "octets a value, sealed", Demand.atMost(2.5, "octets"),
            "a year of hours of a series, ms", Demand.atMost(100, "ms"), "open and first sample, s",
            Demand.atMost(30, "s"));

    private static final Pattern NEEDED = Pattern.compile("vn\\.haidang\\.(base|storage|registry|monitoring)|h2"
            + "|com\\.h2database|com\\.fasterxml\\.jackson\\.core\\.jackson-core|org\\.osgi\\.service\\.event"
            + "|org\\.postgresql\\.jdbc");

    private final Path root;

    StoreBenchmark(Path root) {
        this.root = root;
    }

    DemandedFigures run() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("haidang-bench");
        try {
            String classPath = ProductClasses.path(root, NEEDED,
                    Files.createDirectory(work.resolve("bundles")));
            Map<String, Double> values = new LinkedHashMap<>();
            for (String what : List.of("append", "city", "reopen")) {
                WorkProcess.run(values, HEAP, classPath, StoreWork.class, what, work);
            }
            return new DemandedFigures(values, DEMANDED, List.of());
        } finally {
            WorkProcess.delete(work);
        }
    }
}

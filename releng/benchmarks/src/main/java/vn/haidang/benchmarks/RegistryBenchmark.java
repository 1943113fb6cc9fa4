package vn.haidang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures the registry of the built product with 30,000 elements on H2, in a program of its own that has no more than
 * the demanded heap: it is opened three times, each time searched, edited and looked at as of earlier commits, then backed
 * up and restored. The import is measured as the command that a user types.
 */
final class RegistryBenchmark {

    private static final int STARTS = 3;
    private static final int HEAP_MEGABYTES = 300;
    private static final int ELEMENTS = 30_000;
    private static final int ROWS = 10_000;
    private static final String COLUMNS = "code,name,state,validFrom,note,manufacturer,model,serialNumber,purchasedOn,"
            + "warrantyEnd,price,managementAddress,macAddress,ports,uplink";

    /** What is demanded of the median, in milliseconds; of the heap in megabytes. */
    private static final Map<String, Double> DEMANDED = new LinkedHashMap<>();

    static {
        DEMANDED.put("open", 2_000.0);
        DEMANDED.put("commit of 1", 10.0);
        DEMANDED.put("commit of 50", 30.0);
        DEMANDED.put("commit of 1000", 300.0);
        DEMANDED.put("as of", 500.0);
        DEMANDED.put("impact", 100.0);
        DEMANDED.put("filter", 50.0);
        DEMANDED.put("import of 10000", 10_000.0);
        DEMANDED.put("heap", (double) HEAP_MEGABYTES);
    }

    private static final Pattern NEEDED = Pattern.compile(
            "vn\\.haidang\\.(base|storage|registry)|h2|com\\.h2database|org\\.eclipse\\.emf\\.(common|ecore)"
                    + "|com\\.fasterxml\\.jackson\\.core\\.jackson-core|org\\.osgi\\.service\\.event"
                    + "|org\\.postgresql\\.jdbc");

    private final Path root;
    private final Path work;
    private final String classPath;

    RegistryBenchmark(Path root) throws IOException {
        this.root = root;
        this.work = Files.createTempDirectory("haidang-bench");
        this.classPath = ProductClasses.path(root, NEEDED, Files.createDirectory(work.resolve("bundles")));
    }

    /** @param runs every run of each figure, sorted */
    record Figures(Map<String, List<Double>> runs) {

        String text() {
            return runs.entrySet().stream().map(Figures::row).collect(Collectors.joining("\n"));
        }

        String json() {
            return runs.entrySet().stream().map(Figures::object).collect(Collectors.joining(",", "{", "}"));
        }

        private static String row(Map.Entry<String, List<Double>> figure) {
            List<Double> sorted = figure.getValue();
            Double limit = DEMANDED.get(figure.getKey());
            String demand = limit == null
                    ? ""
                    : String.format(Locale.ROOT, "  demanded <= %.0f  %s", limit,
                            median(sorted) <= limit ? "met" : "MISSED");
            return String.format(Locale.ROOT, "%-20s median %.1f %s  least %.1f  most %.1f%s",
                    "registry " + figure.getKey(), median(sorted), unit(figure.getKey()), sorted.get(0),
                    sorted.get(sorted.size() - 1), demand);
        }

        private static String object(Map.Entry<String, List<Double>> figure) {
            Double limit = DEMANDED.get(figure.getKey());
            return String.format(Locale.ROOT, "\"%s\":{\"unit\":\"%s\",\"median\":%.3f,\"demanded\":%s,\"runs\":%d}",
                    figure.getKey(), unit(figure.getKey()), median(figure.getValue()), limit,
                    figure.getValue().size());
        }

        private static String unit(String name) {
            return name.equals("heap") ? "MB" : "ms";
        }

        private static double median(List<Double> sorted) {
            return sorted.get(sorted.size() / 2);
        }
    }

    Figures run() throws IOException, InterruptedException {
        try {
            Map<String, List<Double>> runs = new LinkedHashMap<>();
            measure(runs, "fill", work.resolve("data"), Integer.toString(ELEMENTS), "SW-");
            for (int i = 0; i < STARTS; i++) {
                measureImport(runs);
            }
            for (int i = 0; i < STARTS; i++) {
                measure(runs, "use", work.resolve("data"));
            }
            measure(runs, "back-up", work.resolve("data"));
            runs.values().forEach(list -> list.sort(Comparator.naturalOrder()));
            return new Figures(runs);
        } finally {
            delete(work);
        }
    }

    /** The whole command, with its start; the rows are new to a copy of the registry. */
    private void measureImport(Map<String, List<Double>> runs) throws IOException, InterruptedException {
        Path rows = work.resolve("rows.xlsx");
        if (Files.notExists(rows)) {
            measure(new LinkedHashMap<>(), "fill", work.resolve("rows"), Integer.toString(ROWS), "NEW-");
            registry("export", rows, work.resolve("rows"), "--columns", COLUMNS);
        }
        Path copy = Files.createDirectories(work.resolve("copy"));
        Files.copy(work.resolve("data/haidang.mv.db"), copy.resolve("haidang.mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
        long begin = System.nanoTime();
        registry("import", rows, copy);
        runs.computeIfAbsent("import of " + ROWS, name -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6);
    }

    private void registry(String operation, Path rows, Path data, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(root.resolve("haidang").toString(), "registry", operation,
                rows.toString(), "--type", "Switch", "--data", data.toString()));
        command.addAll(List.of(more));
        int code = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(operation + " ended with " + code);
        }
    }

    private void measure(Map<String, List<Double>> runs, String what, Path data, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + HEAP_MEGABYTES + "m",
                "-cp", classPath, RegistryWork.class.getName(), what, data.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        for (String line : new String(process.getInputStream().readAllBytes()).lines().toList()) {
            String[] figure = line.split("\t");
            runs.computeIfAbsent(figure[0], name -> new ArrayList<>()).add(Double.valueOf(figure[1]));
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(what + " ended with " + process.exitValue());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

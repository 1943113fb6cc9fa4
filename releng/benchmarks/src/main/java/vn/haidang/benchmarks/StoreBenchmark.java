package vn.haidang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Measures the measurement store of the built product on H2, in a program of its own; see {@link StoreWork}. */
final class StoreBenchmark {

    private static final String HEAP = "-Xmx1g";

    /** What is demanded; of the first at least, of the others at most. */
    private static final Map<String, Double> DEMANDED = Map.of("values a second, durable", 200_000.0,
            "octets a value, sealed", 2.5, "a year of hours of a series, ms", 100.0, "replay of 30 days of the city, s",
            60.0, "open and first sample, s", 30.0);

    private static final Pattern NEEDED = Pattern.compile("vn\\.haidang\\.(base|storage|registry|monitoring)|h2"
            + "|com\\.h2database|com\\.fasterxml\\.jackson\\.core\\.jackson-core|org\\.osgi\\.service\\.event"
            + "|org\\.postgresql\\.jdbc");

    private final Path root;

    StoreBenchmark(Path root) {
        this.root = root;
    }

    /** @param values each figure by its name */
    record Figures(Map<String, Double> values) {

        String text() {
            return values.entrySet().stream().map(Figures::row).collect(Collectors.joining("\n"));
        }

        private static String row(Map.Entry<String, Double> figure) {
            Double demanded = DEMANDED.get(figure.getKey());
            return String.format(Locale.ROOT, "%-40s %12.2f%s", figure.getKey(), figure.getValue(),
                    demanded == null ? "" : String.format(Locale.ROOT, "   demanded %.1f", demanded));
        }

        String json() {
            return values.entrySet().stream()
                    .map(figure -> String.format(Locale.ROOT, "\"%s\":%.3f", figure.getKey(), figure.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }

    Figures run() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("haidang-bench");
        try {
            String classPath = ProductClasses.path(root, NEEDED,
                    Files.createDirectory(work.resolve("bundles")));
            Map<String, Double> values = new LinkedHashMap<>();
            for (String what : List.of("append", "city", "reopen")) {
                Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-cp", classPath,
                        StoreWork.class.getName(), what, work.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
                for (String line : new String(process.getInputStream().readAllBytes()).lines().toList()) {
                    String[] figure = line.split("\t");
                    values.put(figure[0], Double.valueOf(figure[1]));
                }
                if (process.waitFor() != 0) {
                    throw new IllegalStateException(what + " ended with " + process.exitValue());
                }
            }
            return new Figures(values);
        } finally {
            delete(work);
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

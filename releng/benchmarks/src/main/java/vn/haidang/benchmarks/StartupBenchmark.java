package vn.haidang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures how long the built product takes to start, from the process's start as the user types it: a headless
 * command to its end, and the workbench until its board has been painted. The first run of each warms up and does not
 * count.
 */
final class StartupBenchmark {

    private static final int RUNS = 5;
    private static final double COMMAND_LIMIT_SECONDS = 1.5;
    private static final double WORKBENCH_LIMIT_SECONDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path root;

    StartupBenchmark(Path root) {
        this.root = root;
    }

    /**
     * The figures in seconds.
     *
     * @param help every counted run of the least command there is
     * @param command every counted run of a headless command that works
     * @param workbench every counted run of the workbench
     */
    record Figures(List<Double> help, List<Double> command, List<Double> workbench) {

        String text() {
            return row("least command (help)", help, COMMAND_LIMIT_SECONDS) + "\n"
                    + row("headless command (verify one PDF)", command, COMMAND_LIMIT_SECONDS) + "\n"
                    + row("workbench usable (board painted)", workbench, WORKBENCH_LIMIT_SECONDS);
        }

        String json() {
            return String.format(Locale.ROOT, "{\"help\":%s,\"command\":%s,\"workbench\":%s}",
                    object(help, COMMAND_LIMIT_SECONDS),
                    object(command, COMMAND_LIMIT_SECONDS),
                    object(workbench, WORKBENCH_LIMIT_SECONDS));
        }

        private static String row(String name, List<Double> seconds, double limit) {
            return String.format(Locale.ROOT, "%-36s median %.2f s  least %.2f s  most %.2f s  demanded <= %.1f s  %s",
                    name, median(seconds), seconds.get(0), seconds.get(seconds.size() - 1), limit,
                    median(seconds) <= limit ? "met" : "MISSED");
        }

        private static String object(List<Double> seconds, double limit) {
            return String.format(Locale.ROOT, "{\"medianSeconds\":%.3f,\"demandedSeconds\":%.1f,\"runs\":%s}",
                    median(seconds), limit, seconds);
        }

        private static double median(List<Double> sorted) {
            return sorted.get(sorted.size() / 2);
        }
    }

    Figures run() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("haidang-bench");
        try {
            return new Figures(measure(() -> help(work)), measure(() -> command(work)), measure(() -> workbench(work)));
        } finally {
            delete(work);
        }
    }

    private static List<Double> measure(Run run) throws IOException, InterruptedException {
        run.seconds();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            seconds.add(run.seconds());
        }
        seconds.sort(Comparator.naturalOrder());
        return seconds;
    }

    private double command(Path work) throws IOException, InterruptedException {
        Path city = root.resolve("releng/sample-city");
        Path document;
        try (Stream<Path> files = Files.list(city.resolve("documents"))) {
            document = files.filter(file -> file.toString().endsWith(".pdf")).sorted().findFirst().orElseThrow();
        }
        return command(work, "verify", document.toString(), "--trust", city.resolve("trust").toString(), "--crl",
                city.resolve("revocation").toString(), "--json");
    }

    private double help(Path work) throws IOException, InterruptedException {
        return command(work, "help");
    }

    private double command(Path work, String... words) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        int code = await(haidang(work, Map.of(), words));
        if (code > 1) {
            throw new IllegalStateException(words[0] + " ended with " + code + "; see " + work.resolve("log"));
        }
        return seconds(begin);
    }

    private double workbench(Path work) throws IOException, InterruptedException {
        Path ready = work.resolve("ready");
        Files.deleteIfExists(ready);
        long begin = System.nanoTime();
        Process process = haidang(work,
                Map.of("HAIDANG_WORKBENCH_OPTIONS", "-Dhaidang.ready=" + ready), "workbench", "--data",
                work.resolve("data").toString());
        while (!Files.exists(ready)) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("the workbench did not open; see " + work.resolve("log"));
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        double seconds = seconds(begin);
        process.destroy();
        await(process);
        return seconds;
    }

    private Process haidang(Path work, Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(root.resolve("haidang").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(work.resolve("log").toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static int await(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the program did not end");
        }
        return process.exitValue();
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** One measured start. */
    @FunctionalInterface
    private interface Run {
        double seconds() throws IOException, InterruptedException;
    }
}

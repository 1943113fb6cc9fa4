package vn.haidang.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the benchmarks named on the command line, or all of them, and prints their figures; {@code --json} prints one
 * JSON document. The environment variable {@code HAIDANG_ROOT} names the built project.
 */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = List.of(arguments);
        boolean json = words.contains("--json");
        List<String> names = words.stream().filter(word -> !word.startsWith("--")).toList();
        if (!names.isEmpty() && !names.equals(List.of("startup"))) {
            System.err.println("benchmarks: startup");
            System.exit(2);
        }
        StartupBenchmark.Figures figures = new StartupBenchmark(Path.of(System.getenv("HAIDANG_ROOT"))).run();
        System.out.println(json ? figures.json() : figures.text());
    }
}

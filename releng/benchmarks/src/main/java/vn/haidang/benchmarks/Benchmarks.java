package vn.haidang.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Runs the benchmarks named on the command line, or all of them, and prints their figures; {@code --json} prints one
 * JSON document. The environment variable {@code HAIDANG_ROOT} names the built project.
 */
public final class Benchmarks {

    private static final List<String> ALL = List.of("startup", "registry", "snmp", "line", "store", "engine",
            "signature");

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = List.of(arguments);
        boolean json = words.contains("--json");
        List<String> names = words.stream().filter(word -> !word.startsWith("--")).toList();
        if (!ALL.containsAll(names)) {
            System.err.println("benchmarks: " + String.join(" ", ALL));
            System.exit(2);
        }
        List<String> chosen = names.isEmpty() ? ALL : names;
        Path root = Path.of(System.getenv("HAIDANG_ROOT"));
        StringBuilder document = new StringBuilder();
        for (String name : chosen) {
            String figures = run(name, root, words);
            if (json) {
                document.append(document.isEmpty() ? "" : ",").append('"').append(name).append("\":").append(figures);
            } else {
                System.out.println(figures);
            }
        }
        if (json) {
            System.out.println("{" + document + "}");
        }
    }

    private static String run(String name, Path root, List<String> words) throws IOException, InterruptedException {
        boolean json = words.contains("--json");
        if (name.equals("startup")) {
            StartupBenchmark.Figures figures = new StartupBenchmark(root).run();
            return json ? figures.json() : figures.text();
        }
        if (name.equals("store")) {
            DemandedFigures figures = new StoreBenchmark(root).run();
            return json ? figures.json() : figures.text();
        }
        if (name.equals("signature")) {
            SignatureBenchmark.Figures figures = new SignatureBenchmark(root).run();
            return json ? figures.json() : figures.text();
        }
        if (name.equals("line")) {
            LineBenchmark.Figures figures = new LineBenchmark(root).run();
            return json ? figures.json() : figures.text();
        }
        if (name.equals("snmp")) {
            DemandedFigures figures = new SnmpBenchmark(root).run();
            return json ? figures.json() : figures.text();
        }
        if (name.equals("engine")) {
            DemandedFigures figures = new EngineBenchmark(root, words).run();
            return json ? figures.json() : figures.text();
        }
        RegistryBenchmark.Figures figures = new RegistryBenchmark(root).run();
        return json ? figures.json() : figures.text();
    }
}

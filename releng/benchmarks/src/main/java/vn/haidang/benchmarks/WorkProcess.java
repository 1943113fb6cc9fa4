package vn.haidang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Java program of its own with the built product's classes, which prints figures as {@code name TAB value}. */
final class WorkProcess {

    private WorkProcess() {}

    static Process start(String heap, String classPath, Class<?> work, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-cp", classPath,
                        work.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Runs one to its end and adds its figures. */
    static void run(Map<String, Double> figures, String heap, String classPath, Class<?> work, Object... arguments)
            throws IOException, InterruptedException {
        Process process = start(heap, classPath, work, arguments);
        process.outputWriter().close();
        for (String line : new String(process.getInputStream().readAllBytes()).lines().toList()) {
            String[] figure = line.split("\t");
            if (figure.length == 2) {
                figures.put(figure[0], Double.valueOf(figure[1]));
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(arguments[0] + " ended with " + process.exitValue());
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

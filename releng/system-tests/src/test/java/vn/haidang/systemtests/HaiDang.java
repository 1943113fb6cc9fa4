package vn.haidang.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as typed at a prompt: {@code ./haidang …}, its exit code and what it printed. */
final class HaiDang {

    static final Path ROOT = Path.of(System.getProperty("haidang.root")).toAbsolutePath();
    static final Path SAMPLE_CITY = ROOT.resolve("releng/sample-city");

    private static final long PATIENCE_SECONDS = 300;

    private final Map<String, String> environment = new HashMap<>();

    /**
     * What a run ended with.
     *
     * @param code the exit code
     * @param out standard output
     * @param err standard error
     */
    record Result(int code, String out, String err) {

        Object json() {
            return Json.parse(out);
        }

        /** The lines on standard error that are not blank. */
        List<String> errorLines() {
            return err.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** A new empty folder of this test run. */
    static Path newFolder(String name) {
        try {
            Path work = Files.createDirectories(Path.of(System.getProperty("haidang.work")));
            return Files.createTempDirectory(work, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HaiDang with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs a command to its end. */
    Result run(String... words) throws IOException, InterruptedException {
        Path log = newFolder("run");
        Process process = builder(words).redirectOutput(log.resolve("out").toFile())
                .redirectError(log.resolve("err").toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException("did not end: " + String.join(" ", words) + "\n"
                    + Files.readString(log.resolve("err")));
        }
        return new Result(process.exitValue(), Files.readString(log.resolve("out")),
                Files.readString(log.resolve("err")));
    }

    /** Starts a command that goes on. */
    Process start(Path log, String... words) throws IOException {
        return builder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private ProcessBuilder builder(String... words) {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("haidang").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(ROOT.toFile());
        builder.environment().putAll(environment);
        return builder;
    }
}

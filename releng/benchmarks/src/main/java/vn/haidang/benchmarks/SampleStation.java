package vn.haidang.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The built station, watching the sample city that the built simulator plays, as a user has both. */
final class SampleStation implements AutoCloseable {

    private static final int LOOK_MILLIS = 10;
    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final Pattern PORTS = Pattern.compile("\"(port|echoPort)\" : (\\d+)");
    private static final Pattern PROCESS = Pattern.compile("\"pid\"\\s*:\\s*(\\d+)");

    private final Path root;
    private final Path work = Files.createTempDirectory("haidang-bench");
    private final HttpClient client = HttpClient.newHttpClient();
    private final int httpPort = freePort();
    private final Process city;
    private final PrintStream console;

    SampleStation(Path root) throws IOException, InterruptedException {
        this.root = root;
        city = start("simulate", root.resolve("releng/sample-city/devices").toString(), "--port", "0", "--echo-port",
                "0", "--json");
        console = new PrintStream(city.getOutputStream(), true, StandardCharsets.UTF_8);
        fill();
        start();
    }

    /** Starts the station, and does not wait for it. */
    void start() throws IOException {
        start("station", "start", "--data", data(), "--http-port", Integer.toString(httpPort), "--ssh-port",
                Integer.toString(freePort())).getOutputStream().close();
    }

    /** A command for the simulator. */
    void city(String command) {
        console.println(command);
    }

    /** Ends the station without a word of warning. */
    void kill() throws InterruptedException {
        Matcher process = PROCESS.matcher(page("health"));
        if (!process.find()) {
            throw new IllegalStateException("the station tells no process");
        }
        ProcessHandle.of(Long.parseLong(process.group(1))).ifPresent(running -> {
            running.destroyForcibly();
            running.onExit().join();
        });
    }

    /** Waits until what the station says of its lines has this in it. */
    void awaitLines(Pattern wanted) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!wanted.matcher(page("lines")).find()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the station did not come to say " + wanted);
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private String page(String name) throws InterruptedException {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + "/" + name)).build(),
                    BodyHandlers.ofString()).body();
        } catch (IOException e) {
            // The station is not up yet.
            return "";
        }
    }

    /** The data folder with the sample city's registry, at the simulator's ports. */
    private void fill() throws IOException, InterruptedException {
        String snmp = "";
        String echo = "";
        while (snmp.isEmpty() || echo.isEmpty()) {
            String line = city.inputReader().readLine();
            if (line == null) {
                throw new IllegalStateException("the simulator did not start");
            }
            Matcher port = PORTS.matcher(line);
            if (port.find()) {
                snmp = port.group(1).equals("port") ? port.group(2) : snmp;
                echo = port.group(1).equals("echoPort") ? port.group(2) : echo;
            }
        }
        Path tables = Files.createDirectory(work.resolve("tables"));
        for (String name : List.of("units.csv", "devices.csv", "lines.csv")) {
            Files.writeString(tables.resolve(name), Files.readString(root.resolve("releng/sample-city").resolve(name))
                    .replace(";16161;", ";" + snmp + ";").replace(":16162/", ":" + echo + "/"));
        }
        command("registry", "import", tables.toString(), "--data", data());
        Files.copy(root.resolve("releng/sample-city/snmp-profiles.properties"),
                Path.of(data(), "snmp-profiles.properties"));
    }

    private String data() {
        return work.resolve("data").toString();
    }

    private Process start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(root.resolve("haidang").toString()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private void command(String... words) throws IOException, InterruptedException {
        Process process = start(words);
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(
                    String.join(" ", words) + " ended with " + process.exitValue() + ": " + said);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try {
            command("station", "stop", "--data", data());
        } finally {
            console.println("quit");
            console.close();
            city.waitFor();
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

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
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures how soon the station says that a line is down, from the moment the simulator cuts it: the sample city's lines
 * at one echo a second, one cut after another, each at another moment of the second.
 */
final class LineBenchmark {

    private static final int CUTS = 10;
    private static final double DEMANDED_SECONDS = 5;
    private static final int LOOK_MILLIS = 10;
    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final Pattern PORTS = Pattern.compile("\"(port|echoPort)\" : (\\d+)");

    private final Path root;
    private final Path work;
    private final HttpClient client = HttpClient.newHttpClient();
    private int httpPort;

    LineBenchmark(Path root) throws IOException {
        this.root = root;
        this.work = Files.createTempDirectory("haidang-bench");
    }

    /** @param seconds from the cut to the news of it, sorted */
    record Figures(List<Double> seconds) {

        String text() {
            return String.format(Locale.ROOT,
                    "%-36s median %.2f s  least %.2f s  most %.2f s  demanded <= %.0f s  %s  (%d cuts)",
                    "line down seen at 1 Hz", seconds.get(seconds.size() / 2), seconds.get(0), most(),
                    DEMANDED_SECONDS, most() <= DEMANDED_SECONDS ? "met" : "MISSED", seconds.size());
        }

        String json() {
            return String.format(Locale.ROOT, "{\"mostSeconds\":%.3f,\"demandedSeconds\":%.1f,\"runs\":%s}", most(),
                    DEMANDED_SECONDS, seconds);
        }

        private double most() {
            return seconds.get(seconds.size() - 1);
        }
    }

    Figures run() throws IOException, InterruptedException {
        Process city = start("simulate", root.resolve("releng/sample-city/devices").toString(), "--port", "0",
                "--echo-port", "0", "--json");
        PrintStream console = new PrintStream(city.getOutputStream(), true, StandardCharsets.UTF_8);
        try {
            fill(city);
            httpPort = freePort();
            command("station", "start", "--data", data(), "--http-port", Integer.toString(httpPort), "--ssh-port",
                    Integer.toString(freePort()));
            try {
                return new Figures(cut(console));
            } finally {
                command("station", "stop", "--data", data());
            }
        } finally {
            console.println("quit");
            city.waitFor();
            delete(work);
        }
    }

    private List<Double> cut(PrintStream console) throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 1; i <= CUTS; i++) {
            String number = String.format(Locale.ROOT, "%02d", i);
            waitFor("DT-W" + number, "UP");
            // Ten moments of the second, one as good as the other.
            Thread.sleep(i * 100L);
            long begin = System.nanoTime();
            console.println("cut r-w" + number);
            waitFor("DT-W" + number, "DOWN");
            seconds.add((System.nanoTime() - begin) / 1e9);
            console.println("restore r-w" + number);
        }
        seconds.sort(Comparator.naturalOrder());
        return seconds;
    }

    private void waitFor(String line, String state) throws IOException, InterruptedException {
        Pattern told = Pattern.compile("\"code\"\\s*:\\s*\"" + line + "\".*?\"state\"\\s*:\\s*\"(\\w+)\"",
                Pattern.DOTALL);
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < deadline) {
            Matcher now = told.matcher(lines());
            if (now.find() && now.group(1).equals(state)) {
                return;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new IllegalStateException(line + " did not become " + state);
    }

    private String lines() throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + httpPort + "/lines")).build(),
                    BodyHandlers.ofString()).body();
        } catch (IOException e) {
            // The station is not up yet.
            return "";
        }
    }

    /** The data folder with the sample city's registry, at the simulator's ports. */
    private void fill(Process city) throws IOException, InterruptedException {
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
        process.inputReader().lines().forEach(line -> {});
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", words) + " ended with " + process.exitValue());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
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

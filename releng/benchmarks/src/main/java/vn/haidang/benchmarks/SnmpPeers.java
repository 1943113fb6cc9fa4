package vn.haidang.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Other programs that read the same interface tables from the same agents; each tells how many it reads in a second of
 * its own processor time.
 */
final class SnmpPeers {

    private static final int READERS = 8;
    private static final int FEWEST_VALUES = 48 * 8;
    private static final Pattern MINUTES = Pattern.compile("(\\d+)m([\\d.]+)s");

    private final Path work;
    private final int port;
    private final int agents;

    SnmpPeers(Path work, int port, int agents) {
        this.work = work;
        this.port = port;
        this.agents = agents;
    }

    /** Scraped by as many readers as our engine has, warm; nothing when it is not installed. */
    Optional<Double> exporter(int seconds) throws IOException, InterruptedException {
        if (!isInstalled("prometheus-snmp-exporter")) {
            return Optional.empty();
        }
        Path configuration = work.resolve("snmp-exporter.yml");
        try (InputStream in = SnmpPeers.class.getResourceAsStream("snmp-exporter.yml")) {
            Files.write(configuration, in.readAllBytes());
        }
        int web = freePort();
        Process exporter = new ProcessBuilder("prometheus-snmp-exporter", "--config.file=" + configuration,
                "--web.listen-address=127.0.0.1:" + web, "--log.level=error").inheritIO().start();
        try {
            HttpClient client = HttpClient.newHttpClient();
            waitFor(client, web);
            scrape(client, web, seconds);
            double before = ProcessTime.seconds(exporter.toHandle());
            int tables = scrape(client, web, seconds);
            return Optional.of(tables / (ProcessTime.seconds(exporter.toHandle()) - before));
        } finally {
            exporter.destroy();
        }
    }

    private static void waitFor(HttpClient client, int web) throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            try {
                client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web + "/")).build(),
                        BodyHandlers.discarding());
                return;
            } catch (IOException e) {
                // Not up yet.
                Thread.sleep(100);
            }
        }
        throw new IOException("prometheus-snmp-exporter did not start");
    }

    private int scrape(HttpClient client, int web, int seconds) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Integer>> results = readers.invokeAll(IntStream.range(0, READERS)
                    .<Callable<Integer>>mapToObj(i -> () -> {
                        int tables = 0;
                        for (; System.nanoTime() < end; tables++) {
                            scrape(client, web, address(next.getAndIncrement() % agents));
                        }
                        return tables;
                    }).toList());
            int tables = 0;
            for (Future<Integer> result : results) {
                tables += result.get();
            }
            return tables;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            readers.shutdownNow();
        }
    }

    private void scrape(HttpClient client, int web, String address) throws IOException, InterruptedException {
        String text = client.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + web + "/snmp?target="
                + address + ":" + port + "&module=interfaces")).build(), BodyHandlers.ofString()).body();
        long values = text.lines().filter(line -> line.startsWith("if")).count();
        if (values < FEWEST_VALUES) {
            throw new IllegalStateException("prometheus-snmp-exporter read only " + values + " values");
        }
    }

    /** A process for the columns of ifTable and one for those of ifXTable, as scripts do; nothing without net-snmp. */
    Optional<Double> bulkWalk() throws IOException, InterruptedException {
        if (!isInstalled("snmpbulkwalk")) {
            return Optional.empty();
        }
        String walk = "snmpbulkwalk -m '' -v2c -c public -Cr40 -On %s:" + port + " %s > /dev/null";
        String script = IntStream.range(0, agents).mapToObj(SnmpPeers::address)
                .flatMap(address -> Stream.of(walk.formatted(address, "1.3.6.1.2.1.2.2.1"),
                        walk.formatted(address, "1.3.6.1.2.1.31.1.1.1")))
                .reduce("set -e\n", (all, line) -> all + line + "\n") + "times\n";
        Process shell = new ProcessBuilder("sh").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        shell.outputWriter().write(script);
        shell.outputWriter().close();
        String times = new String(shell.getInputStream().readAllBytes());
        if (shell.waitFor() != 0) {
            throw new IllegalStateException("snmpbulkwalk failed");
        }
        // The second line has the user and the system time of the children.
        Matcher matcher = MINUTES.matcher(times.lines().skip(1).findFirst().orElseThrow());
        double seconds = matcher.results()
                .mapToDouble(time -> Integer.parseInt(time.group(1)) * 60 + Double.parseDouble(time.group(2))).sum();
        return Optional.of(agents / seconds);
    }

    private static String address(int number) {
        int bits = number + 1;
        return "127.64." + (bits >> 8) + "." + (bits & 0xff);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(place -> Files.isExecutable(
                Path.of(place, program)));
    }
}

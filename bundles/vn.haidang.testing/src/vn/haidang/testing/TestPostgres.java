package vn.haidang.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server on loopback, started with the first test that asks for it and ended with the tests. The
 * machine's own programs are used, Debian's newest or those on the path; without them a test fails.
 */
public final class TestPostgres implements AutoCloseable {

    private final Path programs = programs();
    private final List<String> user;
    private final Path data;
    private final int port;
    private Process server;
    private final AtomicInteger databases = new AtomicInteger();

    /** Makes the server when it is first asked for. */
    private static final class Running {
        private static final TestPostgres SERVER = started();

        private static TestPostgres started() {
            try {
                return new TestPostgres();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private TestPostgres() throws IOException, InterruptedException {
        data = Files.createTempDirectory("haidang-postgres");
        // The server refuses to run as root; whoever is root runs it as nobody.
        boolean root = "root".equals(Files.getOwner(data).getName());
        user = root ? Nobody.PREFIX : List.of();
        if (root) {
            run(List.of(), "chown", Nobody.OWNER, data.toString());
        }
        run(user, program("initdb"), "-D", data.toString(), "-U", "haidang", "-A", "trust", "-E", "UTF8", "--no-sync",
                "--locale=C");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /** Starts the server again after a {@link #stop}, and waits until it lets programs in. */
    public void start() throws IOException, InterruptedException {
        server = start(user, program("postgres"), "-D", data.toString(), "-p", Integer.toString(port), "-c",
                "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off");
        while (start(user, program("pg_isready"), "-h", "127.0.0.1", "-p", Integer.toString(port)).waitFor() != 0) {
            if (!server.isAlive()) {
                throw new IOException("the PostgreSQL server ended with " + server.exitValue());
            }
        }
    }

    /** Ends the server at once, with every connection to it; its databases stay. Not for the one that tests share. */
    public void stop() throws IOException, InterruptedException {
        run(user, program("pg_ctl"), "stop", "-D", data.toString(), "-m", "fast", "-w");
    }

    /** Ends the server and removes its databases. */
    @Override
    public void close() {
        end();
    }

    /** A server for a test that stops it; the test closes it. */
    public static TestPostgres ofItsOwn() throws IOException, InterruptedException {
        return new TestPostgres();
    }

    /** The server of this run of tests. Any thread may ask. */
    public static TestPostgres running() {
        return Running.SERVER;
    }

    /** The JDBC URL of a new, empty database, with its user in it. */
    public String newDatabase() throws IOException, InterruptedException {
        String name = "haidang_" + databases.incrementAndGet();
        run(user, program("createdb"), "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "haidang", name);
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=haidang";
    }

    private static Path programs() {
        Stream<Path> path = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(installed().stream(), path).filter(folder -> Files.exists(folder.resolve("initdb")))
                .findFirst().orElseThrow(() -> new IllegalStateException("no PostgreSQL server is installed"));
    }

    /** Where Debian has them, the newest version. */
    private static Optional<Path> installed() {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(versions)) {
            return folders.map(folder -> folder.resolve("bin")).max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    private static Process start(List<String> prefix, String... words) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void run(List<String> prefix, String... words) throws IOException, InterruptedException {
        int code = start(prefix, words).waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", words) + " ended with " + code);
        }
    }

    private void end() {
        server.destroy();
        try {
            if (!server.waitFor(10, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
            if (Files.exists(data)) {
                remove(data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

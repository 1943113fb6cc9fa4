package vn.haidang.systemtests;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A PostgreSQL server of Debian's package on loopback, with one empty database, for as long as it is open. */
final class PostgresServer implements AutoCloseable {

    private static final String NOBODY = "65534";
    private static final int STOP_SECONDS = 20;

    private final Path programs;
    private final List<String> user;
    private final int port;
    private final Process process;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(Path programs, List<String> user, int port, Process process) {
        this.programs = programs;
        this.user = user;
        this.port = port;
        this.process = process;
    }

    static PostgresServer start() throws IOException, InterruptedException {
        Path programs = programs();
        Path data = Files.createTempDirectory("haidang-postgres");
        List<String> user = List.of();
        if (Files.getOwner(data).getName().equals("root")) {
            // The server refuses to run as root; whoever is root runs it as nobody.
            end(new ProcessBuilder("chown", NOBODY + ":" + NOBODY, data.toString()));
            user = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        }
        int port = freePort();
        end(command(user, programs, "initdb", "-D", data.toString(), "-U", "haidang", "-A", "trust", "-E", "UTF8",
                "--no-sync", "--locale=C"));
        PostgresServer server = new PostgresServer(programs, user, port, command(user, programs, "postgres", "-D",
                data.toString(), "-p", Integer.toString(port), "-c", "listen_addresses=127.0.0.1", "-c",
                "unix_socket_directories=", "-c", "fsync=off").start());
        server.createDatabase();
        return server;
    }

    private void createDatabase() throws IOException, InterruptedException {
        while (server("pg_isready").start().waitFor() != 0) {
            if (!process.isAlive()) {
                throw new IOException("the PostgreSQL server ended with " + process.exitValue());
            }
        }
        end(server("createdb", "-U", "haidang", "city"));
    }

    /** The URL of its database. */
    String url() {
        return url("city");
    }

    /** The URL of one more, empty database. */
    String newDatabase() throws IOException, InterruptedException {
        String name = "city" + databases.incrementAndGet();
        end(server("createdb", "-U", "haidang", name));
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=haidang";
    }

    private ProcessBuilder server(String program, String... words) {
        List<String> arguments = new ArrayList<>(List.of("-h", "127.0.0.1", "-p", Integer.toString(port)));
        arguments.addAll(List.of(words));
        return command(user, programs, program, arguments.toArray(String[]::new));
    }

    private static ProcessBuilder command(List<String> user, Path programs, String program, String... words) {
        List<String> command = new ArrayList<>(user);
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(words));
        return new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    private static void end(ProcessBuilder command) throws IOException, InterruptedException {
        int code = command.start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command.command()) + " ended with " + code);
        }
    }

    private static Path programs() throws IOException {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin")).max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}

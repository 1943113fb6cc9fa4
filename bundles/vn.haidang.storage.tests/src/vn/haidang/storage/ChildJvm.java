package vn.haidang.storage;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.h2.jdbcx.JdbcDataSource;

import vn.haidang.base.finding.Finding;

/**
 * Another start of the program: a real process that runs a main class of these tests on the classes they were loaded from,
 * in OSGi and outside of it.
 */
final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;

    private ChildJvm(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildJvm start(Class<?> main, String... arguments) throws IOException {
        return start(List.of(), classPath(), main, arguments);
    }

    /** As a user without rights; only root may start such a process. Its classes are copied to where it can read them. */
    static ChildJvm startAsNobody(Path classes, Class<?> main, String... arguments) throws IOException {
        Set<Path> copies = new LinkedHashSet<>();
        for (Path entry : classPath()) {
            Path copy = classes.resolve(Integer.toString(copies.size()) + "-" + entry.getFileName());
            copy(entry, copy);
            copies.add(copy);
        }
        return start(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), copies, main, arguments);
    }

    private static ChildJvm start(List<String> prefix, Set<Path> classPath, Class<?> main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ChildJvm(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The next line it prints. */
    String nextLine() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the child process ended early");
        }
        return line;
    }

    /** What it still prints, until it ends. */
    List<String> remainingLines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    /** Ends it as kill -9 does, and waits until it is gone. */
    void kill() throws InterruptedException {
        // Through the handle: the process itself would close its output, and what it had printed were lost.
        process.toHandle().destroyForcibly();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the child process does not die");
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        kill();
        output.close();
    }

    private static Set<Path> classPath() {
        Set<Path> entries = new LinkedHashSet<>();
        for (Class<?> type : List.of(ChildJvm.class, DataFolder.class, Finding.class, JdbcDataSource.class)) {
            entries.add(location(type));
        }
        return entries;
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toRealPath();
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("no file behind " + type, e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.copy(file, copy);
                Files.setPosixFilePermissions(copy,
                        PosixFilePermissions.fromString(Files.isDirectory(file) ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}

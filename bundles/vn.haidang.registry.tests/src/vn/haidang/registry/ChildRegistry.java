package vn.haidang.registry;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.event.EventAdmin;

import com.fasterxml.jackson.core.JsonFactory;

import vn.haidang.base.finding.Finding;
import vn.haidang.storage.DataFolder;

/** Another program with a registry: a real process that runs {@link RegistryProgram} on the classes of these tests. */
final class ChildRegistry implements AutoCloseable {

    private final Process process;
    private final BufferedReader output;
    private final PrintStream input;

    private ChildRegistry(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.input = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    }

    /** @param prefix what the program is started by, such as a shell that sets limits */
    static ChildRegistry start(List<String> prefix, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Dstdout.encoding=UTF-8"));
        command.addAll(List.of("-cp", classPath(), RegistryProgram.class.getName()));
        command.addAll(List.of(arguments));
        return new ChildRegistry(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The next line it prints. */
    String nextLine() throws IOException {
        String line = output.readLine();
        if (line == null) {
            throw new IOException("the other program ended early");
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

    /** Tells it to do something, and gives back what it answers. */
    String answer(String order) throws IOException {
        input.println(order);
        return nextLine();
    }

    /** Ends it as kill -9 does, and waits until it is gone. */
    void kill() throws InterruptedException {
        // Through the handle: the process itself would close its output, and what it had printed were lost.
        process.toHandle().destroyForcibly();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("the other program does not die");
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        kill();
        output.close();
    }

    private static String classPath() throws IOException {
        Set<String> entries = new LinkedHashSet<>();
        try {
            ClassLoader storage = DataFolder.class.getClassLoader();
            for (Class<?> type : List.of(RegistryProgram.class, Registry.class, DataFolder.class, Finding.class,
                    EObject.class, Notifier.class, JsonFactory.class, EventAdmin.class,
                    storage.loadClass("org.h2.jdbcx.JdbcDataSource"),
                    storage.loadClass("org.postgresql.ds.PGConnectionPoolDataSource"))) {
                entries.add(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toRealPath()
                        .toString());
            }
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return String.join(File.pathSeparator, entries);
    }
}

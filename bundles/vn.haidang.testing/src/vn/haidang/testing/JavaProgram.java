package vn.haidang.testing;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A main class of the tests that is to run as another program: on the files its classes were loaded from, in OSGi and
 * outside of it.
 */
public final class JavaProgram {

    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto",
            "-Dstdout.encoding=UTF-8");

    private final String main;
    private final Set<Path> classPath;
    private final List<String> prefix;
    private final List<String> options;

    private JavaProgram(String main, Collection<Path> classPath, List<String> prefix, List<String> options) {
        this.main = main;
        this.classPath = new LinkedHashSet<>(classPath);
        this.prefix = List.copyOf(prefix);
        this.options = List.copyOf(options);
    }

    /** @param neighbours a class of every other bundle or library that the program needs */
    public static JavaProgram of(Class<?> main, Class<?>... neighbours) {
        return new JavaProgram(main.getName(),
                Stream.concat(Stream.of(main), Stream.of(neighbours)).map(JavaProgram::location).toList(), List.of(),
                OPTIONS);
    }

    /** The same with what a class needs that only another bundle sees, such as its driver. */
    public JavaProgram with(ClassLoader bundle, String... names) {
        List<Path> entries = new ArrayList<>(classPath);
        for (String name : names) {
            try {
                entries.add(location(bundle.loadClass(name)));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return new JavaProgram(main, entries, prefix, options);
    }

    /** The same, started by another command, such as a shell that sets limits first. */
    public JavaProgram startedBy(List<String> command) {
        return new JavaProgram(main, classPath, command, options);
    }

    /**
     * The same as a user without rights; only root may start it.
     *
     * @param classes the folder that its classes are copied to, where that user can read them
     */
    public JavaProgram asNobody(Path classes) throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Path entry : classPath) {
            Path copy = classes.resolve(copies.size() + "-" + entry.getFileName());
            copy(entry, copy);
            copies.add(copy);
        }
        return new JavaProgram(main, copies, Nobody.PREFIX, options);
    }

    /**
     * The same with an archive of its loaded classes, for a test that starts it many times: it starts in a fraction of the
     * time. The program runs once to its end for it.
     *
     * @param classes the folder for the archive, and for its classes as jars, since the JVM archives none of folders
     * @param arguments with which it ends by itself, having loaded what it needs
     */
    public JavaProgram archived(Path classes, String... arguments) throws IOException, InterruptedException {
        List<Path> jars = new ArrayList<>();
        for (Path entry : classPath) {
            jars.add(Files.isDirectory(entry) ? packed(entry, classes.resolve(jars.size() + ".jar")) : entry);
        }
        Path archive = classes.resolve("classes.jsa");
        try (ChildProcess once = new JavaProgram(main, jars, prefix, with("-XX:ArchiveClassesAtExit=" + archive))
                .start(arguments)) {
            once.remainingLines();
            once.awaitEnd();
        }
        return new JavaProgram(main, jars, prefix, with("-XX:SharedArchiveFile=" + archive));
    }

    private List<String> with(String option) {
        return Stream.concat(options.stream(), Stream.of(option, "-Xlog:disable", "-Xlog:all=error:stderr")).toList();
    }

    private static Path packed(Path folder, Path jar) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, zip);
            }
        }
        return jar;
    }

    public ChildProcess start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()));
        command.add(main);
        command.addAll(List.of(arguments));
        return ChildProcess.start(command);
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

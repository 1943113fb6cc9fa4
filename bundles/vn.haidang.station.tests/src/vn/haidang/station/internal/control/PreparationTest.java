package vn.haidang.station.internal.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.OptionalInt;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An instance is made from a small program folder, and made over when the program changes. */
class PreparationTest {

    private static final String STATION = "# own settings\nhttpPort = 9470\nechoPeriodMillis = 1000\n";
    private static final String SHELL = "sshPort=9471\nsshHost=127.0.0.1\n";

    @TempDir
    Path folder;

    private Path home;
    private Instance instance;

    @BeforeEach
    void buildProgram() throws IOException {
        home = folder.resolve("program");
        instance = Instance.in(folder.resolve("data folder"));
        Files.createDirectories(instance.folder());
        write(home.resolve("etc/vn.haidang.station.cfg"), STATION);
        write(home.resolve("etc/org.apache.karaf.shell.cfg"), SHELL);
        write(home.resolve("etc/users.properties"), "");
        write(home.resolve("etc/scripts/one.script"), "one");
        write(home.resolve("system/vn/haidang/a/1/a-1.jar"), "jar");
    }

    @Test
    void aNewInstanceHasTheProgramsSettingsTheChosenPortsAndAUserOfItsOwn() throws IOException {
        prepare(8000, 8001);

        assertEquals("one", read("scripts/one.script"));
        assertEquals("# own settings\nhttpPort = 8000\nechoPeriodMillis = 1000\n", read("vn.haidang.station.cfg"));
        assertEquals("sshPort=8001\nsshHost=127.0.0.1\n", read("org.apache.karaf.shell.cfg"));
        assertEquals(OptionalInt.of(8000), instance.httpPort());
        assertEquals(OptionalInt.of(8001), instance.sshPort());
        assertTrue(read("users.properties").matches("(?s)haidang = [\\w-]{32},_g_:admingroup\n.*"));
        assertTrue(Files.isDirectory(instance.log()));
    }

    @Test
    void thePasswordIsForItsOwnerOnly() throws IOException {
        prepare(8000, 8001);

        assertEquals("rw-------", PosixFilePermissions
                .toString(Files.getPosixFilePermissions(instance.etc().resolve("users.properties"))));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(instance.etc())));
    }

    @Test
    void twoInstancesHaveDifferentPasswords() throws IOException {
        prepare(8000, 8001);
        String first = read("users.properties");
        instance = Instance.in(folder.resolve("other"));
        Files.createDirectories(instance.folder());
        prepare(8000, 8001);

        assertFalse(first.equals(read("users.properties")));
    }

    @Test
    void anUnchangedProgramLeavesEverythingAsItIs() throws IOException {
        prepare(8000, 8001);
        write(instance.etc().resolve("scripts/one.script"), "changed by hand");
        write(instance.data().resolve("cache/bundle1"), "cached");
        String user = read("users.properties");
        prepare(8000, 8001);

        assertEquals("changed by hand", read("scripts/one.script"));
        assertEquals(user, read("users.properties"));
        assertTrue(Files.exists(instance.data().resolve("cache/bundle1")));
    }

    @Test
    void aChangedProgramBringsItsSettingsAndKeepsWhatBelongsToTheInstance() throws IOException {
        prepare(8000, 8001);
        String user = read("users.properties");
        write(instance.etc().resolve("host.key"), "key");
        write(instance.etc().resolve("vn.haidang.station.cfg"), "httpPort = 8000\nechoPeriodMillis = 250\n");
        write(instance.data().resolve("cache/bundle1"), "cached");
        write(home.resolve("etc/scripts/one.script"), "one, second edition");
        write(home.resolve("system/vn/haidang/a/1/a-1.jar"), "new jar");
        prepare(8000, 8002);

        assertEquals("one, second edition", read("scripts/one.script"));
        assertEquals(user, read("users.properties"));
        assertEquals("key", read("host.key"));
        assertEquals("httpPort = 8000\nechoPeriodMillis = 250\n", read("vn.haidang.station.cfg"));
        assertEquals(OptionalInt.of(8002), instance.sshPort());
        assertFalse(Files.exists(instance.data().resolve("cache")));
        assertFalse(Files.exists(instance.folder().resolve("etc.old")));
    }

    /** As when the machine fails between moving the old settings away and the new ones into their place. */
    @Test
    void aPreparationThatWasCutOffIsMadeGood() throws IOException {
        prepare(8000, 8001);
        String user = read("users.properties");
        Files.move(instance.etc(), instance.folder().resolve("etc.old"));
        write(instance.folder().resolve("etc.new/half"), "half");
        prepare(8000, 8001);

        assertEquals(user, read("users.properties"));
        assertEquals("one", read("scripts/one.script"));
        assertFalse(Files.exists(instance.etc().resolve("half")));
    }

    private void prepare(int httpPort, int sshPort) throws IOException {
        new Preparation(home, instance).run(httpPort, sshPort);
    }

    private String read(String file) throws IOException {
        return Files.readString(instance.etc().resolve(file));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}

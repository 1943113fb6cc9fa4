package vn.haidang.station.internal.control;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;

import vn.haidang.station.internal.StateFile;
import vn.haidang.station.internal.StationSettings;

/**
 * The station's own folder within a data folder: its settings, Karaf's caches and logs. Whether its station runs is
 * told by the lock that Karaf holds on it as long as it lives, so that neither a stale file nor a process number that
 * was given away again can mislead.
 *
 * @param folder the folder
 */
record Instance(Path folder) {

    private static final String KARAF_LOCK = "lock";
    private static final String KARAF_PID = "karaf.pid";
    private static final String START_LOCK = "start.lock";

    static Instance in(Path dataFolder) {
        return new Instance(dataFolder.resolve("station"));
    }

    Path dataFolder() {
        return folder.getParent();
    }

    Path etc() {
        return folder.resolve("etc");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return data().resolve("log");
    }

    StateFile stateFile() {
        return new StateFile(data().resolve(StateFile.NAME));
    }

    /** The port of the health page that is set down, when the folder has been prepared. */
    OptionalInt httpPort() {
        return Setting.HTTP_PORT.read(etc());
    }

    /** The port of the shell that is set down. */
    OptionalInt sshPort() {
        return Setting.SSH_PORT.read(etc());
    }

    /** The URL of the shared database that is set down, when the station hosts one. */
    Optional<String> databaseUrl() throws IOException {
        Path file = etc().resolve("vn.haidang.station.cfg");
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            settings.load(reader);
        }
        return Optional.of(settings.getProperty(StationSettings.DATABASE_URL, "").strip())
                .filter(url -> !url.isEmpty());
    }

    /** The process of the station that runs here. */
    Optional<ProcessHandle> running() {
        Path pid = folder.resolve(KARAF_PID);
        if (!Files.isReadable(pid) || !isHeld(folder.resolve(KARAF_LOCK))) {
            return Optional.empty();
        }
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).filter(ProcessHandle::isAlive);
        } catch (NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether another command is just starting it. */
    boolean isStarting() {
        return isHeld(folder.resolve(START_LOCK));
    }

    /** Reserves the folder for one start; empty when another command has it. */
    Optional<FileChannel> reserve() throws IOException {
        Files.createDirectories(folder);
        FileChannel channel = FileChannel.open(folder.resolve(START_LOCK), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (channel.tryLock() != null) {
            return Optional.of(channel);
        }
        channel.close();
        return Optional.empty();
    }

    private static boolean isHeld(Path file) {
        if (!Files.isWritable(file)) {
            return false;
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw");
                FileLock lock = open.getChannel().tryLock()) {
            return lock == null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

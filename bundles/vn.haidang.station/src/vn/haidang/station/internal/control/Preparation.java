package vn.haidang.station.internal.control;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import vn.haidang.base.digest.Sha256;

/**
 * Makes an instance fit the program that is to run in it: the settings of this build, and no caches of another one.
 * What belongs to the instance (its user, its key, its own settings) is carried over.
 */
final class Preparation {

    private static final String USERS = "users.properties";
    private static final List<String> OWN_FILES = List.of(USERS, "host.key", "host.key.pub", "vn.haidang.station.cfg");
    private static final int PASSWORD_BYTES = 24;

    private final Path home;
    private final Instance instance;

    Preparation(Path home, Instance instance) {
        this.home = home;
        this.instance = instance;
    }

    void run(int httpPort, int sshPort) throws IOException {
        Path built = instance.folder().resolve("built");
        String stamp = stamp();
        if (!Files.isDirectory(instance.etc()) || !Files.exists(built) || !Files.readString(built).equals(stamp)) {
            replaceSettings();
            delete(instance.data().resolve("cache"));
            Files.writeString(built, stamp);
        }
        Files.createDirectories(instance.log());
        Setting.HTTP_PORT.write(instance.etc(), httpPort);
        Setting.SSH_PORT.write(instance.etc(), sshPort);
    }

    /** The new settings are complete before they take the place of the old ones. */
    private void replaceSettings() throws IOException {
        Path fresh = instance.folder().resolve("etc.new");
        Path old = instance.folder().resolve("etc.old");
        delete(fresh);
        copy(home.resolve("etc"), fresh);
        Path previous = Files.isDirectory(instance.etc()) ? instance.etc() : old;
        for (String file : OWN_FILES) {
            if (Files.exists(previous.resolve(file))) {
                Files.copy(previous.resolve(file), fresh.resolve(file), StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        if (!Files.exists(previous.resolve(USERS))) {
            writeUser(fresh.resolve(USERS));
        }
        if (Files.isDirectory(instance.etc())) {
            delete(old);
            Files.move(instance.etc(), old);
        }
        Files.move(fresh, instance.etc(), StandardCopyOption.ATOMIC_MOVE);
        delete(old);
    }

    /** The one user of the shell, known to nobody but this folder. */
    private static void writeUser(Path file) throws IOException {
        byte[] secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Files.deleteIfExists(file);
        OwnerOnly.createFile(file);
        Files.writeString(file, "haidang = " + password + ",_g_:admingroup\n"
                + "_g_\\:admingroup = group,admin,manager,viewer,systembundles,ssh\n", StandardCharsets.US_ASCII);
    }

    /** Which build this is: the names, sizes and times of its settings and its own bundles. */
    private String stamp() throws IOException {
        Sha256 digest = new Sha256();
        for (Path part : List.of(home.resolve("etc"), home.resolve("system/vn/haidang"))) {
            for (Path file : tree(part)) {
                digest.add(home.relativize(file) + " " + Files.size(file) + " "
                        + Files.getLastModifiedTime(file).toMillis() + "\n");
            }
        }
        return digest.hex();
    }

    private static void copy(Path from, Path to) throws IOException {
        OwnerOnly.createFolder(to);
        for (Path path : tree(from)) {
            Path target = to.resolve(from.relativize(path).toString());
            Files.createDirectories(target.getParent());
            Files.copy(path, target);
        }
    }

    private static List<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

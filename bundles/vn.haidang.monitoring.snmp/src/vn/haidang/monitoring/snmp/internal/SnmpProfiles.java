package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;

/**
 * The credentials of devices by the names of their profiles, from a properties file (UTF-8) that is read again when it
 * has changed. Secrets are handed out inside {@link vn.haidang.monitoring.snmp.SnmpCredentials} only and are neither
 * logged nor put into messages.
 */
final class SnmpProfiles {

    private static final long LARGEST_FILE = 1 << 20;

    private final Path file;
    private Stamp stamp = Stamp.NONE;
    private Properties entries = new Properties();
    /** Those that were read from these entries. */
    private final Map<String, SnmpProfile> read = new HashMap<>();

    SnmpProfiles(Path file) {
        this.file = file;
    }

    /** The profile of that name; the finding says which entry is missing or wrong. */
    synchronized SnmpProfile find(String name) throws FindingException {
        Properties present = current();
        SnmpProfile known = read.get(name);
        if (known == null) {
            known = new ProfileReader(name, file, present).read();
            read.put(name, known);
        }
        return known;
    }

    /** The names of all profiles. */
    Set<String> names() throws FindingException {
        Set<String> names = new TreeSet<>();
        for (String key : current().stringPropertyNames()) {
            int dot = key.lastIndexOf('.');
            if (dot > 0) {
                names.add(key.substring(0, dot));
            }
        }
        return names;
    }

    /** Said while the system lets others than the owner of the file read it. */
    Optional<Finding> exposure() {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            return permissions.contains(PosixFilePermission.GROUP_READ)
                    || permissions.contains(PosixFilePermission.OTHERS_READ)
                            ? Optional.of(Messages.warning("profile.file.exposed").with("file", file.toString())
                                    .showing("mode", PosixFilePermissions.toString(permissions)))
                            : Optional.empty();
        } catch (NoSuchFileException | UnsupportedOperationException e) {
            // No profiles, or a system that has the folder's rights instead.
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(unreadable(e.toString()));
        }
    }

    private synchronized Properties current() throws FindingException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            Stamp now = new Stamp(attributes.size(), Optional.of(attributes.lastModifiedTime()));
            if (!now.equals(stamp)) {
                read.clear();
                entries = load(attributes.size());
                stamp = now;
            }
        } catch (NoSuchFileException e) {
            read.clear();
            entries = new Properties();
            stamp = Stamp.NONE;
        } catch (IOException | IllegalArgumentException e) {
            throw new FindingException(unreadable(e.toString()), e);
        }
        return entries;
    }

    private Properties load(long size) throws IOException, FindingException {
        if (size > LARGEST_FILE) {
            throw new FindingException(unreadable("> " + LARGEST_FILE + " B"));
        }
        Properties loaded = new Properties();
        loaded.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        return loaded;
    }

    private Finding unreadable(String detail) {
        return Messages.error("profile.file.unreadable").with("file", file.toString()).with("detail", detail);
    }

    /** What tells one state of the file from another. */
    private record Stamp(long size, Optional<FileTime> modified) {
        static final Stamp NONE = new Stamp(-1, Optional.empty());
    }
}

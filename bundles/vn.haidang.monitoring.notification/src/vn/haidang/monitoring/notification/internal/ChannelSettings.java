package vn.haidang.monitoring.notification.internal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;

/**
 * The settings of one channel, from the properties file (UTF-8) of all channels in the data folder. Holds secrets:
 * {@code toString} shows none, and a file that others than its owner may read is not used.
 */
final class ChannelSettings {

    /** The file in the data folder. */
    static final String FILE = "notification.properties";

    private static final long LARGEST_FILE = 1 << 18;
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private final String channel;
    private final Path file;
    private final Properties entries;

    private ChannelSettings(String channel, Path file, Properties entries) {
        this.channel = channel;
        this.file = file;
        this.entries = entries;
    }

    /**
     * Reads the settings as they are now.
     *
     * @param channel what their keys begin with
     * @throws FindingException when the file cannot be read or others may read it
     */
    static ChannelSettings read(Path folder, String channel) throws FindingException {
        Path file = folder.resolve(FILE);
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new FindingException(about("notification.file.unreadable", file).with("detail",
                        "> " + LARGEST_FILE + " B"));
            }
            requirePrivate(file);
            Properties entries = new Properties();
            entries.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            return new ChannelSettings(channel, file, entries);
        } catch (NoSuchFileException e) {
            return new ChannelSettings(channel, file, new Properties());
        } catch (IOException | IllegalArgumentException e) {
            throw new FindingException(about("notification.file.unreadable", file).with("detail", e.toString()), e);
        }
    }

    private static void requirePrivate(Path file) throws IOException, FindingException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && view.readAttributes().permissions().stream().anyMatch(OTHERS::contains)) {
            throw new FindingException(about("notification.file.open", file));
        }
    }

    private static Finding about(String code, Path file) {
        return Messages.error(code).with("file", file.toString());
    }

    Optional<String> optional(String key) {
        return Optional.ofNullable(entries.getProperty(channel + "." + key)).map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    String required(String key) throws FindingException {
        Optional<String> value = optional(key);
        if (value.isEmpty()) {
            throw new FindingException(about("notification.entry.missing", file).with("key", channel + "." + key));
        }
        return value.get();
    }

    /** What stands between commas. */
    List<String> list(String key) {
        return Arrays.stream(optional(key).orElse("").split(",")).map(String::strip).filter(part -> !part.isEmpty())
                .toList();
    }

    /** The entries whose keys begin so, by the rest of their keys. */
    Map<String, String> under(String prefix) {
        Map<String, String> found = new TreeMap<>();
        String whole = channel + "." + prefix + ".";
        for (String key : entries.stringPropertyNames()) {
            if (key.startsWith(whole)) {
                found.put(key.substring(whole.length()), entries.getProperty(key).strip());
            }
        }
        return found;
    }

    /** What is wrong with the value of a key, without telling it. */
    FindingException wrong(String key) {
        return new FindingException(about("notification.entry.wrong", file).with("key", channel + "." + key));
    }

    @Override
    public String toString() {
        return "settings of " + channel;
    }
}

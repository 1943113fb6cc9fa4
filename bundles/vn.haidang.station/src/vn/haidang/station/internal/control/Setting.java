package vn.haidang.station.internal.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number that the launcher reads and writes in Karaf's configuration files; the rest of the file stays as it is. */
enum Setting {
    HTTP_PORT("vn.haidang.station.cfg", "httpPort"), SSH_PORT("org.apache.karaf.shell.cfg", "sshPort");

    private final String file;
    private final Pattern line;

    Setting(String file, String key) {
        this.file = file;
        this.line = Pattern.compile("(?m)^(\\s*" + key + "\\s*=\\s*)(\\d+)\\s*$");
    }

    OptionalInt read(Path etc) {
        Path path = etc.resolve(file);
        if (!Files.isReadable(path)) {
            return OptionalInt.empty();
        }
        Matcher matcher = line.matcher(text(path));
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(2))) : OptionalInt.empty();
    }

    void write(Path etc, int value) throws IOException {
        Path path = etc.resolve(file);
        String before = text(path);
        String after = line.matcher(before).replaceAll("$1" + value);
        if (!after.equals(before)) {
            Files.writeString(path, after, StandardCharsets.ISO_8859_1);
        }
    }

    /** Such files are Latin-1 by definition. */
    private static String text(Path path) {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

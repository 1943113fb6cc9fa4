package vn.haidang.monitoring.icmp.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Whether the kernel lets this process ping, asked without our own code: by its group, or by CAP_NET_RAW. */
final class PingPermission {

    private static final int CAP_NET_RAW = 13;

    private PingPermission() {}

    static boolean isGiven() {
        long[] range = numbers(read("/proc/sys/net/ipv4/ping_group_range"), 10);
        boolean byGroup = Arrays.stream(numbers(status("Gid") + " " + status("Groups"), 10))
                .anyMatch(group -> group >= range[0] && group <= range[1]);
        boolean byRight = (numbers(status("CapEff"), 16)[0] >>> CAP_NET_RAW & 1) == 1;
        return byGroup || byRight;
    }

    private static String status(String field) {
        return read("/proc/self/status").lines().filter(line -> line.startsWith(field + ":"))
                .map(line -> line.substring(field.length() + 1)).findFirst().orElseThrow();
    }

    private static long[] numbers(String text, int radix) {
        return Arrays.stream(text.strip().split("\\s+")).filter(word -> !word.isEmpty())
                .mapToLong(word -> Long.parseUnsignedLong(word, radix)).toArray();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

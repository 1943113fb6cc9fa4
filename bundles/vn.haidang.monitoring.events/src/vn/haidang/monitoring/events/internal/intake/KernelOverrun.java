package vn.haidang.monitoring.events.internal.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * How many datagrams the operating system threw away because a socket's buffer was full: the column {@code drops} of Linux's
 * {@code /proc/net/udp}. Elsewhere nobody tells, and it is 0.
 */
public final class KernelOverrun {

    private static final List<Path> TABLES = List.of(Path.of("/proc/net/udp"), Path.of("/proc/net/udp6"));
    private static final int LOCAL_ADDRESS = 1;
    private static final int DROPS = 12;
    private static final int HEXADECIMAL = 16;

    private KernelOverrun() {}

    /** Of the sockets bound to these UDP ports, all together. */
    public static long of(Set<Integer> ports) {
        long drops = 0;
        for (Path table : TABLES) {
            if (!ports.isEmpty() && Files.isReadable(table)) {
                drops += read(table, ports);
            }
        }
        return drops;
    }

    private static long read(Path table, Set<Integer> ports) {
        try {
            long drops = 0;
            for (String line : Files.readAllLines(table, StandardCharsets.US_ASCII)) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > DROPS && columns[LOCAL_ADDRESS].indexOf(':') > 0) {
                    String port = columns[LOCAL_ADDRESS].substring(columns[LOCAL_ADDRESS].indexOf(':') + 1);
                    drops += ports.contains(Integer.parseInt(port, HEXADECIMAL)) ? Long.parseLong(columns[DROPS]) : 0;
                }
            }
            return drops;
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}

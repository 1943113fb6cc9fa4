package vn.haidang.monitoring.events.internal;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the programs of others that send us something. */
final class Tool {

    private static final String LINK_DOWN = ".1.3.6.1.6.3.1.1.5.3";

    private Tool() {}

    /** @return the exit code */
    static int run(Path folder, String input, List<String> command) throws Exception {
        Path output = folder.resolve("tool.out");
        ProcessBuilder builder = new ProcessBuilder(command);
        // Engine and boots of the net-snmp tools are the test's own.
        builder.environment().put("SNMP_PERSISTENT_DIR", folder.resolve("net-snmp").toString());
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return fail(command.get(0) + " is missing; install the Debian package it is in (snmp, bsdutils, openssl)",
                    e);
        }
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        }
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return fail("does not end: " + command + " " + Files.readString(output));
        }
        return process.exitValue();
    }

    /** snmptrap or snmpinform of a linkDown of ifIndex 7, with these options. */
    static int notify(Path folder, String tool, int port, List<String> options) throws Exception {
        return notify(folder, tool, port, options,
                List.of("", LINK_DOWN, ".1.3.6.1.2.1.2.2.1.1.7", "i", "7", ".1.3.6.1.2.1.2.2.1.8.7", "i", "2"));
    }

    static int notify(Path folder, String tool, int port, List<String> options, List<String> trap) throws Exception {
        List<String> command = new ArrayList<>(List.of(tool, "-t", "1", "-r", "2"));
        command.addAll(options);
        command.add("127.0.0.1:" + port);
        command.addAll(trap);
        return run(folder, "", command);
    }
}

package vn.haidang.monitoring.simulation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The tools of net-snmp: a manager that shares no code with our agent. */
final class NetSnmp {

    /** Raw numbers, numeric OIDs, octets in hexadecimal: what was on the wire, without any MIB. */
    private static final List<String> PLAIN = List.of("-m", "", "-Onxet", "-t", "5", "-r", "2");

    private final Path scratch;
    private final String host;
    private final int port;

    NetSnmp(Path scratch, int port) {
        this(scratch, "127.0.0.1", port);
    }

    NetSnmp(Path scratch, String host, int port) {
        this.scratch = scratch;
        this.host = host;
        this.port = port;
    }

    /** What a tool printed, one entry a variable: OID to type and value. */
    Map<String, String> read(String tool, List<String> credentials, String... oids) throws Exception {
        Map<String, String> values = new LinkedHashMap<>();
        String last = "";
        for (String line : run(tool, credentials, oids).lines().toList()) {
            int equals = line.indexOf(" = ");
            if (line.equals("End of MIB") || line.contains(" = No more variables left in this MIB View")) {
                break;
            }
            if (line.startsWith(".") && equals > 0) {
                last = line.substring(1, equals);
                assertTrue(values.put(last, line.substring(equals + 3).strip()) == null, "twice: " + last);
            } else if (!line.isBlank()) {
                // long octet strings go on in the next line
                values.merge(last, line.strip(), (begin, more) -> begin + " " + more);
            }
        }
        return values;
    }

    /** What a tool said when it was refused. */
    String refusal(String tool, List<String> credentials, String... oids) throws Exception {
        Run run = start(tool, credentials, oids);
        assertNotEquals(0, run.status(), run.output());
        return run.output() + run.errors();
    }

    private String run(String tool, List<String> credentials, String... oids) throws Exception {
        Run run = start(tool, credentials, oids);
        assertEquals(0, run.status(), run.output() + run.errors());
        return run.output();
    }

    private Run start(String tool, List<String> credentials, String... oids) throws Exception {
        List<String> command = new ArrayList<>(List.of(tool));
        command.addAll(PLAIN);
        command.addAll(credentials);
        command.add(host + ":" + port);
        command.addAll(List.of(oids));
        Path errors = Files.createTempFile(scratch, "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("SNMPCONFPATH", scratch.toString());
        builder.environment().put("SNMP_PERSISTENT_DIR", scratch.toString());
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return fail("the tool " + tool + " is missing; install the Debian package snmp (apt-get install snmp)", e);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Run(process.exitValue(), output, Files.readString(errors));
    }

    private record Run(int status, String output, String errors) {}
}

package vn.haidang.cli.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.text.MessageArguments;
import vn.haidang.monitoring.snmp.DeviceDefinitions;
import vn.haidang.monitoring.snmp.InterfaceRow;
import vn.haidang.monitoring.snmp.SnmpReader;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.SnmpVariable;

/** {@code snmp get|walk|interfaces|identify|measures|record|doctor HOST[:PORT] [OID…]}: one device, as the engine sees it. */
@Component(service = CliCommand.class, scope = ServiceScope.PROTOTYPE, property = CliCommand.NAME + "=snmp")
@Command(name = "snmp")
public final class SnmpCommand implements CliCommand {

    private static final String SYSTEM_GROUP = "1.3.6.1.2.1.1";
    /** Not only 1.3.6.1: LLDP-MIB is beside it. */
    private static final String EVERYTHING = "1";

    /** What is asked of the device. */
    enum Operation {
        GET, WALK, INTERFACES, IDENTIFY, MEASURES, RECORD, DOCTOR;

        @Override
        public String toString() {
            return name().toLowerCase();
        }
    }

    private final SnmpReader reader;
    private final DeviceDefinitions definitions;

    @Parameters(index = "0", paramLabel = "get|walk|interfaces|identify|measures|record|doctor", descriptionKey = "snmp.operation")
    private Operation operation;

    @Parameters(index = "1", paramLabel = "HOST[:PORT]", descriptionKey = "snmp.host")
    private String agent;

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "OID", descriptionKey = "snmp.oid")
    private List<String> oids = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "snmp.out")
    private Path file;

    @Option(names = "--interval", paramLabel = "SECONDS", descriptionKey = "snmp.interval")
    private Integer interval;

    @Option(names = "--key", paramLabel = "TEXT", descriptionKey = "snmp.key")
    private String key;

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final SnmpOptions options = new SnmpOptions();

    @Activate
    public SnmpCommand(@Reference SnmpReader reader, @Reference DeviceDefinitions definitions) {
        this.reader = reader;
        this.definitions = definitions;
    }

    @Override
    public int run(Output output) throws FindingException, IOException {
        SnmpTarget target = options.target(agent);
        switch (operation) {
            case GET -> show(output, reader.get(target, oids.isEmpty() ? List.of(SYSTEM_GROUP + ".1.0") : plain(oids)));
            case WALK -> {
                return tell(output, walk(output, target));
            }
            case INTERFACES -> {
                List<Finding> doubts = new ArrayList<>();
                showInterfaces(output, reader.interfaces(target, Progress.unobserved(), doubts::add));
                return tell(output, doubts);
            }
            case IDENTIFY -> {
                Path own = ownDefinitions();
                SnmpDeviceTelling.identity(output, reader.identify(target, Optional.of(own), Progress.unobserved()));
                return tellFlaws(output, own);
            }
            case MEASURES -> {
                Path own = ownDefinitions();
                SnmpDeviceTelling.measures(output, reader.measures(target, Optional.of(own), Progress.unobserved()));
                return tellFlaws(output, own);
            }
            case RECORD -> record(output, target);
            case DOCTOR -> {
                return new SnmpDoctor(reader, options).run(output, agent, oids);
            }
        }
        return GOOD;
    }

    private Path ownDefinitions() throws FindingException {
        return data.folder().resolve(DeviceDefinitions.FOLDER);
    }

    /** A broken definition is left out: who asks what a device is has to know. */
    private int tellFlaws(Output output, Path own) {
        return tell(output, definitions.check(own));
    }

    private static int tell(Output output, List<Finding> flaws) {
        flaws.forEach(flaw -> output.note(flaw.summary(output.format())));
        return flaws.isEmpty() ? GOOD : FOUND_ERRORS;
    }

    private List<Finding> walk(Output output, SnmpTarget target) throws FindingException, IOException {
        List<Finding> doubts = new ArrayList<>();
        List<String> roots = oids.isEmpty() ? List.of(SYSTEM_GROUP) : plain(oids);
        List<SnmpVariable> rows = new ArrayList<>();
        for (String root : roots) {
            reader.walk(target, root, Progress.unobserved(), variable -> {
                if (output.json()) {
                    rows.add(variable);
                } else {
                    output.line(line(variable));
                }
            }, doubts::add);
        }
        if (output.json()) {
            show(output, rows);
        }
        return doubts;
    }

    private void record(Output output, SnmpTarget target) throws FindingException, IOException {
        String root = oids.isEmpty() ? EVERYTHING : plain(oids).get(0);
        Optional<Duration> spacing = Optional.ofNullable(interval).map(Duration::ofSeconds);
        if (file == null) {
            print(output, target, root, spacing);
            return;
        }
        Path whole = file.toAbsolutePath();
        int count = recordTo(whole, target, root, spacing);
        if (output.json()) {
            output.writeJson(json -> {
                json.writeStartObject();
                json.writeStringField("file", whole.toString());
                json.writeNumberField("variables", count);
                json.writeEndObject();
            });
        } else {
            output.line(Messages.text(output.format(), "snmp.recorded",
                    MessageArguments.none().with("count", count).with("file", whole.toString())));
        }
    }

    /** The recording itself, or one document with it. */
    private void print(Output output, SnmpTarget target, String root, Optional<Duration> spacing)
            throws FindingException, IOException {
        if (!output.json()) {
            Writer out = new OutputStreamWriter(output.out(), StandardCharsets.UTF_8);
            reader.record(target, root, spacing, Optional.ofNullable(key), out, Progress.unobserved());
            out.flush();
            return;
        }
        StringWriter recording = new StringWriter();
        int count = reader.record(target, root, spacing, Optional.ofNullable(key), recording, Progress.unobserved());
        output.writeJson(json -> {
            json.writeStartObject();
            json.writeStringField("recording", recording.toString());
            json.writeNumberField("variables", count);
            json.writeEndObject();
        });
    }

    /** Written aside, so that a recording that breaks off leaves the one before as it was. */
    private int recordTo(Path whole, SnmpTarget target, String root, Optional<Duration> spacing)
            throws FindingException, IOException {
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        try {
            int count;
            try (BufferedWriter out = Files.newBufferedWriter(part)) {
                count = reader.record(target, root, spacing, Optional.ofNullable(key), out, Progress.unobserved());
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            return count;
        } catch (IOException e) {
            throw new FindingException(Finding.of(Messages.CATALOGUE, Severity.ERROR, "snmp.out.unwritable")
                    .with("file", whole.toString()), e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static List<String> plain(List<String> oids) {
        return oids.stream().map(oid -> oid.startsWith(".") ? oid.substring(1) : oid).toList();
    }

    private static void show(Output output, List<SnmpVariable> variables) throws IOException {
        if (!output.json()) {
            variables.forEach(variable -> output.line(line(variable)));
            return;
        }
        output.writeJson(json -> {
            json.writeStartArray();
            for (SnmpVariable variable : variables) {
                write(json, variable);
            }
            json.writeEndArray();
        });
    }

    private static String line(SnmpVariable variable) {
        return "." + variable.oid() + " = " + type(variable.value()) + ": " + variable.value().text();
    }

    private static String type(SnmpVariable.Value value) {
        if (value instanceof SnmpVariable.Value.Number number) {
            return number.syntax().name();
        }
        if (value instanceof SnmpVariable.Value.Octets) {
            return "OCTET_STRING";
        }
        if (value instanceof SnmpVariable.Value.ObjectIdentifier) {
            return "OBJECT_IDENTIFIER";
        }
        if (value instanceof SnmpVariable.Value.IpAddress) {
            return "IP_ADDRESS";
        }
        return value instanceof SnmpVariable.Value.Opaque ? "OPAQUE" : "MISSING";
    }

    private static void write(JsonGenerator json, SnmpVariable variable) throws IOException {
        json.writeStartObject();
        json.writeStringField("oid", variable.oid());
        json.writeStringField("type", type(variable.value()));
        if (variable.value() instanceof SnmpVariable.Value.Number number) {
            if (number.value() < 0 && number.syntax() == SnmpVariable.NumberSyntax.COUNTER64) {
                json.writeFieldName("value");
                json.writeNumber(new BigInteger(number.text()));
            } else {
                json.writeNumberField("value", number.value());
            }
        } else {
            json.writeStringField("value", variable.value().text());
        }
        if (variable.value() instanceof SnmpVariable.Value.Octets octets) {
            json.writeStringField("hex", octets.hex());
        }
        json.writeEndObject();
    }

    private static void showInterfaces(Output output, List<InterfaceRow> rows) throws IOException {
        if (!output.json()) {
            output.line(Messages.text(output.format(), "snmp.interfaces.heading"));
            for (InterfaceRow row : rows) {
                output.line(String.join("\t", Integer.toString(row.index()), row.name(), row.alias().orElse(""),
                        text(row.highSpeed()), word(output, "snmp.admin.", row.admin()),
                        word(output, "snmp.oper.", row.oper()), text(row.inOctets()),
                        text(row.outOctets())));
            }
            return;
        }
        output.writeJson(json -> {
            json.writeStartArray();
            for (InterfaceRow row : rows) {
                write(json, row);
            }
            json.writeEndArray();
        });
    }

    private static String word(Output output, String group, InterfaceRow.Status status) {
        return Messages.text(output.format(), group + status.name());
    }

    private static String text(OptionalLong value) {
        return value.isPresent() ? Long.toUnsignedString(value.getAsLong()) : "-";
    }

    private static void write(JsonGenerator json, InterfaceRow row) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", row.index());
        json.writeStringField("name", row.name());
        json.writeStringField("alias", row.alias().orElse(null));
        write(json, "highSpeed", row.highSpeed());
        json.writeStringField("admin", row.admin().name());
        json.writeStringField("oper", row.oper().name());
        write(json, "inOctets", row.inOctets());
        write(json, "outOctets", row.outOctets());
        json.writeBooleanField("highCapacity", row.highCapacity());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, OptionalLong value) throws IOException {
        json.writeFieldName(field);
        if (value.isPresent()) {
            json.writeNumber(new BigInteger(Long.toUnsignedString(value.getAsLong())));
        } else {
            json.writeNull();
        }
    }
}

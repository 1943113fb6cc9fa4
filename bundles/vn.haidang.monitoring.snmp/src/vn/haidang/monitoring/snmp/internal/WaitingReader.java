package vn.haidang.monitoring.snmp.internal;

import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.snmp4j.smi.OID;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.probe.DeviceMeasure;
import vn.haidang.monitoring.snmp.DeviceIdentity;
import vn.haidang.monitoring.snmp.InterfaceRow;
import vn.haidang.monitoring.snmp.SnmpReader;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.SnmpVariable;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.monitoring.snmp.internal.definition.Definitions;

/** Reads devices for people who wait, over the engine that the polling uses too. Keeps nothing between calls. */
@Component
public final class WaitingReader implements SnmpReader {

    private final SnmpEngine engine;
    private final Scheduler scheduler;
    private final DefinitionLibrary library;

    @Activate
    public WaitingReader(@Reference SnmpEngine engine, @Reference Scheduler scheduler,
            @Reference DefinitionLibrary library) {
        this.engine = engine;
        this.scheduler = scheduler;
        this.library = library;
    }

    @Override
    public List<SnmpVariable> get(SnmpTarget target, List<String> oids) throws FindingException {
        List<OID> parsed = new ArrayList<>();
        for (String oid : oids) {
            parsed.add(parse(oid));
        }
        return conversation(target, Progress.unobserved()).get(parsed).stream().map(Variables::of).toList();
    }

    @Override
    public void walk(SnmpTarget target, String root, Progress progress, Consumer<SnmpVariable> rows)
            throws FindingException {
        conversation(target, progress).walk(parse(root), binding -> rows.accept(Variables.of(binding)));
    }

    @Override
    public List<InterfaceRow> interfaces(SnmpTarget target, Progress progress) throws FindingException {
        Conversation conversation = conversation(target, progress);
        Identifier identifier = identifier(target, Optional.empty(), conversation);
        return new InterfaceTable(conversation, !identifier.quirks().brokenHighCapacity()).read();
    }

    @Override
    public DeviceIdentity identify(SnmpTarget target, Optional<Path> definitions, Progress progress)
            throws FindingException {
        return identifier(target, definitions, conversation(target, progress)).identify();
    }

    @Override
    public List<DeviceMeasure> measures(SnmpTarget target, Optional<Path> definitions, Progress progress)
            throws FindingException {
        Conversation conversation = conversation(target, progress);
        Identifier identifier = identifier(target, definitions, conversation);
        MeasurePlan plan = new MeasurePlanner(new Columns(conversation)).plan(identifier.family(),
                definitions(definitions).standard());
        return plan.measure(conversation.get(plan.oids()));
    }

    /** Knows the family of the device and bears with the faults of its agent. */
    private Identifier identifier(SnmpTarget target, Optional<Path> folder, Conversation conversation)
            throws FindingException {
        Identifier identifier = new Identifier(new Columns(conversation), definitions(folder));
        identifier.family();
        engine.paces().limit(target, identifier.quirks().repetitions());
        return identifier;
    }

    private Definitions definitions(Optional<Path> folder) {
        return folder.map(library::with).orElseGet(library::current);
    }

    @Override
    public int record(SnmpTarget target, String root, Optional<Duration> spacing, Writer out, Progress progress)
            throws FindingException {
        return new Recorder(conversation(target, progress), scheduler, progress).record(parse(root), spacing, out);
    }

    private Conversation conversation(SnmpTarget target, Progress progress) {
        return new Conversation(engine, target, progress);
    }

    private static OID parse(String text) throws FindingException {
        return Oids.parse(text)
                .orElseThrow(() -> new FindingException(Messages.error("snmp.oid.invalid").with("text", text)));
    }
}

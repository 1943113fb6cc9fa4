package vn.haidang.monitoring.snmp.internal;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.snmp4j.smi.OID;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.probe.DeviceMeasure;
import vn.haidang.monitoring.snmp.DeviceIdentity;
import vn.haidang.monitoring.snmp.InterfaceRow;
import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpReader;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.SnmpVariable;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.monitoring.snmp.internal.definition.Definitions;

/** Reads devices for people who wait, over the engine that the polling uses too. Keeps nothing between calls. */
@Component
public final class WaitingReader implements SnmpReader {

    private static final int KEY_BYTES = 32;

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
    public void walk(SnmpTarget target, String root, Progress progress, Consumer<SnmpVariable> rows,
            Consumer<Finding> doubts) throws FindingException {
        Conversation conversation = conversation(target, progress);
        conversation.walk(parse(root), binding -> rows.accept(Variables.of(binding)));
        conversation.doubt().ifPresent(doubts);
    }

    @Override
    public List<InterfaceRow> interfaces(SnmpTarget target, Progress progress, Consumer<Finding> doubts)
            throws FindingException {
        Conversation conversation = conversation(target, progress);
        Identifier identifier = identifier(Optional.empty(), conversation);
        identifier.family();
        List<InterfaceRow> rows = new InterfaceTable(conversation, !identifier.quirks().brokenHighCapacity()).read();
        conversation.doubt().ifPresent(doubts);
        return rows;
    }

    @Override
    public DeviceIdentity identify(SnmpTarget target, Optional<Path> definitions, Progress progress)
            throws FindingException {
        return identifier(definitions, conversation(target, progress)).identify();
    }

    @Override
    public List<DeviceMeasure> measures(SnmpTarget target, Optional<Path> definitions, Progress progress)
            throws FindingException {
        Conversation conversation = conversation(target, progress);
        Identifier identifier = identifier(definitions, conversation);
        MeasurePlan plan = new MeasurePlanner(new Columns(conversation)).plan(identifier.family(),
                definitions(definitions).standard());
        return plan.measure(conversation.get(plan.oids()));
    }

    private Identifier identifier(Optional<Path> folder, Conversation conversation) {
        return new Identifier(new Columns(conversation), definitions(folder));
    }

    private Definitions definitions(Optional<Path> folder) {
        return folder.map(library::with).orElseGet(library::current);
    }

    @Override
    public int record(SnmpTarget target, String root, Optional<Duration> spacing, Optional<String> key, Writer out,
            Progress progress) throws FindingException {
        Scrubber scrubber = new Scrubber(new Pseudonyms(key.map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(WaitingReader::randomKey)), library.current().serials(), secrets(target.credentials()));
        return new Recorder(conversation(target, progress), scheduler, progress, scrubber).record(parse(root), spacing,
                out);
    }

    private static byte[] randomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /** What the device was asked with; some tell it in a table of their own. */
    private static List<String> secrets(SnmpCredentials credentials) {
        if (credentials instanceof SnmpCredentials.User user) {
            return Stream.of(Optional.of(user.user()), user.authentication().map(Authentication::passPhrase),
                    user.privacy().map(Privacy::passPhrase)).flatMap(Optional::stream).toList();
        }
        return List.of(((SnmpCredentials.Community) credentials).community());
    }

    @Override
    public List<Finding> diagnose(List<SnmpTarget> targets, Progress progress) {
        return new Doctor(engine, progress).examine(targets);
    }

    private Conversation conversation(SnmpTarget target, Progress progress) {
        return new Conversation(engine, target, progress);
    }

    private static OID parse(String text) throws FindingException {
        return Oids.parse(text)
                .orElseThrow(() -> new FindingException(Messages.error("snmp.oid.invalid").with("text", text)));
    }
}

package vn.haidang.monitoring.snmp.internal;

import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.snmp4j.smi.OID;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.snmp.InterfaceRow;
import vn.haidang.monitoring.snmp.SnmpReader;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.SnmpVariable;

/** Reads devices for people who wait, over the engine that the polling uses too. Keeps nothing between calls. */
@Component
public final class WaitingReader implements SnmpReader {

    private final SnmpEngine engine;
    private final Scheduler scheduler;

    @Activate
    public WaitingReader(@Reference SnmpEngine engine, @Reference Scheduler scheduler) {
        this.engine = engine;
        this.scheduler = scheduler;
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
        return new InterfaceTable(conversation(target, progress)).read();
    }

    @Override
    public int record(SnmpTarget target, String root, Optional<Duration> spacing, Writer out, Progress progress)
            throws FindingException {
        return new Recorder(conversation(target, progress), scheduler, progress).record(parse(root), spacing, out);
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

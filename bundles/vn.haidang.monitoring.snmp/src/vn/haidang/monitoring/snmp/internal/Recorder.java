package vn.haidang.monitoring.snmp.internal;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.TimeTicks;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.base.time.Scheduler;

/** Records a device: walks it, once or twice with a pause between, scrubs what it said and writes it down. */
final class Recorder {

    private final Conversation conversation;
    private final Scheduler scheduler;
    private final Progress progress;
    private final Scrubber scrubber;

    Recorder(Conversation conversation, Scheduler scheduler, Progress progress, Scrubber scrubber) {
        this.conversation = conversation;
        this.scheduler = scheduler;
        this.progress = progress;
        this.scrubber = scrubber;
    }

    int record(OID root, Optional<Duration> spacing, Writer out) throws FindingException {
        progress.begin(root.toDottedString(), 0);
        Walked first = walk(root);
        Optional<Walked> second = Optional.empty();
        if (spacing.isPresent()) {
            pause(spacing.get());
            second = Optional.of(walk(root));
        }
        first.variables.forEach(scrubber::learn);
        try {
            for (String line : lines(first, second)) {
                out.write(line);
                out.write('\n');
            }
            out.flush();
        } catch (IOException e) {
            throw new FindingException(Messages.error("snmp.record.not.written").with("detail", e.toString()), e);
        }
        return first.variables.size();
    }

    /** In the order of the OIDs as they are kept: a replaced address in an index changes its place. */
    private Collection<String> lines(Walked first, Optional<Walked> second) {
        Map<OID, String> lines = new TreeMap<>();
        first.variables.forEach((oid, value) -> {
            VariableBinding kept = scrubber.scrub(oid, value);
            OptionalDouble rate = second.isPresent() ? rate(oid, value, first, second.get()) : OptionalDouble.empty();
            lines.put(kept.getOid(), rate.isPresent()
                    ? RecordedLines.moving(kept.getOid(), kept.getVariable(), rate.getAsDouble())
                    : RecordedLines.line(kept.getOid(), kept.getVariable()));
        });
        return lines.values();
    }

    private static OptionalDouble rate(OID oid, Variable value, Walked first, Walked second) {
        Variable later = second.variables.get(oid);
        long growth = later == null ? 0 : RecordedLines.growth(value, later);
        double seconds = first.secondsUntil(second);
        return growth > 0 && seconds > 0 ? OptionalDouble.of(growth / seconds) : OptionalDouble.empty();
    }

    private Walked walk(OID root) throws FindingException {
        List<VariableBinding> clock = conversation.get(List.of(Oids.SYS_UP_TIME));
        Walked walked = new Walked(clock.get(0).getVariable());
        conversation.walk(root, binding -> {
            if (!Scrubber.isLeftOut(binding.getOid())) {
                walked.variables.put(binding.getOid(), binding.getVariable());
            }
        });
        return walked;
    }

    private void pause(Duration length) {
        CountDownLatch over = new CountDownLatch(1);
        try (Scheduler.Scheduled waiting = scheduler.after(length, over::countDown)) {
            while (!over.await(100, TimeUnit.MILLISECONDS)) {
                progress.stopIfCancelled();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** What one walk saw, with the device's clock at its begin. */
    private static final class Walked {
        private final Map<OID, Variable> variables = new TreeMap<>();
        private final Variable upTime;
        private final long nanos = System.nanoTime();

        Walked(Variable upTime) {
            this.upTime = upTime;
        }

        /** By the device's own clock when it has one. */
        double secondsUntil(Walked later) {
            if (upTime instanceof TimeTicks && later.upTime instanceof TimeTicks) {
                return (later.upTime.toLong() - upTime.toLong()) / 100.0;
            }
            return (later.nanos - nanos) / 1e9;
        }
    }
}

package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import vn.haidang.base.finding.Finding;
import vn.haidang.monitoring.OutageWitness;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.monitoring.probe.InterfaceReading;
import vn.haidang.monitoring.probe.Rate;
import vn.haidang.registry.DeviceEntry;

/**
 * Takes in what a device answered: the traffic of the lines that end on it, and for a line without an echo whether it is
 * there at all. Belongs to the engine's thread.
 */
final class PollResults {

    private static final String WITNESS = OutageWitness.SNMP.code();

    private final LineBoard board;
    private final LineJudge judge;
    private final RecordWriter writer;
    private final RuleAlarms rules;
    private final DeviceMeasurements meters;
    private final Duration tolerance;
    private final InstantSource clock;

    PollResults(LineBoard board, LineJudge judge, RecordWriter writer, RuleAlarms rules,
            DeviceMeasurements meters, EngineSettings settings, InstantSource clock) {
        this.board = board;
        this.judge = judge;
        this.writer = writer;
        this.rules = rules;
        this.meters = meters;
        this.clock = clock;
        this.tolerance = settings.tolerance(settings.pollPeriod());
    }

    void take(DeviceEntry device, DevicePoll poll) {
        List<WatchedLine> lines = board.lines().stream()
                .filter(line -> line.entry().farDevice().filter(device.code()::equals).isPresent()).toList();
        if (poll instanceof DevicePoll.Answered answered) {
            take(lines, device, answered);
            meters.answered(device);
        } else if (poll instanceof DevicePoll.Refused refused) {
            lines.forEach(line -> unread(line, device, refused.reason()));
            withoutEcho(lines, line -> heard(line, refused.at()));
        } else if (poll instanceof DevicePoll.Unanswered unanswered) {
            lines.forEach(line -> unread(line, device, unanswered.reason()));
            withoutEcho(lines, line -> {
                line.asked(unanswered.at());
                judge.missed(line, unanswered.at(), tolerance, WITNESS);
            });
        } else if (poll instanceof DevicePoll.NotAsked notAsked) {
            lines.forEach(line -> unread(line, device, notAsked.reason()));
            withoutEcho(lines, line -> judge.notWatched(line, clock.instant(), tolerance));
        }
        if (!lines.isEmpty()) {
            board.judge(lines);
        }
    }

    /** Such lines are judged by whether their far device answers. */
    private static void withoutEcho(List<WatchedLine> lines, Consumer<WatchedLine> judged) {
        lines.stream().filter(line -> line.entry().echo().isEmpty()).forEach(judged);
    }

    private void heard(WatchedLine line, Instant at) {
        line.asked(at);
        judge.answered(line, at, tolerance);
    }

    private void take(List<WatchedLine> lines, DeviceEntry device, DevicePoll.Answered answered) {
        withoutEcho(lines, line -> heard(line, answered.at()));
        List<Sample> samples = new ArrayList<>();
        for (WatchedLine line : lines) {
            line.entry().farInterface().ifPresent(name -> {
                Optional<InterfaceReading> reading = answered.interfaces().stream()
                        .filter(row -> row.name().equals(name)).findFirst();
                if (reading.isEmpty()) {
                    line.unread(List.of(LineFindings.interfaceMissing(line.entry(), device.code(), name)));
                    return;
                }
                line.carried(answered.at(), reading.get().in().certain(), reading.get().out().certain());
                hiddenChange(reading.get()).ifPresent(at -> judge.hidden(line, at));
                addSample(samples, line, Metric.IN_RATE, reading.get().in());
                addSample(samples, line, Metric.OUT_RATE, reading.get().out());
                addFaults(samples, line, reading.get().faults());
            });
        }
        writer.measured(answered.at(), samples);
        rules.measured(answered.at(), samples);
    }

    private static Optional<Instant> hiddenChange(InterfaceReading reading) {
        return reading.change().at().filter(at -> reading.change().wasHidden());
    }

    private static void addSample(List<Sample> samples, WatchedLine line, Metric metric, Rate rate) {
        // Whole bits a second are exact enough and store short. What is suspect proves nothing to a carrier.
        rate.certain()
                .ifPresent(value -> samples.add(new Sample(new SeriesKey(line.code(), metric), Math.rint(value))));
    }

    private static void addFaults(List<Sample> samples, WatchedLine line, InterfaceReading.Faults faults) {
        addFault(samples, line, Metric.IN_ERRORS, faults.inErrors());
        addFault(samples, line, Metric.OUT_ERRORS, faults.outErrors());
        addFault(samples, line, Metric.IN_DISCARDS, faults.inDiscards());
        addFault(samples, line, Metric.OUT_DISCARDS, faults.outDiscards());
    }

    /** Few are lost in a second, if any: to the hundredth. */
    private static void addFault(List<Sample> samples, WatchedLine line, Metric metric, Rate rate) {
        rate.certain().ifPresent(
                value -> samples.add(new Sample(new SeriesKey(line.code(), metric), Math.rint(value * 100) / 100)));
    }

    private static void unread(WatchedLine line, DeviceEntry device, Finding reason) {
        if (line.entry().farInterface().isPresent()) {
            line.unread(LineFindings.trafficUnread(line.entry(), device.code(), reason));
        }
    }
}

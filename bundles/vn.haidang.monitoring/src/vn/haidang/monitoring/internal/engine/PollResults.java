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
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.monitoring.probe.InterfaceReading;
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
    private final PollPace pace;
    private final InstantSource clock;

    PollResults(LineBoard board, LineJudge judge, RecordWriter writer, RuleAlarms rules,
            DeviceMeasurements meters, PollPace pace, InstantSource clock) {
        this.board = board;
        this.judge = judge;
        this.writer = writer;
        this.rules = rules;
        this.meters = meters;
        this.clock = clock;
        this.pace = pace;
    }

    void take(DeviceEntry device, DevicePoll poll) {
        List<WatchedLine> lines = board.linesTo(device.code());
        Duration tolerance = pace.tolerance(device.code());
        if (poll instanceof DevicePoll.Answered answered) {
            withoutEcho(lines, line -> heard(line, answered.at(), tolerance));
            take(lines, device, answered);
            meters.answered(device);
        } else if (poll instanceof DevicePoll.Refused refused) {
            unread(lines, device, refused.at(), Quality.GAP_REFUSED, refused.reason());
            withoutEcho(lines, line -> heard(line, refused.at(), tolerance));
        } else if (poll instanceof DevicePoll.Unanswered unanswered) {
            unread(lines, device, unanswered.at(), Quality.GAP_NO_ANSWER, unanswered.reason());
            withoutEcho(lines, line -> {
                line.asked(unanswered.at());
                judge.missed(line, unanswered.at(), tolerance, WITNESS);
            });
        } else if (poll instanceof DevicePoll.NotAsked notAsked) {
            Instant now = clock.instant();
            unread(lines, device, now, Quality.GAP_NOT_ASKED, notAsked.reason());
            withoutEcho(lines, line -> judge.notWatched(line, now, tolerance));
        }
        if (!lines.isEmpty()) {
            board.judge(lines);
        }
    }

    /** Such lines are judged by whether their far device answers. */
    private static void withoutEcho(List<WatchedLine> lines, Consumer<WatchedLine> judged) {
        lines.stream().filter(line -> line.entry().echo().isEmpty()).forEach(judged);
    }

    private void heard(WatchedLine line, Instant at, Duration tolerance) {
        line.asked(at);
        judge.answered(line, at, tolerance);
    }

    private void take(List<WatchedLine> lines, DeviceEntry device, DevicePoll.Answered answered) {
        List<Sample> samples = new ArrayList<>();
        for (WatchedLine line : lines) {
            line.entry().farInterface().ifPresent(name -> answered.interfaces().stream()
                    .filter(row -> row.name().equals(name)).findFirst()
                    .ifPresentOrElse(reading -> samples.addAll(read(line, device, answered.at(), reading)), () -> {
                        line.unread(List.of(LineFindings.interfaceMissing(line.entry(), device.code(), name)));
                        samples.addAll(RateSamples.gaps(line.code(), Quality.GAP_ABSENT));
                    }));
        }
        measured(answered.at(), samples);
    }

    private List<Sample> read(WatchedLine line, DeviceEntry device, Instant at, InterfaceReading reading) {
        // What is suspect proves nothing to a carrier: it is stored as such, and told.
        line.carried(at, reading.in().certain(), reading.out().certain(),
                RateFindings.doubtful(line.entry(), device.code(), reading));
        hiddenChange(reading).ifPresent(changed -> judge.hidden(line, changed));
        return RateSamples.of(line.code(), reading);
    }

    private static Optional<Instant> hiddenChange(InterfaceReading reading) {
        return reading.change().at().filter(at -> reading.change().wasHidden());
    }

    private void unread(List<WatchedLine> lines, DeviceEntry device, Instant at, Quality gap, Finding reason) {
        List<Sample> samples = new ArrayList<>();
        for (WatchedLine line : lines) {
            if (line.entry().farInterface().isPresent()) {
                line.unread(LineFindings.trafficUnread(line.entry(), device.code(), reason));
                samples.addAll(RateSamples.gaps(line.code(), gap));
            }
        }
        measured(at, samples);
        meters.unread(device, at, gap);
    }

    private void measured(Instant at, List<Sample> samples) {
        writer.measured(at, samples);
        rules.measured(at, samples);
    }
}

package vn.haidang.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.measurement.Metric;
import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;
import vn.haidang.monitoring.probe.DeviceMetric;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.LineEntry.EchoAddress;

/**
 * One day of the city as the engine would have stored it: 27 lines with an echo a second and their traffic each minute, each
 * silent for half a minute in the night, and 80 devices with ten figures each minute.
 */
final class CityDay {

    private static final int LINES = 27;
    private static final int DEVICES = 80;
    private static final int SECONDS = 86_400;
    private static final int REBOOT = 20 * 3_600;
    private static final int REBOOT_SECONDS = 30;
    private static final List<DeviceMetric> FIGURES = List.of(DeviceMetric.CPU_LOAD, DeviceMetric.MEMORY_USED,
            DeviceMetric.STORAGE_USED, DeviceMetric.TEMPERATURE, DeviceMetric.UPS_BATTERY_CHARGE, DeviceMetric.UPS_LOAD,
            DeviceMetric.UPS_RUNTIME, DeviceMetric.FAN_SPEED, DeviceMetric.SESSIONS_USED, DeviceMetric.POWER);

    private final Instant start;
    private final Random random = new Random(1);

    CityDay(Instant start) {
        this.start = start;
    }

    static List<LineEntry> lines() {
        return IntStream.range(0, LINES)
                .mapToObj(i -> new LineEntry("line-" + i, "L" + i, "Line " + i, "VNPT", "C" + i, 50, 0.995, "",
                        Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.of(new EchoAddress(BenchEngine.ECHO, "L" + i))))
                .toList();
    }

    static List<DeviceEntry> devices() {
        return IntStream.range(0, DEVICES).mapToObj(i -> new DeviceEntry("device-" + i, "D" + i, "Device " + i,
                DeviceEntry.Kind.ROUTER, "", Optional.empty(), Optional.empty())).toList();
    }

    /** @return how many values it wrote */
    long write(DatabaseMeasurementStore store) {
        long values = 0;
        List<Poll> polls = new ArrayList<>();
        for (int second = 0; second < SECONDS; second++) {
            Instant at = start.plusSeconds(second).plusMillis(random.nextInt(3));
            polls.add(new Poll(at, echoes(second)));
            if (second % 60 == 59) {
                addFigures(polls, at, second);
                values += polls.stream().mapToLong(poll -> poll.samples().size()).sum();
                store.append(polls);
                polls.clear();
            }
        }
        // What comes after the day has its last hour sealed.
        store.append(start.plus(Duration.ofDays(1)).plusSeconds(600), echoes(0));
        return values;
    }

    private List<Sample> echoes(int second) {
        List<Sample> samples = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            int reboot = REBOOT + 60 * line;
            boolean isLost = second >= reboot && second < reboot + REBOOT_SECONDS || random.nextInt(1_000) == 0;
            samples.add(new Sample(new SeriesKey("L" + line, Metric.LOSS), isLost ? 1 : 0));
            if (!isLost) {
                double millis = 3 + line / 5.0 + Math.abs(random.nextGaussian()) * 0.15;
                samples.add(new Sample(new SeriesKey("L" + line, Metric.ROUND_TRIP), Math.rint(millis * 1e3) / 1e3));
            }
        }
        return samples;
    }

    private void addFigures(List<Poll> polls, Instant at, int second) {
        double load = second / 3_600 % 24 < 10 ? 0.6 : 0.1;
        for (int line = 0; line < LINES; line++) {
            double rate = Math.rint(load * 40e6 * (0.9 + 0.2 * random.nextDouble()));
            polls.add(new Poll(at.plusMillis(line * 20L),
                    List.of(new Sample(new SeriesKey("L" + line, Metric.IN_RATE), rate),
                            new Sample(new SeriesKey("L" + line, Metric.OUT_RATE), Math.rint(rate * 0.4)))));
        }
        for (int device = 0; device < DEVICES; device++) {
            List<Sample> samples = new ArrayList<>();
            for (DeviceMetric figure : FIGURES) {
                samples.add(new Sample(new SeriesKey("D" + device, "", new Metric(figure.code(), figure.unit())),
                        Math.rint(100 * load * (0.6 + 0.4 * random.nextDouble()))));
            }
            polls.add(new Poll(at.plusMillis(device * 10L), samples));
        }
    }
}

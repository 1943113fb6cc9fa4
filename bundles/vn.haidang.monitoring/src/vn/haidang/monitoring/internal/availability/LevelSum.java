package vn.haidang.monitoring.internal.availability;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook.Availability;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.availability.ServiceLevel;
import vn.haidang.monitoring.availability.ServiceLevel.Kind;

/** Adds up what several lines were: a line that was watched for longer weighs more. */
final class LevelSum {

    private LevelSum() {}

    static ServiceLevel of(Kind kind, String code, String name, Stretch period, List<ServiceLevel> lines) {
        Duration observed = Duration.ZERO;
        Duration down = Duration.ZERO;
        Duration planned = Duration.ZERO;
        Map<Outage, Duration> cut = new HashMap<>();
        int count = 0;
        double coverage = 0;
        for (ServiceLevel line : lines) {
            observed = observed.plus(line.availability().observed());
            down = down.plus(line.availability().down());
            planned = planned.plus(line.planned());
            cut.putAll(line.cutByWork());
            count += line.availability().outages();
            coverage += line.availability().coverage() / lines.size();
        }
        List<Outage> outages = lines.stream().flatMap(line -> line.outages().stream())
                .sorted(Comparator.comparing(Outage::begin).thenComparing(Outage::line)).toList();
        return new ServiceLevel(kind, code, name, period, lines.size(),
                new Availability(observed, down, count, coverage), planned, outages, cut);
    }
}

package vn.haidang.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistryReader;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.UnitEntry;

/** A small city to report on: units, lines and their outages in memory, in the form of the services that know them. */
final class City implements RegistryReader, OutageBook {

    private final List<UnitEntry> units = new ArrayList<>();
    private final List<LineEntry> lines = new ArrayList<>();
    private final Map<String, Watch> watched = new HashMap<>();

    private record Watch(Instant from, Instant to, List<Outage> outages) {}

    static City empty() {
        return new City();
    }

    /** A city with its committee and its IT centre. */
    static City withUnits() {
        City city = new City();
        city.units.add(new UnitEntry("u1", "QN", "UBND thành phố Quy Nhơn", UnitEntry.Kind.CITY, Optional.empty()));
        city.units.add(new UnitEntry("u2", "QN-CNTT", "Trung tâm Công nghệ thông tin", UnitEntry.Kind.CENTRE,
                Optional.of("QN")));
        return city;
    }

    /** The sample city as it is shipped, watched throughout the third quarter of 2023. */
    static City sample() throws IOException {
        Path folder = Path.of(System.getProperty("haidang.root"), "releng", "sample-city");
        City city = new City();
        for (String[] unit : table(folder.resolve("units.csv"))) {
            city.units.add(new UnitEntry(unit[0], unit[0], unit[1],
                    UnitEntry.Kind.valueOf(unit[2].toUpperCase(Locale.ROOT)), filled(unit[3])));
        }
        for (String[] line : table(folder.resolve("lines.csv"))) {
            city.lines.add(new LineEntry(line[0], line[0], line[1], line[2], line[3], Integer.parseInt(line[4]),
                    Double.parseDouble(line[5]), line[6], filled(line[7]), filled(line[8]), filled(line[9]),
                    Optional.empty()));
            city.watch(line[0], "2023-07-01T00:00:00+07:00", "2023-10-01T00:00:00+07:00");
        }
        for (String[] outage : table(folder.resolve("outages.csv"))) {
            city.outage(outage[0], outage[1], outage[2]);
        }
        return city;
    }

    private static List<String[]> table(Path file) throws IOException {
        List<String> rows = Files.readAllLines(file, StandardCharsets.UTF_8);
        return rows.subList(1, rows.size()).stream().map(row -> row.split(";", -1)).toList();
    }

    private static Optional<String> filled(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    City line(String code, String name, double promise) {
        lines.add(new LineEntry(code, code, name, "VNPT", "BDH/1", 100, promise, "QN", Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty()));
        return this;
    }

    /** A line that ends on an interface whose counters are read. */
    City countedLine(String code, String name, int megabits) {
        lines.add(new LineEntry(code, code, name, "VNPT", "BDH/1", megabits, 0.99, "QN", Optional.empty(),
                Optional.of("R-" + code), Optional.of("Gi0/0"), Optional.empty()));
        return this;
    }

    /** Times are ISO with offset. */
    City watch(String line, String from, String to) {
        watched.put(line, new Watch(instant(from), instant(to), new ArrayList<>()));
        return this;
    }

    City outage(String line, String begin, String end) {
        watched.get(line).outages.add(new Outage(line, instant(begin), Optional.of(instant(end)), "echo"));
        return this;
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    @Override
    public RegistrySnapshot snapshot() {
        return RegistrySnapshot.ofEntries(7, units, List.of(), lines);
    }

    @Override
    public List<Outage> outages(String line, Instant from, Instant to) {
        return Optional.ofNullable(watched.get(line)).map(Watch::outages).orElse(List.of()).stream()
                .filter(outage -> !outage.within(from, to).isZero()).toList();
    }

    @Override
    public Availability availability(String line, Instant from, Instant to) {
        Watch watch = watched.get(line);
        if (watch == null) {
            return new Availability(Duration.ZERO, Duration.ZERO, 0, 0);
        }
        Instant first = watch.from.isAfter(from) ? watch.from : from;
        Instant last = watch.to.isBefore(to) ? watch.to : to;
        if (first.isAfter(last)) {
            return new Availability(Duration.ZERO, Duration.ZERO, 0, 0);
        }
        Duration observed = Duration.between(first, last);
        List<Outage> outages = outages(line, first, last);
        Duration down = outages.stream().map(outage -> outage.within(first, last)).reduce(Duration.ZERO,
                Duration::plus);
        return new Availability(observed, down, outages.size(),
                (double) observed.toSeconds() / Duration.between(from, to).toSeconds());
    }

    @Override
    public Map<String, List<Outage>> allOutages(Instant from, Instant to) {
        throw new IllegalArgumentException("reports ask line by line");
    }

    @Override
    public void takeOver(String line, Instant watchedFrom, Instant watchedTo, List<Outage> outages) {
        throw new UnsupportedOperationException("this city takes nothing over");
    }
}

package vn.haidang.monitoring.internal.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.availability.LineRecord;
import vn.haidang.monitoring.availability.ServiceLevel;
import vn.haidang.monitoring.availability.ServiceLevel.Kind;
import vn.haidang.monitoring.maintenance.MaintenanceCalendar;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.storage.Database;

/** Reads what is written down of lines and devices in a period, all of it as of one moment. Blocks on the database. */
@Component(service = OutageReader.class)
public final class OutageReader {

    /** The engine writes once a minute until when a line was watched. */
    private static final Duration FRESH = Duration.ofMinutes(3);

    private final Database database;

    @Activate
    public OutageReader(@Reference Database database) {
        this.database = database;
    }

    /** Each of these lines in a period. */
    public List<ServiceLevel> lines(List<LineEntry> lines, Stretch period, RegistrySnapshot registry) {
        return levels(
                lines.stream().map(line -> new Watched(Kind.LINE, line.code(), line.code(), line.name())).toList(),
                period, registry);
    }

    /** Each of these devices in a period. */
    public List<ServiceLevel> devices(List<DeviceEntry> devices, Stretch period, RegistrySnapshot registry) {
        return levels(devices.stream().map(device -> new Watched(Kind.DEVICE, WatchedKey.device(device.code()),
                device.code(), device.name())).toList(), period, registry);
    }

    private List<ServiceLevel> levels(List<Watched> watched, Stretch period, RegistrySnapshot registry) {
        return database.read(connection -> {
            MaintenanceCalendar calendar = new MaintenanceTable(connection).calendar();
            List<ServiceLevel> levels = new ArrayList<>();
            for (Watched one : watched) {
                levels.add(one.level(OutageRecord.of(connection, calendar, one.key, period, registry)));
            }
            return levels;
        });
    }

    /** What is asked for. */
    private record Watched(Kind kind, String key, String code, String name) {

        ServiceLevel level(OutageRecord record) {
            return new ServiceLevel(kind, code, name, record.period(), kind == Kind.LINE ? 1 : 0,
                    record.availability(), Stretch.sum(record.planned()), record.outages(), record.cutByWork());
        }
    }

    /** The lines as they are known now. */
    public List<LineRecord> lines(RegistrySnapshot registry, Instant now) {
        return database.read(connection -> {
            Map<String, Instant> open = new OutageTable(connection).open();
            WatchTable watch = new WatchTable(connection);
            List<LineRecord> records = new ArrayList<>();
            for (LineEntry line : registry.lines()) {
                Optional<Instant> watched = watch.last(line.code());
                Optional<Instant> down = Optional.ofNullable(open.get(line.code()));
                boolean isFresh = watched.filter(last -> last.isAfter(now.minus(FRESH))).isPresent();
                LineState state = down.isPresent() ? LineState.DOWN : isFresh ? LineState.UP : LineState.UNKNOWN;
                records.add(new LineRecord(line, state, down.or(() -> watched)));
            }
            return records;
        });
    }
}

package vn.haidang.monitoring.internal.picture;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

import vn.haidang.monitoring.DeviceMonitor;
import vn.haidang.monitoring.DeviceStatus;
import vn.haidang.monitoring.LineMonitor;
import vn.haidang.monitoring.LineStatus;
import vn.haidang.monitoring.internal.picture.PictureTable.Page;
import vn.haidang.monitoring.service.ServiceMonitor;
import vn.haidang.monitoring.service.ServiceStatus;
import vn.haidang.storage.Database;
import vn.haidang.storage.StorageException;

/**
 * Writes what the engine of this program sees, a round each second: what changed, and a sign of life at least every second
 * round. What could not be written is written anew as a whole, since another station may have written meanwhile. Called by
 * one thread; blocks on the database.
 */
final class PictureWriter {

    /** A sign of life is due after so many rounds without anything new. */
    private static final int BEAT_ROUNDS = 2;
    private static final Logger LOG = System.getLogger(PictureWriter.class.getName());

    private final Database database;
    private final LineMonitor lines;
    private final DeviceMonitor devices;
    private final Supplier<Optional<ServiceMonitor>> services;
    private final Pages<LineStatus> linePages = new Pages<>(PageKind.LINE, LineJson::write,
            status -> status.withFindings(List.of()), status -> List.of(status.line().code(), status.state()));
    private final Pages<DeviceStatus> devicePages = new Pages<>(PageKind.DEVICE, DeviceJson::write,
            PictureWriter::bare, status -> List.of(status.device().code(), status.state()));
    private final Pages<ServiceStatus> servicePages = new Pages<>(PageKind.SERVICE, ServiceJson::write,
            PictureWriter::bare, status -> List.of(status.code(), status.state()));
    /** The version that was written last; empty while everything is to be written. */
    private OptionalLong written = OptionalLong.empty();
    private long round;
    private long beatRound = -BEAT_ROUNDS;
    private boolean isFailing;

    PictureWriter(Database database, LineMonitor lines, DeviceMonitor devices,
            Supplier<Optional<ServiceMonitor>> services) {
        this.database = database;
        this.lines = lines;
        this.devices = devices;
        this.services = services;
    }

    private static DeviceStatus bare(DeviceStatus status) {
        return new DeviceStatus(status.device(), status.state(), status.since(), status.heardAt(), status.interfaces(),
                List.of());
    }

    private static ServiceStatus bare(ServiceStatus status) {
        return new ServiceStatus(status.id(), status.code(), status.name(), status.url(), status.state(),
                status.since(), status.checkedAt(), status.responseTime(), status.certificateEnd(), List.of());
    }

    void run() {
        round++;
        List<LineStatus> lineNow = lines.lines();
        List<DeviceStatus> deviceNow = devices.devices();
        List<ServiceStatus> serviceNow = services.get().map(ServiceMonitor::services).orElse(List.of());
        List<Page> due = new ArrayList<>(linePages.due(lineNow, round));
        due.addAll(devicePages.due(deviceNow, round));
        due.addAll(servicePages.due(serviceNow, round));
        if (due.isEmpty() && round - beatRound < BEAT_ROUNDS) {
            return;
        }
        written = write(due, head(lineNow.size(), deviceNow.size(), serviceNow.size()));
        if (written.isPresent()) {
            beatRound = round;
            linePages.written(due, lineNow, round);
            devicePages.written(due, deviceNow, round);
            servicePages.written(due, serviceNow, round);
        } else {
            linePages.forget();
            devicePages.forget();
            servicePages.forget();
        }
    }

    private HeadJson head(int lineCount, int deviceCount, int serviceCount) {
        Map<PageKind, Integer> pages = new EnumMap<>(PageKind.class);
        pages.put(PageKind.LINE, Pages.count(lineCount));
        pages.put(PageKind.DEVICE, Pages.count(deviceCount));
        pages.put(PageKind.SERVICE, Pages.count(serviceCount));
        return new HeadJson(pages, lines.health());
    }

    /** The version it is; empty when it was not written. */
    private OptionalLong write(List<Page> pages, HeadJson head) {
        try {
            OptionalLong version = database.write(connection -> write(new PictureTable(connection), pages, head));
            isFailing = false;
            return version;
        } catch (StorageException e) {
            if (!isFailing) {
                LOG.log(Level.WARNING, "what the station sees cannot be published to the seats; trying again", e);
            }
            isFailing = true;
            return OptionalLong.empty();
        }
    }

    private OptionalLong write(PictureTable table, List<Page> pages, HeadJson head) throws SQLException {
        long before = table.version();
        if (written.isPresent() && written.getAsLong() != before) {
            LOG.log(Level.WARNING, "another station published what it sees; this one publishes everything anew");
            return OptionalLong.empty();
        }
        for (Page page : pages) {
            table.write(page, before + 1);
        }
        table.write(new Page(PageKind.HEAD, 0, head.write()), before + 1);
        return OptionalLong.of(before + 1);
    }
}

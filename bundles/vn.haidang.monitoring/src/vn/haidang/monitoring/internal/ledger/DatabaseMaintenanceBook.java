package vn.haidang.monitoring.internal.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.maintenance.MaintenanceCalendar;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;
import vn.haidang.monitoring.maintenance.MaintenanceWindow;
import vn.haidang.storage.Database;

/** The maintenance book on the table {@code maintenance}. */
@Component(service = MaintenanceBook.class)
public final class DatabaseMaintenanceBook implements MaintenanceBook {

    private final Database database;
    private final InstantSource clock;

    @Activate
    public DatabaseMaintenanceBook(@Reference Database database, @Reference InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public MaintenanceCalendar calendar() {
        return database.read(connection -> new MaintenanceTable(connection).calendar());
    }

    @Override
    public MaintenanceWindow add(MaintenanceScope scope, MaintenanceSchedule schedule, String reason, String author) {
        RequiredText.require(reason, RequiredText.LONGEST_REASON, "a reason");
        RequiredText.name(author);
        // As exact as the database keeps it.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long id = database
                .write(connection -> new MaintenanceTable(connection).add(scope, schedule, reason, author, now));
        return new MaintenanceWindow(id, scope, schedule, reason, author, now, Optional.empty());
    }

    @Override
    public boolean end(long id, String person) {
        RequiredText.name(person);
        Instant now = clock.instant();
        return database.write(connection -> new MaintenanceTable(connection).end(id, person, now));
    }
}

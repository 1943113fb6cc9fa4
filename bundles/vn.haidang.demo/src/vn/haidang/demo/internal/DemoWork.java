package vn.haidang.demo.internal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

import vn.haidang.base.text.ValueFormat;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.maintenance.MaintenanceSchedule;
import vn.haidang.monitoring.maintenance.MaintenanceScope;

/** The maintenance that is planned in the demo city: on one line now, on one core router every Saturday night. */
final class DemoWork {

    private static final Duration BEGUN = Duration.ofMinutes(10);
    private static final Duration TO_GO = Duration.ofHours(2);
    private static final Duration WEEKLY = Duration.ofHours(2);
    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final String CORE_ROUTER = "CR-02";
    private static final String AUTHOR = "Trần Quốc Đạt";

    private final MaintenanceBook book;

    DemoWork(MaintenanceBook book) {
        this.book = book;
    }

    /** Plans what is not planned yet. */
    void plan(Instant now) {
        MaintenanceScope line = new MaintenanceScope(MaintenanceScope.Kind.LINE, DemoScenes.WORKED_ON);
        if (!isPlanned(line, new Stretch(now, now.plusSeconds(1)))) {
            book.add(line, MaintenanceSchedule.once(now.minus(BEGUN), now.plus(TO_GO)),
                    "Nhà mạng thay tuyến cáp quang", AUTHOR);
        }
        MaintenanceScope router = new MaintenanceScope(MaintenanceScope.Kind.DEVICE, CORE_ROUTER);
        if (!isPlanned(router, new Stretch(now, now.plus(Duration.ofDays(8))))) {
            LocalDate today = LocalDate.ofInstant(now, ValueFormat.CITY_ZONE);
            book.add(router, new MaintenanceSchedule(today.atTime(NIGHT), WEEKLY, Set.of(DayOfWeek.SATURDAY),
                    Optional.empty()), "Cập nhật phần mềm, sao lưu cấu hình", AUTHOR);
        }
    }

    private boolean isPlanned(MaintenanceScope scope, Stretch period) {
        return !book.calendar().within(Set.of(scope), period).isEmpty();
    }
}

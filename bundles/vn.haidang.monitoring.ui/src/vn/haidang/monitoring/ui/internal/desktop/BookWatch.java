package vn.haidang.monitoring.ui.internal.desktop;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;

import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmBook;

/**
 * Finds new alarms for a seat whose alarms another program raises: the station's escalation does not reach this screen. It
 * reads the book every ten seconds in a job, while there is one to read. What was open when it began is not new.
 */
final class BookWatch {

    private static final long PERIOD_MILLIS = 10_000;

    private final Consumer<List<Alarm>> told;
    private final Job job;
    private Optional<Set<Long>> seen = Optional.empty();

    /**
     * @param book the book to read now, if it has to be read here
     * @param told is given the alarms that are new, in a job
     */
    BookWatch(Supplier<Optional<AlarmBook>> book, Consumer<List<Alarm>> told, String name) {
        this.told = told;
        ICoreRunnable work = monitor -> {
            try {
                book.get().map(AlarmBook::open).ifPresentOrElse(this::compare, () -> seen = Optional.empty());
            } finally {
                if (!monitor.isCanceled()) {
                    again();
                }
            }
        };
        job = Job.create(name, work);
        job.setSystem(true);
    }

    void start() {
        job.schedule();
    }

    private void again() {
        job.schedule(PERIOD_MILLIS);
    }

    /** @param open the alarms that are open now */
    void compare(List<Alarm> open) {
        List<Alarm> unnoticed = open.stream().filter(alarm -> alarm.isActive() && alarm.acknowledgement().isEmpty())
                .toList();
        List<Alarm> fresh = seen.map(before -> unnoticed.stream().filter(alarm -> !before.contains(alarm.id()))
                .toList()).orElse(List.of());
        seen = Optional.of(open.stream().map(Alarm::id).collect(Collectors.toSet()));
        if (!fresh.isEmpty()) {
            told.accept(fresh);
        }
    }

    void stop() {
        job.cancel();
    }
}

package vn.haidang.monitoring.ui.internal.alarm;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;

/**
 * Writes down what people do with alarms, each in a job because the database may block. One thing is done to an alarm at a
 * time; a failure goes to the error log. For the UI thread.
 */
final class AlarmWork {

    private final AlarmSources sources;
    private final String person;
    private final String jobName;
    private final UISynchronize ui;
    private final Set<Long> beingWritten = new HashSet<>();

    /** @param person under which name it is noted */
    AlarmWork(AlarmSources sources, String person, String jobName, UISynchronize ui) {
        this.sources = sources;
        this.person = person;
        this.jobName = jobName;
        this.ui = ui;
    }

    String person() {
        return person;
    }

    /** Whether something can be written about this alarm now: there is a desk, and nothing else is being written. */
    boolean isFree(AlarmRow row) {
        return sources.desk().isPresent() && !beingWritten.contains(row.alarm().id());
    }

    /** Whether nobody has taken notice of it nor is about to. */
    boolean isWaiting(AlarmRow row) {
        return row.alarm().acknowledgement().isEmpty() && !beingWritten.contains(row.alarm().id());
    }

    /** @param then is told whether it was written, on the UI thread */
    void acknowledge(long alarm, Consumer<Boolean> then) {
        sources.book().ifPresent(book -> write(alarm, () -> book.acknowledge(alarm, person), then));
    }

    void comment(long alarm, String text, Consumer<Boolean> then) {
        sources.desk().ifPresent(desk -> write(alarm, () -> desk.comment(alarm, person, text), then));
    }

    void assign(long alarm, String assignee, Consumer<Boolean> then) {
        sources.desk().ifPresent(desk -> write(alarm, () -> desk.assign(alarm, person, assignee), then));
    }

    void shelve(long alarm, Instant until, String reason, Consumer<Boolean> then) {
        sources.desk().ifPresent(desk -> write(alarm, () -> desk.shelve(alarm, person, until, reason), then));
    }

    void unshelve(long alarm, Consumer<Boolean> then) {
        sources.desk().ifPresent(desk -> write(alarm, () -> desk.unshelve(alarm, person), then));
    }

    private void write(long alarm, BooleanSupplier change, Consumer<Boolean> then) {
        if (!beingWritten.add(alarm)) {
            return;
        }
        IJobFunction work = monitor -> {
            boolean written = false;
            try {
                written = change.getAsBoolean();
                return Status.OK_STATUS;
            } catch (RuntimeException e) {
                return new Status(IStatus.ERROR, AlarmWork.class, jobName, e);
            } finally {
                boolean outcome = written;
                ui.asyncExec(() -> {
                    beingWritten.remove(alarm);
                    then.accept(outcome);
                });
            }
        };
        Job.create(jobName, work).schedule();
    }
}

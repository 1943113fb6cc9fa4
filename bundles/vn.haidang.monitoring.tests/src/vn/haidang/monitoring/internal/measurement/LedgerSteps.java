package vn.haidang.monitoring.internal.measurement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.Alarm;
import vn.haidang.monitoring.AlarmEvent;
import vn.haidang.monitoring.Outage;
import vn.haidang.monitoring.OutageBook;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.ledger.DatabaseAlarmBook;
import vn.haidang.monitoring.internal.ledger.DatabaseAlarmDesk;
import vn.haidang.monitoring.internal.ledger.DatabaseOutageBook;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.ledger.TellingLedger;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.storage.Database;

/** What happens to a line again and again, step by step: it is cut, people are told, somebody takes notice, it is back. */
final class LedgerSteps {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");
    private static final int STEPS = 4;
    private static final int LENGTH = 600;
    private static final String LINE = "L";

    private final LineLedger ledger;
    private final TellingLedger tellings;
    private final DatabaseAlarmBook alarms;
    private final DatabaseAlarmDesk desk;
    private final OutageBook outages;

    LedgerSteps(Database database) {
        EventAdmin nobody = new Nobody();
        ledger = new LineLedger(database, nobody);
        tellings = new TellingLedger(database, nobody);
        alarms = new DatabaseAlarmBook(database, () -> END, nobody);
        desk = new DatabaseAlarmDesk(database, () -> END, nobody);
        outages = new DatabaseOutageBook(database,
                () -> RegistrySnapshot.ofEntries(0, List.of(), List.of(), List.of()));
    }

    void step(long number) {
        Instant begin = START.plusSeconds(number / STEPS * LENGTH);
        switch ((int) (number % STEPS)) {
            case 0 -> ledger.lineDown(new Outage(LINE, begin, Optional.empty(), "echo"), begin,
                    times -> Finding.of(Messages.CATALOGUE, Severity.ERROR, "service.certificate").with("name", "x")
                            .with("days", times).with("end", begin));
            case 1 -> tellings.done(last(), alarm -> List.of("watch"),
                    List.of(new AlarmEvent(begin, AlarmEvent.Kind.TOLD, "desktop", "told")));
            case 2 -> alarms.acknowledge(last().get(0).id(), "An");
            default -> ledger.lineUp(LINE, begin.plusSeconds(LENGTH / 2));
        }
    }

    private List<Alarm> raised() {
        return alarms.raisedBetween(START, END);
    }

    private List<Alarm> last() {
        return raised().subList(0, 1);
    }

    /** How many steps are done. */
    long done() {
        return raised().stream().mapToLong(this::done).sum();
    }

    private long done(Alarm alarm) {
        return 1 + told(alarm) + (alarm.acknowledgement().isPresent() ? 1 : 0) + (alarm.isActive() ? 0 : 1);
    }

    private long told(Alarm alarm) {
        return desk.history(alarm.id()).stream().filter(event -> event.kind() == AlarmEvent.Kind.TOLD).count();
    }

    /**
     * Whether everything is there that was acknowledged and nothing is half done or twice.
     *
     * @param acknowledged how many steps are known to be done
     * @param polls how many polls are stored; the step of the last one may not be done
     */
    boolean isWhole(long acknowledged, long polls) {
        List<Alarm> raised = raised();
        long done = done();
        boolean isInOrder = true;
        for (int i = 0; i < raised.size(); i++) {
            isInOrder &= raised.get(i).raisedAt().equals(START.plusSeconds((raised.size() - 1 - i) * (long) LENGTH));
            isInOrder &= i == 0 || done(raised.get(i)) == STEPS;
        }
        List<Outage> written = outages.outages(LINE, START, END);
        long ended = written.stream().filter(outage -> outage.end().isPresent()).count();
        return isInOrder && done >= acknowledged && (done == polls || done == polls - 1)
                && written.size() == raised.size()
                && ended == raised.stream().filter(alarm -> !alarm.isActive()).count();
    }

    /** Nobody listens. */
    private static final class Nobody implements EventAdmin {
        @Override
        public void postEvent(Event event) {
            // nobody listens
        }

        @Override
        public void sendEvent(Event event) {
            // nobody listens
        }
    }
}

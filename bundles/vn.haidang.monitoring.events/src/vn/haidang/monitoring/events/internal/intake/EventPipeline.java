package vn.haidang.monitoring.events.internal.intake;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import vn.haidang.base.finding.Severity;
import vn.haidang.monitoring.event.EventBook;
import vn.haidang.monitoring.event.EventKind;
import vn.haidang.monitoring.event.EventSource;
import vn.haidang.monitoring.event.EventSource.Channel;
import vn.haidang.monitoring.event.EventSource.Trust;
import vn.haidang.monitoring.event.EventSubject;
import vn.haidang.monitoring.event.NetworkEvent;
import vn.haidang.monitoring.events.internal.match.SenderMatch;

/**
 * The way of a message from the queue to the book, on two threads of its own: one finds out what it says and whose it is and
 * makes one event of the same said again and again, the other writes and may wait for the database.
 */
public final class EventPipeline {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    private static final EventSource OURSELVES = new EventSource(Channel.SELF, "", Trust.PROVEN);
    private static final Logger LOG = System.getLogger(EventPipeline.class.getName());

    private final IntakeQueue queue;
    private final IntakeCounts counts;
    private final SenderMatch senders;
    private final LineJournal journal;
    private final InstantSource clock;
    private final EventCollapse events = new EventCollapse();
    private final EventWriter writer;
    private final SourceLimits limits;
    private final AtomicBoolean wantsWriting = new AtomicBoolean();
    private final AtomicBoolean wantsCleaning = new AtomicBoolean();
    private final Object writeSignal = new Object();
    private final Thread reading;
    private final Thread writing;
    private volatile boolean isStopped;
    private long lostTold;

    public EventPipeline(IntakeQueue queue, IntakeCounts counts, SenderMatch senders, LineJournal journal,
            EventBook book, InstantSource clock) {
        this.queue = queue;
        this.counts = counts;
        this.senders = senders;
        this.journal = journal;
        this.clock = clock;
        writer = new EventWriter(book, events, counts);
        limits = new SourceLimits(clock.instant());
        reading = thread("haidang-events", this::readAll);
        writing = thread("haidang-events-records", this::writeWhenWanted);
    }

    private static Thread thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void readAll() {
        try {
            for (Optional<Arrival> next = queue.take(); next.isPresent(); next = queue.take()) {
                take(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Arrival arrival) {
        Heard heard;
        try {
            heard = arrival.read();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(Level.DEBUG, "a message says nothing that can be read", e);
            counts.refused();
            return;
        }
        try {
            take(heard);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a message was lost to an error of this program", e);
            counts.lost();
        }
    }

    private void take(Heard heard) {
        SenderMatch.Match match = senders.match(heard);
        NetworkEvent event = new NetworkEvent(0, heard.at(), heard.at(), match.source(), match.subject(),
                heard.severity(), heard.kind(), heard.text(), 1, heard.raw());
        if (events.repeats(event)) {
            counts.taken();
        } else if (limits.allows(event.source(), heard.at())) {
            journal.note(event);
            keep(event);
        } else {
            counts.limited();
            keep(leftOut(event));
        }
    }

    private void keep(NetworkEvent event) {
        if (events.repeats(event) || events.add(event)) {
            counts.taken();
        } else {
            counts.lost();
        }
    }

    /** Of what a source says beyond its share only the number is kept; of unknown sources together. */
    private static NetworkEvent leftOut(NetworkEvent event) {
        EventSource source = event.source().isTrusted()
                ? event.source()
                : new EventSource(event.source().channel(), "", Trust.UNKNOWN);
        EventSubject subject = event.source().isTrusted()
                ? new EventSubject(event.subject().device(), Optional.empty(), Optional.empty())
                : EventSubject.NONE;
        return new NetworkEvent(0, event.receivedAt(), event.lastAt(), source, subject, Severity.WARNING,
                EventKind.LIMITED, "", 1, "");
    }

    /** Once a second: notes what was lost and has the events written; does not wait. */
    public void everySecond(long overrun) {
        noteLoss(overrun);
        if (events.size() > 0) {
            signal(wantsWriting);
        }
    }

    /** Once a day: has old events taken out; does not wait. */
    public void everyDay() {
        signal(wantsCleaning);
    }

    private void signal(AtomicBoolean wish) {
        synchronized (writeSignal) {
            wish.set(true);
            writeSignal.notifyAll();
        }
    }

    private synchronized void noteLoss(long overrun) {
        long lost = counts.lostSoFar() + overrun;
        if (lost > lostTold) {
            Instant now = clock.instant();
            int more = (int) Math.min(Integer.MAX_VALUE, lost - lostTold);
            NetworkEvent event = new NetworkEvent(0, now, now, OURSELVES, EventSubject.NONE, Severity.WARNING,
                    EventKind.LOST, "", more, "");
            // What finds no room now is told at the next time.
            if (events.repeats(event) || events.add(event)) {
                lostTold = lost;
            }
        }
    }

    private void writeWhenWanted() {
        try {
            while (!isStopped) {
                awaitSignal();
                wantsWriting.set(false);
                writer.writeAll();
                if (wantsCleaning.getAndSet(false)) {
                    writer.removeOld(clock.instant());
                }
            }
            writer.writeAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitSignal() throws InterruptedException {
        synchronized (writeSignal) {
            while (!wantsWriting.get() && !wantsCleaning.get() && !isStopped) {
                writeSignal.wait();
            }
        }
    }

    /** Whether the database takes no events at present. */
    public boolean isWritingFailing() {
        return writer.isFailing();
    }

    /** Looks at what waits and writes it, as far as a few seconds allow; the receivers have been stopped before. */
    public void stop() {
        queue.close();
        join(reading);
        synchronized (writeSignal) {
            isStopped = true;
            writeSignal.notifyAll();
        }
        join(writing);
        if (events.size() > 0) {
            LOG.log(Level.WARNING, "stopped with {0} events not written", events.size());
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(LONGEST_STOP.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.log(Level.WARNING, "thread {0} did not finish within {1}", thread.getName(), LONGEST_STOP);
            thread.interrupt();
        }
    }
}

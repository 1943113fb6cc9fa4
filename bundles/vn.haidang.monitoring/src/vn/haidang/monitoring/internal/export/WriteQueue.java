package vn.haidang.monitoring.internal.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import vn.haidang.monitoring.measurement.MeasurementExport.ExportHealth;
import vn.haidang.monitoring.measurement.Poll;

/**
 * What waits to be handed on, bounded in samples: when too many wait, the oldest polls are given up and counted. Safe for
 * use by several threads.
 */
final class WriteQueue {

    /** So many samples a request has at most, unless one poll has more. */
    private static final int SAMPLES_AT_ONCE = 5_000;

    private final int most;
    private final Deque<Poll> polls = new ArrayDeque<>();
    private long waiting;
    private long sent;
    private long lost;
    private long removed;
    private boolean isFailing;

    /** @param most how many samples may wait */
    WriteQueue(int most) {
        this.most = most;
    }

    synchronized void add(List<Poll> stored) {
        for (Poll poll : stored) {
            polls.addLast(poll);
            waiting += WriteRequest.samples(poll);
        }
        while (waiting > most) {
            lost += removeFirst();
        }
        notifyAll();
    }

    private int removeFirst() {
        int samples = WriteRequest.samples(polls.removeFirst());
        waiting -= samples;
        removed++;
        return samples;
    }

    /**
     * The oldest polls.
     *
     * @param first how many polls had been removed when this was taken
     */
    record Batch(List<Poll> polls, long first) {}

    /** Waits until there are some; they stay in the queue. */
    synchronized Batch take() throws InterruptedException {
        while (polls.isEmpty()) {
            wait();
        }
        List<Poll> batch = new ArrayList<>();
        int samples = 0;
        for (Poll poll : polls) {
            samples += WriteRequest.samples(poll);
            if (!batch.isEmpty() && samples > SAMPLES_AT_ONCE) {
                break;
            }
            batch.add(poll);
        }
        return new Batch(batch, removed);
    }

    /** The batch is done with; those of it that were given up meanwhile have been counted as lost. */
    synchronized void done(Batch batch, boolean isTaken) {
        long end = batch.first() + batch.polls().size();
        while (removed < end) {
            int samples = removeFirst();
            if (isTaken) {
                sent += samples;
            } else {
                lost += samples;
            }
        }
        isFailing = false;
    }

    synchronized void failed() {
        isFailing = true;
    }

    synchronized ExportHealth health() {
        return new ExportHealth(isFailing, waiting, sent, lost);
    }
}

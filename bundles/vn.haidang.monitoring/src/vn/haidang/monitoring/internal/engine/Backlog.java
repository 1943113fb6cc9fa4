package vn.haidang.monitoring.internal.engine;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.haidang.monitoring.measurement.Poll;
import vn.haidang.monitoring.measurement.Quality;
import vn.haidang.monitoring.measurement.Sample;
import vn.haidang.monitoring.measurement.SeriesKey;

/**
 * The polls that are not in the database yet, in the order in which they came, at 13 octets a sample. When it is full the
 * oldest polls are given up, and counted. Not safe for use by several threads.
 */
final class Backlog {

    /** Ten minutes of half a million series polled once a minute, or half a day of a city: 80 MB. */
    static final int MOST_SAMPLES = 6_000_000;

    /** A row each. */
    static final int MOST_POLLS = 500_000;

    /** The keys of series that are gone are let go from here on. */
    private static final int MOST_KEYS = 2_000_000;

    private final int mostSamples;
    private final Deque<Packed> polls = new ArrayDeque<>();
    private final Map<SeriesKey, SeriesKey> keys = new HashMap<>();
    private long samples;
    private long lostSamples;

    Backlog(int mostSamples) {
        this.mostSamples = mostSamples;
    }

    /** One poll, in arrays; the keys are shared between polls. */
    private record Packed(Instant at, SeriesKey[] keys, double[] values, byte[] qualities) {

        Poll poll() {
            List<Sample> samples = new ArrayList<>(keys.length);
            for (int i = 0; i < keys.length; i++) {
                samples.add(new Sample(keys[i], values[i], Quality.ofCode(qualities[i])));
            }
            return new Poll(at, samples);
        }
    }

    /** Adds a poll; gives back how many of the oldest ones were given up for it. */
    int add(Instant at, List<Sample> added) {
        polls.addLast(pack(at, added));
        samples += added.size();
        int givenUp = 0;
        while (polls.size() > 1 && (samples > mostSamples || polls.size() > MOST_POLLS)) {
            lostSamples += polls.peekFirst().keys().length;
            removeFirst(1);
            givenUp++;
        }
        return givenUp;
    }

    private Packed pack(Instant at, List<Sample> added) {
        if (keys.size() > MOST_KEYS) {
            keys.clear();
        }
        int count = added.size();
        Packed packed = new Packed(at, new SeriesKey[count], new double[count], new byte[count]);
        for (int i = 0; i < count; i++) {
            Sample sample = added.get(i);
            packed.keys()[i] = keys.computeIfAbsent(sample.key(), key -> key);
            packed.values()[i] = sample.value();
            packed.qualities()[i] = (byte) sample.quality().code();
        }
        return packed;
    }

    /** The oldest polls, as many as are worth a transaction. */
    List<Poll> first(int mostPolls, int mostSamplesAtOnce) {
        List<Poll> first = new ArrayList<>();
        int taken = 0;
        for (Packed packed : polls) {
            if (!first.isEmpty() && (first.size() == mostPolls || taken + packed.keys().length > mostSamplesAtOnce)) {
                break;
            }
            taken += packed.keys().length;
            first.add(packed.poll());
        }
        return first;
    }

    void removeFirst(int count) {
        for (int i = 0; i < count; i++) {
            samples -= polls.removeFirst().keys().length;
        }
    }

    boolean isEmpty() {
        return polls.isEmpty();
    }

    int polls() {
        return polls.size();
    }

    long samples() {
        return samples;
    }

    /** How many samples were given up since the start. */
    long lostSamples() {
        return lostSamples;
    }

    /** Counts samples that the database refused. */
    void refused(int count) {
        lostSamples += count;
    }
}

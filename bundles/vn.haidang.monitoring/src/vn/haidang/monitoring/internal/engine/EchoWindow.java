package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

import vn.haidang.monitoring.LineStatus.Echoes;

/** The echoes of one line in the last minute; at most as many as the shortest period allows. */
final class EchoWindow {

    private static final Duration LENGTH = Duration.ofMinutes(1);
    private static final int MOST = 600;

    private final Deque<Echo> echoes = new ArrayDeque<>();

    void add(Instant at, Optional<Duration> roundTrip) {
        if (echoes.size() == MOST) {
            echoes.removeFirst();
        }
        echoes.addLast(new Echo(at, roundTrip));
        forgetBefore(at);
    }

    void clear() {
        echoes.clear();
    }

    /** Forgets what is older than a minute, and what seems to come: then the clock was set back. */
    void forgetBefore(Instant now) {
        Instant first = now.minus(LENGTH);
        echoes.removeIf(echo -> !echo.at.isAfter(first) || echo.at.isAfter(now));
    }

    /** How many were sent and lost. */
    Echoes echoes() {
        long lost = echoes.stream().filter(echo -> echo.roundTrip.isEmpty()).count();
        return new Echoes(echoes.size(), (int) lost);
    }

    /** The round trip of the last echo that was answered. */
    Optional<Duration> roundTrip() {
        for (Iterator<Echo> newest = echoes.descendingIterator(); newest.hasNext();) {
            Echo echo = newest.next();
            if (echo.roundTrip.isPresent()) {
                return echo.roundTrip;
            }
        }
        return Optional.empty();
    }

    private record Echo(Instant at, Optional<Duration> roundTrip) {}
}

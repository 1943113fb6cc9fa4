package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.LineMonitor.EngineHealth;
import vn.haidang.monitoring.internal.contribution.CheckRegistry;

/**
 * Puts the parts of the engine together and counts its rounds. The scheduler's threads only hand on that a round is
 * due; all else happens on the engine's one thread, and blocking work on the writer's.
 */
final class EngineCore {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final EngineServices services;
    private final EngineSettings settings;
    private final Executor thread;
    private final LongSupplier nanoClock;
    private final RoundPace pace;
    private final RecordWriter writer;
    private final Announcer announcer;
    private final LineBoard board;
    private final DevicePolls polls;
    private final LineJudge judge;
    private final EchoRounds echoRounds;
    private final PollRounds pollRounds;

    private final Instant startedAt;
    private final AtomicLong due = new AtomicLong();
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong missed = new AtomicLong();
    private final AtomicBoolean isEchoWaiting = new AtomicBoolean();
    private final AtomicBoolean isPollWaiting = new AtomicBoolean();
    private final List<Scheduler.Scheduled> schedule = new ArrayList<>();
    private long nextRound;

    /**
     * Reads from the database what was down when the program last ran.
     *
     * @param thread the engine's thread
     * @param writerThread where the database is written
     * @param nanoClock a monotonic clock, ns
     */
    EngineCore(EngineServices services, EngineSettings settings, Executor thread, Executor writerThread,
            LongSupplier nanoClock) {
        this.services = services;
        this.settings = settings;
        this.thread = thread;
        this.nanoClock = nanoClock;
        startedAt = services.clock().instant();
        pace = new RoundPace(nanoClock.getAsLong(), settings.echoPeriod());
        writer = new RecordWriter(services.measurements(), services.scheduler(), writerThread);
        announcer = new Announcer(services.events());
        board = new LineBoard(settings, services.clock(), new CheckRound(services.checks()), announcer,
                services.ledger().down());
        polls = new DevicePolls(services.poller(), services.scheduler(), thread, services.clock());
        judge = new LineJudge(board, new ParentProbe(polls), services.ledger(), writer, announcer, services.clock());
        EchoResults echoResults = new EchoResults(board, judge, writer, services.transports(), settings);
        echoRounds = new EchoRounds(services.transports(), services.scheduler(), thread, services.clock(),
                settings.echoTimeout(), echoResults::take);
        pollRounds = new PollRounds(board, polls, new PollResults(board, judge, writer, settings),
                services.scheduler(), thread, settings.pollPeriod());
        followRegistry();
    }

    /** Has the scheduler tell what is due, beginning now. */
    void start() {
        Scheduler scheduler = services.scheduler();
        schedule.add(scheduler.every(Duration.ZERO, settings.echoPeriod(), this::echoDue));
        schedule.add(scheduler.every(Duration.ZERO, settings.pollPeriod(), this::pollDue));
        schedule.add(scheduler.every(SECOND, SECOND, announcer::everySecond));
    }

    /** Begins no more rounds. */
    void pause() {
        schedule.forEach(Scheduler.Scheduled::close);
    }

    private void followRegistry() {
        board.follow(services.registry().snapshot(), judge::gone);
    }

    /** A round of echoes is due. One that finds the last one still waiting for the engine's thread is missed. */
    private void echoDue() {
        long round = due.getAndIncrement();
        if (isEchoWaiting.compareAndSet(false, true)) {
            thread.execute(() -> echo(round));
        }
    }

    private void echo(long round) {
        isEchoWaiting.set(false);
        missed.addAndGet(round - nextRound);
        nextRound = round + 1;
        if (pace.isMissed(round, nanoClock.getAsLong())) {
            missed.incrementAndGet();
            return;
        }
        begun.incrementAndGet();
        followRegistry();
        echoRounds.begin(round, board.lines());
    }

    /** A round of polls is due. */
    private void pollDue() {
        if (isPollWaiting.compareAndSet(false, true)) {
            thread.execute(() -> {
                isPollWaiting.set(false);
                followRegistry();
                pollRounds.begin();
            });
        }
    }

    /** The lines as they were last shown. */
    LineBoard.Published published() {
        return board.published();
    }

    EngineHealth health() {
        return new EngineHealth(startedAt, begun.get(), missed.get(), polls.answered(), polls.unanswered(),
                services.checks().installed().stream().map(CheckRegistry.Installed::id).sorted().toList());
    }

    RecordWriter writer() {
        return writer;
    }

    /** Ends the work of the engine's thread, on it or once it has ended. */
    void stop() {
        pollRounds.stop();
        judge.stop();
        writer.stop();
    }
}

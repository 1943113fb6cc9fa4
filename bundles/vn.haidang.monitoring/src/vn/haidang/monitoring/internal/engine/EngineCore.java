package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.LineMonitor.EngineHealth;
import vn.haidang.monitoring.internal.contribution.CheckRegistry;

/**
 * Puts the parts of the engine together and counts its rounds. All happens on the engine's one thread, but for blocking
 * work, which the writer's does.
 */
final class EngineCore {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final EngineServices services;
    private final RecordWriter writer;
    private final Announcer announcer;
    private final LineBoard board;
    private final DeadDevices dead;
    private final DevicePolls polls;
    private final LineJudge judge;
    private final EchoRounds echoRounds;
    private final PollRounds pollRounds;

    private final Instant startedAt;
    private final DueRounds echoesDue;
    private final DueRounds pollsDue;
    private final AtomicLong begun = new AtomicLong();
    private final AtomicLong missed = new AtomicLong();
    private final List<Scheduler.Scheduled> schedule = new ArrayList<>();

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
        startedAt = services.clock().instant();
        writer = new RecordWriter(services.measurements(), services.scheduler(), writerThread);
        announcer = new Announcer(services.events());
        board = new LineBoard(settings, services.clock(), new CheckRound(services.checks()), announcer,
                services.ledger().down());
        dead = new DeadDevices(services.ledger(), writer, services.clock());
        polls = new DevicePolls(services.pollers(), services.scheduler(), thread, dead::polled);
        judge = new LineJudge(board, new ParentProbe(polls), dead, services.ledger(), writer, announcer,
                services.clock());
        EchoResults echoResults = new EchoResults(board, judge, writer, settings);
        echoRounds = new EchoRounds(services.transports(), services.scheduler(), thread, services.clock(),
                settings.echoTimeout(), echoResults::take);
        pollRounds = new PollRounds(board, polls, new PollResults(board, judge, writer, settings, services.clock()),
                services.scheduler(), thread, settings.pollPeriod());
        echoesDue = new DueRounds(settings.echoPeriod(), thread, nanoClock, this::echo, missed::addAndGet);
        pollsDue = new DueRounds(settings.pollPeriod(), thread, nanoClock, round -> poll(), pollRounds::notBegun);
        followRegistry();
    }

    /** Has the scheduler tell what is due, beginning now. */
    void start() {
        Scheduler scheduler = services.scheduler();
        schedule.add(echoesDue.start(scheduler));
        schedule.add(pollsDue.start(scheduler));
        schedule.add(scheduler.every(SECOND, SECOND, announcer::everySecond));
    }

    /** Begins no more rounds. */
    void pause() {
        schedule.forEach(Scheduler.Scheduled::close);
    }

    private void followRegistry() {
        board.follow(services.registry().snapshot(), judge::gone);
        dead.follow(board.registry());
    }

    private void echo(long round) {
        begun.incrementAndGet();
        followRegistry();
        echoRounds.begin(round, board.lines());
    }

    private void poll() {
        followRegistry();
        pollRounds.begin();
    }

    /** The lines as they were last shown. */
    LineBoard.Published published() {
        return board.published();
    }

    EngineHealth health() {
        return new EngineHealth(startedAt, begun.get(), missed.get(), polls.answered(), polls.failed(),
                pollRounds.missed() + polls.notAsked(),
                services.checks().installed().stream().map(CheckRegistry.Installed::id).sorted().toList(),
                writer.health());
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

package vn.haidang.monitoring.internal.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.LineMonitor.EngineHealth;
import vn.haidang.monitoring.internal.contribution.CheckRegistry;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.rule.WatchRules;
import vn.haidang.monitoring.probe.DevicePoller.DevicePoll;
import vn.haidang.registry.DeviceEntry;

/**
 * Puts the parts of the engine together and counts its rounds. All happens on the engine's one thread, but for blocking
 * work, which the writer's does.
 */
final class EngineCore {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration LOOK_PERIOD = Duration.ofSeconds(10);

    private final EngineServices services;
    private final Executor thread;
    private final RecordWriter writer;
    private final Announcer announcer;
    private final LineBoard board;
    private final MaintenanceWatch maintenance;
    private final WatchKeeper watch;
    private final DeviceBoard deviceBoard;
    private final DevicePolls polls;
    private final DeviceJudge deviceJudge;
    private final LineAlarms alarms;
    private final RuleAlarms rules;
    private final LineJudge judge;
    private final EchoRounds echoRounds;
    private final PollRounds pollRounds;
    private final LoadWatch load;

    private final Instant startedAt;
    private final DueRounds echoesDue;
    private final DueRounds pollsDue;
    private final DueRounds looksDue;
    private final DueRounds showsDue;
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
        this.thread = thread;
        startedAt = services.clock().instant();
        writer = new RecordWriter(services.measurements(), services.scheduler(), writerThread);
        announcer = new Announcer(services.events());
        board = new LineBoard(settings, services.clock(), new CheckRound(services.checks()), announcer,
                services.ledger().down());
        maintenance = new MaintenanceWatch(services.maintenance());
        watch = new WatchKeeper(stretches -> writer.decided(() -> services.ledger().watched(stretches)));
        polls = new DevicePolls(services.pollers(), services.scheduler(), thread, settings.mostPolls(), this::polled);
        Upstream upstream = new Upstream(board, new ParentProbe(polls), new HeardThrough());
        DeviceNotices notices = new DeviceNotices(services.ledger(), writer, maintenance);
        deviceBoard = new DeviceBoard(services.ledger().devicesDown(), deviceAlarms(services), notices.devices());
        PollPace pace = new PollPace(deviceBoard, upstream, settings.pollPeriod(),
                settings.tolerance(settings.pollPeriod()));
        deviceJudge = new DeviceJudge(deviceBoard, board, upstream,
                new DeviceAlarms(services.ledger(), writer, maintenance, services.clock()), notices, watch,
                new RepeatedQuestion(polls, services.scheduler(), thread), pace);
        WatchRules known = services.rules().rules();
        alarms = new LineAlarms(board, services.ledger(), writer, maintenance, known.flap(), services.clock());
        rules = new RuleAlarms(board, services.ledger(), writer, maintenance, known.thresholds());
        judge = new LineJudge(board, upstream, deviceJudge, alarms, rules, watch, announcer, services.clock());
        EchoResults echoResults = new EchoResults(board, judge, writer, rules, settings, services.clock());
        echoRounds = new EchoRounds(services.transports(), services.scheduler(), thread, services.clock(),
                settings.echoTimeout(), echoResults::take);
        DeviceMeasurements meters = new DeviceMeasurements(services.meters(), services.scheduler(), thread, deviceBoard,
                writer, rules, services.clock());
        pollRounds = new PollRounds(board, polls, pace,
                new PollResults(board, judge, writer, rules, meters, pace, services.clock()), services.scheduler(),
                thread, settings.pollPeriod());
        load = new LoadWatch(settings.echoPeriod(), this::overloaded, this::relieved);
        echoesDue = new DueRounds(settings.echoPeriod(), thread, nanoClock, this::echo, this::echoesMissed);
        pollsDue = new DueRounds(settings.pollPeriod(), thread, nanoClock, (round, late) -> poll(),
                pollRounds::notBegun);
        looksDue = new DueRounds(LOOK_PERIOD, thread, nanoClock, (round, late) -> look(), missedLooks -> {});
        showsDue = new DueRounds(SECOND, thread, nanoClock, (round, late) -> show(), missedShows -> {});
        followRegistry();
    }

    /** The alarms that devices have as far as the database knows. */
    private static Map<String, Set<String>> deviceAlarms(EngineServices services) {
        return Stream.of(LineLedger.DEVICE_DEAD, LineLedger.DEVICE_SILENT, LineLedger.DEVICE_REFUSED)
                .collect(Collectors.toMap(code -> code, code -> services.ledger().active(code).keySet()));
    }

    /** Has the scheduler tell what is due, beginning now. */
    void start() {
        Scheduler scheduler = services.scheduler();
        schedule.add(echoesDue.start(scheduler));
        schedule.add(pollsDue.start(scheduler));
        schedule.add(looksDue.start(scheduler));
        schedule.add(showsDue.start(scheduler));
        schedule.add(scheduler.every(SECOND, SECOND, announcer::everySecond));
    }

    /** Begins no more rounds. */
    void pause() {
        schedule.forEach(Scheduler.Scheduled::close);
    }

    private void followRegistry() {
        board.follow(services.registry().snapshot(), judge::gone);
        deviceJudge.follow(board.registry(), code -> rules.gone(code, services.clock().instant()));
        rules.follow(services.clock().instant());
    }

    private void polled(DeviceEntry device, DevicePoll poll) {
        deviceJudge.polled(device, poll);
    }

    /** Time has passed: maintenance begins and ends, and what waited for it is due. */
    private void look() {
        writer.decided(() -> {
            maintenance.read();
            services.rules().readIfChanged().ifPresent(changed -> thread.execute(
                    () -> rules.rules(changed.thresholds(), services.clock().instant())));
        });
        alarms.look();
        deviceJudge.look();
    }

    private void overloaded(Finding finding) {
        Instant at = services.clock().instant();
        writer.decided(() -> services.ledger().raise(LoadWatch.STATION.id(), at, finding));
    }

    private void relieved() {
        Instant at = services.clock().instant();
        writer.decided(() -> services.ledger().clear(LoadWatch.STATION.id(), LoadWatch.OVERLOADED, at));
    }

    private void echoesMissed(long rounds) {
        missed.addAndGet(rounds);
        load.echoesMissed(rounds);
    }

    private void echo(long round, Duration lateness) {
        load.echoes(lateness);
        begun.incrementAndGet();
        followRegistry();
        echoRounds.begin(round, board.lines());
    }

    /** What came up in the last second can be read from now on. */
    private void show() {
        board.publish();
        deviceBoard.publish(services.clock().instant());
    }

    /**
     * Somebody else saw a line change: it is looked at now, and a loss that follows needs less confirmation. On the
     * engine's thread.
     */
    void seen(String code, boolean isUp, String witness, Instant at) {
        board.line(code).ifPresent(line -> {
            if (!isUp) {
                judge.hinted(line, witness, at);
            }
            echoRounds.begin(begun.get(), List.of(line));
        });
    }

    private void poll() {
        followRegistry();
        long unasked = pollRounds.begin();
        load.polls(pollRounds.devices().size(), unasked);
    }

    /** The lines as they were last shown. */
    LineBoard.Published published() {
        return board.published();
    }

    /** The devices as they were last shown. */
    DeviceBoard.Published devices() {
        return deviceBoard.published();
    }

    EngineHealth health() {
        return new EngineHealth(startedAt, begun.get(), missed.get(), polls.answered(), polls.failed(),
                pollRounds.missed() + polls.notAsked(),
                services.checks().installed().stream().map(CheckRegistry.Installed::id).sorted().toList(),
                writer.health(), load.load());
    }

    RecordWriter writer() {
        return writer;
    }

    /** Ends the work of the engine's thread, on it or once it has ended. */
    void stop() {
        pollRounds.stop();
        watch.write(services.clock().instant());
        writer.stop();
    }
}

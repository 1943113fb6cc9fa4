package vn.haidang.benchmarks;

import java.lang.management.ManagementFactory;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;

import vn.haidang.base.time.internal.SystemClock;
import vn.haidang.monitoring.LineState;
import vn.haidang.monitoring.Stretch;
import vn.haidang.monitoring.internal.ledger.DatabaseAlarmBook;
import vn.haidang.monitoring.internal.ledger.DatabaseMaintenanceBook;
import vn.haidang.monitoring.internal.ledger.DatabaseOutageBook;
import vn.haidang.monitoring.internal.measurement.DatabaseMeasurementStore;
import vn.haidang.monitoring.internal.replay.StoredReplay;
import vn.haidang.monitoring.internal.rule.RuleBook;
import vn.haidang.monitoring.replay.ReplayResult;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;
import vn.haidang.registry.LineEntry;
import vn.haidang.registry.LineEntry.EchoAddress;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.storage.DataFolder;
import vn.haidang.storage.Database;

/** What the engine is measured at, each in a program of its own. Figures are printed as {@code name TAB value}. */
final class EngineWork {

    private static final int MEGA = 1_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final String[] arguments;

    private EngineWork(String[] arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] arguments) throws Exception {
        EngineWork work = new EngineWork(arguments);
        switch (arguments[0]) {
            case "city" -> work.city();
            case "cut" -> work.cut();
            case "month" -> work.month();
            case "restart" -> work.restart();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.exit(0);
    }

    /** {@code city DATA PORT AGENTS INTERFACES MINUTES}: a line ends at each interface of each agent. */
    private void city() throws Exception {
        int agents = number(3);
        int interfaces = number(4);
        int minutes = number(5);
        List<DeviceEntry> devices = IntStream.range(0, agents).mapToObj(i -> device(i, address(i), number(2))).toList();
        List<LineEntry> lines = IntStream.range(0, agents * interfaces)
                .mapToObj(i -> line(i, i / interfaces, "Gi0/" + (1 + i % interfaces), false)).toList();
        try (BenchEngine engine = new BenchEngine(data(), devices, lines)) {
            // The first polls look every interface up; the minutes that count are what a day consists of.
            await(() -> engine.poller().whole() >= agents, "the first poll of each");
            engine.poller().count();
            long missed = engine.engine().health().missedDevicePolls();
            long samples = engine.store().samples();
            long cpu = cpuNanos();
            long heap = heapOver(Duration.ofMinutes(minutes));
            engine.poller().endCount();
            double seconds = (cpuNanos() - cpu) / 1e9;
            await(() -> engine.poller().ended() >= engine.poller().asked(), "the last answers");
            figure("city agents", agents);
            figure("city polls a minute", (double) engine.poller().whole() / minutes);
            // Lost is what was due and not asked, and what was asked and not answered whole.
            figure("city polls lost", engine.engine().health().missedDevicePolls() - missed + engine.poller().asked()
                    - engine.poller().whole());
            figure("city samples a minute, durable", (double) (engine.store().samples() - samples) / minutes);
            figure("city samples lost", engine.engine().health().records().lostSamples());
            figure("city heap at most", heap);
            figure("city engine CPU a minute", seconds / minutes);
        }
    }

    private static long heapOver(Duration length) throws InterruptedException {
        long most = 0;
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            most = Math.max(most, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA);
            Thread.sleep(200);
        }
        return most;
    }

    /**
     * {@code cut DATA PORT LINES SILENT}: half of the lines at once, all from one router that lives, while so many other
     * devices have been silent for minutes.
     */
    private void cut() throws Exception {
        int count = number(3);
        try (DatagramSocket nobody = new DatagramSocket(0, InetAddress.getByName("0.0.0.0"))) {
            List<DeviceEntry> devices = new ArrayList<>(List.of(device(0, address(0), number(2))));
            IntStream.range(1, number(4) + 1)
                    .forEach(i -> devices.add(device(i, "127.65." + (i >> 8) + "." + (i & 0xff),
                            nobody.getLocalPort())));
            List<LineEntry> lines = IntStream.range(0, count).mapToObj(i -> line(i, 0, "Gi0/" + (1 + i % 5), true))
                    .toList();
            try (BenchEngine engine = new BenchEngine(data(), devices, lines)) {
                await(() -> states(engine, LineState.UP) == count, "all lines up");
                // By then each silent device has been asked, and keeps a place.
                Thread.sleep(Duration.ofSeconds(90));
                List<String> chosen = IntStream.range(0, count / 2).mapToObj(i -> "L" + i).toList();
                measureCut(engine, chosen);
            }
        }
    }

    private static void measureCut(BenchEngine engine, List<String> chosen) throws InterruptedException {
        List<Double> seen = new ArrayList<>();
        long begin = System.nanoTime();
        engine.echoes().cut(chosen);
        while (seen.size() < chosen.size() && System.nanoTime() - begin < Duration.ofMinutes(2).toNanos()) {
            long down = chosen.stream().filter(code -> isDown(engine, code)).count();
            while (seen.size() < down) {
                seen.add((System.nanoTime() - begin) / 1e9);
            }
            Thread.sleep(10);
        }
        figure("cut lines", chosen.size());
        figure("cut lines not seen", chosen.size() - seen.size());
        if (!seen.isEmpty()) {
            figure("cut seen, median", seen.get(seen.size() / 2));
            figure("cut seen, last line", seen.get(seen.size() - 1));
        }
        figure("cut, wrong lines down", states(engine, LineState.DOWN) - seen.size());
    }

    private static boolean isDown(BenchEngine engine, String line) {
        return engine.engine().line(line).filter(status -> status.state() == LineState.DOWN).isPresent();
    }

    private static long states(BenchEngine engine, LineState state) {
        return engine.engine().lines().stream().filter(line -> line.state() == state).count();
    }

    /** {@code month DATA DAYS}: a stored month of the city, which it makes, through the replay with the rules in force. */
    private void month() throws Exception {
        Instant end = new SystemClock().instant().truncatedTo(ChronoUnit.DAYS);
        Instant begin = end.minus(Duration.ofDays(number(2)));
        try (DataFolder folder = DataFolder.open(data(), new SystemClock())) {
            Database database = folder.database();
            DatabaseMeasurementStore store = new DatabaseMeasurementStore(database, Runnable::run);
            figure("month values of a day", new CityDay(end.minus(Duration.ofDays(1))).write(store));
            spread(database, end, number(2));
            RegistrySnapshot registry = RegistrySnapshot.ofEntries(1, List.of(), CityDay.devices(), CityDay.lines());
            StoredReplay replay = new StoredReplay(store, new DatabaseOutageBook(database, () -> registry),
                    new DatabaseMaintenanceBook(database, new SystemClock()), () -> registry, new RuleBook(database),
                    new DatabaseAlarmBook(database, new SystemClock(), new BenchEngine.Nobody()));
            long start = System.nanoTime();
            ReplayResult result = replay.run(Optional.empty(), new Stretch(begin, end));
            figure("replay of the month", (System.nanoTime() - start) / 1e9);
            figure("replay samples", result.samples());
            figure("replay rings", result.rings().size());
        }
        figure("month file", Files.size(data().resolve("haidang.mv.db")) / (double) MEGA);
    }

    /** The sealed hours of the day before an instant stand for those of the days before it: what is in them tells no hour. */
    private static void spread(Database database, Instant end, int days) {
        for (int day = 1; day < days; day++) {
            int hours = 24 * day;
            database.write(connection -> {
                try (Statement copy = connection.createStatement()) {
                    return copy.executeUpdate("insert into measurement_hour (shard, hour, part, samples)"
                            + " select shard, dateadd(hour, -" + hours + ", hour), part, samples from measurement_hour"
                            + " where hour >= timestamp with time zone '" + end.minus(Duration.ofDays(1))
                            + "' and hour < timestamp with time zone '" + end + "'");
                }
            });
        }
    }

    /** {@code restart DATA}: from the start of this program to the first echo that is durable, with the month behind it. */
    private void restart() throws Exception {
        long begin = ManagementFactory.getRuntimeMXBean().getStartTime();
        try (BenchEngine engine = new BenchEngine(data(), CityDay.devices(), CityDay.lines())) {
            await(() -> engine.store().samples() > 0, "the first sample");
            figure("restart to first good sample", (System.currentTimeMillis() - begin) / 1_000.0);
        }
    }

    private static DeviceEntry device(int number, String address, int port) {
        return new DeviceEntry("device-" + number, "D" + number, "Device " + number, DeviceEntry.Kind.ROUTER, "",
                Optional.of(new SnmpEndpoint(address, port, "public")), Optional.empty());
    }

    /** A line that ends at a device; with an echo it begins there. */
    private static LineEntry line(int number, int device, String port, boolean hasEcho) {
        Optional<String> end = Optional.of("D" + device);
        return new LineEntry("line-" + number, "L" + number, "Line " + number, "VNPT", "C" + number, 1_000, 0.995, "",
                hasEcho ? end : Optional.empty(), hasEcho ? Optional.empty() : end,
                hasEcho ? Optional.empty() : Optional.of(port),
                hasEcho ? Optional.of(new EchoAddress(BenchEngine.ECHO, "L" + number)) : Optional.empty());
    }

    /** The addresses that the simulator gives its agents, in their order. */
    private static String address(int number) {
        int bits = number + 1;
        return "127.64." + (bits >> 8) + "." + (bits & 0xff);
    }

    private static void await(BooleanSupplier condition, String what) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("never came: " + what);
            }
            Thread.sleep(5);
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void figure(String name, double value) {
        System.out.println(name + "\t" + value);
    }

    private Path data() {
        return Path.of(arguments[1]);
    }

    private int number(int index) {
        return Integer.parseInt(arguments[index]);
    }
}

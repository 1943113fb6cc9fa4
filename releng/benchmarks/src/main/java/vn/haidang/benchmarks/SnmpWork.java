package vn.haidang.benchmarks;

import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.sun.management.OperatingSystemMXBean;

import vn.haidang.base.progress.Progress;
import vn.haidang.base.time.internal.SystemClock;
import vn.haidang.base.time.internal.SystemScheduler;
import vn.haidang.monitoring.probe.DevicePoller;
import vn.haidang.monitoring.simulation.NetworkSimulator;
import vn.haidang.monitoring.simulation.SimulatedNetwork;
import vn.haidang.monitoring.simulation.SimulationPlan;
import vn.haidang.monitoring.simulation.internal.RecordingReplayer;
import vn.haidang.monitoring.snmp.SnmpCredentials;
import vn.haidang.monitoring.snmp.SnmpCredentials.Authentication;
import vn.haidang.monitoring.snmp.SnmpCredentials.Community;
import vn.haidang.monitoring.snmp.SnmpCredentials.Privacy;
import vn.haidang.monitoring.snmp.SnmpReader;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.LineContracts;
import vn.haidang.monitoring.snmp.internal.SnmpDevicePoller;
import vn.haidang.monitoring.snmp.internal.SnmpEngine;
import vn.haidang.monitoring.snmp.internal.WaitingReader;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionLibrary;
import vn.haidang.registry.DeviceEntry;
import vn.haidang.registry.DeviceEntry.SnmpEndpoint;
import vn.haidang.storage.Database;

/**
 * The two sides of the SNMP benchmark, each in a program of its own: {@code simulate}, which serves agents until its
 * input ends, and the engine at work. Figures are printed as {@code name TAB value}.
 */
final class SnmpWork {

    private static final int MILLION = 1_000_000;

    private final String[] arguments;
    private final int port;
    private final SnmpEngine engine = new SnmpEngine();
    private final SystemClock clock = new SystemClock();

    private SnmpWork(String[] arguments) {
        this.arguments = arguments;
        this.port = number(1);
    }

    public static void main(String[] arguments) throws Exception {
        SnmpWork work = new SnmpWork(arguments);
        switch (arguments[0]) {
            case "simulate" -> work.simulate();
            case "scale" -> work.scale();
            case "large" -> work.large();
            case "tables" -> work.tables();
            case "polls" -> work.polls();
            case "user" -> work.user();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.exit(0);
    }

    /** {@code simulate PORT FOLDER COPIES}. */
    private void simulate() throws Exception {
        SimulationPlan plan = new SimulationPlan(Path.of(arguments[2]), InetAddress.getLoopbackAddress(), port, 0,
                number(3), true);
        try (SimulatedNetwork network = new RecordingReplayer(clock, new SystemScheduler()).start(plan)) {
            System.out.println(network.snmpPort());
            while (System.in.read() >= 0) {
                // Until whoever started it has gone.
            }
        }
    }

    /** {@code scale PORT DATA AGENTS INTERFACES SECONDS CYCLES}: polls spread over each cycle of so many seconds. */
    private void scale() throws Exception {
        int agents = number(3);
        int cycles = number(6);
        DevicePoller poller = poller();
        List<DeviceEntry> devices = devices(agents);
        List<String> names = interfaces(number(4));
        AtomicLongArray micros = new AtomicLongArray(agents * cycles);
        AtomicInteger answered = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(agents * cycles);
        AtomicInteger next = new AtomicInteger();
        ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor();
        long gap = TimeUnit.SECONDS.toNanos(number(5)) / agents;
        long heap = 0;
        long cpu = cpuNanos();
        pace.scheduleAtFixedRate(() -> {
            int number = next.getAndIncrement();
            if (number >= agents * cycles) {
                return;
            }
            long begin = System.nanoTime();
            poller.poll(devices.get(number % agents), names).whenComplete((poll, error) -> {
                micros.set(number, (System.nanoTime() - begin) / 1_000);
                boolean whole = poll instanceof DevicePoller.DevicePoll.Answered told
                        && told.interfaces().size() == names.size();
                answered.addAndGet(whole ? 1 : 0);
                done.countDown();
            });
        }, gap, gap, TimeUnit.NANOSECONDS);
        while (!done.await(1, TimeUnit.SECONDS)) {
            heap = Math.max(heap, usedHeap());
        }
        pace.shutdownNow();
        double seconds = (cpuNanos() - cpu) / 1e9;
        // The first cycle looks every interface up; the others are what a day consists of.
        long[] sorted = IntStream.range(agents, agents * cycles).mapToLong(micros::get).sorted().toArray();
        figure("scale polls", agents * cycles);
        figure("scale lost", agents * cycles - answered.get());
        figure("scale median", sorted[sorted.length / 2] / 1_000.0);
        figure("scale 99th percentile", sorted[(int) (sorted.length * 0.99)] / 1_000.0);
        figure("scale slowest", sorted[sorted.length - 1] / 1_000.0);
        figure("scale engine CPU per cycle", seconds / cycles);
        figure("scale heap at most", heap);
        System.gc();
        figure("scale heap kept", usedHeap());
    }

    /** {@code large PORT DATA INTERFACES}: one device, twice. */
    private void large() throws Exception {
        DevicePoller poller = poller();
        DeviceEntry device = devices(1).get(0);
        List<String> names = interfaces(number(3));
        for (String cycle : List.of("first", "next")) {
            long begin = System.nanoTime();
            DevicePoller.DevicePoll poll = poller.poll(device, names).toCompletableFuture().get();
            figure("large " + cycle + " poll", (System.nanoTime() - begin) / 1e9);
            figure("large " + cycle + " interfaces",
                    poll instanceof DevicePoller.DevicePoll.Answered told ? told.interfaces().size() : 0);
        }
    }

    /** {@code tables PORT AGENTS INTERFACES SECONDS}: whole interface tables, as eight readers ask for them. */
    private void tables() throws Exception {
        SnmpReader reader = new WaitingReader(engine, new SystemScheduler(), new DefinitionLibrary(clock));
        List<SnmpTarget> targets = targets(number(2), new Community(Community.Version.V2C, "public"));
        measure("tables", number(4), 8, turn -> {
            int rows = reader.interfaces(targets.get(turn % targets.size()), Progress.unobserved()).size();
            require(rows == number(3), () -> "interfaces: " + rows);
        });
    }

    /** {@code polls PORT DATA AGENTS INTERFACES SECONDS}: known interfaces polled, as the engine does each minute. */
    private void polls() throws Exception {
        DevicePoller poller = poller();
        List<DeviceEntry> devices = devices(number(3));
        List<String> names = interfaces(number(4));
        measure("polls", number(5), 8, turn -> {
            DevicePoller.DevicePoll poll = poller.poll(devices.get(turn % devices.size()), names).toCompletableFuture()
                    .get();
            require(poll instanceof DevicePoller.DevicePoll.Answered told && told.interfaces().size() == names.size(),
                    () -> "poll: " + poll);
        });
    }

    /** {@code user PORT AGENTS SECONDS}: GETs of one variable with SHA-256 and AES-128. */
    private void user() throws Exception {
        SnmpReader reader = new WaitingReader(engine, new SystemScheduler(), new DefinitionLibrary(clock));
        String phrase = NetworkSimulator.PASS_PHRASE;
        List<SnmpTarget> targets = targets(number(2), new SnmpCredentials.User(NetworkSimulator.USER,
                Optional.of(new Authentication(Authentication.Protocol.SHA256, phrase)),
                Optional.of(new Privacy(Privacy.Protocol.AES128, phrase)), ""));
        List<String> upTime = List.of("1.3.6.1.2.1.1.3.0");
        measure("user", number(3), 64, turn -> reader.get(targets.get(turn % targets.size()), upTime));
    }

    /** Runs one piece of work again and again in some threads: a while to get warm, then the time that counts. */
    private static void measure(String name, int seconds, int threads, Work work) throws Exception {
        run(seconds, threads, work);
        long cpu = cpuNanos();
        long begin = System.nanoTime();
        int turns = run(seconds, threads, work);
        double took = (System.nanoTime() - begin) / 1e9;
        figure(name + " per second", turns / took);
        figure(name + " per CPU-second", turns / ((cpuNanos() - cpu) / 1e9));
    }

    private static int run(int seconds, int threads, Work work) throws Exception {
        AtomicInteger turns = new AtomicInteger();
        List<Exception> failures = new ArrayList<>();
        Semaphore ended = new Semaphore(0);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (int i = 0; i < threads; i++) {
            new Thread(() -> {
                try {
                    while (System.nanoTime() < end) {
                        work.run(turns.getAndIncrement());
                    }
                } catch (Exception e) {
                    synchronized (failures) {
                        failures.add(e);
                    }
                } finally {
                    ended.release();
                }
            }).start();
        }
        ended.acquire(threads);
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return turns.get();
    }

    private DevicePoller poller() {
        return new SnmpDevicePoller(engine, new Files(Path.of(arguments[2])), clock, new DefinitionLibrary(clock),
                new LineContracts());
    }

    private List<DeviceEntry> devices(int count) {
        return IntStream.range(0, count).mapToObj(i -> new DeviceEntry("device-" + i, "D" + i, "Device " + i,
                DeviceEntry.Kind.ROUTER, "", Optional.of(new SnmpEndpoint(address(i), port, "public")),
                Optional.empty())).toList();
    }

    private List<SnmpTarget> targets(int count, SnmpCredentials credentials) {
        return IntStream.range(0, count)
                .mapToObj(i -> new SnmpTarget(address(i), port, credentials, Duration.ofSeconds(2), 2)).toList();
    }

    /** The addresses that the simulator gives its agents, in their order. */
    private static String address(int number) {
        int bits = number + 1;
        return "127.64." + (bits >> 8) + "." + (bits & 0xff);
    }

    private static List<String> interfaces(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "Gi0/" + i).toList();
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** In megabytes, with the garbage that was not collected yet. */
    private static long usedHeap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MILLION;
    }

    private static void require(boolean isRight, Supplier<String> otherwise) {
        if (!isRight) {
            throw new IllegalStateException(otherwise.get());
        }
    }

    private static void figure(String name, double value) {
        System.out.println(name + "\t" + value);
    }

    private int number(int index) {
        return Integer.parseInt(arguments[index]);
    }

    /** A piece of work; {@code turn} counts them. */
    private interface Work {

        void run(int turn) throws Exception;
    }

    /** A data folder without a database: polling needs only the profiles beside it. */
    private record Files(Path folder) implements Database {

        @Override
        public <T> T read(Work<T> work) {
            throw new UnsupportedOperationException("no database");
        }

        @Override
        public <T> T write(Work<T> work) {
            throw new UnsupportedOperationException("no database");
        }
    }
}

package vn.haidang.monitoring.icmp.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.Scheduler;

/**
 * Pings by the program {@code fping}, which has the right to it where we have not: the requests of a short while go to
 * one process, which tells the round trips itself. The last resort: a process a batch costs a hundred times what a
 * socket does.
 */
final class FpingSender implements PingSender {

    private static final Logger LOG = System.getLogger(FpingSender.class.getName());

    private static final Duration GATHERING = Duration.ofMillis(50);
    /** Below the second after which the next round begins. */
    private static final int PATIENCE_MILLIS = 800;
    private static final int MOST_PROCESSES = 8;
    private static final int MOST_IN_BATCH = PendingEchoes.MOST;
    /** {@code address : milliseconds}, or a dash for a lost one. */
    private static final Pattern ANSWER = Pattern.compile("(\\S+)\\s+: ([0-9.]+)\\s*");

    private final String program;
    private final Scheduler scheduler;
    private final Receiver receiver;
    private final ThreadPoolExecutor processes = new ThreadPoolExecutor(0, MOST_PROCESSES, 10, TimeUnit.SECONDS,
            new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "haidang-fping");
                thread.setDaemon(true);
                return thread;
            });
    private Map<String, Long> batch = new LinkedHashMap<>();
    private volatile boolean isStopped;

    private FpingSender(String program, Scheduler scheduler, Receiver receiver) {
        this.program = program;
        this.scheduler = scheduler;
        this.receiver = receiver;
    }

    /** Is given the random number of each reply and how long it took, on a thread of the sender. */
    interface Receiver {

        void answered(long nonce, Duration roundTrip);
    }

    /** The sender, when the program is there and may ping this machine itself; blocks for a moment. */
    static Optional<FpingSender> open(String program, Scheduler scheduler, Receiver receiver) {
        try {
            Process probe = new ProcessBuilder(program, "-q", "-c", "1", "127.0.0.1")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (probe.waitFor(5, TimeUnit.SECONDS) && probe.exitValue() == 0) {
                LOG.log(Level.INFO, "ICMP by the program {0}", program);
                return Optional.of(new FpingSender(program, scheduler, receiver));
            }
            probe.destroyForcibly();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no fping", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    @Override
    public synchronized Optional<Finding> send(InetAddress to, long nonce) {
        if (isStopped) {
            return Optional.of(Messages.notSent("echo.stopped"));
        }
        String address = to.getHostAddress();
        if (batch.size() >= MOST_IN_BATCH || batch.putIfAbsent(address, nonce) != null) {
            return Optional.of(Messages.notSent("echo.buffer.full"));
        }
        if (batch.size() == 1) {
            scheduler.after(GATHERING, this::launch);
        }
        return Optional.empty();
    }

    private synchronized void launch() {
        Map<String, Long> gathered = batch;
        batch = new LinkedHashMap<>();
        try {
            processes.execute(() -> ping(gathered));
        } catch (RejectedExecutionException e) {
            // Those that wait are told that they are lost; this says that it was our fault.
            LOG.log(Level.WARNING, "{0} pings were not sent: too many fping run", gathered.size());
        }
    }

    private void ping(Map<String, Long> gathered) {
        try {
            Process fping = new ProcessBuilder(program, "-q", "-C", "1", "-r", "0", "-i", "1", "-t",
                    Integer.toString(PATIENCE_MILLIS)).redirectErrorStream(true).start();
            try (Writer targets = fping.outputWriter()) {
                targets.write(String.join("\n", gathered.keySet()) + "\n");
            }
            try (BufferedReader answers = fping.inputReader()) {
                for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                    take(line, gathered);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "fping failed", e);
            isStopped = true;
        }
    }

    private void take(String line, Map<String, Long> gathered) {
        Matcher answer = ANSWER.matcher(line);
        Long nonce = answer.matches() ? gathered.get(answer.group(1)) : null;
        if (nonce != null) {
            receiver.answered(nonce, Duration.ofNanos((long) (Double.parseDouble(answer.group(2)) * 1e6)));
        }
    }

    @Override
    public boolean isUsable() {
        return !isStopped;
    }

    @Override
    public void stop() {
        isStopped = true;
        processes.shutdownNow();
    }
}

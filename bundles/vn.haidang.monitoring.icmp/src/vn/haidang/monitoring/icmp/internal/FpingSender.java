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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.probe.EchoTransport.EchoResult;

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
    private static final Pattern OUTCOME = Pattern.compile("(\\S+)\\s+: (-|[0-9]{1,9}(?:[.][0-9]{1,9})?)\\s*");
    /** A process may start late on a busy machine, and only it knows when it pinged. */
    private static final Duration LONGEST_PROCESS = Duration.ofSeconds(5);

    private final String program;
    private final Scheduler scheduler;
    private final Replies replies;
    private final ThreadPoolExecutor processes = new ThreadPoolExecutor(0, MOST_PROCESSES, 10, TimeUnit.SECONDS,
            new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "haidang-fping");
                thread.setDaemon(true);
                return thread;
            });
    private final Set<Process> running = ConcurrentHashMap.newKeySet();
    private Map<String, Long> batch = new LinkedHashMap<>();
    private volatile boolean isStopped;

    private FpingSender(String program, Scheduler scheduler, Replies replies) {
        this.program = program;
        this.scheduler = scheduler;
        this.replies = replies;
    }

    /** The sender, when the program is there and may ping this machine itself; blocks for a moment. */
    static Optional<FpingSender> open(String program, Scheduler scheduler, Replies replies) {
        try {
            Process probe = new ProcessBuilder(program, "-q", "-c", "1", "127.0.0.1")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (probe.waitFor(5, TimeUnit.SECONDS) && probe.exitValue() == 0) {
                LOG.log(Level.INFO, "ICMP by the program {0}", program);
                return Optional.of(new FpingSender(program, scheduler, replies));
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
    public synchronized Optional<Finding> send(InetAddress to, long nonce, Duration timeout) {
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
            // Nobody was asked: nothing may be said of the lines, least of all that they are down.
            gathered.values().forEach(nonce -> replies.ended(nonce, notSent("icmp.fping.busy")));
        }
    }

    private void ping(Map<String, Long> gathered) {
        Map<String, Long> untold = new LinkedHashMap<>(gathered);
        try {
            Process fping = new ProcessBuilder(program, "-q", "-C", "1", "-r", "0", "-i", "1", "-t",
                    Integer.toString(PATIENCE_MILLIS)).redirectErrorStream(true).start();
            running.add(fping);
            Scheduler.Scheduled end = scheduler.after(LONGEST_PROCESS, fping::destroyForcibly);
            try {
                talk(fping, gathered, untold);
            } finally {
                end.close();
                running.remove(fping);
                fping.destroyForcibly();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "fping failed: {0}", e.toString());
            isStopped = true;
        }
        untold.values().forEach(nonce -> replies.ended(nonce, notSent("icmp.fping.silent")));
    }

    private void talk(Process fping, Map<String, Long> gathered, Map<String, Long> untold) throws IOException {
        if (isStopped) {
            return;
        }
        try (Writer targets = fping.outputWriter()) {
            targets.write(String.join("\n", gathered.keySet()) + "\n");
        }
        try (BufferedReader outcomes = fping.inputReader()) {
            for (String line = outcomes.readLine(); line != null; line = outcomes.readLine()) {
                take(line, untold);
            }
        }
    }

    private void take(String line, Map<String, Long> untold) {
        Matcher outcome = OUTCOME.matcher(line);
        Long nonce = outcome.matches() ? untold.remove(outcome.group(1)) : null;
        if (nonce != null) {
            replies.ended(nonce, result(outcome.group(2)));
        }
    }

    private static EchoResult result(String told) {
        return told.equals("-")
                ? new EchoResult.Lost()
                : new EchoResult.Answered(Duration.ofNanos((long) (Double.parseDouble(told) * 1e6)));
    }

    private static EchoResult notSent(String code) {
        return new EchoResult.NotSent(Messages.notSent(code));
    }

    /** What fping does not tell in time it may not have sent. */
    @Override
    public Silence silence() {
        return new Silence(LONGEST_PROCESS, notSent("icmp.fping.silent"));
    }

    @Override
    public boolean isUsable() {
        return !isStopped;
    }

    @Override
    public void stop() {
        isStopped = true;
        processes.shutdownNow();
        running.forEach(Process::destroyForcibly);
    }
}

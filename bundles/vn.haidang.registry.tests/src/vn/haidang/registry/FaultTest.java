package vn.haidang.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.testing.ChildProcess;

/** What a registry on H2 keeps when its program is killed or its disk is full. */
class FaultTest {

    private static final int KILLS = 200;
    private static final String FULL = "storage.database.notWritten";
    private static final int LANES = 2;

    @TempDir
    Path temp;

    @Test
    void killedTwoHundredTimesItLosesNothingAcknowledgedAndWritesNothingByHalf() throws Exception {
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Callable<Long>> tasks = IntStream.range(0, LANES).<Callable<Long>>mapToObj(lane -> () -> kill(lane))
                    .toList();
            for (Future<Long> lane : lanes.invokeAll(tasks)) {
                assertTrue(lane.get() >= KILLS / LANES, "hardly anything was committed");
            }
        } finally {
            lanes.shutdownNow();
        }
    }

    /** Each start tells of the state in which the kill before it left the database. */
    private long kill(int lane) throws Exception {
        Random random = new Random(lane);
        String folder = temp.resolve("lane-" + lane).toString();
        long acknowledged = 0;
        for (int i = 0; i <= KILLS / LANES; i++) {
            try (ChildProcess child = RegistryProgram.program().start("commit", folder, "200")) {
                String[] state = child.nextLine().split(" ");
                long found = Long.parseLong(state[0]);
                assertEquals("whole", state[1], "after " + i + " kills");
                assertTrue(found == acknowledged || found == acknowledged + 1,
                        "commit " + found + " is there, " + acknowledged + " was acknowledged");
                acknowledged = found;
                for (int lines = random.nextInt(6); lines > 0; lines--) {
                    acknowledged = Long.parseLong(child.nextLine());
                }
                LockSupport.parkNanos(random.nextInt(3_000_000));
                child.kill();
                // The kill may have cut the last line short.
                List<String> rest = child.remainingLines();
                acknowledged += Math.max(0, rest.size() - 1);
                if (!rest.isEmpty() && rest.get(rest.size() - 1).equals(Long.toString(acknowledged + 1))) {
                    acknowledged++;
                }
            }
        }
        return acknowledged;
    }

    @Test
    void aFullDiskFailsTheCommitAndKeepsAllBefore() throws Exception {
        String folder = temp.resolve("full").toString();
        long acknowledged = 0;
        List<String> limited = List.of("bash", "-c", "ulimit -f 4096; exec \"$@\"", "limited");
        try (ChildProcess child = RegistryProgram.program().startedBy(limited).start("commit", folder, "5000")) {
            assertEquals("0 whole", child.nextLine());
            String last = "";
            for (String line : child.remainingLines()) {
                acknowledged += line.equals(FULL) ? 0 : 1;
                last = line;
            }
            assertEquals(FULL, last);
        }
        assertTrue(acknowledged > 0);
        try (ChildProcess child = RegistryProgram.program().start("open", folder)) {
            assertEquals(acknowledged + " whole", child.nextLine());
        }
    }
}

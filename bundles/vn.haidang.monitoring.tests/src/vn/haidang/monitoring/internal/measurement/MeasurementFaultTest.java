package vn.haidang.monitoring.internal.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.testing.ChildProcess;
import vn.haidang.testing.JavaProgram;

/**
 * What the measurement store and the ledger on H2 keep when their program is killed, while it appends, seals or rolls up, begins
 * and ends outages, raises, tells and acknowledges alarms.
 */
class MeasurementFaultTest {

    private static final int LANES = 2;
    private static final int KILLS_A_LANE = 50;

    /** Polls, more than a lane stores before its last kill. */
    private static final String ENOUGH = "3600";

    /** Polls, far more than are stored between two kills. */
    private static final int MOST_AT_ONCE = 300;

    @TempDir
    private Path folder;

    @Test
    void killedAHundredTimesItLosesNothingAcknowledgedAndHasNothingTwice() throws Exception {
        JavaProgram program = MeasurementProgram.program().archived(Files.createDirectory(folder.resolve("classes")),
                folder.resolve("first").toString(), "1500", ENOUGH, "0");
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < LANES; i++) {
                Path data = folder.resolve("lane-" + i);
                Random random = new Random(i);
                work.add(() -> killed(program, data, random));
            }
            for (Future<Void> lane : lanes.invokeAll(work)) {
                lane.get();
            }
        } finally {
            lanes.shutdownNow();
        }
    }

    /** One data folder, whose program is killed again and again. */
    private static Void killed(JavaProgram program, Path data, Random random) throws Exception {
        long acknowledged = 0;
        for (int i = 0; i <= KILLS_A_LANE; i++) {
            // Looking through days that nothing was stored in takes most of the time: only at the end they must be empty.
            String among = i < KILLS_A_LANE ? Long.toString(acknowledged + MOST_AT_ONCE) : ENOUGH;
            try (ChildProcess child = program.start(data.toString(), ENOUGH, among,
                    Long.toString(acknowledged))) {
                String[] state = child.nextLine().split(" ");
                long found = Long.parseLong(state[0]);
                assertEquals("whole", state[1], "after " + i + " kills");
                assertTrue(found == acknowledged || found == acknowledged + 1,
                        found + " polls are there, " + acknowledged + " were acknowledged");
                acknowledged = found;
                for (int lines = random.nextInt(60); lines > 0; lines--) {
                    acknowledged = Long.parseLong(child.nextLine());
                }
                LockSupport.parkNanos(random.nextInt(3_000_000));
                child.kill();
                acknowledged = acknowledgedBy(child.remainingLines(), acknowledged);
            }
        }
        assertTrue(acknowledged > 30 * KILLS_A_LANE / 2, "hardly anything was stored");
        return null;
    }

    /** The kill may have cut the last line short. */
    private static long acknowledgedBy(List<String> lines, long before) {
        long acknowledged = before;
        for (String line : lines) {
            if (line.equals(Long.toString(acknowledged + 1))) {
                acknowledged++;
            }
        }
        return acknowledged;
    }
}

package vn.haidang.monitoring.internal.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.haidang.testing.ChildProcess;

/** What the measurement store on H2 keeps when its program is killed, while it appends, seals or rolls up. */
class MeasurementFaultTest {

    private static final int KILLS = 100;

    @TempDir
    private Path folder;

    @Test
    void killedAHundredTimesItLosesNothingAcknowledgedAndHasNothingTwice() throws Exception {
        Random random = new Random(4);
        long acknowledged = 0;
        for (int i = 0; i <= KILLS; i++) {
            try (ChildProcess child = MeasurementProgram.program().start(folder.toString())) {
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
        assertTrue(acknowledged > 30 * KILLS / 2, "hardly anything was stored");
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
